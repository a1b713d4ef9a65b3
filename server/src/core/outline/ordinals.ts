import ordinals from '../lexicon/ordinals.json';
import type { Paragraph } from '../syntax/paragraph';
import { CharClass } from '../text/charClass';
import { parseHanNumber } from '../text/hanNumber';
import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';

/** A written ordinal of running text: 二是, 第三，, 其二, ②. */
export interface Ordinal {
  readonly family: string;
  readonly value: number;
  readonly span: Span;
  /** Whether it stands where a clause begins; others count only where they go on with a list. */
  readonly opensClause: boolean;
}

const circledMarks = /[\u2460-\u2473]/g;
const numerals = '一二三四五六七八九十';

const none: readonly Ordinal[] = [];

/** The ordinals of a paragraph's running text in order, spans in its `text`; those of its heading are left out. */
export function ordinalsIn({ folded, bodyStart, mask }: Paragraph): readonly Ordinal[] {
  const found: Ordinal[] = [];
  const add = (family: string, value: number | undefined, start: number, end: number): void => {
    const before = folded.charAt(start - 1);
    if (!value || start < bodyStart || (before !== '' && ordinals.notAfter.includes(before))) return;
    const opensClause =
      family === 'circled' || start === bodyStart || before === '' || ordinals.clauseMarks.includes(before);
    found.push({ family, value, span: { start, end }, opensClause });
  };
  if ((mask & CharClass.hanNumeral) !== 0) readNumerals(folded, add);
  for (const { 0: mark, index } of matchesOf(circledMarks, folded)) {
    add('circled', mark.charCodeAt(0) - 0x245f, index, index + 1);
  }
  if (found.length > 1) found.sort((a, b) => a.span.start - b.span.start);
  return found.length === 0 ? none : found;
}

type AddOrdinal = (family: string, value: number | undefined, start: number, end: number) => void;

/** 二是, 第三，, 其二 */
function readNumerals(folded: string, add: AddOrdinal): void {
  for (let at = folded.indexOf('是'); at !== -1; at = folded.indexOf('是', at + 1)) {
    let start = at;
    while (start > at - 3 && isNumeral(folded, start - 1)) start -= 1;
    if (start < at) add('is', parseHanNumber(folded.slice(start, at)), start, at + 1);
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
