import { brokenRelations, hasBroken, correctionOf, othersOf, severityOf } from '../../figures/broken';
import rates from '../../lexicon/rates.json';
import type { ReportParagraph } from '../../report';
import { CharClass } from '../../text/charClass';
import { matchesOf } from '../../text/matches';
import { textOf } from '../../text/span';
import { defineParagraphRule } from '../rule';

const fallOf: Readonly<Record<string, string>> = rates.negated;
/** 同比增长-0.5%. */
const minus = new RegExp(
  `(${Object.keys(fallOf).join('|')})(了{0,1})-(?=\\d{1,4}(?:\\.\\d{1,4}){0,1}(?:%|个百分点))`,
  'g',
);

/**
 * 增减幅与前后两个数不符：由100件增加到120件，增长25%。
 *
 * 两个数都写明的才核对；约数不报；四舍五入或者截尾都算对。增减幅自有主语、或者与那两个数隔着分号和别的数的，不拿它们核对。
 * “压掉三分之一”“是上年3.1万本的8.9倍”也核对。
 * “由6.8%下降到8.2%”这样用词与前后两个数相反的，报用词；“增长-0.5%”提示改为“下降0.5%”。个百分点与两个率只差末位一个单位的，最多提示。
 */
export const figureGrowthMismatch = defineParagraphRule({
  id: 'figure-growth-mismatch',
  summary: { zh: '增减幅与前后两个数不符', en: 'A growth does not fit the two amounts' },
  severity: 'warning',
  basis: [{ source: '统计数据勾稽关系', force: '一般' }],
  options: {},
  fix: 'suggestion',
  needs: CharClass.digit,
  concerns: ({ relations, kind, mask, folded }) =>
    hasBroken(relations) ||
    (kind === 'body' && (mask & CharClass.dash) !== 0 && /[长加升高]了?-\d/.test(folded)),
  messages: {
    misfit: {
      zh: '按前后两个数应为{expected}{unit}，这里写{stated}{unit}：{arithmetic}。请核对。',
      en: 'The two amounts give {expected} {unit}, the text says {stated} {unit}: {arithmetic}.',
    },
    inWords: {
      zh: '这里写“{stated}”，按前后两个数应为{expected}%：{arithmetic}。请核对。',
      en: 'The text says “{stated}”, the two amounts give {expected}%: {arithmetic}. Check it.',
    },
    fell: {
      zh: '这里说减少了，可{arithmetic}，是增加的。请核对前后两个数和用词。',
      en: 'The text says that it fell, yet {arithmetic}: check the two amounts and the word.',
    },
    rose: {
      zh: '这里说增加了，可{arithmetic}，是减少的。请核对前后两个数和用词。',
      en: 'The text says that it rose, yet {arithmetic}: check the two amounts and the word.',
    },
    minus: {
      zh: '“{actual}”用了负号，宜写作“{expected}”。',
      en: 'A word of growth takes no minus: write “{expected}”, not “{actual}”.',
    },
    amount: { zh: '{role}：{text}', en: '{role}: {text}' },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
    correct: { zh: '改为{expected}{unit}', en: 'Change to {expected}{unit}' },
  },
  examples: [
    {
      text: '受理案件由上年的100件增加到120件，增长⟦25%⟧。',
      fixed: '受理案件由上年的100件增加到120件，增长20%。',
    },
    { text: '即办件占比由41.5%提升到58.3%，提升⟦18.6个百分点⟧。' },
    { text: '办理公证8642件，比上年的7716件增长12%。' },
    {
      text: '审批时限由法定30天压缩至12天，压缩率⟦70%⟧。',
      fixed: '审批时限由法定30天压缩至12天，压缩率60%。',
    },
    { text: '败诉率由上年的6.8%下降到⟦8.2%⟧。' },
    { text: '地区生产总值同比⟦增长-⟧0.5%。', fixed: '地区生产总值同比下降0.5%。' },
    { text: '行政复议收案量同比增长156.8%。' },
    { text: '申请材料由12份减少为4份，减少67%。' },
    { text: '受理案件由120件增加到180件，调解结案增长62.3%。' },
    { text: '法律援助案件由960余件增加到1150余件，增长约30%。' },
  ],
  *check({ paragraph }) {
    if (paragraph.kind === 'body' && (paragraph.mask & CharClass.dash) !== 0) yield* minusesIn(paragraph);
    for (const relation of brokenRelations(paragraph.relations, ['growth'])) {
      const [change] = relation.members;
      if (change === undefined) continue;
      const { expected = '', stated = '', unit = '', direction, inWords } = relation.facts;
      const { arithmetic } = relation;
      const related = othersOf(relation).map(({ span, role }) => ({
        span,
        message: 'amount' as const,
        args: { role, text: textOf(paragraph.text, span) },
      }));
      if (direction !== undefined) {
        yield {
          span: change.span,
          message: direction === 'fall' ? 'fell' : 'rose',
          args: { arithmetic },
          related,
        };
        continue;
      }
      yield {
        span: change.span,
        message: inWords === undefined ? 'misfit' : 'inWords',
        args: { expected, stated, unit, arithmetic },
        severity: severityOf(relation, 'warning'),
        related,
        fixes: correctionOf(paragraph, change, expected.startsWith('-') ? undefined : expected).map(
          ({ number, edits }) => ({
            message: 'correct',
            args: { expected: number, unit },
            safety: 'suggestion',
            edits,
          }),
        ),
      };
    }
  },
});

/** Words of growth with a minus behind them: what fell is said by a word. */
function* minusesIn({ folded, text }: ReportParagraph) {
  for (const { 0: found, 1: word = '', 2: done = '', index } of matchesOf(minus, folded)) {
    const span = { start: index, end: index + found.length };
    const expected = (fallOf[word] ?? '') + done;
    const args = { actual: textOf(text, span), expected };
    const fix = { message: 'fix', args, safety: 'suggestion', edits: [{ span, text: expected }] } as const;
    yield { span, message: 'minus', args, severity: 'info', fixes: [fix] } as const;
  }
}
