import { formatDecimal, percentage, subtract } from '../figures/decimal';
import { sectionPath, walkSections, type Section } from '../outline/section';
import type { Report } from '../report';
import { fold } from '../text/charClass';
import { textOf, type Span } from '../text/span';
import { carriedOver, type CarriedOver } from './compareTables';
import { figurePlaces, type FigurePlace } from './figurePlaces';
import { topicName } from './relationWords';

/** Two reports of one kind side by side, last year's and this year's. */
export interface Comparison {
  readonly before: Report;
  readonly after: Report;
  /** What both reports count, in the order of this year's text. */
  readonly measures: readonly MeasureChange[];
  readonly sections: SectionChanges;
  /** What the tables carry over from one year to the next. */
  readonly carried: readonly CarriedOver[];
}

/** A figure of one of the reports. */
export interface ComparedFigure {
  readonly text: string;
  /** In the base unit, as a decimal string. */
  readonly value: string;
  readonly span: Span;
}

/** A measure (口径) that stands in both reports. */
export interface MeasureChange {
  /** What it belongs to (行政复议 …); empty where that is not known. */
  readonly topic: string;
  /** Its label in this year's report. */
  readonly label: string;
  readonly before: ComparedFigure;
  readonly after: ComparedFigure;
  /** This year's value less last year's, as a decimal string; undefined where one of them is an approximation. */
  readonly difference: string | undefined;
  /** The difference in percent of last year's, one place; undefined for rates, from 0 and for approximations. */
  readonly growth: string | undefined;
}

/** A section of one of the reports. */
export interface ComparedSection {
  readonly level: number;
  readonly title: string;
  readonly span: Span;
}

/** The sections of the first two levels that only one of the reports has. */
export interface SectionChanges {
  readonly added: readonly ComparedSection[];
  readonly lost: readonly ComparedSection[];
}

/** Deeper headings are worded anew every year. */
const deepestLevel = 2;

/**
 * Compares two reports. The one of the earlier year counts as last year's; where the years are the same or unknown,
 * the first. A measure that a report states with two values is left out unless the sections tell them apart.
 */
export function compareReports(first: Report, second: Report): Comparison {
  const turned = (first.reportYear ?? 0) > (second.reportYear ?? Infinity);
  const [before, after] = turned ? [second, first] : [first, second];
  return {
    before,
    after,
    measures: changedMeasures(before, after),
    sections: changedSections(before, after),
    carried: carriedOver(before, after),
  };
}

/** How a figure is recognised in the other report; undefined where the report says too little of it. */
type KeyOf = (place: FigurePlace, report: Report) => string | undefined;

/** The whole measure first, then with its section, then the stage alone: what one key pairs, the next leaves alone. */
const keys: readonly KeyOf[] = [
  ({ figure }) => wholeKey(figure),
  ({ figure, span }, report) => {
    const key = wholeKey(figure);
    const section = sectionPath(report.outline, span.start).at(-1);
    return key === undefined || section === undefined ? undefined : `${key}|${plainTitle(section)}`;
  },
  ({ figure }) => stageKey(figure),
];

function changedMeasures(before: Report, after: Report): readonly MeasureChange[] {
  let left = ownFigures(before);
  let right = ownFigures(after);
  const pairs: (readonly [FigurePlace, FigurePlace])[] = [];
  for (const keyOf of keys) {
    const then = byKey(left, (place) => keyOf(place, before));
    const now = byKey(right, (place) => keyOf(place, after));
    const found = Array.from(now, ([key, place]) => [then.get(key), place] as const).filter(
      (pair): pair is [FigurePlace, FigurePlace] => pair[0] !== undefined,
    );
    for (const pair of found) pairs.push(pair);
    const paired = new Set(found.map(([, place]) => keyOf(place, after)));
    left = left.filter((place) => !paired.has(keyOf(place, before)));
    right = right.filter((place) => !paired.has(keyOf(place, after)));
  }
  return pairs
    .sort(([, a], [, b]) => a.index - b.index)
    .map(([then, now]) => changeOf(before, then, after, now));
}

/** The figures that count what was done in the report's own year. */
function ownFigures(report: Report): readonly FigurePlace[] {
  const own = report.reportYear === undefined ? undefined : String(report.reportYear);
  return figurePlaces(report).filter(
    ({ figure: { measure } }) =>
      own === undefined ||
      measure.period === undefined ||
      !/^\d{4}$/.test(measure.period) ||
      measure.period === own,
  );
}

/** The figures of each key that has one value only. */
function byKey(
  places: readonly FigurePlace[],
  keyOf: (place: FigurePlace) => string | undefined,
): ReadonlyMap<string, FigurePlace> {
  const found = new Map<string, FigurePlace | 'many'>();
  for (const place of places) {
    const key = keyOf(place);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, place);
    else if (known !== 'many' && valueOf(known) !== valueOf(place)) found.set(key, 'many');
  }
  return new Map([...found].filter((entry): entry is [string, FigurePlace] => entry[1] !== 'many'));
}

function wholeKey({ measure, unit, unitClass }: FigurePlace['figure']): string | undefined {
  const { family, stage, subject } = measure;
  const label = fold(measure.label).replace(/\s+|(?:19|20)\d\d年度?/g, '');
  const counted = stage === undefined ? label : [family ?? '', stage, subject ?? ''].join('/');
  return counted.length < 2 ? undefined : `${counted}|${unitClass === 'case' ? unitClass : unit}`;
}

function stageKey({ measure, unit, unitClass }: FigurePlace['figure']): string | undefined {
  const { family, stage } = measure;
  if (family === undefined || stage === undefined) return undefined;
  return `${family}/${stage}|${unitClass === 'case' ? unitClass : unit}`;
}

function valueOf({ figure }: FigurePlace): string {
  return `${figure.bound} ${formatDecimal(figure.value)}`;
}

function changeOf(before: Report, then: FigurePlace, after: Report, now: FigurePlace): MeasureChange {
  const isExact = then.figure.bound === 'exact' && now.figure.bound === 'exact';
  const difference = subtract(now.figure.value, then.figure.value);
  const isRate = now.figure.unitClass === 'percent' || now.figure.unitClass === 'percentagePoint';
  const growth = isExact && !isRate ? percentage(difference, then.figure.value, 1) : undefined;
  return {
    topic: topicName(now.figure.measure),
    label: now.figure.measure.label,
    before: comparedFigure(before, then),
    after: comparedFigure(after, now),
    difference: isExact ? formatDecimal(difference) : undefined,
    growth: growth && formatDecimal(growth),
  };
}

function comparedFigure(report: Report, { figure, span }: FigurePlace): ComparedFigure {
  return { text: textOf(report.text, span), value: formatDecimal(figure.value), span };
}

function changedSections(before: Report, after: Report): SectionChanges {
  return { added: onlyIn(after, before), lost: onlyIn(before, after) };
}

/** Two headings are the same section where they have the same words, years aside, or are the same required section. */
function onlyIn(report: Report, other: Report): readonly ComparedSection[] {
  const titles = new Set(Array.from(walkSections(other.outline), plainTitle));
  const answered = new Set(requiredHeadings(other).values());
  const required = requiredHeadings(report);
  return [...walkSections(report.outline)]
    .filter(({ level, part }) => level <= deepestLevel && part === 0)
    .filter((section) => !titles.has(plainTitle(section)))
    .filter(({ heading }) => !answered.has(required.get(heading) ?? ''))
    .map(({ level, title, headingSpan }) => ({ level, title, span: headingSpan }));
}

/** The paragraphs of headings that are required sections, with their ids. */
function requiredHeadings({ requirements }: Report): ReadonlyMap<number, string> {
  return new Map(
    requirements.flatMap(({ status, paragraph, section }) =>
      status === 'heading' && paragraph !== undefined ? [[paragraph, section.id] as const] : [],
    ),
  );
}

/** A title without years, marks and blanks. */
function plainTitle({ title }: Section): string {
  return fold(title)
    .replace(/(?:19|20)\d\d(?:年度?)?/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
