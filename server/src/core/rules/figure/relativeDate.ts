import data from '../../lexicon/relativeDates.json';
import { enclosureOf } from '../../syntax/marks';
import type { Figure } from '../../figures/figure';
import { CharClass } from '../../text/charClass';
import { matchesOf } from '../../text/matches';
import { defineParagraphRule } from '../rule';

const anyWord = new RegExp([...data.always, ...data.withFigure].join('|'));
const words = new RegExp(anyWord.source, 'g');

/**
 * 有年度的报告里用了相对时间：截至目前、目前、今年、近日。
 *
 * 年度报告要长期查阅，统计数据应当写明截止日期。“目前”只在同一句有数据时提示；书名号、引号里的和标题不提示。
 */
export const relativeDate = defineParagraphRule({
  id: 'relative-date',
  summary: { zh: '年度报告用了相对时间', en: 'A dated report uses a relative time' },
  severity: 'info',
  basis: [{ source: '公文写作惯例', force: '惯例' }],
  concerns: ({ kind, text }) => kind === 'body' && anyWord.test(text),
  options: {},
  needs: CharClass.han,
  messages: {
    relative: {
      zh: '“{word}”过后就不明确，请写明截止日期。',
      en: '“{word}” will be unclear later; give the date.',
    },
  },
  examples: [
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n一、成效\n⟦截至目前⟧，全区共27个执法单位完成公示。',
    },
    { text: '某区人民政府关于2024年法治政府建设情况的报告\n一、成效\n⟦目前⟧全区保留证明事项69项。' },
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n一、不足\n目前工作中还存在一些问题。2024年底前完成整改。',
    },
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n一、成效\n学习《今年以来全面依法治国工作》一文。',
    },
  ],
  *check({ paragraph, facts }) {
    if (paragraph.kind !== 'body' || (facts.reportYear === undefined && facts.profile === undefined)) return;
    for (const match of matchesOf(words, paragraph.text)) {
      const [word] = match;
      const span = { start: match.index, end: match.index + word.length };
      if (span.start < paragraph.bodyStart) continue;
      if (data.notBefore.some((next) => paragraph.text.startsWith(next, span.end))) continue;
      if (data.withFigure.includes(word)) {
        if (data.notAfter.some((previous) => paragraph.text.endsWith(previous, span.start))) continue;
        if (!hasFigureInSentence(paragraph.folded, span.end, paragraph.figures)) continue;
      }
      const { book, quote } = enclosureOf(paragraph, span.start);
      if (book || quote) continue;
      yield { span, message: 'relative', args: { word } };
    }
  },
});

/** Whether a figure stands between `from` and the end of its sentence. */
function hasFigureInSentence(folded: string, from: number, figures: readonly Figure[]): boolean {
  const next = figures.find((figure) => figure.span.start >= from);
  if (next === undefined) return false;
  const stop = folded.indexOf('。', from);
  return stop === -1 || next.span.start < stop;
}
