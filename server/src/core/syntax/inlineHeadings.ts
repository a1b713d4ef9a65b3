import { CharClass, classOf } from '../text/charClass';
import { readMarker, type Marker, type MarkerKind } from './marker';

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
 * where the line holds at least two; inline lists `（一）…；（二）…` are left alone.
 */
export function findInlineHeadings(folded: string): readonly number[] {
  if (folded.length < minLength) return none;
  const first = readMarker(folded, 0);
  if (!stopThenMark.test(folded) && !(first?.kind === 'han' && folded.includes('(一)'))) return none;
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
  return found.length + (first ? 1 : 0) >= 2 ? found : none;
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
