import { compareReports } from '../../core/features/compare';
import { comparisonCsv } from '../formats/comparisonCsv';
import { comparisonJson } from '../formats/comparisonJson';
import { comparisonText } from '../formats/comparisonText';
import { inLocale } from '../formats/printer';
import type { InputError } from '../inputs';
import { Exit, type Io } from '../io';
import { usage, type Options } from '../options';
import { createSession, type OpenFile } from '../session';
import { inputsOf, sessionSetup } from './jobOptions';

/** `zhupi compare`: two reports side by side; finds nothing wrong, so its exit code is 0 or 2. */
export async function execute(options: Options, io: Io): Promise<number> {
  const { paths, locale, format } = options;
  const [first, second] = paths;
  if (first === undefined || second === undefined || paths.length > 2 || first === second) {
    throw usage({
      zh: 'zhupi compare 要两份报告：先上年的，后本年的。',
      en: 'zhupi compare takes two reports: last year’s, then this year’s.',
    });
  }
  const session = createSession(await sessionSetup(options, io), io.disk);
  const { files, errors } = inputsOf(options, io);
  const failed: InputError[] = [...errors];
  const opened: OpenFile[] = [];
  for (const input of files) {
    const result = await session.open(input);
    failed.push(...session.takeConfigErrors());
    if (result.kind === 'failed') failed.push(result.error);
    if (result.kind === 'open') opened.push(result.file);
  }
  for (const { path, message } of failed) io.err(`zhupi: ${path}: ${inLocale(message, locale)}\n`);
  const [one, other] = opened;
  const isPair = one !== undefined && other !== undefined && opened.length === 2;
  if (!isPair && failed.length === 0) {
    throw usage({
      zh: 'zhupi compare 要两个文件，不能是文件夹。',
      en: 'zhupi compare takes two files, no folders.',
    });
  }
  const comparison = isPair ? compareReports(one.report, other.report) : undefined;
  const sides = comparison?.before === other?.report ? [other, one] : [one, other];
  const named = { paths: sides.map((file) => file?.input.path ?? ''), comparison, errors: failed, locale };
  if (format === 'json') io.out(comparisonJson(named));
  else if (comparison) io.out(format === 'csv' ? comparisonCsv(comparison, locale) : comparisonText(comparison, named)); // prettier-ignore
  return failed.length > 0 ? Exit.failed : Exit.clean;
}
