import { findChainSlips } from '../lexicon/chains';
import { checkLaw, nearlyNamed, otherKind } from '../lexicon/lawNames';
import { framedPhrase, nearPhrase } from '../lexicon/nearPhrases';
import { checkTitle, otherKindOfPlan } from '../lexicon/titleNames';
import { enclosureOf } from '../syntax/marks';
import type { Paragraph } from '../syntax/paragraph';
import { CharClass } from '../text/charClass';
import type { Span } from '../text/span';

/** A name of a document, a quoted phrase or a member of a fixed wording that is nearly a known one. */
export interface NameSlip {
  readonly message: 'title' | 'kind' | 'near' | 'chain';
  /** Offsets in the paragraph's text, with the 《》 of a name. */
  readonly span: Span;
  /** What is to be replaced by `expected`. */
  readonly inside: Span;
  readonly expected: string;
  /** Lower than that of the rule where it is not sure. */
  readonly severity?: 'warning' | 'info';
}

/** The slips of names in a paragraph, the fixed wordings first. */
export function* nameSlipsIn(paragraph: Paragraph): Generator<NameSlip> {
  const { folded, mask } = paragraph;
  if ((mask & CharClass.dunhao) !== 0) {
    for (const { span, expected } of findChainSlips(folded)) {
      if (enclosureOf(paragraph, span.start).book) continue;
      yield { message: 'chain', span, inside: span, expected, severity: 'warning' };
    }
  }
  if ((mask & (CharClass.bookMark | CharClass.quote)) === 0) return;
  for (const { kind, open, close } of paragraph.pairs.pairs) {
    const inside = { start: open + 1, end: close };
    if (kind === 'book' || kind === 'innerBook') {
      const slip = titleSlip(folded, inside);
      if (slip) yield { ...slip, span: { start: open, end: close + 1 }, inside };
    } else if (kind === 'quote') {
      const expected = nearPhrase(folded.slice(inside.start, close)) ?? framedPhrase(folded, open, close);
      if (expected !== undefined)
        yield { message: 'near', span: inside, inside, expected, severity: 'warning' };
    }
  }
}

function titleSlip(folded: string, { start, end }: Span): Omit<NameSlip, 'span' | 'inside'> | undefined {
  const name = folded.slice(start, end);
  const right = checkTitle(name) ?? checkLaw(name);
  if (right !== undefined) return { message: 'title', expected: right };
  const national = otherKind(name) ?? otherKindOfPlan(name) ?? nearlyNamed(name);
  const before = folded.slice(Math.max(0, start - clause), start - 1);
  if (national === undefined || !isFollowed(before, folded.slice(end + 1, end + 1 + longestForce)))
    return undefined;
  return { message: 'kind', expected: national, severity: 'info' };
}

/** So many characters before a name tell whether it is followed or made. */
const clause = 30;
const followed = /学习|贯彻|落实|执行|遵守|宣传|根据|依据|依照|按照|对照|对标/;
const made = /制定|出台|印发|修订|修改|起草|制发|发布|公布|拟定|废止|清理|[省市州县区局镇委我本]$/;

/** 《重大行政决策程序暂行规定》正式施行后: what comes into force is followed. */
const inForce = /^(?:(?:正式|公布|颁布|全面)?(?:施行|实施)|\d{1,2}月\d{1,2}日起)/;
const longestForce = 8;

/** Whether a paper is one to be followed, by the words before and behind it, and not of the office's own making. */
function isFollowed(before: string, behind: string): boolean {
  const words = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
  return (followed.test(words) || inForce.test(behind)) && !made.test(words);
}
