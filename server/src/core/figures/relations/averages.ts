import words from '../../lexicon/averages.json';
import type { Amount } from '../amount';
import { integer } from '../decimal';
import { isCount, isMean } from '../reading';
import type { Reading, Sentence } from '../reading';
import type { Relation } from '../relation';
import { charSet, holdsOneOf } from '../search';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isDifference, isFormer, memberOf, samePeriod, show } from './context';
import type { RelationContext } from './context';
import { isUnitOf } from './minPerUnit';
import { aboveTotal, judged } from './quotient';

/** How many figures around an average its total and what it is taken over are looked for. */
const REACH = 8;

/** An average as printed: 平均每个乡镇15场. */
interface Average {
  readonly reading: Reading;
  /** What else its clause says: of this the total must be told too. */
  readonly about: string;
  /** Whether a figure counts what the average is taken over. */
  readonly over: (reading: Reading) => boolean;
  /** How many periods the year has, for an average over time. */
  readonly periods: number | undefined;
  /** The total is a time, named as that of all cases. */
  readonly timed: boolean;
}

/** 18个乡镇开展198场,平均每个乡镇15场: the total must be number × average within rounding. */
export function relateAverages(context: RelationContext, sentence: Sentence): void {
  for (const reading of sentence.readings) {
    const average = averageOf(context.folded, reading);
    if (average === undefined) continue;
    const relation = relationOf(context.folded, sentence, average);
    if (relation !== undefined) context.relations.push(relation);
  }
}

/** Characters that every word for an average holds one of. */
const marks = charSet('均每');

function averageOf(folded: string, reading: Reading): Average | undefined {
  const { zoneStart, zoneEnd, token, roles } = reading;
  if (!(isCount(reading) || isMean(reading)) || !isBounded(token)) return undefined;
  if (!holdsOneOf(marks, folded, zoneStart, token.outerStart)) return undefined;
  if ((roles & (Role.rise | Role.fall | Role.to | Role.from)) !== 0) return undefined;
  const before = folded.slice(zoneStart, token.outerStart);
  const behind = folded.slice(token.outerEnd, zoneEnd);
  if (words.norms.some((word) => before.includes(word) || behind.includes(word))) return undefined;
  return (
    timeOf(reading, before, behind) ??
    periodOf(reading, before, behind) ??
    perUnitOf(reading, before, behind) ??
    perNounOf(folded, reading, before, behind)
  );
}

/** 约8.84万元 and 近300件 are printed averages too; 300件以上 has no other end. */
function isBounded({ low, high }: Amount): boolean {
  return low !== undefined && high !== undefined;
}

const cases: ReadonlySet<string> = new Set(['件', '宗', '起']);

function timeOf(reading: Reading, before: string, behind: string): Average | undefined {
  if (behind !== '' || !words.durations.some((word) => before.includes(word))) return undefined;
  const over = ({ token }: Reading): boolean => cases.has(token.unit);
  return { reading, about: '', over, periods: undefined, timed: true };
}

function periodOf(reading: Reading, before: string, behind: string): Average | undefined {
  for (const [word, periods] of Object.entries(words.perPeriod)) {
    if (!before.includes(word)) continue;
    return {
      reading,
      about: aboutOf(before.replace(word, ''), behind),
      over: nothing,
      periods,
      timed: false,
    };
  }
  return undefined;
}

function nothing(): boolean {
  return false;
}

function perUnitOf(reading: Reading, before: string, behind: string): Average | undefined {
  for (const [word, units] of Object.entries(words.perUnit)) {
    if (!before.includes(word)) continue;
    const over = ({ token }: Reading): boolean => units.includes(token.unit);
    return {
      reading,
      about: aboutOf(before.replace(word, ''), behind),
      over,
      periods: undefined,
      timed: false,
    };
  }
  return undefined;
}

const everyNoun = /平均每一?([\u4e00-\u9fff]{1,12})$|每一?([\u4e00-\u9fff]{1,6})平均([\u4e00-\u9fff]{0,8})$/;

const bracketAtEnd = /\([^()]{1,8}\)$/;

/** 平均每个乡镇, 平均每场, 平均每件罚没款, 每个村平均. */
function perNounOf(folded: string, reading: Reading, before: string, behind: string): Average | undefined {
  // 平均每个村(社区)0.6万元: the bracket is another name of the unit.
  const found = everyNoun.exec(before.replace(bracketAtEnd, ''));
  const named = found?.[1] ?? found?.[2];
  if (found === null || named === undefined || /^[年月季周日天半]/.test(named)) return undefined;
  const event = named.charAt(0);
  if (named.length > 1 && words.events.includes(event)) {
    const about = aboutOf(before.slice(0, found.index) + named.slice(1), behind);
    return { reading, about, over: ({ token }) => token.unit === event, periods: undefined, timed: false };
  }
  const classifier = words.classifiers.find((word) => named.startsWith(word)) ?? '';
  const noun = named.slice(classifier.length);
  if (noun === '') return undefined;
  const rest = before.slice(0, found.index) + (found[3] ?? '');
  const over = (one: Reading): boolean =>
    (classifier === '' && noun === one.token.unit) || isUnitOf(folded, one, noun);
  // What the noun is followed by (乡镇有法律顾问) is told apart once the units are known; longer ones are given up.
  return { reading, about: aboutOf(rest + tailOf(noun), behind), over, periods: undefined, timed: false };
}

/** 乡镇开展讲座: what stands behind the name of the unit. */
function tailOf(noun: string): string {
  const at = noun.search(/[有开举配办培受解投接调]/);
  return at === -1 ? '' : noun.slice(at);
}

function aboutOf(before: string, behind: string): string {
  let about = before + behind;
  for (const filler of words.fillers) about = about.replaceAll(filler, '');
  return about.replace(/[^\u4e00-\u9fff]/g, '');
}

function relationOf(folded: string, sentence: Sentence, average: Average): Relation | undefined {
  const { order } = average.reading;
  const behind = sentence.readings.slice(order + 1, order + REACH);
  // 平均每个村3.2名,其中女性311名、专职56名: what stands behind 其中 is no total.
  const parted = behind.findIndex(({ roles }) => (roles & Role.part) !== 0);
  const near = [
    ...sentence.readings.slice(Math.max(0, order - REACH), order + 1),
    ...(parted === -1 ? behind : behind.slice(0, parted)),
  ];
  const units = near.filter((one) => isUnitCount(folded, one, average));
  const named = near.filter((one) => !units.includes(one) && isTotalOf(folded, one, average));
  const totals = named.length > 0 ? named : totalsOfCases(folded, near, average);
  if (average.periods !== undefined && totals.length > 1)
    return overNearest(folded, sentence, average, totals);
  const [total] = totals;
  if (total === undefined || totals.length > 1) return undefined;
  if (average.periods !== undefined) return overYear(folded, sentence, average, total, average.periods);
  const [unit] = units;
  if (unit === undefined || units.length > 1 || unit.token.bound !== 'exact')
    return total.order < order ? aboveTotal(folded, average.reading, total) : undefined;
  if (!samePeriod(unit, total)) return undefined;
  return judged(folded, { average: average.reading, total, by: unit.token, shown: show(unit) }, [
    memberOf(unit, '单位数'),
  ]);
}

/** Whether a figure counts what the average is taken over; 平均每个社区7名 beside it does not. */
function isUnitCount(folded: string, one: Reading, average: Average): boolean {
  return (
    isCount(one) &&
    one !== average.reading &&
    average.over(one) &&
    !averageWords.test(folded.slice(one.zoneStart, one.token.outerStart))
  );
}

/** 研究8次,带队检查24次,平均每月2次: the average that names nothing is of the total right before it, if of any. */
function overNearest(
  folded: string,
  sentence: Sentence,
  average: Average,
  totals: readonly Reading[],
): Relation | undefined {
  const { periods = 0, about, reading } = average;
  const told = totals.flatMap((total) => overYear(folded, sentence, average, total, periods) ?? []);
  const fitting = told.find(({ verdict }) => verdict === 'holds');
  if (fitting !== undefined || about !== '') return fitting;
  const at = totals.findIndex(({ order }) => order === reading.order - 1);
  const nearest = at === -1 ? undefined : told[at];
  return nearest === undefined || told.length < totals.length
    ? undefined
    : { ...nearest, confidence: 'info' };
}

function overYear(
  folded: string,
  { start, end }: Sentence,
  average: Average,
  total: Reading,
  periods: number,
): Relation | undefined {
  const text = folded.slice(start, end).replaceAll('近平均', '');
  if (total.period !== undefined && !/^\d{4}$/.test(total.period)) return undefined;
  if (words.shortened.some((word) => text.includes(word))) return undefined;
  const value = integer(periods);
  const by: Amount = { value, low: value, high: value };
  const relation = judged(folded, { average: average.reading, total, by, shown: String(periods) }, []);
  const whole = words.wholeYear.some((word) => text.includes(word));
  // Without 全年 the months counted may be fewer than twelve.
  return whole ? relation : { ...relation, confidence: 'info' };
}

function isTotalOf(folded: string, total: Reading, average: Average): boolean {
  const { reading, about, timed } = average;
  if (total === reading || !isCount(total) || !comparableUnits(total.token, reading.token)) return false;
  if ((total.roles & (Role.part | Role.each | Role.other)) !== 0 || total.token.bound !== 'exact')
    return false;
  if (total.group !== reading.group || !samePeriod(total, reading)) return false;
  if (isDifference(folded, total) || isFormer(folded, total)) return false;
  const text = folded.slice(total.zoneStart, total.zoneEnd);
  if (averageWords.test(text)) return false;
  if (timed) return words.durationTotals.some((word) => text.includes(word));
  return isAbout(about, text);
}

const averageWords = /均|每/;
const caseWork = new RegExp(`[${words.caseWork}]`, 'g');

/** 按应审案件1960件计算,人均年办案28.8件: what is done with cases need not be said again. */
function totalsOfCases(folded: string, near: readonly Reading[], average: Average): readonly Reading[] {
  const about = average.about.replace(caseWork, '');
  if (!cases.has(average.reading.token.unit) || about !== '' || average.about === '') return [];
  return near.filter((one) => isTotalOf(folded, one, { ...average, about }));
}

/** 月均调解婚姻家庭纠纷 is told of fewer than 调解纠纷: the total's clause must hold every character of `about`. */
function isAbout(about: string, text: string): boolean {
  for (const char of about) if (!text.includes(char)) return false;
  return true;
}
