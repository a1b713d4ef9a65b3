import type { ComparedSection, Comparison, MeasureChange } from '../../core/features/compare';
import type { CarriedOver } from '../../core/features/compareTables';
import type { Report } from '../../core/report';
import type { Locale, LocalizedText } from '../../core/text/localized';
import type { Span } from '../../core/text/span';
import type { NamedComparison } from './comparisonJson';
import { placeAt } from './place';
import { inLocale } from './printer';

const words = {
  none: { zh: '没有两份报告都写明的数据。', en: 'No figure stands in both reports.' },
  other: { zh: '其他', en: 'Other' },
  added: { zh: '本年新增的小节', en: 'Sections that are new' },
  lost: { zh: '上年有、本年没有的小节', en: 'Sections that are gone' },
  carried: { zh: '表间结转', en: 'Carried over between the tables' },
  points: { zh: '个百分点', en: ' points' },
} satisfies Readonly<Record<string, LocalizedText>>;

/** `compare` for people: the measures by topic with their change, then sections and carry-over. */
export function comparisonText(comparison: Comparison, { paths, locale }: NamedComparison): string {
  const { before, after, measures, sections, carried } = comparison;
  const [then = '', now = ''] = [before, after].map((report, index) => headOf(report, paths[index], locale));
  const parts = [
    `${then} → ${now}\n`,
    measures.length === 0 ? `${inLocale(words.none, locale)}\n` : measureLines(comparison, locale),
    sectionLines(after, sections.added, inLocale(words.added, locale)),
    sectionLines(before, sections.lost, inLocale(words.lost, locale)),
    carriedLines(carried, locale),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function headOf({ reportYear }: Report, path: string | undefined, locale: Locale): string {
  if (reportYear === undefined) return path ?? '';
  return locale === 'en' ? `${path ?? ''} (${reportYear})` : `${path ?? ''}（${reportYear}年）`;
}

function measureLines({ after, measures }: Comparison, locale: Locale): string {
  const topics = new Map<string, MeasureChange[]>();
  for (const change of measures) {
    const topic = change.topic === '' ? inLocale(words.other, locale) : change.topic;
    topics.set(topic, [...(topics.get(topic) ?? []), change]);
  }
  return Array.from(topics, ([topic, changes]) => {
    const lines = changes.map(
      (change) => `  ${placeWords(after, change.after.span)} ${changeLine(change, locale)}\n`,
    );
    return `${topic}\n${lines.join('')}`;
  }).join('');
}

function changeLine({ label, before, after, difference, growth }: MeasureChange, locale: Locale): string {
  const isRate = /[%％]$/.test(after.text);
  const change = difference === undefined ? '' : `  ${signed(difference)}`;
  const points = change !== '' && isRate ? inLocale(words.points, locale) : '';
  const percent = growth === undefined ? '' : locale === 'en' ? ` (${signed(growth)}%)` : `（${signed(growth)}%）`; // prettier-ignore
  return `${label}  ${before.text} → ${after.text}${change}${points}${percent}`;
}

function signed(decimal: string): string {
  return decimal.startsWith('-') || decimal === '0' ? decimal : `+${decimal}`;
}

function sectionLines(report: Report, sections: readonly ComparedSection[], head: string): string {
  if (sections.length === 0) return '';
  const lines = sections.map(
    ({ level, title, span }) => `  ${placeWords(report, span)} ${'  '.repeat(level - 1)}${title}\n`,
  );
  return `${head}\n${lines.join('')}`;
}

function carriedLines(carried: readonly CarriedOver[], locale: Locale): string {
  if (carried.length === 0) return '';
  const lines = carried.map(({ column, before, after, holds }) => {
    const arithmetic = `${before.value}${holds ? '=' : '≠'}${after.value}`;
    const rows =
      locale === 'en'
        ? `${before.row} (last year), ${after.row} (this year)`
        : `上年“${before.row}”与本年“${after.row}”`;
    return `  ${holds ? '✓' : '✗'} ${column} ${arithmetic}  ${rows}\n`;
  });
  return `${inLocale(words.carried, locale)}\n${lines.join('')}`;
}

function placeWords({ lines }: Report, { start }: Span): string {
  const { line, column } = placeAt(lines, start);
  return `${line}:${column}`.padEnd(8);
}
