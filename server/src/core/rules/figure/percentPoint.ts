import type { Figure } from '../../figures/figure';
import words from '../../lexicon/rates.json';
import { CharClass } from '../../text/charClass';
import { defineParagraphRule } from '../rule';

const { shares, shareChanges, otherRates } = words;
const { ofCounts, ofShares, ofLevels } = shareChanges;
const anyOf = (list: readonly string[]): string => `(?:${list.join('|')})`;
const share = `(?:[^${otherRates}]率|${shares.join('|')})`;
const changes = anyOf([...ofCounts, ...ofShares]);
const value = String.raw`\d{1,3}(?:\.\d{1,4})?%$`;

/** A share or rate, then a word of change, then the number: 占比增加, 办结率较上年提高了. */
const shareChange = new RegExp(`${share}[^,;。:、]{0,12}${changes}(?:了|约|近|超|超过|逾){0,1}$`);
/** The change of a level that stands right before it: 较2021年的17.30%下降11.14%. */
const ofLevel = new RegExp(
  String.raw`[比较][^,;。:、%]{0,24}\d%(?:的水平|水平){0,1}${changes}(?:了|约){0,1}$`,
);
/** 办结率高出全市平均水平3.2%. */
const above = new RegExp(String.raw`${share}[^;。:、]{0,14}高出[^,;。:、\d量数额案]{1,12}$`);

/** The word of a change in a clause of its own: 提高了, or of what is higher: 比全市平均水平高. */
const changeWord = new RegExp(`(${changes}|高出|[高低])(?:了|约){0,1}$`);
/** 比上年, 较全市平均水平, 与2023年相比; 较上年案件数 would name what else changes. */
const against = /(?:与[^,;。:、]{1,10}相比,?|(?:比|较|同比|环比)[^,;。:、量数额案]{0,12})$/;
const each = /分别$/;
/** 优秀率达65%，即208册: the count that the rate is of. */
const counted = /[,(]即?\d{1,9}[\u4e00-\u9fff]{1,2}\)?$/;
/** What has changed: 败诉率6.97%; 由41.5%提升到2024年的58.3%; 占计划任务总数的69.45%. */
const rate = new RegExp(String.raw`${share}[^,;。:、\d]{0,6}${value}`);
const goal = /[到至为][^,;。%]{0,16}\d%$/;
const start = /\d%[^,;。%]{0,10}$/;
const starting = /[由从][^,;。]{0,20}$/;
const portion = new RegExp(String.raw`占[^占,;。:、\d]{0,20}${value}`);
/** 其中调解占36.9%: no count stands beside the share. */
const ownPortion = new RegExp(String.raw`[,;。:][^,;。:、\d占]{2,20}占[^占,;。:、\d]{0,20}${value}`);
const reach = 64;

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
    let told = -1;
    for (const figure of paragraph.figures) {
      if (figure.unit !== '%' || paragraph.folded.charAt(figure.numberSpan.end) !== '%') continue;
      // 分别提高2.1%、1.5%: the next of a list changes as the first.
      const listed = told >= 0 && goesOn.test(paragraph.folded.slice(told, figure.span.start));
      if (!listed && !isShareChange(paragraph.folded, figure)) continue;
      told = figure.span.end;
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

const goesOn = /^(?:、|和|及|、和)$/;

function isShareChange(folded: string, { span }: Figure): boolean {
  const before = folded.slice(Math.max(0, span.start - reach), span.start);
  // Most changes are of counts: a look for the words spares the patterns.
  const named = before.includes('率') || shares.some((word) => before.includes(word));
  if (named && (shareChange.test(before) || above.test(before))) return true;
  // Any other shape holds the level that changes.
  return before.includes('%') && (ofLevel.test(before) || isChangeBehind(before, named));
}

/** Whether the clause that the number ends tells the change of a share before it: 败诉率6.97%，比2023年下降2.4%. */
function isChangeBehind(before: string, named: boolean): boolean {
  const found = changeWord.exec(before);
  if (found?.[1] === undefined) return false;
  const [, word] = found;
  const clause = before.slice(0, found.index);
  const compared = against.exec(clause);
  const head = (compared ? clause.slice(0, compared.index) : clause).replace(each, '');
  if (!/[,(]$/.test(head)) return false;
  return isOfShare(head.slice(0, -1), word, compared !== null, named);
}

/** Whether `level`, with the word of its change behind it, is a share or rate and no count. */
function isOfShare(level: string, word: string, compared: boolean, named: boolean): boolean {
  const raised = ofShares.includes(word);
  if (/^[高低]/.test(word)) return compared && named && rate.test(level);
  if (named && (compared || raised || ofLevels.includes(word)) && rate.test(level)) return true;
  if (named && raised && rate.test(level.replace(counted, ''))) return true;
  if (rises(level)) return true;
  if (!level.includes('占')) return false;
  // A count grows (增长), a share is raised (提高): 占36.9%，同比提高5.3%.
  return raised ? portion.test(level) : compared && ofLevels.includes(word) && ownPortion.test(level);
}

/** 由41.5%提升到2024年的58.3% */
function rises(level: string): boolean {
  const to = goal.exec(level);
  const from = to && start.exec(level.slice(0, to.index));
  return !!from && starting.test(level.slice(0, from.index));
}
