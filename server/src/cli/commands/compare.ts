import { compareReports } from '../../core/features/compare';
import { comparisonCsv } from '../formats/comparisonCsv';
import { comparisonJson } from '../formats/comparisonJson';
import { comparisonText } from '../formats/comparisonText';
import { inLocale } from '../formats/printer';
import type { InputError } from '../inputs';
import { Exit, type Io, type UsageError } from '../io';
import { usage, type Options } from '../options';
import { createSession, type OpenFile } from '../session';
import { inputsOf, sessionSetup } from './jobOptions';

/** `zhupi compare`: two reports side by side; finds nothing wrong, so its exit code is 0 or 2. */
export async function execute(options: Options, io: Io): Promise<number> {
  const { paths, locale, format } = options;
  if (paths.length !== 2 || paths[0] === paths[1]) throw wrongPaths();
  const { opened, errors } = await openAll(options, io);
  for (const { path, message } of errors) io.err(`zhupi: ${path}: ${inLocale(message, locale)}\n`);
  const [one, other] = opened;
  const isPair = one !== undefined && other !== undefined && opened.length === 2;
  if (!isPair && errors.length === 0) throw wrongPaths();
  const comparison = isPair ? compareReports(one.report, other.report) : undefined;
  const sides = comparison?.before === other?.report ? [other, one] : [one, other];
  const named = { paths: sides.map((file) => file?.input.path ?? ''), comparison, errors, locale };
  if (format === 'json') io.out(comparisonJson(named));
  else if (comparison) io.out(format === 'csv' ? comparisonCsv(comparison, locale) : comparisonText(comparison, named)); // prettier-ignore
  return errors.length > 0 ? Exit.failed : Exit.clean;
}

async function openAll(
  options: Options,
  io: Io,
): Promise<{ readonly opened: readonly OpenFile[]; readonly errors: readonly InputError[] }> {
  const session = createSession(await sessionSetup(options, io), io.disk);
  const inputs = inputsOf(options, io);
  const errors = [...inputs.errors];
  const opened: OpenFile[] = [];
  for (const input of inputs.files) {
    const result = await session.open(input);
    errors.push(...session.takeConfigErrors());
    if (result.kind === 'failed') errors.push(result.error);
    if (result.kind === 'open') opened.push(result.file);
  }
  return { opened, errors };
}

function wrongPaths(): UsageError {
  return usage({
    zh: 'zhupi compare 要两份报告：先上年的，后本年的。',
    en: 'zhupi compare takes two reports: last year’s, then this year’s.',
  });
}
