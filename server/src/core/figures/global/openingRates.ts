import retelling from '../../lexicon/retelling.json';
import { documentSpan } from '../../syntax/paragraph';
import { isHan } from '../../text/charClass';
import { compare, formatDecimal } from '../decimal';
import type { PlacedFigure } from '../global';
import { isMiswritten } from '../nearness';
import type { Member, Relation } from '../relation';
import { computedRate, ratioFits } from '../relations/ratio';
import { openingCount } from './opening';
import { repeatRelation } from './repeatRelation';
import { tellsTheSame } from './retold';

/** How far before its number the name of a rate begins, and the shortest that is left of one with 率. */
const NAME = 24;
const SHORTEST = 3;
/** How many figures behind a base its part is looked for. */
const AHEAD = 10;
/** A rate that sections tell more often than this is told of parts. */
const MOST_AGAIN = 16;

/** A rate by its name without the words at its front that a section leaves out. */
interface Rate {
  readonly one: PlacedFigure;
  readonly core: string;
}

/**
 * Rates that the lead paragraph tells (行政机关负责人出庭应诉率升至93.6%) against what a section tells with the figures that
 * prove it: the rate itself under a name that leaves out whose it is, or, where no section names it, the part of the
 * base that stood before the rate (受理工单3174件,按期办结率99.8% there, 工单3174件,…按期办结3169件 here). Only what a slip of
 * the pen may have made is worth a look. `heading` is the document offset of the first heading.
 */
export function openingRates(
  figures: readonly PlacedFigure[],
  heading: number | undefined,
): readonly Relation[] {
  const count = openingCount(figures, heading);
  const first = figures.slice(0, count).flatMap((one) => rateOf(one) ?? []);
  if (first.length === 0) return [];
  const sections = figures.slice(count);
  const rates = sections.flatMap((one) => rateOf(one) ?? []);
  return first.flatMap((rate) => {
    const again = rates.filter(({ core }) => core === rate.core);
    return (again.length > 0 ? judgeRates(rate, again) : judgeCounts(rate, figures, sections)) ?? [];
  });
}

function rateOf(one: PlacedFigure): Rate | undefined {
  if (one.figure.unit !== '%' || one.figure.bound !== 'exact') return undefined;
  const { folded } = one.placed.paragraph;
  const end = one.figure.span.start;
  const before = folded.slice(Math.max(0, end - NAME), end);
  const level = retelling.levels.find((word) => before.endsWith(word)) ?? '';
  const clause = before.slice(0, before.length - level.length);
  if (!clause.endsWith('率')) return undefined;
  const name = hanAtEnd(clause);
  if (retelling.otherwise.some((word) => name.includes(word))) return undefined;
  const core = coreOf(name);
  return core.length < SHORTEST ? undefined : { one, core };
}

/** The 汉字 that the text ends with. */
function hanAtEnd(text: string): string {
  let start = text.length;
  while (start > 0 && isHan(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}

/** 出庭应诉率 of 行政机关负责人出庭应诉率; 调解率 of 复议调解率, for nothing would be left of it. */
function coreOf(name: string): string {
  let core = name;
  for (;;) {
    const { length } = core;
    const front = retelling.rateFronts.find(
      (word) => core.startsWith(word) && length - word.length >= SHORTEST,
    );
    if (front === undefined) return core;
    core = core.slice(front.length);
  }
}

/** The rate against the one value that sections prove by their figures. */
function judgeRates(first: Rate, again: readonly Rate[]): Relation | undefined {
  const alike = again.filter(({ one }) => isOfOneFamily(first.one, one));
  if (alike.length > MOST_AGAIN) return undefined;
  const { value } = first.one.figure;
  const equal = alike.find(({ one }) => compare(one.figure.value, value) === 0);
  if (equal !== undefined) return repeatRelation(told(first), told(equal), 'holds');
  const [found, ...others] = alike.filter(({ one }) => isProven(one) && isOfAll(one));
  if (
    found === undefined ||
    others.some(({ one }) => compare(one.figure.value, found.one.figure.value) !== 0)
  )
    return undefined;
  if (!isMiswritten(value, found.one.figure.value)) return undefined;
  return repeatRelation(told(first), told(found), 'broken', 'info');
}

function told({ one, core }: Rate): { readonly placed: PlacedFigure; readonly label: string } {
  return { placed: one, label: core };
}

function isOfOneFamily({ figure: a }: PlacedFigure, { figure: b }: PlacedFigure): boolean {
  const [own, other] = [a.measure.family, b.measure.family];
  return own === undefined || other === undefined || own === other;
}

/** Whether the figures beside the rate make it. */
function isProven({ figure, placed }: PlacedFigure): boolean {
  return placed.paragraph.relations.some(
    ({ kind, verdict, members: [rate] }) =>
      kind === 'rate' && verdict === 'holds' && rate?.span.start === figure.span.start,
  );
}

/** Whether the sentence up to the figure tells of no part: 市本级审结318件,审结率94.1%. */
function isOfAll({ figure, placed }: PlacedFigure): boolean {
  const { folded } = placed.paragraph;
  const sentence = folded.slice(folded.lastIndexOf('。', figure.span.start) + 1, figure.span.start);
  return !retelling.rateScopes.some((word) => sentence.includes(word));
}

/** The rate against the part that a section tells of the same base; no section names the rate itself. */
function judgeCounts(
  rate: Rate,
  figures: readonly PlacedFigure[],
  sections: readonly PlacedFigure[],
): Relation | undefined {
  const base = figures[rate.one.index - 1];
  if (base === undefined || !isBaseOf(base, rate.one)) return undefined;
  const found = sections.flatMap((one, at) => {
    if (one.figure.unit !== base.figure.unit || compare(one.figure.value, base.figure.value) !== 0) return [];
    const part = partBehind(one, sections.slice(at + 1, at + 1 + AHEAD), rate.core.slice(0, -1));
    return part === undefined ? [] : [{ part, whole: one }];
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  return rateRelation(rate, only.part, only.whole);
}

/** 受理工单3174件,按期办结率99.8%: nothing but the comma and the rate's name stands between the two. */
function isBaseOf(base: PlacedFigure, { placed, figure }: PlacedFigure): boolean {
  if (base.placed !== placed || base.figure.bound !== 'exact' || base.figure.value.exponent !== 0)
    return false;
  return /^,[^,;。:]*$/.test(placed.paragraph.folded.slice(base.figure.span.end, figure.span.start));
}

/** The first count behind the base, in its sentence and unit, that bears the rate's name: 按期办结3169件. */
function partBehind(
  base: PlacedFigure,
  behind: readonly PlacedFigure[],
  name: string,
): PlacedFigure | undefined {
  const { folded } = base.placed.paragraph;
  for (const one of behind) {
    const { placed, figure } = one;
    if (placed !== base.placed) return undefined;
    const between = folded.slice(base.figure.span.end, figure.span.start);
    if (between.includes('。')) return undefined;
    if (figure.unit !== base.figure.unit || !tellsTheSame(one)) continue;
    // A larger count is a base of its own.
    if (figure.bound !== 'exact' || compare(figure.value, base.figure.value) > 0) return undefined;
    if (between.endsWith(name) && clauseMarks.has(between.charAt(between.length - name.length - 1)))
      return one;
  }
  return undefined;
}

const clauseMarks: ReadonlySet<string> = new Set([',', ';', ':', '、']);

function rateRelation({ one, core }: Rate, part: PlacedFigure, base: PlacedFigure): Relation | undefined {
  const [rate, own, whole] = [one.figure, part.figure, base.figure];
  const computed = computedRate(own.value, whole.value, rate.value);
  if (computed === undefined) return undefined;
  const holds = ratioFits(own, whole, rate);
  if (!holds && !isMiswritten(rate.value, computed)) return undefined;
  const [printed, expected] = [formatDecimal(rate.value), formatDecimal(computed)];
  const left = `${formatDecimal(own.value)}/${formatDecimal(whole.value)}=${holds ? printed : expected}%`;
  const relation: Relation = {
    kind: 'repeat',
    verdict: holds ? 'holds' : 'broken',
    members: [memberOf(one, core), memberOf(part, core.slice(0, -1)), memberOf(base, '基数')],
    arithmetic: holds ? left : `${left}≠${printed}%`,
    facts: { label: core, first: printed, second: expected, unit: '%', computed: expected },
  };
  return holds ? relation : { ...relation, confidence: 'info' };
}

function memberOf({ figure, placed, index }: PlacedFigure, role: string): Member {
  return { span: documentSpan(placed, figure.span), figure: index, role };
}
