import { formatDecimal, scale } from '../decimal';
import type { Decimal } from '../decimal';
import { basesOf, stageName } from '../laws';
import type { Reading, Sentence } from '../reading';
import type { Member, Relation } from '../relation';
import { isWithin } from '../resolve';
import { charSet, holdsOneOf, isOneOf } from '../search';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';

/** What the relation makers share while they go through a paragraph. */
export interface RelationContext {
  readonly folded: string;
  readonly relations: Relation[];
  /** Pairs of figures (see `pairOf`) that are already related; a second relation would say the same twice. */
  readonly pairs: Set<number>;
}

/** The context of a fresh paragraph. */
export function createContext(folded: string): RelationContext {
  return { folded, relations: [], pairs: new Set() };
}

/** The key of a part and its base among `pairs`. */
export function pairOf(part: Reading, base: Reading): number {
  return part.figure * 0x4000000 + base.figure;
}

/** A figure as a member of a relation. */
export function memberOf(reading: Reading, role: string): Member {
  const { start, end } = reading.token;
  return { span: { start, end }, figure: reading.figure < 0 ? undefined : reading.figure, role };
}

/** How many characters of a label messages print. */
const LABEL_LIMIT = 12;
const labelStart = /^(?:其中包括|其中|包括|分别为|含|和(?!解|谐|平|睦)|及(?!时|格)|与(?!会)|[、:,“”])+/;
const labelEnd = /(?:分别为|分别是|达到了|达到|共计|合计|总计|为|达|共|是|有|[“”]){1,5}$/;

/** What a figure is called in messages: the stage's name, else the last words of its label, else 合计 or nothing. */
export function roleOf(folded: string, reading: Reading): string {
  if (reading.stage !== undefined) return stageName(reading.family, reading.stage);
  const { token, zoneStart, zoneEnd, roles } = reading;
  const before = lastWords(trimLabel(folded.slice(zoneStart, token.outerStart)));
  if (before !== '' && !amongEnd.test(before)) return before;
  if ((roles & Role.total) !== 0) return '合计';
  const after = folded.slice(token.outerEnd, Math.min(zoneEnd, token.outerEnd + LABEL_LIMIT));
  const behind = trimLabel(after).replace(amongEnd, '');
  return behind === '' && zoneStart === token.outerStart ? nameBefore(folded, zoneStart) : behind;
}

/** 集体访36批1060人次: a second measure bears the name of what the first one counts. */
function nameBefore(folded: string, at: number): string {
  const name = counted.exec(folded.slice(Math.max(0, at - 2 * LABEL_LIMIT), at))?.[1];
  return name === undefined ? '' : trimLabel(name);
}

const counted = /([\u4e00-\u9fff]{2,12})\d[\d.]{0,8}[^\d,;。、:()]{1,4}$/;

/** 9个基层所中仅有5个配备…: 中 with what follows names neither the whole nor the part; nor does a 的 left alone. */
const amongEnd = /中[仅只尚还已]?有?$|^的$/;

/** The words before the number without what only joins or counts: 投诉 of 其中投诉3915件. */
export function labelWords(folded: string, { zoneStart, token }: Reading): string {
  return trimLabel(folded.slice(zoneStart, token.outerStart));
}

/** The end of a long label, from behind its last 的, else with … for what is left out. */
function lastWords(label: string): string {
  if (label.length <= LABEL_LIMIT) return label;
  const end = label.slice(-LABEL_LIMIT);
  const of = end.lastIndexOf('的');
  return of !== -1 && of < LABEL_LIMIT - 3 ? end.slice(of + 1) : `…${end}`;
}

// Few labels begin or end with such a word: a look at one character spares the others the patterns.
const labelStarts = charSet('其包分含和及与、:,“”');
const labelEnds = charSet('为是了到计达共有“”');

function trimLabel(text: string): string {
  let label = text.trim();
  if (isOneOf(labelStarts, label, 0)) label = label.replace(labelStart, '');
  if (isOneOf(labelEnds, label, label.length - 1)) label = label.replace(labelEnd, '');
  return label.trim();
}

/** 万 or 亿 as the figures print it, so that arithmetic is told in the text's own unit. */
export interface PrintScale {
  readonly word: string;
  readonly power: number;
}

const plain: PrintScale = { word: '', power: 0 };
const scales: Readonly<Record<string, PrintScale>> = {
  万: { word: '万', power: 4 },
  亿: { word: '亿', power: 8 },
};

/** The scale of the first figure where all of them are printed in 万 or 亿, else none. */
export function commonScale(folded: string, readings: readonly Reading[]): PrintScale {
  if (readings[0]?.token.value.exponent === 0) return plain;
  let first: PrintScale | undefined;
  for (const { token } of readings) {
    const found = token.value.exponent === 0 ? undefined : scaleAt(folded, token);
    if (found === undefined) return plain;
    first ??= found;
  }
  return first ?? plain;
}

function scaleAt(folded: string, { numberEnd, end, unit }: Reading['token']): PrintScale | undefined {
  return scales[folded.slice(numberEnd, end - unit.length).replace(/[余多]/, '')];
}

/** A value in the given scale: 3.9亿. */
export function printed(value: Decimal, { word, power }: PrintScale = plain): string {
  return power === 0 ? formatDecimal(value) : `${formatDecimal(scale(value, -power))}${word}`;
}

/** The number as arithmetic prints it: 86, 6800余, 约400, 2.1亿. */
export function show(reading: Reading, inScale: PrintScale = plain): string {
  const { value, bound } = reading.token;
  const digits = printed(value, inScale);
  switch (bound) {
    case 'over':
      return `${digits}余`;
    case 'under':
      return `近${digits}`;
    case 'about':
      return `约${digits}`;
    case 'exact':
    case 'atLeast':
    case 'atMost':
      return digits;
  }
}

/** Whether two figures may be told of the same set: one level or its bracket, the same unit, period and subject. */
export function sameThread(base: Reading, part: Reading): boolean {
  if (!comparableUnits(base.token, part.token)) return false;
  if (!isWithin(part, base) || !samePeriod(base, part)) return false;
  return sameFamily(base, part) && sameSubject(base, part);
}

/** Whether a law says that one stage contains the other: 受理 and 办结 are never added. */
export function ordered(part: Reading, base: Reading): boolean {
  if (part.stage === undefined || base.stage === undefined) return false;
  return basesOf(part.family, part.stage)?.has(base.stage) === true;
}

/** Whether the two figures are not told of different periods. */
export function samePeriod(a: Reading, b: Reading): boolean {
  return a.period === undefined || b.period === undefined || a.period === b.period;
}

/** Whether the two figures do not belong to different families. */
export function sameFamily(a: Reading, b: Reading): boolean {
  return a.family === undefined || b.family === undefined || a.family === b.family;
}

/** 比2023年末的841.6万户, 较上年的90件: an amount of last year that stands only to be compared with. */
export function isFormer(folded: string, { zoneStart, token }: Reading): boolean {
  if (!holdsOneOf(comparing, folded, zoneStart, token.outerStart)) return false;
  return former.test(folded.slice(zoneStart, token.outerStart));
}

/** 同比增加61件, 较上年多受理8件: how many more or fewer, not how many. */
export function isDifference(folded: string, { roles, zoneStart, token }: Reading): boolean {
  const words = folded.slice(zoneStart, token.outerStart);
  if ((roles & (Role.rise | Role.fall)) !== 0 && (roles & Role.to) === 0) return changed.test(words);
  return holdsOneOf(moreOrLess, words, 0, words.length) && moreDone.test(words);
}

const changed = /(?:[净多]增|增加|增长|上升|提高|减少|下降|降低|回落|[压缩]减)(?:了|约|近){0,1}$/;
const moreOrLess = charSet('多少');
const moreDone =
  /(?:^|[较比][^,;]{1,8})[多少](?:[收受审办结立查调答处备]|新收|发生)|[较比][^,;]{1,8}[多少]了?$/;

const comparing = charSet('比较');
// Behind 上年 what the old amount counts may be told at length where 的 ends it: 比上年分头检查的6300户次.
const former = /(?:比|较)[^,]{0,6}[年期末底](?:[^,增减升降长多少]{0,4}|[^,:增减升降长多少]{1,10}的)$/;

/** The subject of the part is understood, or the same, or one is the other with words in front of it. */
export function sameSubject(base: Reading, part: Reading): boolean {
  const [own, other] = [part.subject, base.subject];
  if (own === other) return true;
  if (part.core === '' || own === '') return own === '' || other === '';
  if (other === '') return true;
  return own.endsWith(other) || other.endsWith(own);
}

/** How many figures around a base the number carried over is looked for. */
const CARRY_REACH = 12;

/** Stages behind the decision: what was carried over came in before them and is counted in them already. */
const finished: ReadonlySet<string | undefined> = new Set(['closed', 'corrected']);

/** Whether the figure counts finished cases, whichever year they came in. */
export function isFinished({ stage }: Reading): boolean {
  return finished.has(stage);
}

/** Figures carried over from last year that enter the arithmetic of `base`. */
export function carriesOf(sentence: Sentence, base: Reading): readonly Reading[] {
  if (!sentence.carryOver || isFinished(base)) return [];
  const from = Math.max(0, base.order - CARRY_REACH);
  return sentence.readings
    .slice(from, base.order + CARRY_REACH)
    .filter(
      (one) =>
        one.carry && one.figure >= 0 && comparableUnits(one.token, base.token) && !isIncluded(one, base),
    );
}

/** Whether a bracket behind the base says how much of it was carried over: 受理104件(含旧存12件). */
export function includesCarry(sentence: Sentence, base: Reading): boolean {
  return sentence.readings
    .slice(base.order + 1, base.order + 4)
    .some((one) => one.carry && one.figure >= 0 && one.group.head === base);
}

/** 受理104件(含旧存12件): the base holds its carry-over already. */
function isIncluded(carry: Reading, base: Reading): boolean {
  const { head } = carry.group;
  return head === undefined ? carry.before.some((word) => (word.roles & Role.part) !== 0) : head === base;
}
