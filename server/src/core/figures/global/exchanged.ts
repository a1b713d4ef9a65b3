import data from '../../lexicon/enumerations.json';
import retelling from '../../lexicon/retelling.json';
import type { Decimal } from '../decimal';
import type { Figure } from '../figure';
import type { PlacedFigure } from '../global';
import type { Relation } from '../relation';
import { exchangesOf, leastLong } from '../relations/transposed';
import { repeatRelation, type Told } from './repeatRelation';
import { tellsTheSame } from './retold';
import { areOfOtherPeriods } from './scope';

/** So much of what stands before and behind two numbers is held together. */
const BEFORE = 16;
const BEHIND = 8;
/** Where no family names what is counted, the two places must have so many characters in common. */
const SHARED = 4;
/** Of a number with four digits or more the deed alone is enough: 查处案件33480件, 查处的33480件案件. */
const DEED = 2;
const LONG = 1000;

/**
 * A number that is an earlier one with two neighbouring digits exchanged, both told of the same thing: 收到行政复议申请214件
 * there, 对全年241件行政复议申请逐件审查 here. The same number told a third time speaks for it, and two earlier ones that
 * would do speak for neither. `figures` in the order of the text.
 */
export function exchangedFigures(figures: readonly PlacedFigure[]): readonly Relation[] {
  const byValue = new Map<string, PlacedFigure[]>();
  for (const one of figures) {
    // Shorter numbers have no exchanges.
    if (one.figure.bound !== 'exact' || one.figure.value.coefficient < leastLong) continue;
    const key = keyOf(one.figure, one.figure.value);
    const same = byValue.get(key);
    if (same) same.push(one);
    else byValue.set(key, [one]);
  }
  const relations: Relation[] = [];
  for (const [later, ...again] of byValue.values()) {
    if (later === undefined || again.length > 0) continue;
    const { value } = later.figure;
    const earlier = exchangesOf(value)
      .flatMap((coefficient) => byValue.get(keyOf(later.figure, { ...value, coefficient })) ?? [])
      .filter((one) => one.index < later.index && isTold(one, later));
    const [first] = earlier;
    if (first === undefined || earlier.length > 1 || areOfOtherPeriods(first, later)) continue;
    relations.push(repeatRelation(told(first), told(later), 'broken', 'info'));
  }
  return relations;
}

function keyOf({ unit, unitClass }: Figure, { coefficient, exponent }: Decimal): string {
  const counted = unitClass === 'case' || unitClass === 'person' ? unitClass : unit;
  return `${counted} ${String(coefficient)} ${String(exponent)}`;
}

/** Whether two figures of different paragraphs are told of the same thing and time. */
function isTold(earlier: PlacedFigure, later: PlacedFigure): boolean {
  if (earlier.placed === later.placed || !tellsTheSame(later) || !tellsTheSame(earlier)) return false;
  const [a, b] = [earlier.figure.measure, later.figure.measure];
  if ((a.period ?? b.period) !== (b.period ?? a.period)) return false;
  if (a.stage !== undefined && b.stage !== undefined && a.stage !== b.stage) return false;
  if (a.family !== undefined && b.family !== undefined && a.family !== b.family) return false;
  const [there, here] = [around(earlier), around(later)];
  return (
    sharesWords(there, here, SHARED) ||
    (isSure(later) && a.stage !== undefined && a.stage === b.stage && sharesWords(there, here, DEED)) ||
    areAllPlaces(earlier, later)
  );
}

/** 全县135个村 and 全县153个村: all places of one kind. */
function areAllPlaces(earlier: PlacedFigure, later: PlacedFigure): boolean {
  const place = placeOf(earlier);
  return place !== undefined && place === placeOf(later);
}

function placeOf({ figure: { span }, placed }: PlacedFigure): string | undefined {
  const { folded } = placed.paragraph;
  if (folded.charAt(span.start - 2) !== '全') return undefined;
  const noun = places.find((word) => folded.startsWith(word, span.end));
  return noun && `${folded.charAt(span.start - 1)} ${noun}`;
}

const places = [...data.places].sort((a, b) => b.length - a.length);

function around({ figure, placed }: PlacedFigure): string {
  const { folded } = placed.paragraph;
  const before = folded.slice(Math.max(0, figure.span.start - BEFORE), figure.span.start);
  const behind = folded.slice(figure.span.end, figure.span.end + BEHIND);
  return `${before.split(/[。;]/).at(-1) ?? ''} ${behind.split(/[,。;:]/, 1)[0] ?? ''}`;
}

/** Whether two short texts have a run of so many 汉字 in common that says more than where or when. */
function sharesWords(a: string, b: string, length: number): boolean {
  for (const run of a.split(/[^\u4e00-\u9fff]+/)) {
    for (let at = 0; at + length <= run.length; at++) {
      const words = run.slice(at, at + length);
      if (b.includes(words) && !retelling.common.includes(words)) return true;
    }
  }
  return false;
}

/** So long a number is hardly another with two digits exchanged by chance: 33480 and 33840. */
function isSure({ figure }: PlacedFigure): boolean {
  return figure.value.coefficient >= LONG;
}

function told(placed: PlacedFigure): Told {
  return { placed, label: labelOf(placed) };
}

/** What the number counts, by the words before it, else by those behind. */
function labelOf({ figure, placed }: PlacedFigure): string {
  const { label } = figure.measure;
  if (label !== '' && label !== '全年') return label;
  const behind = placed.paragraph.folded.slice(figure.span.end, figure.span.end + BEHIND);
  return behind.split(/[^\u4e00-\u9fff]/, 1)[0] ?? '';
}
