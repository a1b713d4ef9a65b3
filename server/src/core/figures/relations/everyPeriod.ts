import words from '../../lexicon/averages.json';
import { compare, formatDecimal, integer } from '../decimal';
import { isCount } from '../reading';
import type { Reading, Sentence } from '../reading';
import type { Relation } from '../relation';
import { charSet, holdsOneOf } from '../search';
import { memberOf } from './context';
import type { RelationContext } from './context';

/** How far before the year's number its 每月 may stand. */
const REACH = 48;

const periodWords = Object.entries(words.everyPeriod).sort(([a], [b]) => b.length - a.length);
const every = new RegExp(
  `(${periodWords.map(([word]) => word).join('|')})([^,;0-9一两二三四五六七八九十]{0,14})([1-4一两二三四])(次|场|期)(以上)?`,
  'g',
);
const atLeast = /至少|不少于|不低于|最少/;
const numerals = '一二三四';
const everyMark = charSet('每');

/** 每季度至少召开1次,全年共召开3次: the year's number must not be below what every period has. */
export function relateEveryPeriod(context: RelationContext, sentence: Sentence): void {
  for (const total of sentence.readings) {
    const relation = relationOf(context.folded, sentence, total);
    if (relation !== undefined) context.relations.push(relation);
  }
}

function relationOf(folded: string, sentence: Sentence, total: Reading): Relation | undefined {
  const { zoneStart, zoneEnd, token } = total;
  if (!isCount(total) || token.bound !== 'exact') return undefined;
  const from = Math.max(sentence.start, zoneStart - REACH);
  if (!holdsOneOf(everyMark, folded, from, zoneStart)) return undefined;
  const own = folded.slice(zoneStart, token.outerStart);
  if (!words.wholeYear.some((word) => own.includes(word))) return undefined;
  const found = [...folded.slice(from, zoneStart).matchAll(every)].at(-1);
  if (found?.[4] !== token.unit) return undefined;
  const text = folded.slice(sentence.start, sentence.end);
  if (words.shortened.some((word) => text.includes(word))) return undefined;
  const end = from + found.index + found[0].length;
  // Another number between the two may be what the year's number counts.
  const previous = sentence.readings[total.order - 1];
  if (previous !== undefined && isCount(previous) && previous.token.start >= end) return undefined;
  const thing = (found[2] ?? '') + folded.slice(end, zoneStart);
  if (!isToldOf(own + folded.slice(token.outerEnd, zoneEnd), thing)) return undefined;
  return judged(total, found, from + found.index);
}

/** What the year's number counts is what every period has: its words all stand there. */
function isToldOf(text: string, thing: string): boolean {
  let about = text;
  for (const filler of [...words.wholeYear, ...words.fillers]) about = about.replaceAll(filler, '');
  about = about.replace(/[^\u4e00-\u9fff]/g, '');
  return about === '' || thing.includes(about);
}

function judged(total: Reading, found: RegExpMatchArray, start: number): Relation {
  const periods = (words.everyPeriod as Readonly<Record<string, number>>)[found[1] ?? ''] ?? 1;
  const digit = found[3] ?? '';
  const each = digit === '两' ? 2 : numerals.includes(digit) ? numerals.indexOf(digit) + 1 : Number(digit);
  const least = integer(each * periods);
  const holds = compare(least, total.token.value) <= 0;
  const stated = formatDecimal(total.token.value);
  const span = { start, end: start + found[0].length };
  const relation: Relation = {
    kind: 'min-per-unit',
    verdict: holds ? 'holds' : 'broken',
    members: [memberOf(total, '总数'), { span, figure: undefined, role: '每期次数' }],
    arithmetic: `${String(periods)}×${String(each)}=${String(each * periods)}${holds ? '≤' : '>'}${stated}`,
    facts: { least: formatDecimal(least), total: stated, unit: total.token.unit },
  };
  const floor = found[5] !== undefined || atLeast.test(found[2] ?? '');
  // 每月一次 may be the plan, with a month left out for good reason.
  return floor ? relation : { ...relation, confidence: 'info' };
}
