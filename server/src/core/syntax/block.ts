import type { Span } from '../text/span';

/** The kinds of block that a text is made of (design.md section 4). */
export type BlockKind =
  | 'frontMatter'
  | 'title'
  | 'addressee'
  | 'documentNumber'
  | 'heading'
  | 'paragraph'
  | 'table'
  | 'attachmentNote'
  | 'signOff'
  | 'signatureDate'
  | 'annotation'
  | 'annex'
  | 'comment'
  | 'noise'
  | 'blank';

/**
 * A piece of the text. Blocks tile it: joining their spans gives the text back, line breaks and indents included.
 * A run-in heading is a `heading` block and a `paragraph` block on one line.
 */
export interface Block {
  readonly kind: BlockKind;
  /** Document offsets. */
  readonly span: Span;
  /** Half-open range of the paragraphs it holds; empty for blanks, comments and front matter. */
  readonly paragraphs: Span;
}
