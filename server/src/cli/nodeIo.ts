import * as fs from 'node:fs';
import * as path from 'node:path';
import type { FolderEntry } from '../workspace/files';
import type { Disk, Io, StartWorker } from './io';

/** The real world. Modules that few runs need are loaded where they are needed: starting up must be quick. */
export function nodeIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => {
      writeAll(1, text);
    },
    err: (text) => {
      writeAll(2, text);
    },
    isTerminal: () => mayBeTerminal(1) && process.getBuiltinModule('node:tty').isatty(1),
    disk: nodeDisk,
    processors: () => process.getBuiltinModule('node:os').availableParallelism(),
    startWorker,
    watch,
    startServer,
  };
}

const newFileMode = 0o666;

/** Node's file system. */
export const nodeDisk: Disk = {
  kindOf(file) {
    try {
      const stat = fs.statSync(file, { throwIfNoEntry: false });
      return stat?.isDirectory() ? 'folder' : stat ? 'file' : undefined;
    } catch {
      // It is there and cannot be looked at: reading it will say why.
      return 'file';
    }
  },
  read: (file) => fs.readFileSync(file),
  list(folder) {
    const entries: FolderEntry[] = [];
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const kind = kindOfEntry(folder, entry);
      if (kind) entries.push({ name: entry.name, kind });
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  },
  realPath: (file) => fs.realpathSync(file),
  write(file, bytes) {
    const there = fs.statSync(file, { throwIfNoEntry: false });
    const target = there ? fs.realpathSync(file) : file;
    const mode = there?.mode ?? newFileMode;
    const temporary = path.join(
      path.dirname(target),
      `.${path.basename(target)}.${String(process.pid)}.zhupi`,
    );
    try {
      fs.writeFileSync(temporary, bytes, { mode, flag: 'wx' });
      // The mask of the process may have taken bits of the old mode away.
      if (there) fs.chmodSync(temporary, mode);
      fs.renameSync(temporary, target);
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      throw error;
    }
  },
  readStandardInput: () => fs.readFileSync(0),
};

/** A link to a folder could lead round in a circle. */
function kindOfEntry(folder: string, entry: fs.Dirent): FolderEntry['kind'] | undefined {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return undefined;
  const stat = fs.statSync(path.join(folder, entry.name), { throwIfNoEntry: false });
  return stat?.isFile() ? 'file' : undefined;
}

/** A character device other than the null device: only then is the module loaded that knows for sure. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const device = fs.fstatSync(descriptor);
    return (
      device.isCharacterDevice() && device.rdev !== fs.statSync('/dev/null', { throwIfNoEntry: false })?.rdev
    );
  } catch {
    return false;
  }
}

/** Writes at once, without the stream machinery; a reader that went away (`| head`) is no error of ours. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += fs.writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit();
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** The last argument of a worker, which runs the same program. */
export const workerArgument = '--as-worker';

const startWorker: StartWorker = (setup, { onMessage, onError }) => {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(path.join(__dirname, 'cli.js'), { workerData: setup, argv: [workerArgument] });
  worker.on('message', onMessage);
  worker.on('error', onError);
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    stop: () => void worker.terminate(),
  };
};

function watch(target: string, onChange: () => void): void {
  fs.watch(target, { recursive: true }, onChange);
}

/** The server is a bundle of its own beside this one, and reads its transport from the arguments. */
function startServer(): Promise<void> {
  process.argv = [process.argv[0] ?? 'node', 'server.js', '--stdio'];
  process.getBuiltinModule('node:module').createRequire(__filename)('./server.js');
  return new Promise(() => undefined);
}
