import { detach } from '../text/detach';
import { createLineIndex, type LineIndex } from '../text/lineIndex';
import { readBody } from './body';
import { buildParagraph } from './buildParagraph';
import { commonEnds } from './commonEnds';
import type { Group } from './group';
import { readLine, type SourceLine } from './line';
import type { Paragraph, Placed } from './paragraph';
import { readPreamble } from './preamble';

/** A text read into lines, groups and paragraphs. Holds all that the next version can take over. */
export interface ParsedText<P extends Paragraph> {
  readonly text: string;
  readonly lines: LineIndex;
  readonly sourceLines: readonly SourceLine[];
  readonly groups: readonly Group[];
  readonly paragraphs: readonly Placed<P>[];
  /** Half-open range of lines of the front matter; empty where there is none. */
  readonly frontMatter: { readonly from: number; readonly to: number };
  /** Indexes of the title's paragraphs. */
  readonly title: readonly number[];
  /** For every line the index of the first group that begins on it, or -1. */
  readonly groupOfLine: Int32Array;
}

const maxFrontMatter = 50;

/**
 * Reads a text. Total: every string has a result. Lines and paragraphs that did not change since `previous` are
 * the same objects; `analyse` is called for new paragraphs only.
 */
export function parseText<P extends Paragraph>(
  text: string,
  analyse: (paragraph: Paragraph) => P,
  previous?: ParsedText<P>,
): ParsedText<P> {
  const lines = createLineIndex(text);
  const kept = previous ? keptLines(previous, text, lines) : { before: 0, after: 0, shift: 0 };
  const sourceLines = readLines(text, lines, kept, previous?.sourceLines ?? []);
  const frontMatter = findFrontMatter(sourceLines);
  const preamble = readPreamble(sourceLines, frontMatter.to);
  const groups = preamble.groups.concat(readBody(sourceLines, preamble.next));
  const groupOfLine = new Int32Array(sourceLines.length).fill(-1);
  const paragraphs = groups.map((group, index): Placed<P> => {
    const first = group.pieces[0];
    const start = first ? lines.startOf(first.line) + first.start : 0;
    if (first && groupOfLine[first.line] === -1) groupOfLine[first.line] = index;
    const old = previous && first ? takeOver(group, first.line, kept, sourceLines, previous) : undefined;
    return {
      start,
      paragraph: old ?? analyse(newParagraph(group, sourceLines, text, lines, previous !== undefined)),
    };
  });
  return { text, lines, sourceLines, groups, paragraphs, frontMatter, title: preamble.title, groupOfLine };
}

/** How many lines at the beginning and the end are those of the previous version. */
interface KeptLines {
  readonly before: number;
  /** First line of the unchanged end. */
  readonly after: number;
  /** Old line number minus new line number, there. */
  readonly shift: number;
}

function keptLines(previous: ParsedText<Paragraph>, text: string, lines: LineIndex): KeptLines {
  if (previous.text === text) return { before: lines.count, after: lines.count, shift: 0 };
  const { prefix, suffix } = commonEnds(previous.text, text);
  // A line's break must lie wholly inside the common part, or \r and \n could come together across its border.
  const before = Math.max(0, lines.lineAt(Math.max(0, prefix - 1)));
  const oldCount = previous.lines.count;
  const suffixStart = text.length - suffix;
  let after = lines.lineAt(suffixStart) + 1;
  while (after < lines.count && lines.startOf(after) - 2 < suffixStart) after++;
  const shift = oldCount - lines.count;
  after = Math.max(after, before, before - shift);
  return { before: Math.min(before, lines.count, oldCount), after: Math.min(after, lines.count), shift };
}

function readLines(
  text: string,
  lines: LineIndex,
  kept: KeptLines,
  old: readonly SourceLine[],
): readonly SourceLine[] {
  const result: SourceLine[] = [];
  for (let i = 0; i < lines.count; i++) {
    const same =
      i < kept.before ? old[i] : i >= kept.after && old.length > 0 ? old[i + kept.shift] : undefined;
    result.push(same ?? readLine(cut(text, lines.startOf(i), lines.contentEndOf(i), old.length > 0)));
  }
  return result;
}

/** A part of the text; an edited part outlives its version, and is copied so that the version does not. */
function cut(text: string, start: number, end: number, edited: boolean): string {
  const part = text.slice(start, end);
  return edited ? detach(part) : part;
}

function findFrontMatter(lines: readonly SourceLine[]): { from: number; to: number } {
  if (lines[0]?.raw.trimEnd() !== '---') return { from: 0, to: 0 };
  const limit = Math.min(lines.length, maxFrontMatter);
  for (let i = 1; i < limit; i++) {
    if (lines[i]?.raw.trimEnd() === '---') return { from: 0, to: i + 1 };
  }
  return { from: 0, to: 0 };
}

function takeOver<P extends Paragraph>(
  group: Group,
  line: number,
  kept: KeptLines,
  lines: readonly SourceLine[],
  previous: ParsedText<P>,
): P | undefined {
  const oldLine = line < kept.before ? line : line >= kept.after ? line + kept.shift : -1;
  let index = previous.groupOfLine[oldLine] ?? -1;
  if (index === -1) return undefined;
  for (; previous.groups[index]?.pieces[0]?.line === oldLine; index++) {
    const old = previous.groups[index];
    if (old && sameGroup(group, old, lines, previous.sourceLines))
      return previous.paragraphs[index]?.paragraph;
  }
  return undefined;
}

function sameGroup(
  group: Group,
  old: Group,
  lines: readonly SourceLine[],
  oldLines: readonly SourceLine[],
): boolean {
  if (group.kind !== old.kind || group.pieces.length !== old.pieces.length) return false;
  const delta = (old.pieces[0]?.line ?? 0) - (group.pieces[0]?.line ?? 0);
  return group.pieces.every((piece, i) => {
    const other = old.pieces[i];
    return (
      piece.line + delta === other?.line &&
      piece.start === other.start &&
      piece.end === other.end &&
      lines[piece.line] === oldLines[other.line]
    );
  });
}

function newParagraph(
  group: Group,
  lines: readonly SourceLine[],
  text: string,
  index: LineIndex,
  edited: boolean,
): Paragraph {
  // The source of a paragraph on one line is its text.
  if (group.pieces.length === 1) return buildParagraph(group, lines, '', []);
  const offsets = group.pieces.map((piece) => index.startOf(piece.line) + piece.start);
  const start = offsets[0] ?? 0;
  const last = group.pieces.at(-1);
  const end = last ? index.startOf(last.line) + last.end : start;
  const starts = offsets.map((offset) => offset - start);
  return buildParagraph(group, lines, cut(text, start, end, edited), starts);
}
