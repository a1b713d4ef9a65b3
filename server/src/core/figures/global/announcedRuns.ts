import data from '../../lexicon/enumerations.json';
import type { ReportParagraph } from '../analysis';
import type { Figure } from '../figure';
import { withConfidence, type Relation } from '../relation';
import { bareCountsOf, isOwnCount, mattersOf, stepsOf } from '../relations/ordinalRun';
import { runRelation, type Count, type RunFound } from '../relations/runRelation';
import type { MarkerKind } from '../../syntax/marker';
import { documentSpan, type Placed } from '../../syntax/paragraph';
import type { Span } from '../../text/span';

type Paragraphs = readonly Placed<ReportParagraph>[];

/** How many characters may stand between 四个 and the colon at the end. */
const TAIL = 16;
/** The same behind 以下四个, with clauses of its own. */
const LONG_TAIL = 60;
/** How many characters before the number 以下 is looked for. */
const LEAD = 6;
/** How many characters from the end of a paragraph 四件事 may begin. */
const MATTER = 8;
/** So many paragraphs without a step may stand between two steps. */
const MOST_BETWEEN = 6;
/** From the highest rank to the lowest; a mark of a lower rank stands inside an item, one of a higher rank ends the list. */
const ranks: readonly MarkerKind[] = ['part', 'chapter', 'section', 'han', 'hanParen', 'arabic', 'arabicParen', 'circled']; // prettier-ignore

/**
 * 存在以下四个方面的问题： against the paragraphs that follow, 一是… 二是… or (一) (二); and a run that begins in the
 * paragraph of its number and goes on in the next ones.
 */
export function announcedRuns(paragraphs: Paragraphs): readonly Relation[] {
  const relations: Relation[] = [];
  let first = 0;
  paragraphs.forEach((placed, index) => {
    const { paragraph } = placed;
    const begun = paragraph.relations.find(
      ({ facts, kind }) => kind === 'enumeration' && facts.run === 'begun',
    );
    const relation = begun ? goOn(paragraphs, index, begun, first) : announced(paragraphs, index, first);
    if (relation !== undefined) relations.push(relation);
    first += paragraph.figures.length;
  });
  return relations;
}

/** The run of a paragraph with what follows it; undefined where the numbers do not go on in order. */
function goOn(paragraphs: Paragraphs, index: number, begun: Relation, first: number): Relation | undefined {
  const placed = paragraphs[index];
  const [count] = begun.members;
  const [list] = begun.sources ?? [];
  if (placed === undefined || count === undefined || list === undefined) return undefined;
  const { folded } = placed.paragraph;
  if (count.figure === undefined && !isOwnCount(folded, count.span, list.span.start)) return undefined;
  const verb = folded.charAt(list.span.start + 1);
  const listed = countSteps(paragraphs, index + 1, Number(begun.facts.listed), verb);
  if (listed === undefined) return undefined;
  const figure = count.figure === undefined ? undefined : first + count.figure;
  const relation = runRelation({
    count: { ...count, span: documentSpan(placed, count.span), figure },
    list: documentSpan(placed, list.span),
    stated: Number(begun.facts.stated),
    listed,
    goesOn: false,
  });
  return withConfidence(relation, figure === undefined ? 'info' : undefined);
}

/** The list that the last number of a paragraph announces, where the next paragraph begins it. */
function announced(paragraphs: Paragraphs, index: number, first: number): Relation | undefined {
  const placed = paragraphs[index];
  const next = paragraphs[index + 1];
  if (placed === undefined || next === undefined || placed.paragraph.kind !== 'body') return undefined;
  const { figures, folded } = placed.paragraph;
  const end = folded.charAt(folded.length - 1);
  if (end !== ':' && end !== '。') return undefined;
  const last = lastCount(folded, figures);
  if (last === undefined) return undefined;
  const figure = last.figure === undefined ? undefined : first + last.figure;
  const found: RunFound = {
    count: { span: documentSpan(placed, last.span), figure, role: '列举数' },
    list: documentSpan(next, { start: 0, end: Math.min(2, next.paragraph.text.length) }),
    stated: last.stated,
    listed: 0,
    goesOn: false,
  };
  const steps = countSteps(paragraphs, index + 1, 0);
  if (steps !== undefined && steps > 0) return runRelation({ ...found, listed: steps });
  const { marker } = next.paragraph;
  if (marker?.ordinal !== 1) return undefined;
  const items = countItems(paragraphs, index + 1, marker.kind);
  const relation = items === undefined ? undefined : runRelation({ ...found, listed: items });
  if (relation?.verdict !== 'broken') return relation;
  // 一、二、三 of the report itself may go on with what is no item: problems, plans. Items of lower rank seldom do.
  return ranks.indexOf(marker.kind) <= ranks.indexOf('han')
    ? { ...relation, verdict: 'open' }
    : { ...relation, confidence: 'info' };
}

/** A number that announces what follows its paragraph. */
interface LastCount {
  readonly span: Span;
  /** Its place among the paragraph's figures, if it is one. */
  readonly figure: number | undefined;
  readonly stated: number;
}

function lastCount(folded: string, figures: readonly Figure[]): LastCount | undefined {
  const figure = figures.at(-1);
  if (figure !== undefined && announces(folded, figure))
    return { span: figure.span, figure: figures.length - 1, stated: figure.value.coefficient };
  const matter = matterAtEnd(folded) ?? bareCountsOf(folded, folded.length - 3).at(-1);
  return matter && { span: matter.member.span, figure: undefined, stated: matter.stated };
}

/** 重点抓好四件事。 at the end of a paragraph: no figure, as 件事 is no unit. */
function matterAtEnd(folded: string): Count | undefined {
  if (folded.charAt(folded.length - 2) !== '事') return undefined;
  const from = Math.max(0, folded.length - MATTER);
  const matter = mattersOf(folded, from).at(-1);
  if (matter === undefined || /[,;。:]/.test(folded.slice(matter.end, -1))) return undefined;
  const before = folded.slice(Math.max(0, matter.start - LEAD), matter.start);
  const told = folded.endsWith(':') || /以下|如下|下列/.test(before);
  return told || data.announcers.some((word) => before.includes(word)) ? matter : undefined;
}

function announces(folded: string, { value, bound, unit, unitClass, span }: Figure): boolean {
  if (bound !== 'exact' || value.exponent !== 0 || value.coefficient < 2 || value.coefficient > 10)
    return false;
  if (unitClass !== 'item' && unit !== '大') return false;
  const tail = folded.slice(span.end);
  const before = folded.slice(Math.max(0, span.start - LEAD), span.start);
  const following = /以下|如下|下列/.test(before);
  const colon = tail.endsWith(':');
  // 聚焦以下四项重点,推动法治政府建设再上台阶: the clauses between tell what for.
  if (following && colon && tail.length <= LONG_TAIL && !/[;。:](?!$)/.test(tail))
    return data.runNouns.some((noun) => tail.slice(0, MATTER).includes(noun));
  if (tail.length > TAIL || /[,;。:](?!$)/.test(tail)) return false;
  const told = colon || following;
  if (!told && !data.announcers.some((word) => before.includes(word))) return false;
  return unit === '方面' || unit === '点' || data.runNouns.some((noun) => tail.includes(noun));
}

/**
 * How far 一是, 二是 … run from `listed` on in the paragraphs that follow; undefined where they are not in order.
 * A few paragraphs without a step of their own go on with the step before.
 */
function countSteps(paragraphs: Paragraphs, from: number, listed: number, verb?: string): number | undefined {
  let count = listed;
  let between = 0;
  for (let index = from; between <= MOST_BETWEEN; index++) {
    const paragraph = paragraphs[index]?.paragraph;
    if (paragraph?.kind !== 'body' || paragraph.marker !== undefined) return count;
    const [begin, ...others] = stepsOf(paragraph.folded, verb);
    if (begin?.ordinal === count + 1) {
      count++;
      for (const { ordinal } of others) if (ordinal === count + 1) count++;
      between = 0;
    } else if (count === 0 || begin?.ordinal === 1) return count;
    else if (begin?.at === 0) return undefined;
    else between++;
  }
  return count;
}

/** How many paragraphs of one kind of mark follow; undefined where they are not in order. */
function countItems(paragraphs: Paragraphs, from: number, kind: MarkerKind): number | undefined {
  let count = 0;
  for (let index = from; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]?.paragraph;
    if (paragraph === undefined || (paragraph.kind !== 'body' && paragraph.kind !== 'heading')) break;
    const { marker } = paragraph;
    if (marker === undefined) continue;
    if (marker.kind === kind) {
      if (marker.ordinal !== count + 1) return marker.ordinal === 1 ? count : undefined;
      count++;
    } else if (ranks.indexOf(marker.kind) < ranks.indexOf(kind)) break;
  }
  return count;
}
