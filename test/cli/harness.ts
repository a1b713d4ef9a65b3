import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeDisk } from '../../server/src/cli/nodeIo';
import type { Io } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';

/** The repository: the tests run from there. */
export const repository = process.cwd();

/** What a run of the command line gave. */
export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a test may vary of the world. */
export interface CliWorld {
  readonly cwd?: string;
  readonly input?: Uint8Array | string;
  readonly terminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly watch?: NonNullable<Io['watch']>;
  /** Told of everything on standard output as it comes. */
  readonly onOut?: (text: string) => void;
}

/** Runs the command line in this process over the real disk, with everything else made up. */
export async function runCli(argv: readonly string[], world: CliWorld = {}): Promise<CliResult> {
  const { cwd = repository, input = '', terminal = false, env = {}, watch, onOut } = world;
  let [out, err] = ['', ''];
  const io: Io = {
    cwd,
    env,
    out: (text) => {
      out += text;
      onOut?.(text);
    },
    err: (text) => (err += text),
    isTerminal: () => terminal,
    disk: { ...nodeDisk, readStandardInput: () => Buffer.from(input) },
    processors: () => 1,
    ...(watch ? { watch } : {}),
  };
  const code = await run(argv, io);
  return { code, out, err };
}

/** Runs the built command line as a user does. */
export function runBuilt(argv: readonly string[], { cwd = repository, input }: CliWorld = {}): CliResult {
  const program = join(repository, 'dist', 'cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}

/** A folder with files, gone after `use`. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<void> | void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhupi-cli-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A small report with one certain mistake: `二、` is missing. */
export const sampleReport = [
  '甲区人民政府关于2023年法治政府建设情况的报告',
  '一、主要举措和成效',
  '（一）加强领导。区政府主要负责人履行第一责任人职责，主持会议12次。',
  '三、存在的不足和原因',
  '力量不足，原因是编制少。',
  '',
].join('\n');
