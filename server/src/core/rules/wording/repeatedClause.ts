import type { ReportParagraph } from '../../report';
import { CharClass, classes, isHan } from '../../text/charClass';
import type { Span } from '../../text/span';
import { defineParagraphRule } from '../rule';
import { findSecondDrafts } from '../../mentions/twoDrafts';
import { companions } from '../../lexicon/repeated.json';

const clauseEnd = CharClass.comma | CharClass.stop | CharClass.semicolon;
const listEnd = clauseEnd | CharClass.colon | CharClass.quote | CharClass.bracket | CharClass.fullMark;
/** A shorter clause may be said twice for effect. */
const shortestClause = 6;
/** A sentence of so many clauses is looked for; */
const mostClauses = 4;
/** and one with as many 汉字 is told by duplicate-sentence. */
const longSentence = 20;
/** Clauses within a sentence that stand twice together have so many 汉字. */
const shortestPair = 10;
const shortestItem = 2;
const shortestName = 3;
const longestName = 10;
const joint = new RegExp(companions.join('|'), 'g');

interface Repeat {
  readonly span: Span;
  readonly message: 'clause' | 'draft' | 'item' | 'party';
  /** What a fix takes out. */
  readonly removed: Span;
}

/**
 * 相连的两个分句一样、或者只换了虚词（一句话的两稿并存）、并列的词里有一个出现两次、“甲局会同甲局”：多半是修改时留下的。
 *
 * 六个字以上的分句、不长的整句，前后紧接才提示；长句和隔着别的话的重复由 duplicate-sentence 提示。
 */
export const repeatedClause = defineParagraphRule({
  id: 'repeated-clause',
  summary: { zh: '分句或并列的词重复', en: 'A clause or an item of a list is repeated' },
  severity: 'warning',
  basis: [{ source: '校对惯例', force: '惯例' }],
  needs: clauseEnd | CharClass.dunhao,
  concerns: ({ kind }) => kind === 'body',
  options: {},
  fix: 'suggestion',
  messages: {
    clause: {
      zh: '“{words}”紧接着又写了一遍，请删去一处。',
      en: '“{words}” is said twice in a row. Delete one.',
    },
    draft: {
      zh: '“{words}”与前一个分句说的是同一件事，像是两稿并存，请留下一句。',
      en: '“{words}” says what the clause before it says: two drafts of one. Keep one.',
    },
    item: {
      zh: '并列的“{words}”前面已经有了，请核对。',
      en: '“{words}” is already in this list. Please check.',
    },
    party: {
      zh: '“{words}”与自己并列，请核对单位名称。',
      en: '“{words}” is joined with itself. Check the name.',
    },
    fix: { zh: '删去重复的“{words}”', en: 'Delete the second “{words}”' },
  },
  examples: [
    {
      text: '加强对行政权力的监督，⟦加强对行政权力的监督⟧，自觉接受人大监督。',
      fixed: '加强对行政权力的监督，自觉接受人大监督。',
    },
    {
      text: '公安、司法、民政、⟦司法⟧、教育等部门联合开展宣传。',
      fixed: '公安、司法、民政、教育等部门联合开展宣传。',
    },
    {
      text: '完成审计38个，提出建议29项。⟦完成审计38个，提出建议29项⟧。',
      fixed: '完成审计38个，提出建议29项。',
    },
    { text: '满意率连续三年高于95%，⟦满意率连续三年保持在95%以上⟧。' },
    { text: '市司法局会同⟦市司法局⟧开展检查。' },
    { text: '依法执政，依法行政，县公安局会同市公安局办案，维持3件、撤销3件、维持率提高。' },
  ],
  *check({ paragraph }) {
    const { text } = paragraph;
    const found = repeatsIn(paragraph);
    for (const { span, message, removed } of found) {
      const words = text.slice(span.start, span.end);
      yield {
        span,
        message,
        args: { words },
        fixes:
          message === 'party' || message === 'draft'
            ? []
            : [
                {
                  message: 'fix',
                  args: { words },
                  safety: 'suggestion',
                  edits: [{ span: removed, text: '' }],
                },
              ],
      };
    }
  },
});

function repeatsIn({ folded, mask }: ReportParagraph): readonly Repeat[] {
  const found: Repeat[] = [];
  if ((mask & clauseEnd) !== 0) addClauses(folded, found);
  if ((mask & CharClass.digit) !== 0)
    for (const { second } of findSecondDrafts(folded))
      found.push({ span: second, message: 'draft', removed: second });
  if ((mask & CharClass.dunhao) !== 0) addItems(folded, found);
  if (companions.some((word) => folded.includes(word))) found.push(...parties(folded));
  return found;
}

/** A clause, or a short sentence of several, that follows itself, up to a mark or the end. */
function addClauses(folded: string, found: Repeat[]): void {
  const starts = [0];
  for (let at = 0; at < folded.length; at++) {
    const bits = classes[folded.charCodeAt(at)] ?? 0;
    if ((bits & clauseEnd) === 0) continue;
    const start = repeatedFrom(folded, starts, at, (bits & CharClass.stop) !== 0);
    if (start !== undefined) {
      const end = at + 1 + at - start;
      const span = { start: at + 1, end: Math.min(end, folded.length) };
      // The second goes with the mark before it: A，A。 is mended to A。
      found.push({ span, message: 'clause', removed: { start: at, end: span.end } });
    }
    if (starts.push(at + 1) > mostClauses) starts.shift();
  }
}

/** Where the clause that ends at `at` begins if it stands again behind its mark; behind a stop, the sentence too. */
function repeatedFrom(
  folded: string,
  starts: readonly number[],
  at: number,
  stopped: boolean,
): number | undefined {
  const last = starts.at(-1) ?? 0;
  if (at - last >= shortestClause && repeats(folded, last, at)) return last;
  const several = starts.slice(0, -1).find((start) => repeats(folded, start, at));
  if (several === undefined) return undefined;
  if (stopped && isShortSentence(folded, several, at)) return several;
  // Clauses that end a sentence and stand again as the next one, or go on in their own: no whole sentence is repeated.
  const inner = several > 0 && !'。!?'.includes(folded.charAt(several - 1));
  return inner && countHan(folded, several, at) >= shortestPair ? several : undefined;
}

/** Whether the words up to `at` are a sentence of a few clauses, and so is what follows in the same length. */
function isShortSentence(folded: string, start: number, at: number): boolean {
  const end = folded.charCodeAt(at + 1 + at - start);
  const count = countHan(folded, start, at);
  return (
    count >= shortestClause &&
    count < longSentence &&
    (Number.isNaN(end) || ((classes[end] ?? 0) & CharClass.stop) !== 0)
  );
}

function countHan(folded: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isHan(folded.charCodeAt(at))) count++;
  return count;
}

/** Whether the clause `[start, at)` stands again behind its mark. */
function repeats(folded: string, start: number, at: number): boolean {
  const end = at + 1 + at - start;
  return (
    at + 1 < folded.length &&
    folded.charCodeAt(start) === folded.charCodeAt(at + 1) &&
    (end >= folded.length || ((classes[folded.charCodeAt(end)] ?? 0) & clauseEnd) !== 0) &&
    folded.startsWith(folded.slice(start, at), at + 1) &&
    isHan(folded.charCodeAt(start))
  );
}

/** A word of a list, set off by 、 or the marks around the list, that has stood in it before. */
function addItems(folded: string, found: Repeat[]): void {
  let open = folded.indexOf('、');
  let seen = firstItem(folded, open);
  for (let mark = folded.indexOf('、', open + 1); mark !== -1; mark = folded.indexOf('、', open + 1)) {
    const start = open + 1;
    open = mark;
    const between = readBetween(folded, start, mark);
    if (between === 'end') {
      addLast(folded, start, seen, found);
      seen = firstItem(folded, mark);
    }
    if (between !== 'item' || mark - start < shortestItem) continue;
    const item = folded.slice(start, mark);
    // 抓落实、抓落实、再抓落实 is said for effect.
    if (seen?.has(item) === true && folded.charAt(mark + 1) !== '再')
      found.push({ span: { start, end: mark }, message: 'item', removed: { start, end: mark + 1 } });
    else (seen ??= new Set()).add(item);
  }
  if (open !== -1) addLast(folded, open + 1, seen, found);
}

/** A longer first or last word of a list has a verb before it or a noun behind it. */
const longestItem = 6;
const shortestEdge = 3;

/** The word before the first 、 of a list, where a mark stands before it: “减环节、. */
function firstItem(folded: string, mark: number): Set<string> | undefined {
  let start = mark;
  while (start > 0 && mark - start <= longestItem && isHan(folded.charCodeAt(start - 1))) start--;
  if (mark - start < shortestEdge || mark - start > longestItem || !isEdge(folded, start - 1))
    return undefined;
  return new Set([folded.slice(start, mark)]);
}

/** The word behind the last 、 of a list, where a mark stands behind it. */
function addLast(
  folded: string,
  start: number,
  seen: ReadonlySet<string> | undefined,
  found: Repeat[],
): void {
  if (seen === undefined) return;
  let end = start;
  while (end - start <= longestItem && isHan(folded.charCodeAt(end))) end++;
  if (end - start < shortestEdge || !isEdge(folded, end) || !seen.has(folded.slice(start, end))) return;
  found.push({ span: { start, end }, message: 'item', removed: { start: start - 1, end } });
}

/** Whether a mark that borders lists stands at `at`, or the text's end. */
function isEdge(folded: string, at: number): boolean {
  return at < 0 || at >= folded.length || ((classes[folded.charCodeAt(at)] ?? 0) & listEnd) !== 0;
}

/** What stands between two 、: an item of 汉字 alone, the end of a list, or something else. */
function readBetween(folded: string, start: number, end: number): 'item' | 'end' | 'other' {
  let all = CharClass.han;
  for (let at = start; at < end; at++) {
    const bits = classes[folded.charCodeAt(at)] ?? 0;
    if ((bits & listEnd) !== 0) return 'end';
    all &= bits;
  }
  return all === 0 ? 'other' : 'item';
}

/** 甲局会同甲局: the longest name on both sides. */
function* parties(folded: string): Generator<Repeat> {
  joint.lastIndex = 0;
  for (let match = joint.exec(folded); match; match = joint.exec(folded)) {
    const { index } = match;
    const from = index + match[0].length;
    for (let length = longestName; length >= shortestName; length--) {
      const name = folded.slice(from, from + length);
      if (index < length || name.length < length || folded.slice(index - length, index) !== name) continue;
      const span = { start: from, end: from + length };
      yield { span, message: 'party', removed: span };
      break;
    }
  }
}
