import { type ExpectedRelation } from './sentenceData';

/** All amounts are integers of millionths, so that nothing is rounded. */
const SCALE = 1_000_000n;

/** A number as an official prints it, read without the engine so that it can judge the engine's test data. */
interface Amount {
  readonly value: bigint;
  readonly low: bigint;
  readonly high: bigint;
  readonly decimals: number;
}

/** What is wrong with the verdict that the data claims, or undefined; open relations claim nothing. */
export function arithmeticProblem(relation: ExpectedRelation): string | undefined {
  if (relation.verdict === 'open' || relation.kind === 'report-year') return undefined;
  const holds = relation.kind === 'year-span' ? spanHolds(relation.within ?? '') : numbersAgree(relation);
  if (holds === undefined) return 'cannot be computed';
  return holds === (relation.verdict === 'holds')
    ? undefined
    : `the numbers say ${holds ? 'holds' : 'broken'}`;
}

type Judge = (amounts: readonly Amount[], texts: readonly string[]) => boolean | undefined;

const notAbove: Judge = ([first, ...bases]) =>
  first && bases.length > 0 ? first.low <= total(bases, 'high') : undefined;

const judges: Readonly<Record<string, Judge>> = {
  'stage-order': notAbove,
  'part-of-total': notAbove,
  sum: sumHolds,
  rate: ([rate, part, base]) => rate && part && base && rateHolds(rate, part, base),
  'bounded-rate': ([rate]) => rate && rate.value >= 0n && rate.value <= 100n * SCALE,
  growth: ([stated, now, before], [text = '']) =>
    stated && now && before && growthHolds(stated, now, before, text),
  'min-per-unit': ([whole, floor, units]) =>
    whole && floor && units && whole.high * SCALE >= floor.value * units.value,
  repeat: ([later, earlier]) => later && earlier && later.low <= earlier.high && earlier.low <= later.high,
};

function numbersAgree(relation: ExpectedRelation): boolean | undefined {
  const texts = relation.members ?? [];
  const amounts = texts.flatMap((text) => readAmount(text) ?? []);
  if (amounts.length !== texts.length) return undefined;
  if (relation.kind === 'enumeration') return enumerationHolds(relation, amounts[0] ?? setNumber(relation));
  return judges[relation.kind]?.(withOneTotal(amounts, relation.totals ?? 1), texts);
}

/** 收到120件 + 上年结转10件: the first members of a sum, where several make its total, as one amount. */
function withOneTotal(amounts: readonly Amount[], totals: number): readonly Amount[] {
  const [first] = amounts;
  if (totals === 1 || first === undefined) return amounts;
  const value = amounts.slice(0, totals).reduce((sum, amount) => sum + amount.value, 0n);
  return [{ ...first, value, low: value, high: value }, ...amounts.slice(totals)];
}

/** The number inside a set name: “三调联动”, “五公开”. */
function setNumber({ within = '' }: ExpectedRelation): Amount | undefined {
  return readAmount(/[二三四五六七八九]/.exec(within)?.[0] ?? '');
}

function enumerationHolds(relation: ExpectedRelation, stated: Amount | undefined): boolean | undefined {
  if (relation.listed === undefined || stated === undefined) return undefined;
  const listed = BigInt(relation.listed) * SCALE;
  return relation.andMore === true ? listed <= stated.value : listed === stated.value;
}

function sumHolds(amounts: readonly Amount[], texts: readonly string[]): boolean {
  const percentages = texts.every((text) => /[%％]$/.test(text));
  const parts = percentages ? amounts : amounts.slice(1);
  const whole = percentages ? 100n * SCALE : (amounts[0]?.value ?? 0n);
  return total(parts, 'low') <= whole && whole <= total(parts, 'high');
}

/** Offices cut as often as they round: one unit of the last place either way. */
function rateHolds(rate: Amount, part: Amount, base: Amount): boolean {
  const place = SCALE / 10n ** BigInt(rate.decimals);
  return magnitude(rate.value * base.value - 100n * part.value * SCALE) < place * base.value;
}

function growthHolds(stated: Amount, now: Amount, before: Amount, text: string): boolean {
  const change = { ...now, value: magnitude(now.value - before.value) };
  return /[%％]$/.test(text) ? rateHolds(stated, change, before) : change.value === stated.value;
}

function spanHolds(text: string): boolean | undefined {
  const years = /(20\d\d)年?[—至](20\d\d)年/.exec(text);
  const stated = readAmount(/(?<!\d)([一二两三四五六七八九十]+|\d{1,2})年/.exec(text)?.[1] ?? '');
  if (years === null || stated === undefined) return undefined;
  return BigInt(Number(years[2]) - Number(years[1]) + 1) * SCALE === stated.value;
}

function readAmount(text: string): Amount | undefined {
  const plain = text.normalize('NFKC');
  const match = /^(\d[\d,]*)(?:\.(\d+))?(万|亿)?(余|多)?/.exec(plain);
  if (match === null) return readHan(plain);
  const [, whole = '', decimals = '', word, over] = match;
  const digits = whole.replaceAll(',', '') + decimals;
  const place = 10n ** BigInt(/0*$/.exec(digits)?.[0].length ?? 0);
  const unit =
    (SCALE / 10n ** BigInt(decimals.length)) * (word === '万' ? 10_000n : word === '亿' ? 100_000_000n : 1n);
  const value = BigInt(digits) * unit;
  const high = over === undefined ? value : value + place * unit;
  return { value, low: value, high, decimals: decimals.length };
}

/** 一 to 九十九, which is all that stands before 个, 类 or 年 in the data. */
function readHan(text: string): Amount | undefined {
  const match = /^([一二两三四五六七八九]?)(十?)([一二三四五六七八九]?)/.exec(text);
  if (match === null || match[0] === '') return undefined;
  const digit = (char: string | undefined) =>
    '零一二三四五六七八九'.indexOf(char === '两' ? '二' : (char ?? ''));
  const [, first = '', ten = '', last = ''] = match;
  const count =
    ten === '' ? digit(first) : (first === '' ? 1 : digit(first)) * 10 + (last === '' ? 0 : digit(last));
  const value = BigInt(count) * SCALE;
  return { value, low: value, high: value, decimals: 0 };
}

function total(amounts: readonly Amount[], side: 'low' | 'high'): bigint {
  return amounts.reduce((sum, amount) => sum + amount[side], 0n);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
