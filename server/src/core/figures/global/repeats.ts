import entities from '../../lexicon/entities.json';
import { canBeEqual, rounded } from '../amount';
import type { Amount } from '../amount';
import { formatDecimal, toNumber } from '../decimal';
import type { Decimal } from '../decimal';
import type { Figure, UnitClass } from '../figure';
import type { PlacedFigure } from '../global';
import type { Relation } from '../relation';
import { isExchange } from '../relations/transposed';
import { blanks, charSet, holdsOneOf, isOneOf } from '../search';
import { repeatRelation } from './repeatRelation';
import { areOfOtherPeriods, isOfOtherStep, leadOf, wholeArea } from './scope';
import type { Lead } from './scope';

/** Labels shorter than this many characters say too little to tell two counts apart. */
const SHORTEST = 5;

/** What a figure is known by wherever it stands. */
interface Name {
  /** A body or place that is counted (乡镇, 行政执法主体), not a deed. */
  readonly entity: boolean;
  readonly label: string;
}

interface Named extends Name {
  readonly placed: PlacedFigure;
  /** The next figure of the same name and unit. */
  next: Named | undefined;
}

/** The figures that may repeat each other: of one name, in units that count the same. */
interface Group {
  readonly unit: string;
  readonly first: Named;
  last: Named;
  /** Figures of the same name in another unit. */
  other: Group | undefined;
}

/** The same measure named twice: the later figure against the earlier one, through an index by measure. */
export function globalRepeats(
  figures: readonly PlacedFigure[],
  reportYear: number | undefined,
): readonly Relation[] {
  const byLabel = new Map<string, Group>();
  const groups: Group[] = [];
  for (const placed of figures) {
    const name = nameOf(placed);
    if (name === undefined) continue;
    const named: Named = { entity: name.entity, label: name.label, placed, next: undefined };
    const unit = unitKey(placed.figure);
    const head = byLabel.get(name.label);
    let group = head;
    while (group !== undefined && group.unit !== unit) group = group.other;
    if (group === undefined) {
      group = { unit, first: named, last: named, other: head };
      byLabel.set(name.label, group);
      groups.push(group);
    } else {
      group.last.next = named;
      group.last = named;
    }
  }
  const relations: Relation[] = [];
  for (const { first } of groups) {
    if (first.next !== undefined) relateGroup(first, reportYear, relations);
  }
  return relations;
}

function unitKey({ unit, unitClass }: Figure): string {
  if (unitClass === 'case' || unitClass === 'person') return unitClass;
  return unit === '个' || unitClass === 'organization' ? 'body' : unit;
}

const unnamed: ReadonlySet<UnitClass> = new Set(['percent', 'percentagePoint', 'other', 'year']);

/** Nothing of it is kept from version to version: it costs less than to look it up. */
function nameOf({ figure, placed }: PlacedFigure): Name | undefined {
  const { unitClass, measure, span } = figure;
  if (unnamed.has(unitClass)) return undefined;
  const { folded } = placed.paragraph;
  const body = entityAt(folded, span.end) ?? entityBefore(folded, span.start);
  if (body !== undefined) return { entity: true, label: body };
  const said = measure.label;
  const whole = !holdsOneOf(blanks, said, 0, said.length) && !holdsOneOf(quotes, said, 0, said.length);
  const label = whole ? said : said.replace(/[“”\s]/g, '');
  const telling =
    label.length >= SHORTEST ||
    (measure.stage !== undefined && measure.family !== undefined && label.length >= 3);
  if (!telling || holdsOneOf(digits, label, 0, label.length)) return undefined;
  return { entity: false, label };
}

const quotes = charSet('“”');
const digits = charSet('0123456789');

function entityAt(folded: string, at: number): string | undefined {
  if (!isOneOf(bodyFirsts, folded, at)) return undefined;
  return bodiesByFirst.get(folded.charCodeAt(at))?.find((body) => folded.startsWith(body, at));
}

function entityBefore(folded: string, at: number): string | undefined {
  if (!isOneOf(bodyLasts, folded, at - 1)) return undefined;
  const bodies = bodiesByLast.get(folded.charCodeAt(at - 1));
  return bodies?.find((body) => at >= body.length && folded.startsWith(body, at - body.length));
}

const bodyFirsts = charSet(entities.bodies.map((body) => body.charAt(0)).join(''));
const bodyLasts = charSet(entities.bodies.map((body) => body.slice(-1)).join(''));
const bodiesByFirst = indexBodies((body) => body.charCodeAt(0));
const bodiesByLast = indexBodies((body) => body.charCodeAt(body.length - 1));

function indexBodies(codeOf: (body: string) => number): ReadonlyMap<number, readonly string[]> {
  const index = new Map<number, string[]>();
  for (const body of entities.bodies) {
    const same = index.get(codeOf(body));
    if (same) same.push(body);
    else index.set(codeOf(body), [body]);
  }
  return index;
}

function relateGroup(first: Named, reportYear: number | undefined, relations: Relation[]): void {
  let counted: ReadonlyMap<string, number> | undefined;
  const countOf: CountOf = (value) => (counted ??= countValues(first)).get(formatDecimal(value)) ?? 0;
  let earlier = first;
  for (let later = first.next; later !== undefined; later = later.next) {
    const judged = samePeriod(earlier, later, reportYear) ? judge(earlier, later, countOf) : undefined;
    if (judged !== undefined)
      relations.push(repeatRelation(earlier, later, judged.verdict, judged.confidence));
    earlier = later;
  }
}

/** How often a value stands in a group. */
type CountOf = (value: Decimal) => number;

function countValues(first: Named): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let one: Named | undefined = first; one !== undefined; one = one.next) {
    const value = formatDecimal(one.placed.figure.value);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function samePeriod(a: Named, b: Named, reportYear: number | undefined): boolean {
  const [first, second] = [a.placed.figure.measure.period, b.placed.figure.measure.period];
  if (first === second) return true;
  const year = String(reportYear ?? '');
  return (first ?? year) === (second ?? year);
}

interface Judgement {
  readonly verdict: 'holds' | 'broken';
  readonly confidence?: 'info' | 'hint';
}

function judge(earlier: Named, later: Named, countOf: CountOf): Judgement | undefined {
  const [first, second] = [earlier.placed.figure, later.placed.figure];
  if (first.bound !== 'exact' || second.bound !== 'exact') {
    return canBeEqual(first, second) && first.bound === second.bound ? { verdict: 'holds' } : undefined;
  }
  if (canBeEqual(amountOf(first), amountOf(second))) return { verdict: 'holds' };
  if (isSameText(earlier, later)) return undefined;
  const found = earlier.entity ? judgeBodies(earlier, later, countOf) : judgeDeeds(earlier, later);
  return found !== undefined && areOfOtherPeriods(earlier.placed, later.placed) ? undefined : found;
}

/** A paragraph that stands twice says nothing against itself. */
function isSameText({ placed: { placed: a } }: Named, { placed: { placed: b } }: Named): boolean {
  return a !== b && a.paragraph.text === b.paragraph.text;
}

/** A number printed in 万 may stand for any that rounds to it: 2.83万 for 28312. */
function amountOf(figure: Figure): Amount {
  return figure.value.exponent > 0 ? { value: figure.value, ...rounded(figure.value) } : figure;
}

/** 全县16个乡镇 and 全县18个乡镇 contradict each other; 3个乡镇 may be some of them. */
function judgeBodies(earlier: Named, later: Named, countOf: CountOf): Judgement | undefined {
  const [all, allLater] = [wholeArea(earlier.placed), wholeArea(later.placed)];
  if (all !== undefined && all === allLater) return { verdict: 'broken' };
  const [first, second] = [earlier.placed.figure.value, later.placed.figure.value];
  if (Math.abs(first.coefficient - second.coefficient) > 2 || first.coefficient < 5) return undefined;
  const [one, other] = [countOf(first), countOf(second)];
  const slip = Math.min(one, other) === 1 && Math.max(one, other) >= 2;
  return slip ? { verdict: 'broken', confidence: 'info' } : undefined;
}

/** A label this long, told twice with numbers this near to each other, is likely one count with a slip of the pen. */
const SLIP_LABEL = 6;
const SLIP_LEAST = 20;
const SLIP_SHARE = 0.02;

function isSlip(earlier: Named, later: Named): boolean {
  if (earlier.label.length < SLIP_LABEL) return false;
  const [own, other] = [earlier.placed.figure.value, later.placed.figure.value];
  if (isExchange(own, other)) return true;
  const [first, second] = [toNumber(own), toNumber(other)];
  return first >= SLIP_LEAST && Math.abs(first - second) <= Math.max(2, first * SLIP_SHARE);
}

/** 27名监督员中持有执法证的25名: what one sentence tells side by side is not told again. */
function sameSentence({ placed: a }: Named, { placed: b }: Named): boolean {
  if (a.placed !== b.placed) return false;
  const between = a.placed.paragraph.folded.slice(a.figure.span.end, b.figure.span.start);
  return !/[。;]/.test(between);
}

/** 累计建成128处 and 今年建成6处, 截至6月底 and 截至12月底 count different spans of time. */
function sameSpan(lead: Lead, later: Lead): boolean {
  return lead.cumulative === later.cumulative && lead.until === later.until;
}

/** Two counts of one deed contradict each other only where both are told of the same actor. */
function judgeDeeds(earlier: Named, later: Named): Judgement | undefined {
  const [lead, laterLead] = [leadOf(earlier.placed), leadOf(later.placed)];
  if (lead && laterLead && !sameSpan(lead, laterLead)) return undefined;
  if (lead === undefined || lead.words !== laterLead?.words) {
    const slip = (lead ?? laterLead) !== undefined && !sameSentence(earlier, later) && isSlip(earlier, later);
    return slip ? { verdict: 'broken', confidence: 'info' } : undefined;
  }
  const { unitClass } = earlier.placed.figure;
  const event = unitClass === 'event' || unitClass === 'visit' || unitClass === 'document';
  if (event && !(lead.scope && laterLead.scope)) return undefined;
  if (isOfOtherStep(earlier.placed, later.placed)) return undefined;
  return { verdict: 'broken' };
}
