import { isRecord } from '../../core/config/record';
import { baselineKey, fingerprints, type BaselineData } from '../baseline';
import { decode } from '../decode';
import { inLocale } from '../formats/printer';
import { readError } from '../inputs';
import { Exit, type Io } from '../io';
import { usage, type Options } from '../options';
import { absolutePath } from '../paths';
import { createSession } from '../session';
import { inputsOf, sessionSetup, writeFile } from './jobOptions';

const defaultName = '.zhupi-baseline.json';

/** `zhupi baseline`: records the findings of now, so that `check --baseline` tells only what is new. */
export async function execute(options: Options, io: Io): Promise<number> {
  const { locale } = options;
  const session = createSession(await sessionSetup(options, io), io.disk);
  const inputs = inputsOf(options, io);
  const errors = [...inputs.errors];
  const files: Record<string, Readonly<Record<string, number>>> = {};
  let count = 0;
  for (const input of inputs.files) {
    const opened = await session.open(input);
    errors.push(...session.takeConfigErrors());
    if (opened.kind === 'failed') errors.push(opened.error);
    if (opened.kind !== 'open') continue;
    const findings = session.lint(opened.file);
    count += findings.length;
    if (findings.length > 0)
      files[baselineKey(opened.file.input, io.cwd)] = fingerprints(findings, opened.file.text);
  }
  for (const { path, message } of errors) io.err(`zhupi: ${path}: ${inLocale(message, locale)}\n`);
  const name = options.baseline ?? defaultName;
  const content = `${JSON.stringify({ version: 1, files }, undefined, 2)}\n`;
  writeFile(absolutePath(io.cwd, name), Buffer.from(content), io);
  if (!options.quiet) {
    io.out(locale === 'en' ? `Recorded ${count} findings in ${name}.\n` : `已把 ${count} 条记入 ${name}。\n`);
  }
  return errors.length > 0 ? Exit.failed : Exit.clean;
}

/** Reads what `zhupi baseline` wrote. */
export function readBaseline(name: string, io: Io): BaselineData {
  let value: unknown;
  try {
    const decoded = decode(io.disk.read(absolutePath(io.cwd, name)), 'utf-8');
    value = 'zh' in decoded ? undefined : JSON.parse(decoded.text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      const reason = readError(error);
      throw usage({ zh: `--baseline ${name}：${reason.zh}`, en: `--baseline ${name}: ${reason.en}` });
    }
  }
  if (
    isRecord(value) &&
    value.version === 1 &&
    isRecord(value.files) &&
    Object.values(value.files).every(isCounts)
  ) {
    return value.files as BaselineData;
  }
  throw usage({
    zh: `--baseline ${name}：不是 zhupi baseline 写的文件。`,
    en: `--baseline ${name}: not a file that zhupi baseline wrote.`,
  });
}

function isCounts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((count) => typeof count === 'number');
}
