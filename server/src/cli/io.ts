import type { LocalizedText } from '../core/text/localized';
import type { FolderEntry } from '../workspace/files';

/** All that the command line knows of the world; tests give their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard output and standard error. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard output is a terminal. */
  readonly isTerminal: () => boolean;
  readonly disk: Disk;
  /** How many processors there are for workers. */
  readonly processors: () => number;
  /** Starts a worker on this program; absent where there are none. */
  readonly startWorker?: StartWorker;
  /** Calls back on every change below a path until the process ends; absent where nothing can be watched. */
  readonly watch?: (path: string, onChange: () => void) => void;
  /** Runs the language server on standard input and output; resolves when it ends. */
  readonly startServer?: () => Promise<void>;
}

/** The file system, synchronous: the command line has nothing else to do meanwhile. Paths as the system writes them. */
export interface Disk {
  kindOf(path: string): 'file' | 'folder' | undefined;
  /** Throws where the file cannot be read. */
  read(path: string): Uint8Array;
  /** The entries of a folder in the order of their names; links to files count as files, links to folders are left out. */
  list(path: string): readonly FolderEntry[];
  realPath(path: string): string;
  /** Writes or replaces a file through a temporary one beside it; keeps its mode, follows links. Throws where it cannot. */
  write(path: string, bytes: Uint8Array): void;
  /** Everything on standard input. */
  readStandardInput(): Uint8Array;
}

/** A worker: takes messages and answers them. */
export interface WorkerHandle {
  post(message: unknown): void;
  stop(): void;
}

export type StartWorker = (
  setup: unknown,
  events: { readonly onMessage: (message: unknown) => void; readonly onError: (error: Error) => void },
) => WorkerHandle;

/** A mistake in how the command line was called; ends the run with 2. */
export class UsageError extends Error {
  constructor(readonly text: LocalizedText) {
    super(text.en);
  }
}

/** The exit codes. */
export const Exit = { clean: 0, findings: 1, failed: 2 } as const;
