import type { Report } from '../report';
import type { Locale } from '../text/localized';
import type { Span } from '../text/span';
import type { Comparison } from './compare';

const heads: Readonly<Record<Locale, readonly string[]>> = {
  'zh-cn': ['类别', '口径', '上年数据', '本年数据', '增减', '增幅（%）', '上年行', '本年行'],
  en: ['Topic', 'Measure', 'Last year', 'This year', 'Change', 'Growth (%)', 'Line then', 'Line now'],
};

/** The measures of a comparison as a table: a row of heads and a row for each measure that both reports state. */
export function comparisonTable(
  { before, after, measures }: Comparison,
  locale: Locale,
): readonly (readonly string[])[] {
  const rows = measures.map(({ topic, label, difference, growth, ...figures }) => [
    topic,
    label,
    figures.before.text,
    figures.after.text,
    difference ?? '',
    growth ?? '',
    lineOf(before, figures.before.span),
    lineOf(after, figures.after.span),
  ]);
  return [heads[locale], ...rows];
}

function lineOf({ lines }: Report, { start }: Span): string {
  return String(lines.lineAt(start) + 1);
}
