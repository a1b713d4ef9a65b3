import { nearestName } from '../../core/config/suggest';
import { fixAll } from '../../core/lint/fixAll';
import type { Finding } from '../../core/lint/finding';
import type { LocalizedText } from '../../core/text/localized';
import { encode } from '../decode';
import { unifiedDiff } from '../diff';
import { createPaint, type Paint } from '../formats/colour';
import { inLocale } from '../formats/printer';
import { readError, standardInput, type InputError } from '../inputs';
import { Exit, type Io } from '../io';
import { usage, type Options } from '../options';
import { createSession, type OpenFile, type Session } from '../session';
import { inputsOf, sessionSetup } from './jobOptions';

/** `zhupi fix`: writes the files anew with every safe fix made; standard input goes to standard output. */
export async function execute(options: Options, io: Io): Promise<number> {
  const session = createSession(await sessionSetup(options, io), io.disk);
  const inputs = inputsOf(options, io);
  const errors: InputError[] = [...inputs.errors];
  const fixing: Fixing = { session, options, io, paint: createPaint(useColour(io)) };
  let [changed, fixes] = [0, 0];
  for (const input of inputs.files) {
    const opened = await session.open(input);
    errors.push(...session.takeConfigErrors());
    if (opened.kind === 'failed') errors.push(opened.error);
    if (opened.kind !== 'open') continue;
    const done = fixFile(opened.file, fixing);
    if (typeof done === 'object') errors.push({ path: input.path, message: done });
    else if (done > 0) [changed, fixes] = [changed + 1, fixes + done];
  }
  const { locale } = options;
  for (const { path, message } of errors) {
    io.err(`zhupi: ${path}${locale === 'en' ? ': ' : '：'}${inLocale(message, locale)}\n`);
  }
  if (!options.quiet) io.err(`${inLocale(summary(changed, fixes, options), locale)}\n`);
  return errors.length > 0 ? Exit.failed : Exit.clean;
}

interface Fixing {
  readonly session: Session;
  readonly options: Options;
  readonly io: Io;
  readonly paint: Paint;
}

/** How many fixes were made; why the file could not be written, where it could not. */
function fixFile(file: OpenFile, { session, options, io, paint }: Fixing): number | LocalizedText {
  const { input, text, form } = file;
  const wanted = wantedRules(options, file);
  let open = file;
  const lint = (current: string): readonly Finding[] => {
    open = current === open.text ? open : session.withText(open, current);
    return session.lint(open);
  };
  const only = (finding: Finding): boolean => wanted === undefined || wanted.has(finding.rule);
  const fixed = fixAll(text, lint, { only });
  const fromInput = input.absolute === standardInput;
  if (options.dryRun) io.out(unifiedDiff(input.path, text, fixed.text, paint));
  else if (fromInput) io.out(fixed.text);
  else if (fixed.text !== text) {
    const bytes = encode(fixed.text, form);
    if (!bytes || !keepsBytes(file, io)) return cannotEncode;
    try {
      io.disk.write(input.absolute, bytes);
    } catch (error) {
      return writeError(error);
    }
    io.out(`${input.path}\n`);
  }
  return fixed.text === text ? 0 : fixed.fixes;
}

/** Whether what was read would be written back byte for byte: GB 18030 has a few characters with two codes. */
function keepsBytes({ input, text, form }: OpenFile, io: Io): boolean {
  if (form.encoding !== 'gb18030') return true;
  const again = encode(text, form);
  return again !== undefined && Buffer.compare(again, io.disk.read(input.absolute)) === 0;
}

const cannotEncode: LocalizedText = {
  zh: '改后不能原样存回原来的编码，未改动。请先转为 UTF-8。',
  en: 'The text cannot be written back in its encoding; nothing was changed. Convert it to UTF-8 first.',
};

function writeError(error: unknown): LocalizedText {
  const { zh, en } = readError(error);
  return { zh: `写不了：${zh}`, en: `Writing failed: ${en}` };
}

function wantedRules({ rules }: Options, { service }: OpenFile): ReadonlySet<string> | undefined {
  if (rules.length === 0) return undefined;
  const ids = service.rules.map(({ id }) => id);
  for (const rule of rules) {
    if (ids.includes(rule)) continue;
    const nearest = nearestName(rule, ids);
    throw usage({
      zh: `--rule：没有规则“${rule}”${nearest === undefined ? '' : `，是不是 ${nearest}`}。`,
      en: `--rule: there is no rule “${rule}”${nearest === undefined ? '' : `; did you mean ${nearest}`}.`,
    });
  }
  return new Set(rules);
}

function summary(changed: number, fixes: number, { dryRun }: Options): LocalizedText {
  if (changed === 0) return { zh: '没有可以自动修正的问题。', en: 'Nothing to mend.' };
  return dryRun
    ? {
        zh: `将修正 ${changed} 个文件，共 ${fixes} 处。`,
        en: `Would mend ${fixes} places in ${changed} files.`,
      }
    : { zh: `已修正 ${changed} 个文件，共 ${fixes} 处。`, en: `Mended ${fixes} places in ${changed} files.` };
}

function useColour(io: Io): boolean {
  return (io.env.NO_COLOR ?? '') === '' && io.isTerminal();
}
