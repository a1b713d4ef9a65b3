import { thinCells } from './cells';
import { isNoise } from '../lexicon/noise';
import { CharClass, classOf, fold, isSpace } from '../text/charClass';
import { findInlineHeadings } from './inlineHeadings';
import { readMarker, type Marker } from './marker';
import { wordingOf } from './wording';
import { directivePattern, type CommentText } from './comment';

/** What one line shows by itself, before its neighbours are looked at. */
export type LineShape = 'blank' | 'comment' | 'noise' | 'row' | 'rule' | 'text';

/**
 * One line of the text: a value that knows nothing of its place, so that unchanged lines are taken over from the
 * previous version. Offsets count from the line's first character.
 */
export interface SourceLine {
  /** The line without its break. */
  readonly raw: string;
  readonly shape: LineShape;
  /** First and last visible character of the content; `#`, `**` and comments of the edges left out. */
  readonly start: number;
  readonly end: number;
  /** The content folded to half width. */
  readonly folded: string;
  /** What its words say of its part in the report: bits of `Wording`. */
  readonly wording: number;
  /** Offsets in `folded` where further headings begin; see `findInlineHeadings`. */
  readonly inlineHeadings: readonly number[];
  /** The numbering mark at the content's start; offsets count in `folded`. */
  readonly marker: Marker | undefined;
  /** Comments inside the line, which are no part of the text. */
  readonly comments: readonly CommentText[];
  /** Number of leading blanks, a U+3000 counted as two. */
  readonly indent: number;
}

const unfinished = new Set(['row', 'text']);

/** Lines without any share these: a long text has a hundred thousand lines. */
const noComments: readonly CommentText[] = [];
const noHeadings: readonly number[] = [];

/** Reads one line. */
export function readLine(raw: string): SourceLine {
  const comments = raw.includes('<!--') ? findComments(raw) : noComments;
  let start = 0;
  let indent = 0;
  let end = raw.length;
  while (end > 0 && isSpace(raw.charCodeAt(end - 1))) end--;
  while (start < end && isSpace(raw.charCodeAt(start))) {
    indent += raw.charCodeAt(start) === 0x3000 ? 2 : 1;
    start++;
  }
  [start, end] = trimComments(raw, start, end, comments);
  if (start >= end) return emptyLine(raw, comments.length > 0 ? 'comment' : 'blank', start, comments, indent);
  const hashes = countHashes(raw, start, end);
  if (hashes > 0) start = skipBlanks(raw, start + hashes, end);
  [start, end] = trimBold(raw, start, end);
  if (start >= end) return emptyLine(raw, 'rule', start, comments, indent);
  const folded = fold(raw.slice(start, end));
  const shape = shapeOf(folded);
  const marker = unfinished.has(shape) ? withHashes(readMarker(folded, 0), hashes) : undefined;
  return {
    raw,
    shape: marker && shape === 'row' && !isNumberedRow(folded) ? 'text' : shape,
    start,
    end,
    folded,
    wording: wordingOf(folded),
    inlineHeadings: findInlineHeadings(folded),
    marker,
    comments,
    indent,
  };
}

function emptyLine(
  raw: string,
  shape: LineShape,
  at: number,
  comments: readonly CommentText[],
  indent: number,
): SourceLine {
  return {
    raw,
    shape,
    start: at,
    end: at,
    folded: '',
    wording: 0,
    inlineHeadings: noHeadings,
    marker: undefined,
    comments,
    indent,
  };
}

function withHashes(marker: Marker | undefined, hashes: number): Marker | undefined {
  if (hashes === 0) return marker;
  if (marker) return { ...marker, hashes };
  return { kind: 'hash', ordinal: 0, start: 0, end: 0, tail: '', hashes };
}

function shapeOf(folded: string): LineShape {
  if (isRule(folded)) return 'rule';
  if (isRow(folded)) return 'row';
  return isNoise(folded) ? 'noise' : 'text';
}

/** A line of dashes, equals signs or the like that only separates; also the second line of a Markdown table. */
function isRule(folded: string): boolean {
  if (folded.length < 3) return false;
  for (let i = 0; i < folded.length; i++) {
    if (!'-=_*|:+ \t—─━'.includes(folded.charAt(i))) return false;
  }
  return true;
}

/** Whether a line looks like the row of a table: cells between pipes, tabs, or wide gaps. */
function isRow(folded: string): boolean {
  const pipe = folded.indexOf('|');
  if (pipe !== -1) return folded.includes('|', pipe + 1);
  if (folded.includes('\t')) return !/[。;]/.test(folded);
  if (!folded.includes('  ')) return thinCells(folded) > 0;
  return (folded.match(/\S {2,}(?=\S)/g)?.length ?? 0) >= 2 && !/[。;]/.test(folded);
}

/** Whether a row that begins with a number (`一、本年新收\t12\t2`) is one indeed, and not a heading with wide blanks. */
function isNumberedRow(folded: string): boolean {
  const tab = folded.indexOf('\t');
  if (folded.includes('|') || (tab !== -1 && folded.includes('\t', tab + 1))) return true;
  const last = folded.slice(Math.max(folded.lastIndexOf('\t'), folded.lastIndexOf('  ')) + 1).trim();
  return last.length > 0 && /^[\d.,%/-]{1,20}$/.test(last);
}

function countHashes(raw: string, start: number, end: number): number {
  if (raw.charCodeAt(start) !== 35) return 0;
  let at = start;
  while (at < end && raw.charCodeAt(at) === 35) at++;
  const count = at - start;
  // `##一、` without the blank is common in drafts; `#1` alone is not a heading.
  const next = classOf(raw.charCodeAt(at));
  return count <= 6 && (next & (CharClass.digit | CharClass.latin)) === 0 ? count : 0;
}

function skipBlanks(raw: string, at: number, end: number): number {
  while (at < end && isSpace(raw.charCodeAt(at))) at++;
  return at;
}

function trimBold(raw: string, start: number, end: number): [number, number] {
  if (!raw.startsWith('**', start)) return [start, end];
  const from = skipBlanks(raw, start + 2, end);
  const close = raw.indexOf('**', from);
  return close === end - 2 && close > from ? [from, end - 2] : [from, end];
}

function findComments(raw: string): readonly CommentText[] {
  const found: CommentText[] = [];
  for (let at = raw.indexOf('<!--'); at !== -1; at = raw.indexOf('<!--', at + 4)) {
    const close = raw.indexOf('-->', at + 4);
    if (close === -1) break;
    const end = close + 3;
    found.push({ start: at, end, directive: directivePattern.exec(raw.slice(at, end)) ?? undefined });
    at = close;
  }
  return found;
}

function trimComments(
  raw: string,
  start: number,
  end: number,
  comments: readonly CommentText[],
): [number, number] {
  let from = start;
  let to = end;
  for (const comment of comments) {
    if (comment.start > from) break;
    from = skipBlanks(raw, comment.end, to);
  }
  for (let i = comments.length - 1; i >= 0; i--) {
    const comment = comments[i];
    if (!comment || comment.end < to || comment.start < from) break;
    to = comment.start;
    while (to > from && isSpace(raw.charCodeAt(to - 1))) to--;
  }
  return [from, Math.max(from, to)];
}
