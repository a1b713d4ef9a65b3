import stops from '../lexicon/stops.json';
import { CharClass, classOf } from '../text/charClass';
import { matchesOf } from '../text/matches';
import type { Span } from '../text/span';
import { enclosureOf } from './marks';
import type { Paragraph } from './paragraph';

/** How a mark is malformed; each is a message of the rule. */
export type MarkFault =
  'dash' | 'ellipsis' | 'etcetera' | 'doubled' | 'clash' | 'item' | 'ordinal' | 'listed';

/** A malformed mark and what it should be. */
export interface MarkSlip {
  readonly form: MarkFault;
  readonly span: Span;
  /** Empty where it is to be deleted. */
  readonly expected: string;
  /** Whether there is but one reading. */
  readonly safe: boolean;
}

const hanBefore = '(?<=[\\u4e00-\\u9fff”’)》\\d%])';
const dash = new RegExp(`${hanBefore}[-－]{2,4}(?=[\\u4e00-\\u9fff“《])`, 'g');
/** --创新动能蓄势 at the beginning of a line; a list of Markdown has one hyphen and a blank. */
const openingDash = /^[-－]{2,4}(?=[\u4e00-\u9fff“《\d])/g;
const dots = new RegExp(
  `${hanBefore}(?:\\.{3,12}|。{3,6}|…(?!…)(?<!……)|·{3,12})(?=[\\u4e00-\\u9fff”。,;)]|$)`,
  'g',
);
const etcetera = /、(?=等)/g;
const doubled = /([,，;；:：、！？])\1+|(?<!。)。。(?!。)/g;
const clash = /,[。;:、]|、[,。;:]|;[,。:、]|:[,。;、]|。[,;、](?!\d)/g;
const itemEnd = /;(?=[二三四五六七八九十]是)/g;
const itemStart = /(?:^|[。;:,])[一二三四五六七八九十]是/g;
const ordinal =
  /(?<=(?:^|[。;:])(?:第[一二三四五六七八九十]|其[一二三四五]|首先|其次))、(?!第|其|[一二三四五六七八九十])/y;

const dashes = /--|－－/;
const manyDots = /\.\.\.|。。。|…|···/;
const anyStop = CharClass.comma | CharClass.dunhao | CharClass.semicolon | CharClass.colon | CharClass.stop;

/** A change right after a digit is for the writer: 6、等 would be a grade, 2526。。。 a number cut short. */
function unlessAfterDigit(folded: string, slip: MarkSlip): MarkSlip {
  return { ...slip, safe: slip.safe && !/\d/.test(folded.charAt(slip.span.start - 1)) };
}

/** --10% may be less than nothing. */
function unlessBeforeDigit(folded: string, slip: MarkSlip): MarkSlip {
  return { ...slip, safe: slip.safe && !/\d/.test(folded.charAt(slip.span.end)) };
}

/** 1,,100 would become one number. */
function unlessAmongDigits(folded: string, slip: MarkSlip): MarkSlip {
  return /\d/.test(folded.charAt(slip.span.end)) ? unlessAfterDigit(folded, slip) : slip;
}

/** The malformed marks of a paragraph, kind after kind. */
export function* findMarkSlips(paragraph: Paragraph): Generator<MarkSlip> {
  const { folded, mask } = paragraph;
  const meet = marksMeet(folded);
  if ((mask & CharClass.dash) !== 0 && dashes.test(folded)) {
    for (const found of all(folded, openingDash, 'dash', () => '——')) yield unlessBeforeDigit(folded, found);
    yield* all(folded, dash, 'dash', () => '——');
  }
  if ((meet || (mask & CharClass.dot) !== 0) && manyDots.test(folded)) {
    for (const found of all(folded, dots, 'ellipsis', () => '……')) yield unlessAfterDigit(folded, found);
  }
  if ((mask & CharClass.dunhao) !== 0) {
    for (const found of all(folded, etcetera, 'etcetera', () => '')) {
      if (stops.etcetera.some((word) => folded.startsWith(word, found.span.end))) continue;
      yield unlessAfterDigit(folded, found);
    }
  }
  if ((mask & CharClass.semicolon) !== 0) yield* longItems(paragraph);
  for (const at of (mask & CharClass.dunhao) === 0 ? [] : dunhaosAfterOrdinal(folded))
    yield { form: 'ordinal', span: { start: at, end: at + 1 }, expected: '，', safe: true };
  for (const at of marksAfterItem(folded))
    yield {
      form: 'listed',
      span: { start: at, end: at + 1 },
      expected: '',
      safe: folded.charAt(at) === '、',
    };
  if (!meet) return;
  for (const found of all(paragraph.text, doubled, 'doubled', (marks) => marks.charAt(0)))
    yield unlessAmongDigits(folded, found);
  for (const found of all(folded, clash, 'clash', stronger)) yield { ...found, safe: false };
}

/** Whether any form may be malformed: most paragraphs are done with here. */
export function mayHoldMarkSlips({ folded, mask }: Paragraph): boolean {
  if ((mask & CharClass.dash) !== 0 && dashes.test(folded)) return true;
  if ((mask & CharClass.dot) !== 0 && manyDots.test(folded)) return true;
  if ((mask & CharClass.semicolon) !== 0 && itemEndsIn(folded).length > 0) return true;
  const dunhao = (mask & CharClass.dunhao) !== 0;
  if (marksAfterItem(folded).length > 0) return true;
  return (dunhao && (folded.includes('、等') || dunhaosAfterOrdinal(folded).length > 0)) || marksMeet(folded);
}

/** The 、 after 第一, 其一, 首先 and 其次; looked for behind its first character, since most 、 part a list. */
function dunhaosAfterOrdinal(folded: string): readonly number[] {
  const found: number[] = [];
  for (let at = folded.indexOf('、', 2); at !== -1; at = folded.indexOf('、', at + 1)) {
    if (!'第其首'.includes(folded.charAt(at - 2))) continue;
    ordinal.lastIndex = at;
    if (ordinal.test(folded)) found.push(at);
  }
  return found;
}

/** The 、 or comma after 一是 at the beginning of a clause. */
function marksAfterItem(folded: string): readonly number[] {
  const found: number[] = [];
  for (const wrong of ['是、', '是,']) {
    for (let at = folded.indexOf(wrong, 1); at !== -1; at = folded.indexOf(wrong, at + 1)) {
      const before = folded.charAt(at - 2);
      const opens = before === '' || '。;:,'.includes(before);
      if (opens && '一二三四五六七八九十'.includes(folded.charAt(at - 1))) found.push(at + 1);
    }
  }
  return found;
}

const exclamation = 0x21;
const question = 0x3f;

/** Whether two stops stand side by side anywhere: most paragraphs have none. */
function marksMeet(folded: string): boolean {
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    const stop = classOf(code) & anyStop || code === exclamation || code === question ? code : 0;
    if (stop !== 0 && before !== 0) return true;
    before = stop;
  }
  return false;
}

function* all(
  text: string,
  pattern: RegExp,
  form: MarkFault,
  expected: (actual: string) => string,
): Generator<MarkSlip> {
  for (const match of matchesOf(pattern, text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    yield { form, span, expected: expected(match[0]), safe: true };
  }
}

/** Of two marks that clash the one that ends more. */
function stronger(marks: string): string {
  const ranks = Array.from(marks, (mark) => '。;:,、'.indexOf(mark));
  return '。；：，、'.charAt(Math.min(...ranks));
}

function itemEndsIn(folded: string): readonly RegExpExecArray[] {
  return matchesOf(itemEnd, folded);
}

/** The ; after an item (一是… of 一是…;二是…) that holds a full stop outside quotations and brackets. */
function* longItems(paragraph: Paragraph): Generator<MarkSlip> {
  const { folded } = paragraph;
  const ends = itemEndsIn(folded);
  const starts = ends.length === 0 ? [] : matchesOf(itemStart, folded).map((match) => match.index);
  let next = 0;
  let from = -1;
  let stop = 0;
  for (const match of ends) {
    for (let start = starts[next]; start !== undefined && start < match.index; start = starts[++next])
      from = start;
    if (from === -1) continue;
    if (stop !== -1 && stop <= from) stop = folded.indexOf('。', from + 1);
    if (stop === -1 || stop >= match.index || enclosureOf(paragraph, stop).quote) continue;
    yield { form: 'item', span: { start: match.index, end: match.index + 1 }, expected: '。', safe: true };
  }
}
