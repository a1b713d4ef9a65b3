import type { ReportParagraph } from '../../report';
import { enclosureOf } from '../../syntax/marks';
import { CharClass } from '../../text/charClass';
import { matchesOf } from '../../text/matches';
import type { Pair, Pairs } from '../../text/pairs';
import titleMarks from '../../lexicon/titleMarks.json';
import type { Span } from '../../text/span';
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

/** Inner marks, and those of vertical text, that have no others around them; each takes the marks of the outer layer. */
const outermost: Readonly<Partial<Record<Pair['kind'], string>>> = {
  innerBook: '《》',
  innerQuote: '“”',
  corner: '“”',
};

/**
 * 引号、书名号用错了层次：《关于印发《×》的通知》、“…“…”…”，外层用了‘’、〈〉或「」。
 *
 * 书名号里再用书名号，里层用“〈〉”；引号里再用引号，里层用“‘’”；没有外层的，用“《》”和双引号；直角引号用于竖排。
 */
export const quoteNesting = defineParagraphRule({
  id: 'quote-nesting',
  summary: { zh: '引号、书名号用错了层次', en: 'Quotation or title marks of the wrong layer' },
  severity: 'info',
  basis: [
    { source: 'GB/T 15834—2011', clause: '4.15', force: '一般' },
    { source: 'GB/T 15834—2011', clause: '4.8', force: '一般' },
  ],
  needs: CharClass.quote | CharClass.bookMark,
  concerns: ({ pairs, folded }) =>
    pairs.pairs.some(({ parent, kind }) => parent !== -1 || kind in outermost) || folded.includes('<'),
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
    outer: {
      zh: '外面没有引号或书名号，应用“{outer}”，不用“{actual}”。',
      en: 'Nothing stands around these: use {outer}, not {actual}.',
    },
    fixOuter: { zh: '改用“{outer}”', en: 'Use {outer}' },
    fix: { zh: '里层改用“{inner}”', en: 'Use {inner} inside' },
  },
  examples: [
    { text: '转发《关于印发⟦《实施方案》⟧的通知》。', fixed: '转发《关于印发〈实施方案〉的通知》。' },
    { text: '转发《关于印发⟦<实施方案>⟧的通知》。', fixed: '转发《关于印发〈实施方案〉的通知》。' },
    { text: '他说：“要坚持⟦“三项制度”⟧。”', fixed: '他说：“要坚持‘三项制度’。”' },
    {
      text: '深化⟦‘证照分离’⟧改革，落实⟦〈优化营商环境条例〉⟧。',
      fixed: '深化“证照分离”改革，落实《优化营商环境条例》。',
    },
    { text: '转发《关于印发〈“八五”普法规划〉的通知》。' },
  ],
  *check({ paragraph }) {
    yield* angles(paragraph);
    yield* innerAlone(paragraph);
    const all = paragraph.pairs;
    for (const pair of all.pairs) {
      const nesting = families[pair.kind];
      const outer = nesting && nearest(all, pair);
      if (outer?.kind !== nesting?.outer || !nesting || !outer) continue;
      const { text } = paragraph;
      const args = { outer: text.charAt(outer.open) + text.charAt(outer.close), inner: nesting.inner };
      const span = { start: pair.open, end: pair.close + 1 };
      yield {
        span,
        message: 'nested',
        args,
        fixes: [
          {
            message: 'fix',
            args: { inner: nesting.inner },
            safety: 'safe',
            edits: exchange(span, nesting.inner),
          },
        ],
      };
    }
  },
});

const angle = /[<＜]([^<>＜＞《》〈〉]{2,60})[>＞]/g;

/** Signs of less and more around a name inside a name: 《关于印发<…>的通知》; or around that of a document: <优化营商环境条例>. */
function* angles(paragraph: ReportParagraph) {
  const { text } = paragraph;
  for (const match of paragraph.folded.includes('<') ? matchesOf(angle, text) : []) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!enclosureOf(paragraph, span.start).book) {
      if (titleMarks.documents.some((kind) => match[1]?.endsWith(kind))) yield outer(text, span, '《》');
      continue;
    }
    yield {
      span,
      message: 'angle',
      args: { actual: marksOf(text, span) },
      fixes: [{ message: 'fix', args: { inner: '〈〉' }, safety: 'safe', edits: exchange(span, '〈〉') }],
    } as const;
  }
}

/** Inner marks with no other mark of their family around them; a mark near by that is lost may have stood there. */
function* innerAlone({ text, pairs: { pairs, strays } }: ReportParagraph) {
  for (const pair of pairs) {
    const marks = outermost[pair.kind];
    if (marks === undefined || strays.length > 0) continue;
    const span = { start: pair.open, end: pair.close + 1 };
    if (nearest({ pairs, strays }, pair) || !hasHan.test(text.slice(span.start, span.end))) continue;
    yield outer(text, span, marks);
  }
}

const hasHan = /[\u4e00-\u9fff]/;

function outer(text: string, span: Span, marks: string) {
  return {
    span,
    message: 'outer',
    args: { outer: marks, actual: marksOf(text, span) },
    fixes: [
      { message: 'fixOuter', args: { outer: marks }, safety: 'suggestion', edits: exchange(span, marks) },
    ],
  } as const;
}

function marksOf(text: string, { start, end }: Span): string {
  return text.charAt(start) + text.charAt(end - 1);
}

function exchange({ start, end }: Span, marks: string) {
  return [
    { span: { start, end: start + 1 }, text: marks.charAt(0) },
    { span: { start: end - 1, end }, text: marks.charAt(1) },
  ];
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
