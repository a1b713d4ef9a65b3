import type { ReportParagraph } from '../../report';
import { enclosureOf } from '../../syntax/marks';
import { CharClass } from '../../text/charClass';
import { matchesOf } from '../../text/matches';
import type { Pair, Pairs } from '../../text/pairs';
import { defineParagraphRule } from '../rule';

interface Nesting {
  readonly inner: string;
  readonly outer: Pair['kind'];
}

const families: Readonly<Partial<Record<Pair['kind'], Nesting>>> = {
  book: { inner: '〈〉', outer: 'book' },
  innerBook: { inner: '《》', outer: 'innerBook' },
  quote: { inner: '‘’', outer: 'quote' },
  innerQuote: { inner: '“”', outer: 'innerQuote' },
};

/**
 * 同一种书名号或引号直接套用：《关于印发《×》的通知》、“…“…”…”。
 *
 * 书名号里再用书名号，里层用“〈〉”；引号里再用引号，里层用“‘’”。
 */
export const quoteNesting = defineParagraphRule({
  id: 'quote-nesting',
  summary: { zh: '书名号或引号套用不分层', en: 'The same pair nested in itself' },
  severity: 'info',
  basis: [
    { source: 'GB/T 15834—2011', clause: '4.15', force: '一般' },
    { source: 'GB/T 15834—2011', clause: '4.8', force: '一般' },
  ],
  needs: CharClass.quote | CharClass.bookMark,
  concerns: ({ pairs, folded }) => pairs.pairs.some(({ parent }) => parent !== -1) || folded.includes('<'),
  options: {},
  fix: 'safe',
  messages: {
    nested: {
      zh: '里外两层都用“{outer}”，里层应改用“{inner}”。',
      en: 'Both layers use {outer}; the inner one takes {inner}.',
    },
    angle: {
      zh: '书名号里层用“〈〉”，不用“{actual}”。',
      en: 'The inner title marks are 〈〉, not {actual}.',
    },
    fix: { zh: '里层改用“{inner}”', en: 'Use {inner} inside' },
  },
  examples: [
    { text: '转发《关于印发⟦《实施方案》⟧的通知》。', fixed: '转发《关于印发〈实施方案〉的通知》。' },
    { text: '转发《关于印发⟦<实施方案>⟧的通知》。', fixed: '转发《关于印发〈实施方案〉的通知》。' },
    { text: '他说：“要坚持⟦“三项制度”⟧。”', fixed: '他说：“要坚持‘三项制度’。”' },
    { text: '转发《关于印发〈“八五”普法规划〉的通知》。' },
  ],
  *check({ paragraph }) {
    yield* angles(paragraph);
    const all = paragraph.pairs;
    for (const pair of all.pairs) {
      const nesting = families[pair.kind];
      const outer = nesting && nearest(all, pair);
      if (outer?.kind !== nesting?.outer || !nesting || !outer) continue;
      const { text } = paragraph;
      const args = { outer: text.charAt(outer.open) + text.charAt(outer.close), inner: nesting.inner };
      yield {
        span: { start: pair.open, end: pair.close + 1 },
        message: 'nested',
        args,
        fixes: [
          {
            message: 'fix',
            args: { inner: nesting.inner },
            safety: 'safe',
            edits: [
              { span: { start: pair.open, end: pair.open + 1 }, text: nesting.inner.charAt(0) },
              { span: { start: pair.close, end: pair.close + 1 }, text: nesting.inner.charAt(1) },
            ],
          },
        ],
      };
    }
  },
});

const angle = /[<＜]([^<>＜＞《》〈〉]{2,60})[>＞]/g;

/** Signs of less and more around a name inside a name: 《关于印发<…>的通知》. */
function* angles(paragraph: ReportParagraph) {
  const { text } = paragraph;
  for (const match of paragraph.folded.includes('<') ? matchesOf(angle, text) : []) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!enclosureOf(paragraph, span.start).book) continue;
    yield {
      span,
      message: 'angle',
      args: { actual: `${text.charAt(span.start)}${text.charAt(span.end - 1)}` },
      fixes: [
        {
          message: 'fix',
          args: { inner: '〈〉' },
          safety: 'safe',
          edits: [
            { span: { start: span.start, end: span.start + 1 }, text: '〈' },
            { span: { start: span.end - 1, end: span.end }, text: '〉' },
          ],
        },
      ],
    } as const;
  }
}

/** The nearest pair of the same family around a pair: of title marks, or of quotation marks. */
function nearest({ pairs }: Pairs, pair: Pair): Pair | undefined {
  const isBook = pair.kind === 'book' || pair.kind === 'innerBook';
  for (let around = pairs[pair.parent]; around; around = pairs[around.parent]) {
    const { kind } = around;
    if (isBook ? kind === 'book' || kind === 'innerBook' : kind === 'quote' || kind === 'innerQuote')
      return around;
    // Marks of the other family begin a text of their own.
    if (kind !== 'paren' && kind !== 'square') return undefined;
  }
  return undefined;
}
