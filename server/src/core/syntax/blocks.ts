import type { LineIndex } from '../text/lineIndex';
import type { Block, BlockKind } from './block';
import type { SourceLine } from './line';
import type { Paragraph, Placed } from './paragraph';
import { sourceOffset } from './paragraph';

interface Source {
  readonly text: string;
  readonly lines: LineIndex;
  readonly sourceLines: readonly SourceLine[];
  readonly paragraphs: readonly Placed[];
  readonly frontMatter: { readonly from: number; readonly to: number };
}

/** The blocks of a parsed text; they tile it. */
export function buildBlocks(source: Source): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const push = (kind: BlockKind, end: number, from: number, to: number): void => {
    if (end <= at) return;
    const last = blocks.at(-1);
    const merges = last?.kind === kind && (kind === 'table' || kind === 'blank' || kind === 'comment');
    if (merges) {
      const paragraphs =
        to > from ? { start: Math.min(last.paragraphs.start, from), end: to } : last.paragraphs;
      blocks[blocks.length - 1] = { kind, span: { start: last.span.start, end }, paragraphs };
    } else {
      blocks.push({ kind, span: { start: at, end }, paragraphs: { start: from, end: to } });
    }
    at = end;
  };
  push('frontMatter', source.lines.startOf(source.frontMatter.to), 0, 0);
  source.paragraphs.forEach((placed, index) => {
    for (const gap of gapsBefore(source, at, placed.start)) push(gap.kind, gap.end, index, index);
    const next = source.paragraphs[index + 1];
    const end = blockEnd(source, placed, next);
    const { paragraph } = placed;
    if (paragraph.kind === 'body' && paragraph.title) {
      push(
        'heading',
        placed.start + sourceOffset(paragraph, paragraph.bodyStart, 'before'),
        index,
        index + 1,
      );
    }
    push(blockKind(paragraph), end, index, index + 1);
  });
  for (const gap of gapsBefore(source, at, source.text.length)) {
    push(gap.kind, gap.end, source.paragraphs.length, source.paragraphs.length);
  }
  return blocks;
}

function blockKind(paragraph: Paragraph): BlockKind {
  if (paragraph.kind === 'body') return 'paragraph';
  return paragraph.kind === 'tableRow' ? 'table' : paragraph.kind;
}

/** The end of a paragraph's last line, its break included, unless another paragraph begins on that line. */
function blockEnd(source: Source, placed: Placed, next: Placed | undefined): number {
  const contentEnd = placed.start + placed.paragraph.source.length;
  const lineEnd = source.lines.startOf(source.lines.lineAt(contentEnd) + 1);
  return next && next.start < lineEnd ? next.start : lineEnd;
}

/** Whole lines of blanks, comments or rules between `from` and the line that holds `to`. */
function* gapsBefore(source: Source, from: number, to: number): Generator<{ kind: BlockKind; end: number }> {
  let line = source.lines.lineAt(from);
  if (source.lines.startOf(line) < from) line++;
  const last = to === source.text.length ? source.lines.count : source.lines.lineAt(to);
  for (; line < last; line++) {
    const shape = source.sourceLines[line]?.shape;
    const kind: BlockKind = shape === 'comment' ? 'comment' : shape === 'rule' ? 'table' : 'blank';
    yield {
      kind: kind === 'table' && !besideRow(source, line) ? 'blank' : kind,
      end: source.lines.startOf(line + 1),
    };
  }
}

function besideRow(source: Source, line: number): boolean {
  return source.sourceLines[line - 1]?.shape === 'row' || source.sourceLines[line + 1]?.shape === 'row';
}
