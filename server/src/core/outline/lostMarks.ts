import ordinals from '../lexicon/ordinals.json';
import units from '../lexicon/units.json';
import type { Marker, MarkerKind } from '../syntax/marker';
import type { Paragraph, Placed } from '../syntax/paragraph';
import { formatHanNumber } from '../text/hanNumber';
import type { Span } from '../text/span';
import type { Section } from './section';
import { isNumbered, type NumberedSection } from './siblings';
import { endAtStop } from '../text/stops';

/** A heading whose mark was not read as one (`2，规范` `三）严格` `三 存在的不足`): its mark and title as they should be taken. */
export interface LostHeading {
  /** Offsets count in the paragraph's `text`. */
  readonly marker: Marker;
  readonly title: Span;
}

/** More numbers in a row are a gap, not marks in other dress. */
const widestGap = 4;
/** A number above this is hardly a heading's. */
const highest = 40;

/**
 * Headings told by the count of their siblings: the very number that is missing stands, in another dress, at the
 * beginning of a paragraph between the neighbours it belongs to. By index of paragraph.
 */
export function findLostHeadings(
  outline: readonly Section[],
  paragraphs: readonly Placed[],
): ReadonlyMap<number, LostHeading> {
  const found = new Map<number, LostHeading>();
  const firstRoot = outline.find((section) => section.part === 0)?.heading ?? 0;
  searchChildren(outline, Math.max(0, firstRoot - nearTop), paragraphs, found);
  return found;
}

/** The first heading of a report stands at most so many paragraphs before the second one that was read. */
const nearTop = 12;

function searchChildren(
  children: readonly Section[],
  from: number,
  paragraphs: readonly Placed[],
  found: Map<number, LostHeading>,
): void {
  const last = new Map<MarkerKind, NumberedSection>();
  for (const [index, child] of children.entries()) {
    if (isNumbered(child)) {
      const { kind, ordinal } = child.marker;
      const before = last.get(kind);
      const expected = (before?.marker.ordinal ?? 0) + 1;
      const isFirst = index === 0 || before !== undefined;
      if (isFirst && ordinal > expected && ordinal - expected <= widestGap && ordinal <= highest) {
        const between = { from: before ? before.heading + 1 : from, to: child.heading };
        searchGap(paragraphs, between, kind, expected, ordinal - 1, found);
      }
      last.set(kind, child);
    }
    if (child.children.length > 0) searchChildren(child.children, child.heading + 1, paragraphs, found);
  }
  const [final] = [...last.values()].slice(-1);
  if (final && final === children.at(-1) && final.marker.ordinal < highest) {
    const after = { from: final.heading + 1, to: final.paragraphs.end };
    searchEnd(paragraphs, after, final.marker.kind, final.marker.ordinal + 1, found);
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Looks for the numbers `first` to `last`, each behind the one before it; all are found or none. */
function searchGap(
  paragraphs: readonly Placed[],
  { from, to }: Stretch,
  kind: MarkerKind,
  first: number,
  last: number,
  found: Map<number, LostHeading>,
): void {
  const gap: (readonly [number, LostHeading])[] = [];
  let wanted = first;
  let listed: boolean | undefined;
  for (let index = from; index < to && wanted <= last; index++) {
    const lost = readLost(paragraphs, index, kind, wanted, 'gap');
    if (!lost) continue;
    if (isWord(lost) && (listed ??= hasNeighbour(paragraphs, from, to, wanted))) continue;
    listed = undefined;
    gap.push([index, lost]);
    wanted += 1;
  }
  if (wanted <= last) return;
  for (const [index, lost] of gap) found.set(index, lost);
}

/** Whether a mark is 二是 or 第二， of running text. */
function isWord({ marker }: LostHeading): boolean {
  return '是,、'.includes(marker.tail.slice(-1)) && !/^[\d一二三四五六七八九十百]+[,、]/.test(marker.tail);
}

/** Whether 一是 or 第一 stands before 二是 or 第二: then it is an item of a list. */
function hasNeighbour(paragraphs: readonly Placed[], from: number, to: number, ordinal: number): boolean {
  const before = formatHanNumber(ordinal - 1);
  const after = formatHanNumber(ordinal + 1);
  const others = ordinal === 1 ? [`${after}是`] : [`${before}是`, `第${before}`, `其${before}`, `${after}是`];
  for (let index = Math.max(0, from - 1); index < to; index++) {
    const folded = paragraphs[index]?.paragraph.folded ?? '';
    if (others.some((word) => folded.includes(word))) return true;
  }
  return false;
}

/** Looks for what goes on with the last of its siblings; only marks that can be nothing else count there. */
function searchEnd(
  paragraphs: readonly Placed[],
  { from, to }: Stretch,
  kind: MarkerKind,
  first: number,
  found: Map<number, LostHeading>,
): void {
  let wanted = first;
  for (let index = from; index < to; index++) {
    const lost = readLost(paragraphs, index, kind, wanted, 'end');
    if (!lost || found.has(index)) continue;
    found.set(index, lost);
    wanted += 1;
  }
}

/** Reads the number at the beginning of a paragraph that is no heading yet and stands after a finished one. */
function readLost(
  paragraphs: readonly Placed[],
  index: number,
  kind: MarkerKind,
  ordinal: number,
  where: 'gap' | 'end',
): LostHeading | undefined {
  const paragraph = paragraphs[index]?.paragraph;
  if (!paragraph || !mayBeHeading(paragraph)) return undefined;
  const end = dressEnd(paragraph, kind, ordinal, where);
  if (end === 0 || !startsTitle(paragraph.folded, end)) return undefined;
  const before = paragraphs[index - 1]?.paragraph;
  if (before?.kind === 'body' && before.bodyStart < before.folded.length && !isFinished(before.folded))
    return undefined;
  const stop = titleEnd(paragraph.folded, end);
  if (stop - end > longestTitle) return undefined;
  const hashes = paragraph.marker?.hashes ?? 0;
  const tail = paragraph.folded.slice(0, end);
  return { marker: { kind, ordinal, start: 0, end, tail, hashes }, title: { start: end, end: stop } };
}

const longestTitle = 60;

function mayBeHeading({ kind, marker }: Paragraph): boolean {
  return kind === 'body' ? marker === undefined || marker.kind === 'hash' : marker?.kind === 'hash';
}

/** Whether a paragraph ends with a stop; a line cut inside a sentence may go on with a number. */
function isFinished(folded: string): boolean {
  return '。;!?:…)”'.includes(folded.charAt(folded.length - 1));
}

function startsTitle(folded: string, at: number): boolean {
  return /^[\u4e00-\u9fff“《]/.test(folded.charAt(at)) && folded.length - at > 1;
}

/** Where the title ends: at the first stop, or at a colon not too far on. */
function titleEnd(folded: string, from: number): number {
  return endAtStop(folded, from, '。;!?:');
}

const opening = '([{<〔【〈「';
const closing = ')]}>〕】〉」';
const tails = ',。;:、.·';
/** What a 一 is mistaken for. */
const likeOne = '—－-–ー―─';

/** A number at the beginning of a paragraph, and what stands around it. */
interface Dress {
  readonly opened: boolean;
  readonly closed: boolean;
  /** Whether a mark stands behind it. */
  readonly marked: boolean;
  /** Behind the number itself, and behind all that belongs to it. */
  readonly digits: number;
  readonly end: number;
}

/** Reads a number with brackets, blanks and marks around it; undefined where the paragraph does not begin with it. */
function readDress(folded: string, kind: MarkerKind, ordinal: number): Dress | undefined {
  const opened = isOneOf(opening, folded, 0);
  const start = opened ? skipBlanks(folded, 1) : 0;
  const digits = numberEnd(folded, start, kind, ordinal);
  if (digits === start) return undefined;
  let end = skipBlanks(folded, digits);
  const closed = isOneOf(closing, folded, end);
  if (closed) end = skipBlanks(folded, end + 1);
  const marked = isOneOf(tails, folded, end);
  if (marked) end = skipBlanks(folded, end + 1);
  return { opened, closed, marked, digits, end };
}

/** Where the number in whatever dress ends that a paragraph begins with; 0 where it does not begin with it. */
function dressEnd(paragraph: Paragraph, kind: MarkerKind, ordinal: number, where: 'gap' | 'end'): number {
  const { folded, marker } = paragraph;
  const dress = readDress(folded, kind, ordinal);
  if (!dress || folded.charAt(dress.digits) === '是')
    return where === 'gap' ? wordEnd(folded, kind, ordinal) : 0;
  const bracketed = kind === 'hanParen' || kind === 'arabicParen';
  const fits =
    dress.opened || dress.closed
      ? bracketsFit(dress, folded, bracketed, where)
      : !bracketed && (dress.marked || isBareMark(dress, folded, kind, where, marker?.kind === 'hash'));
  return fits ? dress.end : 0;
}

/** Whether the brackets are a heading's: half of a pair around a number of that kind, or a pair of whatever form. */
function bracketsFit(
  { opened, closed, marked, end }: Dress,
  folded: string,
  bracketed: boolean,
  where: 'gap' | 'end',
): boolean {
  if (!closed && !marked && (counts(folded, end) || closesLater(folded, end))) return false;
  return bracketed || (opened && closed && where === 'gap');
}

/** Whether a number with a blank or nothing behind it is a mark; it may begin a sentence as well (2 个, 三严三实). */
function isBareMark(
  { digits, end }: Dress,
  folded: string,
  kind: MarkerKind,
  where: 'gap' | 'end',
  isHash: boolean,
): boolean {
  if (isOneOf(likeOne, folded, 0) || counts(folded, end)) return false;
  return end > digits ? where === 'gap' || kind === 'han' : where === 'gap' && (isHash || kind === 'arabic');
}

function isOneOf(chars: string, folded: string, at: number): boolean {
  const char = folded.charAt(at);
  return char !== '' && chars.includes(char);
}

function skipBlanks(folded: string, at: number): number {
  let end = at;
  while (folded.charAt(end) === ' ' || folded.charAt(end) === '\u3000') end += 1;
  return end;
}

/** Where the number ends that stands at `at`, in the digits of its kind; `at` where another one stands there. */
function numberEnd(folded: string, at: number, kind: MarkerKind, ordinal: number): number {
  const han = kind === 'han' || kind === 'hanParen';
  const written = han ? formatHanNumber(ordinal) : String(ordinal);
  if (folded.startsWith(written, at)) {
    const end = at + written.length;
    return isOneOf(han ? '一二三四五六七八九十百千万' : '0123456789%', folded, end) ? at : end;
  }
  if (han && ordinal === 1 && isOneOf(likeOne, folded, at)) return at + 1;
  return at;
}

const countWords = [...units.units.flatMap(({ words }) => words), ...ordinals.notNumbersAfter];

/** Whether a word of counting follows a number: 2个, 三项, 5月. */
function counts(folded: string, at: number): boolean {
  return countWords.some((word) => folded.startsWith(word, at));
}

/** Whether the bracket before a number is closed in the same clause: （三严三实专题教育）. */
function closesLater(folded: string, at: number): boolean {
  const end = titleEnd(folded, at);
  for (let i = at; i < end; i++) if (closing.includes(folded.charAt(i))) return true;
  return false;
}

/** The mark of running text where a heading's is missing: 二是, 第二，, 其二， between （一） and （三）. */
function wordEnd(folded: string, kind: MarkerKind, ordinal: number): number {
  if (kind !== 'hanParen' && kind !== 'arabic' && kind !== 'han') return 0;
  const number = formatHanNumber(ordinal);
  if (folded.startsWith(`${number}是`)) return number.length + 1;
  const isWord = isOneOf('第其', folded, 0) && folded.startsWith(number, 1);
  const end = number.length + 1;
  return isWord && isOneOf(',、', folded, end) ? end + 1 : 0;
}

/** Whether a section's mark was told by its neighbours alone (see `findLostHeadings`). */
export function isLost({ marker, heading }: Section, paragraphs: readonly Placed[]): boolean {
  const own = paragraphs[heading]?.paragraph.marker;
  return marker !== undefined && own?.kind !== marker.kind;
}
