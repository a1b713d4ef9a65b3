import type { SourceLine } from './line';
import { endsOccasion, endsUnfinished, opensOccasion, opensParagraph } from './wording';

/** Lines longer than this are whole paragraphs on one line, not lines cut to a page's width. */
const pageWidth = 64;
/** Lines cut to one width differ by no more than this. */
const tolerance = 6;
/** The longest rest of a sentence, its mark included, that cannot be a paragraph. */
const longestRest = 3;
const ended = /[。！？!?:：;；…][”’"』」)）\]】]{0,3}$/;
/** A note in brackets behind the stop ends a paragraph too. */
const endedByNote = /[。!?]\([^()]{1,60}\)$/;
const unfinishedEnd = /[、，,（(“‘《〈〔—的和与及]$/;
const pairs = ['《》', '“”', '()'];
const continuation = /^[、，,。；;：:）)”’》〉〕的了等]/;

/**
 * Whether `next` goes on with the sentence that `line` breaks off (a hard line break inside a sentence).
 * Sure signs are a mark that cannot end a line or begin one, and an indent that paragraphs have and `next` lacks;
 * else both lines must be cut to a page's width, as texts made from PDF are.
 */
export function isTorn(
  line: SourceLine,
  next: SourceLine,
  joined: boolean,
  lines: readonly SourceLine[],
  nextIndex: number,
): boolean {
  if (line.shape !== 'text' || next.shape !== 'text') return false;
  if (next.marker) return isOrdinalCut(line.folded, next);
  if (isWhole(line.folded, next.folded)) return false;
  const isHeading = line.marker !== undefined && !/[。;]/.test(line.folded) && !joined;
  if (continuation.test(next.folded) || pairs.some((pair) => isCutInside(pair, line.folded, next.folded)))
    return true;
  if (isHeading) return line.folded.length > pageWidth / 3 && isCutHeading(line, next);
  if (unfinishedEnd.test(line.folded)) return true;
  if (/[。,;]/.test(line.folded) && (isRest(next) || endsUnfinished(line.folded))) return true;
  if (line.indent >= 2 && next.indent === 0) return true;
  if (isCutBetweenBlanks(line, next, lines, nextIndex)) return true;
  return line.folded.length <= pageWidth && isCutToWidth(line, next, lines, nextIndex);
}

/**
 * Whether a line surely goes on in no other: it ends a sentence, a paragraph begins below, or it tells where the report
 * is given, centred above a line of its kind (the day, the meeting, who speaks).
 */
function isWhole(line: string, next: string): boolean {
  if (isEnded(line) || opensParagraph(next)) return true;
  return (opensOccasion(line) || endsOccasion(line)) && !/[。;,]/.test(next);
}

/** Whether a line ends a sentence, a note in brackets behind it included. */
function isEnded(folded: string): boolean {
  return ended.test(folded) || endedByNote.test(folded);
}

const ordinalStart = /(?:^|[。;:,!?)])[其第]$/;

/** Whether a line breaks off inside 其三， or 第二，: what looks like the mark of a heading is the rest of it. */
function isOrdinalCut(folded: string, { marker }: SourceLine): boolean {
  return marker?.kind === 'han' && ',、'.includes(marker.tail) && ordinalStart.test(folded);
}

function isCutHeading(line: SourceLine, next: SourceLine): boolean {
  return unfinishedEnd.test(line.folded) || (line.folded.includes(',') && isRest(next));
}

/** A line too short for a paragraph (下:, 2次。) is the rest of the sentence above it. */
function isRest({ folded }: SourceLine): boolean {
  return folded.length <= longestRest && /[。:;]$/.test(folded);
}

/** Whether a pair of marks that the line opens last is closed by the next line: 《甲区⏎管理办法》. */
function isCutInside(pair: string, line: string, next: string): boolean {
  const [open = '', close = ''] = pair;
  if (line.lastIndexOf(open) <= line.lastIndexOf(close)) return false;
  const end = next.indexOf(close);
  const again = next.indexOf(open);
  return end !== -1 && (again === -1 || end < again);
}

/**
 * Whether one break stands inside a paragraph of running text where blank lines part the paragraphs: a lone return
 * in the middle of a sentence.
 */
function isCutBetweenBlanks(
  { folded }: SourceLine,
  next: SourceLine,
  lines: readonly SourceLine[],
  nextIndex: number,
): boolean {
  const isBlank = (index: number): boolean => (lines[index] ?? next).shape === 'blank';
  if (!isBlank(nextIndex - 2) || !isBlank(nextIndex + 1)) return false;
  if (folded.length < shortestCut || labelled.test(folded)) return false;
  if (!/[,。;、]/.test(folded) && !endsUnfinished(folded)) return false;
  return /^[\u4e00-\u9fff]/.test(next.folded) && /[。;]$/.test(next.folded) && !labelled.test(next.folded);
}

/** A shorter line is an item or a name. */
const shortestCut = 12;
/** 地址:…, 联系人:…: lines of a card stand one below the other. */
const labelled = /^[^,。;、]{1,10}:/;

/** Whether the neighbours show one width of page: the next line is as long, or it ends the sentence. */
function isCutToWidth(
  line: SourceLine,
  next: SourceLine,
  lines: readonly SourceLine[],
  nextIndex: number,
): boolean {
  if (next.indent > line.indent) return false;
  const width = line.folded.length + line.indent;
  if (width < 16) return false;
  const nextWidth = next.folded.length + next.indent;
  if (nextWidth > width + tolerance) return false;
  if (Math.abs(nextWidth - width) <= tolerance) return true;
  const before = lines[nextIndex - 2];
  const cutBefore =
    before?.shape === 'text' && Math.abs(before.folded.length + before.indent - width) <= tolerance;
  return cutBefore || ended.test(next.folded);
}
