import { hitsOf } from '../../mentions/scan';
import { findSlips, type Slip } from '../../lexicon/slips';
import type { TermSet } from '../../lexicon/terms';
import type { ReportParagraph } from '../../report';
import { enclosureOf } from '../../syntax/marks';
import { documentSpan } from '../../syntax/paragraph';
import { defineDocumentRule } from '../rule';

/** A form that comes back so often is a name of the place or a word of its own. */
const often = 3;
const kinds = ['term', 'fixedName', 'redundant', 'repeated'] as const;

/**
 * 常用词里有一个字打成了音近、形近的字，两个字颠倒，或者首尾一个字多打了一遍：按排（安排）、隐换（隐患）、密秘（秘密）、格局局；
 * 成语和常用词组里有一半错写、漏字：顺腾摸瓜（顺藤摸瓜）、便民服中心（便民服务中心）。
 *
 * 只查约七千个常用词和约七千个四字的成语、词组。错写的两个字本身不成词，两边又恰是别的词、虚词或标点，或是词组的另一半；
 * 词越常用、两个字越难相连就越可信，不十分可信的只作提示。引号里的名称，街道、公司、县乡等专名，全文出现三次以上的写法（多为地名、专名），都不提示。
 */
export const mistypedWord = defineDocumentRule({
  id: 'mistyped-word',
  summary: { zh: '常用词、成语里有错字', en: 'A common word or phrase is mistyped' },
  severity: 'warning',
  basis: [{ source: '校对惯例', force: '惯例' }],
  options: {},
  fix: 'suggestion',
  messages: {
    slip: {
      zh: '“{actual}”疑为“{expected}”之误，请改正。',
      en: '“{actual}” looks like a slip for “{expected}”.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    { text: '提前谋划、精心⟦按排⟧，制定工作要点。', fixed: '提前谋划、精心安排，制定工作要点。' },
    {
      text: '全面排查安全⟦隐换⟧132处，基层执法力量⟦簿弱⟧。',
      fixed: '全面排查安全隐患132处，基层执法力量薄弱。',
    },
    {
      text: '⟦顺腾⟧摸瓜查处3起侵犯商业⟦密秘⟧案件，⟦织组⟧开展专项检查。',
      fixed: '顺藤摸瓜查处3起侵犯商业秘密案件，组织开展专项检查。',
    },
    { text: '按排放标准收费，文化界代表参加，为护林员提供保障。' },
    { text: '开展“夜剑”行动，走访程需街道、利昌公司。' },
  ],
  *check({ report, perParagraph }) {
    const slips = perParagraph(slipsIn);
    const times = new Map<string, number>();
    for (const [index, { paragraph }] of report.paragraphs.entries())
      for (const slip of slips[index] ?? none) {
        const form = formOf(paragraph, slip);
        times.set(form, (times.get(form) ?? 0) + 1);
      }
    if (times.size === 0) return;
    for (const [index, placed] of report.paragraphs.entries())
      for (const slip of slips[index] ?? none) {
        const actual = formOf(placed.paragraph, slip);
        if ((times.get(actual) ?? 0) >= often) continue;
        const expected = slip.right;
        const span = documentSpan(placed, { start: slip.start, end: slip.end });
        yield {
          span,
          ...(slip.sure ? {} : { severity: 'info' as const }),
          message: 'slip',
          args: { actual, expected },
          fixes: [
            { message: 'fix', args: { expected }, safety: 'suggestion', edits: [{ span, text: expected }] },
          ],
        };
      }
  },
});

const none: readonly Slip[] = [];

function formOf({ text }: ReportParagraph, { start, end }: Slip): string {
  return text.slice(start, end);
}

/** The slips of a paragraph but for those in quotations, where phrases are coined, and those that another rule tells of. */
function slipsIn(paragraph: ReportParagraph, terms: TermSet | undefined): readonly Slip[] {
  if (paragraph.kind === 'noise') return none;
  const found = findSlips(paragraph.folded);
  if (found.length === 0) return none;
  const told = kinds
    .flatMap((kind) => hitsOf(paragraph, terms, kind))
    .sort((one, other) => one.start - other.start);
  let next = 0;
  return found.filter(({ start, end }) => {
    while ((told[next]?.end ?? Infinity) <= start) next++;
    if (enclosureOf(paragraph, start).quote) return false;
    for (let at = next; (told[at]?.start ?? Infinity) < end; at++)
      if ((told[at]?.end ?? 0) > start) return false;
    return true;
  });
}
