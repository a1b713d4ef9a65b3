import { withinEdits } from '../text/edits';
import type { Span } from '../text/span';
import { CharClass, classOf } from '../text/charClass';
import { chains } from './chains.json';

/** A member of a fixed wording with a slip in it: where it stands, and the right member. */
export interface ChainSlip {
  readonly span: Span;
  readonly expected: string;
}

interface Member {
  readonly chain: readonly string[];
  readonly index: number;
}

const members = new Map<string, Member[]>();
for (const chain of chains) {
  for (const [index, word] of chain.entries()) {
    const known = members.get(word);
    if (known) known.push({ chain, index });
    else members.set(word, [{ chain, index }]);
  }
}
const lengths = Array.from(new Set(Array.from(members.keys(), ({ length }) => length)));
/** What a member ends with: hardly one 、 in ten stands behind one of these. */
const lasts = new Set(Array.from(members.keys(), (word) => word.charCodeAt(word.length - 1)));
const anyMark = CharClass.comma | CharClass.stop | CharClass.semicolon | CharClass.dunhao | CharClass.quote;
const longest = Math.max(...lengths) + 1;

/**
 * Slips in fixed wordings whose members stand with 、 between them: 执法严明、公开公平、智能高效. A member counts as a slip
 * where its neighbours are those of the wording and it is one character off what belongs between them, or where two
 * members stand before it. Offsets are in `folded`; the time is that of the 、 in it.
 */
export function findChainSlips(folded: string): readonly ChainSlip[] {
  const slips: ChainSlip[] = [];
  for (let mark = folded.indexOf('、'); mark !== -1; mark = folded.indexOf('、', mark + 1)) {
    if (!lasts.has(folded.charCodeAt(mark - 1))) continue;
    for (const { chain, index, start } of membersBefore(folded, mark)) {
      const slip = slipBehind(folded, mark, { chain, index, start });
      if (!slip) continue;
      slips.push(slip);
      break;
    }
  }
  return slips;
}

interface Placed extends Member {
  readonly start: number;
}

/** The members that end right before the 、 at `mark`. */
function membersBefore(folded: string, mark: number): readonly Placed[] {
  const found: Placed[] = [];
  for (const length of lengths) {
    if (length > mark) continue;
    const start = mark - length;
    for (const member of members.get(folded.slice(start, mark)) ?? []) found.push({ ...member, start });
  }
  return found;
}

/** The word behind the 、 where the next member should stand, if it is a slip of that. */
function slipBehind(folded: string, mark: number, { chain, index, start }: Placed): ChainSlip | undefined {
  const expected = chain[index + 1];
  if (expected === undefined || folded.startsWith(expected, mark + 1)) return undefined;
  const after = chain[index + 2];
  const between = wordBehind(folded, mark);
  const closed = after !== undefined && folded.startsWith(`、${after}`, between.end);
  const before = chain[index - 1];
  const led = before !== undefined && folded.startsWith(`${before}、`, start - before.length - 1);
  if (!closed && !led) return undefined;
  const word = folded.slice(between.start, closed ? between.end : between.start + expected.length);
  // 公开公 and half of a rare character is no word.
  if (halfAtEnd.test(word)) return undefined;
  // A line that breaks off inside the member is torn, and has no slip.
  if (between.start + word.length >= folded.length && word.length < expected.length) return undefined;
  // 依法治理、系统治理: another member stands there, or one of another wording.
  if (members.has(word) || withinEdits(word, expected, 1) !== 1) return undefined;
  return { span: { start: between.start, end: between.start + word.length }, expected };
}

const halfAtEnd = /[\ud800-\udbff]$/;

/** The characters behind a 、 up to the next mark. */
function wordBehind(folded: string, mark: number): Span {
  const start = mark + 1;
  let end = start;
  while (end < folded.length && end - start < longest && (classOf(folded.charCodeAt(end)) & anyMark) === 0)
    end++;
  return { start, end };
}
