import { CharClass, classOf, fold } from '../text/charClass';
import { formatOrdinal, readMarker, type Marker, type MarkerKind } from './marker';

/** Shorter lines are never split. */
const minLength = 120;
const none: readonly number[] = [];
/** A stop and then a mark: most long lines have none, and are let go at once. */
const stopThenMark = /[。!?:] {0,4}(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))/;
const openers = new Set(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '(']);

/**
 * Offsets in a folded line where a further heading begins: texts pasted without line breaks carry
 * `…如下：一、主要举措（一）强化组织领导。…（二）…` on one line. A mark counts only where it goes on with the
 * sequence of its kind and stands after a stop (or right after the title of the heading above it), and only
 * where the line holds at least two; inline lists `（一）…；（二）…` are left alone. In a line of any length one heading
 * may be glued to the text before it (`…办结率100%。三、规范决策`), told by its place alone.
 */
export function findInlineHeadings(folded: string): readonly number[] {
  const first = readMarker(folded, 0);
  if (folded.length < minLength) return gluedHeading(folded, first);
  if (!stopThenMark.test(folded) && !(first?.kind === 'han' && folded.includes('(一)')))
    return gluedHeading(folded, first);
  const found: number[] = [];
  let previous = first;
  const last: Partial<Record<MarkerKind, number>> = first ? { [first.kind]: first.ordinal } : {};
  for (let at = 1; at < folded.length; at++) {
    const marker = openers.has(folded.charAt(at)) ? readMarker(folded, at) : undefined;
    if (!marker || (marker.kind !== 'han' && marker.kind !== 'hanParen')) continue;
    const goesOn =
      marker.ordinal === (last[marker.kind] ?? 0) + 1 || (marker.ordinal === 1 && marker.kind === 'hanParen');
    if (!goesOn || !mayBegin(folded, at, marker, previous)) continue;
    found.push(at);
    last[marker.kind] = marker.ordinal;
    if (marker.kind === 'han') last.hanParen = 0;
    previous = marker;
    at = marker.end - 1;
  }
  return found.length + (first ? 1 : 0) >= 2 ? found : gluedHeading(folded, first);
}

/** A title glued to the end of a text is no longer than this. */
const longestGlued = 40;
const shortestGlued = 4;

/**
 * The one heading glued to what stands before it: a bare title behind the last stop of the line, the next number of
 * the heading that opens the line, or the first one under it.
 */
function gluedHeading(folded: string, first: Marker | undefined): readonly number[] {
  const at =
    gluedTail(folded) ??
    (first && (gluedNext(folded, first) ?? gluedChild(folded, first) ?? gluedAbove(folded, first)));
  return at === undefined ? none : [at];
}

/** `…办结率100%。三、规范决策程序` */
function gluedTail(folded: string): number | undefined {
  const stop = folded.lastIndexOf('。');
  if (stop <= 0 || folded.length - stop > longestGlued) return undefined;
  let at = stop + 1;
  while ((classOf(folded.charCodeAt(at)) & CharClass.space) !== 0) at++;
  const marker = openers.has(folded.charAt(at)) ? readMarker(folded, at) : undefined;
  if (!marker || (marker.kind !== 'han' && marker.kind !== 'hanParen') || marker.ordinal < 2)
    return undefined;
  return isGluedTitle(folded.slice(marker.end)) ? at : undefined;
}

/** `1.加强领导。召开会议2次。2.强化考核。…`: one further number only, else it is a list. */
function gluedNext(folded: string, { kind, ordinal, end }: Marker): number | undefined {
  if (kind !== 'arabic' && kind !== 'hanParen') return undefined;
  const mark = (number: number): string => `。${fold(formatOrdinal(kind, number))}`;
  const stop = folded.indexOf(mark(ordinal + 1), end);
  if (stop === -1 || folded.includes(mark(ordinal + 2))) return undefined;
  const next = readMarker(folded, stop + 1);
  if (next?.kind !== kind || next.ordinal !== ordinal + 1) return undefined;
  const body = folded.slice(end, stop);
  return body.includes('。') && /[\u4e00-\u9fff]/.test(folded.charAt(next.end)) ? stop + 1 : undefined;
}

/** `一、主要举措和成效（一）加强组织领导` */
function gluedChild(folded: string, { kind, end }: Marker): number | undefined {
  if (kind !== 'han' || folded.length > longestGlued * 2) return undefined;
  const at = folded.indexOf('(一)', end);
  if (at === -1 || !isBareTitle(folded.slice(end, at))) return undefined;
  const child = readMarker(folded, at);
  return child && isGluedTitle(folded.slice(child.end)) ? at : undefined;
}

/** `(三)推行监管。制定清单15项。二、履职情况。局长…`: the next heading of the level above, with its text. */
function gluedAbove(folded: string, { kind, end }: Marker): number | undefined {
  if (kind !== 'hanParen' && kind !== 'arabic') return undefined;
  let found: number | undefined;
  for (let stop = folded.indexOf('。', end); stop !== -1; stop = folded.indexOf('。', stop + 1)) {
    const marker = openers.has(folded.charAt(stop + 1)) ? readMarker(folded, stop + 1) : undefined;
    if (marker?.kind !== 'han' || marker.ordinal < 2 || marker.tail !== '、') continue;
    const close = folded.indexOf('。', marker.end);
    if (close === -1 || !isGluedTitle(folded.slice(marker.end, close))) continue;
    if (found !== undefined) return undefined;
    found = stop + 1;
  }
  return found;
}

function isGluedTitle(words: string): boolean {
  return words.length >= shortestGlued && words.length <= longestGlued && !/[。;:!?]/.test(words);
}

/** Whether the words before a mark let a heading begin there: a stop, or the bare title of the heading above it. */
function mayBegin(folded: string, at: number, marker: Marker, previous: Marker | undefined): boolean {
  if (isStop(lastVisible(folded, at), marker.kind)) return true;
  if (previous?.kind !== 'han' || marker.kind !== 'hanParen' || marker.ordinal !== 1) return false;
  return isBareTitle(folded.slice(previous.end, at));
}

function lastVisible(folded: string, at: number): string {
  let before = at - 1;
  while (before >= 0 && (classOf(folded.charCodeAt(before)) & CharClass.space) !== 0) before--;
  return folded.charAt(before);
}

function isStop(char: string, kind: MarkerKind): boolean {
  return char === '。' || char === '!' || char === '?' || (char === ':' && kind === 'han');
}

function isBareTitle(words: string): boolean {
  return words.length > 1 && words.length <= 50 && !/[。;:!?]/.test(words);
}
