import { formatDecimal, type Decimal } from '../../core/figures/decimal';
import type { Figure } from '../../core/figures/figure';
import type { Relation, RelationKind } from '../../core/figures/relation';
import { tableLabels } from '../../core/figures/tables/tableLabels';
import type { Report } from '../../core/report';
import { documentSpan } from '../../core/syntax/paragraph';
import type { Span } from '../../core/text/span';
import type { LocalizedText } from '../../core/text/localized';
import { csvRow } from './csv';
import { jsonBegin, jsonEnd, jsonSeparator } from './jsonFrame';
import { placeAt, placesOf } from './place';
import { inLocale, type Printer, type PrinterSetup } from './printer';

/** A figure of a report with its document span. */
interface PlacedFigure {
  readonly figure: Figure;
  readonly span: Span;
  /** What it counts; in a table, by its row and column. */
  readonly label: string;
}

/** A relation with document spans and figure indexes that count over the report. */
interface PlacedRelation {
  readonly relation: Relation;
  readonly members: readonly number[];
  readonly span: Span;
}

/** `figures`: every figure of a report and what ties them together. */
export function figuresPrinter(setup: PrinterSetup): Printer {
  switch (setup.format) {
    case 'json':
      return figuresJson(setup);
    case 'csv':
      return figuresCsv(setup);
    default:
      return figuresText(setup);
  }
}

/** Which rule watches a kind of relation (domain.md 7.2). */
const watchers: Readonly<Record<RelationKind, string>> = {
  'stage-order': 'figure-exceeds-base',
  'part-of-total': 'figure-exceeds-base',
  sum: 'figure-sum-mismatch',
  rate: 'figure-rate-mismatch',
  'bounded-rate': 'figure-rate-mismatch',
  enumeration: 'figure-enumeration',
  'year-span': 'year-span-mismatch',
  'min-per-unit': 'figure-min-per-unit',
  growth: 'figure-growth-mismatch',
  repeat: 'figure-conflict',
  'report-year': 'year-mismatch',
  table: 'table-identity',
};

/** All figures in the order of the text. */
function placeFigures(report: Report): readonly PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  const labels = tableLabels(report.paragraphs);
  for (const one of report.paragraphs) {
    for (const figure of one.paragraph.figures) {
      const label = labels.get(placed.length) ?? figure.measure.label;
      placed.push({ figure, span: documentSpan(one, figure.span), label });
    }
  }
  return placed;
}

/** All relations: those of the paragraphs in the order of the text, then those between paragraphs. */
function* placeRelations(report: Report): Generator<PlacedRelation> {
  let before = 0;
  for (const one of report.paragraphs) {
    for (const relation of one.paragraph.relations) {
      yield placeRelation(relation, before, (span) => documentSpan(one, span));
    }
    before += one.paragraph.figures.length;
  }
  for (const relation of report.relations) yield placeRelation(relation, 0, (span) => span);
}

function placeRelation(relation: Relation, before: number, place: (span: Span) => Span): PlacedRelation {
  let [start, end] = [Infinity, 0];
  const members: number[] = [];
  for (const { figure, span } of relation.members) {
    const own = place(span);
    [start, end] = [Math.min(start, own.start), Math.max(end, own.end)];
    if (figure !== undefined) members.push(figure + before);
  }
  return { relation, members, span: { start: Math.min(start, end), end } };
}

function figuresJson({ locale }: PrinterSetup): Printer {
  return {
    begin: jsonBegin,
    separator: jsonSeparator,
    file({ input, report }, _, write) {
      const head = {
        path: input.path,
        profile: report.profile?.id ?? null,
        reportYear: report.reportYear ?? null,
      };
      write(`${JSON.stringify(head).slice(0, -1)},"figures":[`);
      let separator = '';
      const writeItem = (item: unknown): void => {
        write(separator + JSON.stringify(item));
        separator = ',';
      };
      for (const placed of placeFigures(report)) writeItem(figureItem(placed, report));
      write('],"relations":[');
      separator = '';
      for (const placed of placeRelations(report)) writeItem(relationItem(placed, report));
      write(']}');
    },
    end: ({ errors }) => jsonEnd(errors, locale),
  };
}

function figureItem({ figure, span, label }: PlacedFigure, report: Report): unknown {
  const { value, low, high, unit, unitClass, bound, measure } = figure;
  const { family, stage, subject, period } = measure;
  return {
    text: report.text.slice(span.start, span.end),
    value: formatDecimal(value),
    low: formatOpen(low) ?? null,
    high: formatOpen(high) ?? null,
    unit,
    unitClass,
    bound,
    measure: {
      label,
      family: family ?? null,
      stage: stage ?? null,
      subject: subject ?? null,
      period: period ?? null,
    },
    ...placesOf(report.lines, span),
  };
}

function formatOpen(bound: Decimal | undefined): string | undefined {
  return bound === undefined ? undefined : formatDecimal(bound);
}

function relationItem({ relation, members, span }: PlacedRelation, report: Report): unknown {
  const { kind, verdict, arithmetic } = relation;
  return { kind, verdict, arithmetic, rule: watchers[kind], members, ...placesOf(report.lines, span) };
}

const columns: readonly LocalizedText[] = [
  { zh: '文件', en: 'file' },
  { zh: '行', en: 'line' },
  { zh: '列', en: 'column' },
  { zh: '口径', en: 'measure' },
  { zh: '数据', en: 'text' },
  { zh: '数值', en: 'value' },
  { zh: '单位', en: 'unit' },
  { zh: '时期', en: 'period' },
];

/** With a byte-order mark, without which Excel and WPS take UTF-8 for GBK. */
function figuresCsv({ locale }: PrinterSetup): Printer {
  return {
    begin: `\uFEFF${csvRow(columns.map((column) => inLocale(column, locale)))}`,
    separator: '',
    file({ input, report }, _, write) {
      for (const { figure, span, label } of placeFigures(report)) {
        const { line, column } = placeAt(report.lines, span.start);
        const { measure, value, unit } = figure;
        const text = report.text.slice(span.start, span.end);
        write(
          csvRow([input.path, line, column, label, text, formatDecimal(value), unit, measure.period ?? '']),
        );
      }
    },
    end: () => '',
  };
}

const verdicts: Readonly<Record<Relation['verdict'], LocalizedText>> = {
  holds: { zh: '相符', en: 'holds ' },
  broken: { zh: '不符', en: 'broken' },
  open: { zh: '未定', en: 'open  ' },
};

function figuresText({ locale }: PrinterSetup): Printer {
  return {
    begin: '',
    separator: '\n',
    file({ input, report }, _, write) {
      write(`${input.path}\n`);
      for (const { span, label } of placeFigures(report)) {
        write(`  ${placeWords(report, span)} ${report.text.slice(span.start, span.end)}  ${label}\n`);
      }
      for (const { relation, span } of placeRelations(report)) {
        write(
          `  ${placeWords(report, span)} ${inLocale(verdicts[relation.verdict], locale)}  ${relation.arithmetic}\n`,
        );
      }
    },
    end: () => '',
  };
}

function placeWords(report: Report, { start }: Span): string {
  const { line, column } = placeAt(report.lines, start);
  return `${line}:${column}`.padEnd(8);
}
