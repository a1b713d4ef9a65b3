import type { Figure } from '../../figures/figure';
import words from '../../lexicon/rates.json';
import { CharClass } from '../../text/charClass';
import { defineParagraphRule } from '../rule';

const { shares, shareChanges, otherRates } = words;
const anyOf = (list: readonly string[]): string => `(?:${list.join('|')})`;
const share = `(?:[^${otherRates}]率|${shares.join('|')})`;
const changes = anyOf([...shareChanges.ofCounts, ...shareChanges.ofShares]);
const value = String.raw`\d{1,3}(?:\.\d{1,4})?%`;
const against = '(?:比|较|同比)[^,;。:、]{0,12}';
const done = '(?:了|约){0,1}$';

/** A share or rate, then a word of change, then the number: 占比增加, 办结率较上年提高了. */
const shareChange = new RegExp(`${share}[^,;。:、]{0,12}${changes}(?:了|约|近|超|超过|逾){0,1}$`);
/** 由41.5%提升到58.3%, with the change in the next clause. */
const fromTo = new RegExp(
  String.raw`[由从][^,;。]{0,10}\d%[^,;。]{0,10}(?:到|至|为)${value},${changes}${done}`,
);
/** A rate with its value, then the change against another year: 败诉率6.97%，比2023年下降2.4%. */
const afterRate = new RegExp(String.raw`${share}[^,;。:、\d]{0,6}${value},${against}${changes}${done}`);
/** 占计划任务总数的69.45%，同比提高38.64%: a count grows (增长), a share is raised (提高). */
const afterShare = new RegExp(
  String.raw`占[^占,;。:、\d]{1,20}${value},${against}${anyOf(shareChanges.ofShares)}${done}`,
);
const reach = 48;

/**
 * 比率、占比的增减用了百分号：占比增加55.22%。
 *
 * 比率之差用“个百分点”；件数、金额的增减（同比增长17.1%）用百分号。
 */
export const percentPoint = defineParagraphRule({
  id: 'percent-point',
  summary: { zh: '比率的增减应当用“个百分点”', en: 'A share or rate changes by percentage points' },
  severity: 'info',
  basis: [{ source: '统计用语惯例', force: '惯例' }],
  options: {},
  fix: 'suggestion',
  needs: CharClass.percent,
  concerns: ({ figures }) => figures.length > 0,
  messages: {
    points: {
      zh: '比率的增减用“个百分点”：{number}%是相对增幅还是百分点，请核对。',
      en: 'A rate changes by percentage points: is {number}% a relative change or a difference of points?',
    },
    change: { zh: '改为“{number}个百分点”', en: 'Change to “{number}个百分点”' },
  },
  examples: [
    { text: '即办件占比增加⟦55.22%⟧。', fixed: '即办件占比增加55.22个百分点。' },
    { text: '出庭应诉率较上年提高⟦3.2%⟧。', fixed: '出庭应诉率较上年提高3.2个百分点。' },
    { text: '败诉率6.97%，比2023年下降⟦2.4%⟧。' },
    { text: '占计划任务总数的69.45%，同比提高⟦38.64%⟧。' },
    { text: '行政处罚类120件，占总数的40%，同比增长17.1%。' },
    { text: '收案量同比增长17.1%。' },
    { text: '审批效率提升30%。' },
    { text: '办结率较上年提高3.2个百分点，达到99%。' },
    { text: '办结率提高到99%。' },
  ],
  *check({ paragraph }) {
    for (const figure of paragraph.figures) {
      if (figure.unit !== '%' || !isShareChange(paragraph.folded, figure)) continue;
      const number = paragraph.text.slice(figure.span.start, figure.numberSpan.end);
      const unit = { start: figure.numberSpan.end, end: figure.span.end };
      yield {
        span: figure.span,
        message: 'points',
        args: { number },
        fixes: [
          {
            message: 'change',
            args: { number },
            safety: 'suggestion',
            edits: [
              { span: unit, text: paragraph.folded.startsWith('个百分点', unit.end) ? '' : '个百分点' },
            ],
          },
        ],
      };
    }
  },
});

function isShareChange(folded: string, { span, numberSpan }: Figure): boolean {
  if (folded.charAt(numberSpan.end) !== '%') return false;
  const before = folded.slice(Math.max(0, span.start - reach), span.start);
  // Most changes are of counts: a look for the words spares the patterns.
  const named = before.includes('率') || shares.some((word) => before.includes(word));
  return (
    (named && (shareChange.test(before) || afterRate.test(before))) ||
    (/[由从]/.test(before) && fromTo.test(before)) ||
    (before.includes('占') && afterShare.test(before))
  );
}
