import retelling from '../../lexicon/retelling.json';
import { canBeEqual } from '../amount';
import type { Decimal } from '../decimal';
import type { UnitClass } from '../figure';
import type { PlacedFigure } from '../global';
import { isNear } from '../nearness';
import type { Relation } from '../relation';
import { commonWords, unitKey } from './echoMatch';
import type { Mention } from './echoMatch';
import { echoWordsOf } from './echoWords';
import { repeatRelation } from './repeatRelation';
import { tellsTheSame } from './retold';
import { areOfOtherPeriods } from './scope';

/** More figures than these have a noun in common that says little, or that of many reports in one text. */
const MOST_ALIKE = 12;

/** No counts of things; nor is money told again in other words. */
const uncounted: ReadonlySet<UnitClass> = new Set(['percent', 'percentagePoint', 'money', 'year', 'other']);

/**
 * Figures that tell again, in words turned about, what another paragraph tells: 行政执法主体41个 there, 43个执法主体全部接入 here.
 * The measure is the same where the words that stand next to both numbers are, and all else that either says is light
 * or said by the other too. Only numbers as near as a slip of the pen are accused, as hints to be looked at; the same
 * number anywhere beside the same noun speaks for a figure, and two others that would do speak for neither.
 */
export function echoes(figures: readonly PlacedFigure[]): readonly Relation[] {
  const byUnit = new Map<string, PlacedFigure[]>();
  for (const one of figures) {
    if (one.figure.bound !== 'exact' || uncounted.has(one.figure.unitClass)) continue;
    const unit = unitKey(one.figure);
    const same = byUnit.get(unit);
    if (same === undefined) byUnit.set(unit, [one]);
    else same.push(one);
  }
  const relations: Relation[] = [];
  for (const alike of byUnit.values()) {
    if (!hasNearNumbers(alike)) continue;
    const mentions = alike.flatMap((one) => mentionOf(one) ?? []);
    for (const [later, earlier] of partners(mentions)) {
      const relation = judge(later, earlier);
      if (relation) relations.push(relation);
    }
  }
  return relations;
}

/** So many numbers of a unit hold two that are near each other anyhow. */
const MANY = 40;

/** Whether two of the numbers are near each other and not the same: without them nobody need read what is said. */
function hasNearNumbers(alike: readonly PlacedFigure[]): boolean {
  if (alike.length > MANY) return true;
  const values = alike.map(({ figure }) => figure.value);
  return values.some((value, at) =>
    values.some((other, before) => before < at && !isSame(value, other) && isNear(other, value)),
  );
}

function isSame(a: Decimal, b: Decimal): boolean {
  return a.coefficient === b.coefficient && a.exponent === b.exponent;
}

function mentionOf(one: PlacedFigure): Mention | undefined {
  const words = echoWordsOf(one);
  if (words.before.length < 2 && words.behind.length < 2) return undefined;
  const { before, behind, ahead, after, body } = words;
  return { one, before, behind, ahead, after, body };
}

/** The pairs of characters next to a number by which another figure may find it; -1 for none. */
function nounsOf({ before, behind, body }: Mention): readonly number[] {
  const keys = [keyAt(before, before.length - 2), keyAt(behind, 0)];
  if (body !== undefined) keys.push(keyAt(body, body.length - 2));
  return keys;
}

/** The words are 汉字 and 、 alone: pairs of 汉字 make small numbers, which a map finds fastest. */
const FIRST = 0x4e00;
const HAN = 0x5200;

function keyAt(text: string, at: number): number {
  return at < 0 || at + 1 >= text.length
    ? -1
    : (text.charCodeAt(at) - FIRST) * HAN + text.charCodeAt(at + 1) - FIRST;
}

function register(index: Map<number, Mention[]>, key: number, mention: Mention): void {
  if (key === -1) return;
  const same = index.get(key);
  if (same === undefined) index.set(key, [mention]);
  else if (same.length <= MOST_ALIKE) same.push(mention);
}

const none: readonly Mention[] = [];

/** Figures with those before them, in other paragraphs, that share a noun. */
function partners(mentions: readonly Mention[]): ReadonlyMap<Mention, ReadonlySet<Mention>> {
  const byNoun = new Map<number, Mention[]>();
  for (const mention of mentions) for (const key of nounsOf(mention)) register(byNoun, key, mention);
  const pairs = new Map<Mention, Set<Mention>>();
  for (const mention of mentions) {
    for (const key of soughtBy(mention)) {
      const alike = byNoun.get(key) ?? none;
      if (alike.length > MOST_ALIKE) continue;
      for (const other of alike) {
        if (other.one.placed === mention.one.placed) continue;
        const [earlier, later] = other.one.index < mention.one.index ? [other, mention] : [mention, other];
        const known = pairs.get(later);
        if (known === undefined) pairs.set(later, new Set([earlier]));
        else known.add(earlier);
      }
    }
  }
  return pairs;
}

function soughtBy({ before, behind, body }: Mention): readonly number[] {
  const keys = [keyAt(before, before.length - 2)];
  if (before.endsWith('的')) keys.push(keyAt(before, before.length - 3));
  if (body !== undefined) keys.push(keyAt(body, body.length - 2));
  for (let at = 0; at + 1 < behind.length; at++) keys.push(keyAt(behind, at));
  return keys;
}

function judge(later: Mention, earlier: ReadonlySet<Mention>): Relation | undefined {
  let found: { readonly mention: Mention; readonly words: string } | undefined;
  let ambiguous = false;
  const { value } = later.one.figure;
  if (![...earlier].some((mention) => isNear(mention.one.figure.value, value))) return undefined;
  for (const mention of earlier) {
    if (canBeEqual(mention.one.figure, later.one.figure)) return undefined;
    const words = isOfOneKind(mention, later) ? commonWords(mention, later) : undefined;
    if (words === undefined) continue;
    if (found === undefined || words.length > found.words.length) {
      found = { mention, words };
      ambiguous = false;
    } else if (words.length === found.words.length)
      ambiguous ||= !canBeEqual(found.mention.one.figure, mention.one.figure);
  }
  if (found === undefined || ambiguous) return undefined;
  const { mention, words } = found;
  if (!isNear(mention.one.figure.value, value)) return undefined;
  if (!isOfAll(mention) || !isOfAll(later) || areOfOtherPeriods(mention.one, later.one)) return undefined;
  const told = { placed: mention.one, label: words };
  return repeatRelation(told, { placed: later.one, label: words }, 'broken', 'info');
}

/** Whether neither the period nor the family sets two figures apart. */
function isOfOneKind({ one: a }: Mention, { one: b }: Mention): boolean {
  const [own, other] = [a.figure.measure, b.figure.measure];
  if ((own.period ?? other.period) !== (other.period ?? own.period)) return false;
  return (own.family ?? other.family) === (other.family ?? own.family);
}

/** Whether nothing in the sentence makes the figure a target, a part, or that of another place or time. */
function isOfAll({ one, ahead, after }: Mention): boolean {
  if (!tellsTheSame(one)) return false;
  const clause = ahead.slice(Math.max(ahead.lastIndexOf(','), ahead.lastIndexOf(';')) + 1);
  return !retelling.elsewhere.some((word) => clause.includes(word) || after.startsWith(word));
}
