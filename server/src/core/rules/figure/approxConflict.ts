import { boundWordAfter, boundWordBefore, innerBoundWord, isUnrounded } from '../../figures/approximation';
import type { Figure } from '../../figures/figure';
import { CharClass } from '../../text/charClass';
import type { Span } from '../../text/span';
import { defineParagraphRule } from '../rule';

/**
 * 一个数用了两个约数词（近200余人、约50件左右），或者“余”“多”跟在没有取整的数后面（13406余件）。
 *
 * “达3.6万余人”“超过100件”不提示；“至少……以上”由 redundant-wording 提示。
 */
export const approxConflict = defineParagraphRule({
  id: 'approx-conflict',
  summary: {
    zh: '约数词重复，或者用在精确数上',
    en: 'Two approximations at one number, or one on an exact number',
  },
  severity: 'warning',
  basis: [{ source: 'GB/T 15835—2011', force: '惯例' }],
  options: {},
  fix: 'suggestion',
  needs: CharClass.digit | CharClass.hanNumeral,
  concerns: ({ figures }) => figures.length > 0,
  messages: {
    twice: {
      zh: '“{first}”和“{second}”都表示约数，只用一个。',
      en: '“{first}” and “{second}” both make the number approximate; use one.',
    },
    exact: {
      zh: '“{number}”没有取整，后面不能再用“{word}”。',
      en: '“{number}” is not a round number; it takes no “{word}”.',
    },
    remove: { zh: '删去“{word}”', en: 'Delete “{word}”' },
  },
  examples: [
    { text: '走访群众⟦近200余人⟧。', fixed: '走访群众200余人。' },
    { text: '办理案件⟦约50件左右⟧。', fixed: '办理案件50件左右。' },
    { text: '办理告知承诺⟦13406余件⟧。', fixed: '办理告知承诺13406件。' },
    { text: '惠及⟦3000多余⟧户。', fixed: '惠及3000多户。' },
    { text: '在线观看人数累计达3.6万余人。' },
    { text: '培训执法人员1280余人，发放资料超过100万份。' },
    { text: '每个村培养8名以上，约需12天。' },
  ],
  *check({ paragraph }) {
    for (const figure of paragraph.figures) {
      const found = conflictOf(paragraph.folded, figure);
      if (found === undefined) continue;
      const { first, second, span, removed } = found;
      const word = paragraph.text.slice(removed.start, removed.end);
      const number = paragraph.text.slice(figure.numberSpan.start, figure.numberSpan.end);
      const draft =
        first === undefined
          ? ({ message: 'exact', args: { number, word } } as const)
          : ({ message: 'twice', args: { first, second } } as const);
      yield {
        ...draft,
        span,
        fixes: [
          { message: 'remove', args: { word }, safety: 'suggestion', edits: [{ span: removed, text: '' }] },
        ],
      };
    }
  },
});

interface Conflict {
  /** `undefined` where the number itself is the trouble. */
  readonly first: string | undefined;
  readonly second: string;
  readonly span: Span;
  readonly removed: Span;
}

/** Words before the number that go with 左右 or 余 no more than with each other. */
const doubling = new Set(['约', '大约', '近', '将近', '接近', '超', '超过', '逾', '突破', '不足', '不到']);

function conflictOf(folded: string, figure: Figure): Conflict | undefined {
  const { span } = figure;
  const after = boundWordAfter(folded, span.end);
  const inner = innerBoundWord(folded, figure.numberSpan.end, span.end);
  const doubledInner =
    inner && /^[余多](?=[户人名件次家个项份条宗起场万元亩])/.test(folded.slice(inner.end, inner.end + 2));
  if (doubledInner) {
    // 3000多余户
    const removed = { start: inner.end, end: inner.end + 1 };
    const whole = { start: span.start, end: Math.max(span.end, removed.end) };
    return { first: inner.word, second: folded.charAt(inner.end), span: whole, removed };
  }
  if (after === undefined && inner === undefined) return undefined;
  const before = boundWordBefore(folded, span.start);
  const whole = { start: before?.start ?? span.start, end: after?.end ?? span.end };
  const left = before !== undefined && doubling.has(before.word) ? before : undefined;
  const right = inner ?? after;
  if (left !== undefined && right !== undefined && !goesWith(left.word, right.word)) {
    return {
      first: left.word,
      second: right.word,
      span: whole,
      removed: { start: left.start, end: left.end },
    };
  }
  if (inner !== undefined && after !== undefined) {
    return {
      first: inner.word,
      second: after.word,
      span: whole,
      removed: { start: after.start, end: after.end },
    };
  }
  if (inner === undefined || !isUnrounded(folded, figure.numberSpan)) return undefined;
  return { first: undefined, second: inner.word, span, removed: { start: inner.start, end: inner.end } };
}

/** 不足5%以下 is odd, but 超过3天以内 bounds a span; only words that say "about" are doubled by 以上 and 以内. */
function goesWith(left: string, right: string): boolean {
  return (
    (right === '以上' || right === '以内' || right === '以下' || right === '之内') &&
    left !== '约' &&
    left !== '大约'
  );
}
