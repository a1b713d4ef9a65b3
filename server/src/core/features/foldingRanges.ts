import { walkSections } from '../outline/section';
import type { Report } from '../report';
import { isSpace } from '../text/charClass';
import type { Span } from '../text/span';

/** Lines that an editor may fold away, all but the first of them. */
export interface Fold {
  readonly kind: 'section' | 'table' | 'annex' | 'frontMatter' | 'comment';
  readonly fromLine: number;
  readonly toLine: number;
  /** How deep it lies, from 1; where an editor takes only so many, the deepest are left out. */
  readonly level: number;
}

/** Sections, tables, annexes and the front matter, in the order of their first lines. At most `limit`. */
export function foldingRanges(report: Report, limit = Infinity): readonly Fold[] {
  const folds: Fold[] = [];
  const add = (kind: Fold['kind'], span: Span, level: number): void => {
    const fromLine = report.lines.lineAt(span.start);
    const toLine = report.lines.lineAt(contentEnd(report.text, span));
    if (toLine > fromLine) folds.push({ kind, fromLine, toLine, level });
  };
  for (const section of walkSections(report.outline)) add('section', section.span, section.level);
  for (const block of report.blocks) {
    if (block.kind === 'table') add('table', block.span, 9);
    if (block.kind === 'frontMatter' || block.kind === 'comment') add(block.kind, block.span, 9);
  }
  for (const span of annexes(report)) add('annex', span, 1);
  folds.sort((a, b) => a.fromLine - b.fromLine || b.toLine - a.toLine);
  return folds.length > limit ? shallowest(folds, limit) : folds;
}

/** Each annex from its label to the next one or the end of the text. */
export function annexes(report: Report): readonly Span[] {
  const starts: number[] = [];
  report.paragraphs.forEach(({ start, paragraph }, index) => {
    const before = report.paragraphs[index - 1]?.paragraph;
    if (paragraph.kind === 'annex' && before?.kind !== 'annex') starts.push(start);
  });
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? report.text.length }));
}

/** The offset of the last visible character of a span. */
function contentEnd(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return Math.max(start, at - 1);
}

function isBlank(code: number): boolean {
  return code === 10 || code === 13 || isSpace(code);
}

function shallowest(folds: readonly Fold[], limit: number): readonly Fold[] {
  const kept = new Set([...folds].sort((a, b) => a.level - b.level).slice(0, Math.max(0, limit)));
  return folds.filter((fold) => kept.has(fold));
}
