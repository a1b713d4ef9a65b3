import ordinals from '../lexicon/ordinals.json';
import type { Paragraph } from '../syntax/paragraph';
import { CharClass } from '../text/charClass';
import { formatHanNumber, parseHanNumber } from '../text/hanNumber';
import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';

/**
 * Ways to count in running text: `is` 二是, `must` 二要, `ordinal` 第二，, `other` 其二，, `circled` ②, `word` 其次;
 * `heading` is the mark of a heading that stands among them.
 */
export type OrdinalFamily = 'is' | 'must' | 'ordinal' | 'other' | 'circled' | 'word' | 'heading';

/** A written ordinal of running text: 二是, 第三，, 其二, ②. */
export interface Ordinal {
  readonly family: OrdinalFamily;
  readonly value: number;
  readonly span: Span;
  /** Whether it stands where a clause begins; others count only where they go on with a list. */
  readonly opensClause: boolean;
}

const circledMarks = /[\u2460-\u2473]/g;
const numerals = '一二三四五六七八九十';

const none: readonly Ordinal[] = [];

/** Whether a folded text may begin with an ordinal of Han numerals: a look that spares most paragraphs the reading. */
export function mayOpenItem(folded: string): boolean {
  return folded !== '' && openings.includes(folded.charAt(0));
}

const openings = `${numerals}第其`;

/** The ordinals of a paragraph's running text in order, spans in its `text`; those of its heading are left out. */
export function ordinalsIn({ folded, bodyStart, mask }: Paragraph): readonly Ordinal[] {
  const found: Ordinal[] = [];
  const add: AddOrdinal = (family, value, start, end) => {
    const before = folded.charAt(start - 1);
    if (!value || start < bodyStart || isInWord(folded, start, value)) return;
    const opensClause =
      family === 'circled' || start === bodyStart || before === '' || ordinals.clauseMarks.includes(before);
    found.push({ family, value, span: { start, end }, opensClause });
  };
  if ((mask & CharClass.hanNumeral) !== 0) readNumerals(folded, add);
  for (const { 0: mark, index } of matchesOf(circledMarks, folded)) {
    add('circled', mark.charCodeAt(0) - 0x245f, index, index + 1);
  }
  readWords(folded, add);
  if (found.length > 1) found.sort((a, b) => a.span.start - b.span.start);
  return found.length === 0 ? none : found;
}

/** Whether the character before `start` takes the numeral into a word: 第二是, 唯一是, 星期二是. */
function isInWord(folded: string, start: number, value: number): boolean {
  const before = folded.charAt(start - 1);
  if (before === '') return false;
  if (ordinals.notAfter.includes(before) || (before !== '一' && isNumeral(folded, start - 1))) return true;
  return (value === 1 && ordinals.beforeOne.includes(before)) || folded.startsWith('星期', start - 2);
}

/** Whether an ordinal's words stand in a stretch, be it behind 其 or 之; 星期二是 and 第二是 are none. */
export function holdsOrdinal(stretch: string, words: string): boolean {
  for (let at = stretch.indexOf(words); at !== -1; at = stretch.indexOf(words, at + 1))
    if ('其之'.includes(stretch.charAt(at - 1)) || !isInWord(stretch, at, 0)) return true;
  return false;
}

type AddOrdinal = (family: OrdinalFamily, value: number | undefined, start: number, end: number) => void;

/** 二是, 二要, 第三，, 其二 */
function readNumerals(folded: string, add: AddOrdinal): void {
  for (let at = folded.indexOf('是'); at !== -1; at = folded.indexOf('是', at + 1)) {
    const start = numeralStart(folded, at);
    if (start < at) add('is', parseHanNumber(folded.slice(start, at)), start, at + 1);
  }
  for (let at = folded.indexOf('要'); at !== -1; at = folded.indexOf('要', at + 1)) {
    const start = numeralStart(folded, at);
    if (start === at || ordinals.notOrdinalMust.includes(folded.charAt(at + 1) || '求')) continue;
    // 六要六不要: no list of its own.
    if (!isNumeral(folded, at + 1)) add('must', parseHanNumber(folded.slice(start, at)), start, at + 1);
  }
  for (const [family, word] of [
    ['ordinal', '第'],
    ['other', '其'],
  ] as const) {
    // prettier-ignore
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      let end = at + 1;
      while (end < at + 4 && isNumeral(folded, end)) end += 1;
      if (end > at + 1 && ',、'.includes(folded.charAt(end) || ' ')) add(family, parseHanNumber(folded.slice(at + 1, end)), at, end);
    }
  }
}

/** 首先，其次，再次，最后， */
function readWords(folded: string, add: AddOrdinal): void {
  ordinals.sequenceWords.forEach((word, index) => {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      const before = folded.charAt(at - 1);
      const opens = before === '' || ordinals.clauseMarks.includes(before);
      if (opens && ',、是要'.includes(folded.charAt(at + word.length) || ' '))
        add('word', index + 1, at, at + word.length);
    }
  });
}

/**
 * Where the numeral begins that ends at `end`; `end` where there is none. Of two that make no number (标准不一三是) the
 * last counts, of 八九是 and 三五是 none.
 */
function numeralStart(folded: string, end: number): number {
  let start = end;
  while (start > end - 3 && isNumeral(folded, start - 1)) start -= 1;
  return start === end - 2 && folded.charAt(start) === '一' && folded.charAt(end - 1) !== '十'
    ? end - 1
    : start;
}

function isNumeral(folded: string, at: number): boolean {
  const char = folded.charAt(at);
  return char !== '' && numerals.includes(char);
}

/** Whether the list began with other words (首先，…；二是…, 一要…；二是…), or with a 一是 that the heading ran into. */
export function startsOtherwise({ folded, bodyStart }: Paragraph, { span }: Ordinal): boolean {
  if (folded.slice(0, bodyStart).includes('一是')) return true;
  const before = folded.slice(0, span.start);
  return ordinals.firstWords.some((word) => before.includes(word));
}

/** Whether words with which a list may go on without 二是 stand in a folded text from `from` on. */
export function goesOnOtherwise(folded: string, from: number): boolean {
  return ordinals.goesOnWith.some((word) => folded.includes(word, from));
}

/** Subjects are no longer than this; a longer stretch is a clause. */
const longestSubject = 14;
/** Shorter stretches are no clause: 我局, 通过, 局党组. */
const shortestClause = 4;
const longestTopic = 7;

/**
 * Whether only a short subject or topic stands between the last mark and the 一是 at `at`, so that no stop is missing
 * there: 我局一是…, 县司法局一是…, 主要做法一是….
 */
export function followsSubject({ folded, bodyStart }: Paragraph, at: number): boolean {
  if (at <= bodyStart && bodyStart > 0) return false;
  let start = at;
  while (start > bodyStart && at - start <= longestSubject && isHan(folded.charCodeAt(start - 1))) start -= 1;
  const length = at - start;
  if (length === 0 || length > longestSubject) return false;
  if (length < shortestClause) return true;
  const words = folded.slice(start, at);
  if (ordinals.subjectEndings.some((ending) => words.endsWith(ending))) return true;
  return (
    length <= longestTopic &&
    ordinals.topicStarts.some((opening) => words.startsWith(opening)) &&
    ordinals.topicEndings.some((ending) => words.endsWith(ending))
  );
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** `actual`, the written form of an ordinal, with another number. */
export function writeOrdinal(actual: string, { family, value }: Ordinal, other: number): string {
  if (family === 'circled') return String.fromCharCode(0x245f + Math.max(1, Math.min(other, 20)));
  if (family === 'word') return ordinals.sequenceWords[other - 1] ?? actual;
  return actual.replace(formatHanNumber(value), formatHanNumber(other));
}
