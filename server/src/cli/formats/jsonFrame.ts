import type { Locale } from '../../core/text/localized';
import type { InputError } from '../inputs';
import { inLocale } from './printer';

/** What all JSON output begins with, and what stands between its files. */
export const jsonBegin = '{"version":1,"files":[\n';
export const jsonSeparator = ',\n';

/** The end of all JSON output: the errors, then what a command adds (`"summary":{…}`). */
export function jsonEnd(
  errors: readonly InputError[],
  locale: Locale,
  added?: Readonly<Record<string, unknown>>,
): string {
  const shown = errors.map(({ path, message }) => ({ path, message: inLocale(message, locale) }));
  const rest = added === undefined ? '' : `,${JSON.stringify(added).slice(1, -1)}`;
  return `\n],"errors":${JSON.stringify(shown)}${rest}}\n`;
}
