import type { Report } from '../report';
import type { Locale } from '../text/localized';
import { ledgerOf } from './ledger';
import { relationName, verdictMark } from './relationWords';

const heads: Readonly<Record<Locale, readonly string[]>> = {
  'zh-cn': ['序号', '行', '小节', '类别', '口径', '数据', '勾稽关系'],
  en: ['No.', 'Line', 'Section', 'Topic', 'Measure', 'Figure', 'Relations'],
};

/** The ledger as a table: a row of heads and a row for each figure. */
export function ledgerTable(report: Report, locale: Locale): readonly (readonly string[])[] {
  const { entries, links } = ledgerOf(report);
  const rows = entries.map(({ text, label, topic, section, span, relations }, index) => [
    String(index + 1),
    String(report.lines.lineAt(span.start) + 1),
    section,
    topic,
    label,
    text,
    relations
      .flatMap((relation) => links[relation] ?? [])
      .map(
        ({ kind, verdict, arithmetic }) =>
          `${verdictMark(verdict)} ${arithmetic}（${relationName(kind, locale)}）`,
      )
      .join('；'),
  ]);
  return [heads[locale], ...rows];
}

/** A table as CSV (RFC 4180) with a byte-order mark, without which spreadsheets take it for another encoding. */
export function toCsv(table: readonly (readonly string[])[]): string {
  return `\ufeff${table.map((row) => row.map(csvField).join(',') + '\r\n').join('')}`;
}

/** A field that begins like a formula gets an apostrophe before it, or a spreadsheet would calculate it. */
function csvField(field: string): string {
  const guarded = /^[=+\-@\t\r\0＝＋－＠]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A table as Markdown. */
export function toMarkdown(table: readonly (readonly string[])[]): string {
  const [head = [], ...rows] = table;
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |\n`;
  return line(head) + `|${' --- |'.repeat(head.length)}\n` + rows.map(line).join('');
}

function markdownCell(text: string): string {
  return text.replace(/[\\|<>`*_]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
