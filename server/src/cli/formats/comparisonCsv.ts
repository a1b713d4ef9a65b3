import type { Comparison } from '../../core/features/compare';
import { comparisonTable } from '../../core/features/comparisonTable';
import type { Locale } from '../../core/text/localized';
import { csvRow } from './csv';

/** The measures of a comparison; with a byte-order mark, without which Excel and WPS take UTF-8 for GBK. */
export function comparisonCsv(comparison: Comparison, locale: Locale): string {
  return `\uFEFF${comparisonTable(comparison, locale).map(csvRow).join('')}`;
}
