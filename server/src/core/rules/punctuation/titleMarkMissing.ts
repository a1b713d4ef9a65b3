import { isLaw } from '../../lexicon/lawNames';
import titleMarks from '../../lexicon/titleMarks.json';
import type { ReportParagraph } from '../../report';
import { enclosureOf } from '../../syntax/marks';
import { isHan } from '../../text/charClass';
import type { Span } from '../../text/span';
import { defineParagraphRule } from '../rule';

/** The longest name of a regulation of the state has fewer characters. */
const longest = 36;
/** Shorter names are those of kinds: 信访条例, 禁毒条例. */
const shortest = 6;

/**
 * 条例没有用书名号：落实优化营商环境条例、执行“公平竞争审查条例”。
 *
 * 只提示前面是贯彻、落实、依照一类词的；规定、细则只看国家和党内的。立法计划里说制定、修改某条例，以及法律名称（依照行政处罚法），不用书名号也通行，不提示。
 */
export const titleMarkMissing = defineParagraphRule({
  id: 'title-mark-missing',
  summary: { zh: '条例名称没有用书名号', en: 'A regulation named without title marks' },
  severity: 'info',
  basis: [{ source: 'GB/T 15834—2011', clause: '4.15', force: '一般' }],
  options: {},
  concerns: ({ folded }) => titleMarks.kinds.some((kind) => folded.includes(kind)),
  fix: 'suggestion',
  messages: {
    missing: {
      zh: '“{name}”是文件名称，应加书名号：《{name}》。',
      en: '{name} is the name of a document: write 《{name}》.',
    },
    fix: { zh: '改为《{name}》', en: 'Change to 《{name}》' },
  },
  examples: [
    {
      text: '深入落实⟦优化营商环境条例⟧，清理文件12件。',
      fixed: '深入落实《优化营商环境条例》，清理文件12件。',
    },
    { text: '认真执行⟦“公平竞争审查条例”⟧。', fixed: '认真执行《公平竞争审查条例》。' },
    { text: '配合修订优化营商环境条例，依照行政处罚法办理，落实《公平竞争审查条例》和本市有关条例。' },
  ],
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const span of missingIn(paragraph)) {
      const name = text.slice(span.start, span.end).replace(/[“”"＂]/g, '');
      yield {
        span,
        message: 'missing',
        args: { name },
        fixes: [
          { message: 'fix', args: { name }, safety: 'suggestion', edits: [{ span, text: `《${name}》` }] },
        ],
      };
    }
  },
});

/** The names, with the quotation marks around them where there are some. */
function* missingIn(paragraph: ReportParagraph): Generator<Span> {
  const { folded, kind } = paragraph;
  if (kind === 'noise') return;
  for (const word of titleMarks.kinds) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      const end = at + word.length;
      const name = nameBefore(folded, end);
      if (name === undefined || enclosureOf(paragraph, name.start).book) continue;
      yield name;
    }
  }
}

/** The known name that ends at `end` and is put to use by the words before it. */
function nameBefore(folded: string, end: number): Span | undefined {
  const quoted = quotes.includes(folded.charAt(end) || ' ');
  const lowest = Math.max(0, end - longest);
  let start = end;
  while (start > lowest && isHan(folded.charCodeAt(start - 1))) start--;
  if (quoted && quotes.includes(folded.charAt(start - 1) || ' ') && isLaw(folded.slice(start, end)))
    return isPutToUse(folded, start - 1) ? { start: start - 1, end: end + 1 } : undefined;
  for (; start <= end - shortest; start++) {
    const name = folded.slice(start, end);
    if (isPutToUse(folded, start) && (isLaw(name) || isOneOfAPlace(name))) return { start, end };
  }
  return undefined;
}

const quotes = '“”"';

/** The name of a regulation that is not one of the state, by its own words; 有关条例 and 各项管理条例 name none. */
function isOneOfAPlace(name: string): boolean {
  return name.endsWith('条例') && !titleMarks.notNames.some((word) => name.includes(word));
}

function isPutToUse(folded: string, at: number): boolean {
  return titleMarks.uses.some((use) => folded.endsWith(use, at));
}
