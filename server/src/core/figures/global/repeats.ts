import entities from '../../lexicon/entities.json';
import { canBeEqual, rounded } from '../amount';
import type { Amount } from '../amount';
import { formatDecimal, toNumber } from '../decimal';
import type { Figure } from '../figure';
import type { PlacedFigure } from '../global';
import type { Member, Relation, Verdict } from '../relation';
import { documentSpan } from '../../syntax/paragraph';
import { leadOf, wholeArea } from './scope';

/** Labels shorter than this many characters say too little to tell two counts apart. */
const SHORTEST = 5;

/** What a figure is known by wherever it stands. */
interface Named {
  readonly placed: PlacedFigure;
  /** A body or place that is counted (乡镇, 行政执法主体), not a deed. */
  readonly entity: boolean;
  readonly label: string;
}

/** The same measure named twice: the later figure against the earlier one, through an index by measure. */
export function globalRepeats(
  figures: readonly PlacedFigure[],
  reportYear: number | undefined,
): readonly Relation[] {
  const groups = new Map<string, Named[]>();
  for (const placed of figures) {
    const name = nameOf(placed);
    if (name === undefined) continue;
    const named = { placed, entity: name.entity, label: name.label };
    const group = groups.get(name.key);
    if (group === undefined) groups.set(name.key, [named]);
    else group.push(named);
  }
  const relations: Relation[] = [];
  for (const group of groups.values()) if (group.length > 1) relateGroup(group, reportYear, relations);
  return relations;
}

function unitKey({ unit, unitClass }: Figure): string {
  if (unitClass === 'case' || unitClass === 'person') return unitClass;
  return unit === '个' || unitClass === 'organization' ? 'body' : unit;
}

interface Name {
  readonly entity: boolean;
  readonly label: string;
  /** What the figures that may repeat each other have in common. */
  readonly key: string;
}

/** Names are derived from a figure and its paragraph, and kept with the figure from version to version. */
const known = new WeakMap<Figure, { readonly name: Name | undefined }>();

function nameOf({ figure, placed }: PlacedFigure): Name | undefined {
  let ready = known.get(figure);
  if (ready === undefined) {
    ready = { name: readName(figure, placed.paragraph.folded) };
    known.set(figure, ready);
  }
  return ready.name;
}

function readName(figure: Figure, folded: string): Name | undefined {
  const { unitClass, measure } = figure;
  if (
    unitClass === 'percent' ||
    unitClass === 'percentagePoint' ||
    unitClass === 'other' ||
    unitClass === 'year'
  ) {
    return undefined;
  }
  const body = entityAt(folded, figure.span.end) ?? entityBefore(folded, figure.span.start);
  if (body !== undefined) return { entity: true, label: body, key: `${unitKey(figure)}|${body}` };
  const label = measure.label.replace(/[“”\s]/g, '');
  const telling =
    label.length >= SHORTEST ||
    (measure.stage !== undefined && measure.family !== undefined && label.length >= 3);
  return telling && !/\d/.test(label)
    ? { entity: false, label, key: `${unitKey(figure)}|${label}` }
    : undefined;
}

function entityAt(folded: string, at: number): string | undefined {
  return bodiesByFirst.get(folded.charCodeAt(at))?.find((body) => folded.startsWith(body, at));
}

function entityBefore(folded: string, at: number): string | undefined {
  const bodies = bodiesByLast.get(folded.charCodeAt(at - 1));
  return bodies?.find((body) => at >= body.length && folded.startsWith(body, at - body.length));
}

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

function relateGroup(group: readonly Named[], reportYear: number | undefined, relations: Relation[]): void {
  const counts = new Map<string, number>();
  for (const { placed } of group) {
    const value = formatDecimal(placed.figure.value);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  for (let i = 1; i < group.length; i++) {
    const [earlier, later] = [group[i - 1], group[i]];
    if (earlier === undefined || later === undefined || !samePeriod(earlier, later, reportYear)) continue;
    const judged = judge(earlier, later, counts);
    if (judged !== undefined) relations.push(relation(earlier, later, judged));
  }
}

function samePeriod(a: Named, b: Named, reportYear: number | undefined): boolean {
  const [first, second] = [a.placed.figure.measure.period, b.placed.figure.measure.period];
  if (first === second) return true;
  const year = String(reportYear ?? '');
  return (first ?? year) === (second ?? year);
}

interface Judgement {
  readonly verdict: Verdict;
  readonly confidence?: 'info' | 'hint';
}

function judge(earlier: Named, later: Named, counts: ReadonlyMap<string, number>): Judgement | undefined {
  const [first, second] = [earlier.placed.figure, later.placed.figure];
  if (first.bound !== 'exact' || second.bound !== 'exact') {
    return canBeEqual(first, second) && first.bound === second.bound ? { verdict: 'holds' } : undefined;
  }
  if (canBeEqual(amountOf(first), amountOf(second))) return { verdict: 'holds' };
  return earlier.entity ? judgeBodies(earlier, later, counts) : judgeDeeds(earlier, later);
}

/** A number printed in 万 may stand for any that rounds to it: 2.83万 for 28312. */
function amountOf(figure: Figure): Amount {
  return figure.value.exponent > 0 ? { value: figure.value, ...rounded(figure.value) } : figure;
}

/** 全县16个乡镇 and 全县18个乡镇 contradict each other; 3个乡镇 may be some of them. */
function judgeBodies(
  earlier: Named,
  later: Named,
  counts: ReadonlyMap<string, number>,
): Judgement | undefined {
  const [all, allLater] = [wholeArea(earlier.placed), wholeArea(later.placed)];
  if (all !== undefined && all === allLater) return { verdict: 'broken' };
  const [first, second] = [earlier.placed.figure.value, later.placed.figure.value];
  const apart = Math.abs(first.coefficient - second.coefficient);
  const [often, seldom] = [first, second]
    .map((value) => counts.get(formatDecimal(value)) ?? 0)
    .sort((a, b) => b - a);
  const slip = apart <= 2 && first.coefficient >= 5 && (often ?? 0) >= 2 && seldom === 1;
  return slip ? { verdict: 'broken', confidence: 'info' } : undefined;
}

/** A label this long, told twice with numbers this near to each other, is likely one count with a slip of the pen. */
const SLIP_LABEL = 6;
const SLIP_LEAST = 20;
const SLIP_SHARE = 0.02;

function isSlip(earlier: Named, later: Named): boolean {
  if (earlier.label.length < SLIP_LABEL) return false;
  const [first, second] = [toNumber(earlier.placed.figure.value), toNumber(later.placed.figure.value)];
  return first >= SLIP_LEAST && Math.abs(first - second) <= Math.max(2, first * SLIP_SHARE);
}

/** Two counts of one deed contradict each other only where both are told of the same actor. */
function judgeDeeds(earlier: Named, later: Named): Judgement | undefined {
  const [lead, laterLead] = [leadOf(earlier.placed), leadOf(later.placed)];
  if (lead === undefined || lead.words !== laterLead?.words) {
    const slip = (lead ?? laterLead) !== undefined && isSlip(earlier, later);
    return slip ? { verdict: 'broken', confidence: 'info' } : undefined;
  }
  const { unitClass } = earlier.placed.figure;
  const event = unitClass === 'event' || unitClass === 'visit' || unitClass === 'document';
  if (event && !(lead.scope && laterLead.scope)) return undefined;
  return { verdict: 'broken' };
}

function relation(earlier: Named, later: Named, { verdict, confidence }: Judgement): Relation {
  const [first, second] = [earlier.placed, later.placed];
  const shown = [first, second].map(({ figure }) => formatDecimal(figure.value));
  return {
    kind: 'repeat',
    verdict,
    members: [memberOf(second, later.label), memberOf(first, earlier.label)],
    arithmetic: `${shown[1] ?? ''}${verdict === 'holds' ? '=' : '≠'}${shown[0] ?? ''}`,
    facts: { label: later.label, first: shown[0] ?? '', second: shown[1] ?? '', unit: second.figure.unit },
    ...(confidence === undefined ? {} : { confidence }),
  };
}

function memberOf({ figure, placed, index }: PlacedFigure, role: string): Member {
  return { span: documentSpan(placed, figure.span), figure: index, role };
}
