import { brokenRelations, hasBroken, othersOf, severityOf } from '../../figures/broken';
import { brokenInReport } from '../../figures/brokenInReport';
import type { Relation } from '../../figures/relation';
import type { ReportParagraph } from '../../report';
import { textOf } from '../../text/span';
import { defineDocumentRule } from '../rule';

/**
 * 分项之和与总数不等：清理218件，保留180件，宣布失效、废止32件（180+32=212）。
 *
 * “其中”往往没有列全，只在分项之和超过总数、列了“其他”或者用“分为”“和”列全时提示；括号内列举不足的只作提示。
 * “收到+上年结转=办结+结转下年”“新收+上年结转=合计”“其余”“未……”也核对，写法先后不论；已审结的分项不含未审结的。“从…看”“按…分”列的各类，也与上一句唯一的总数核对，超过上一句两个总数的也提示；列举中混用件、项、条的按全部列举核对。
 * 没有列全的，只有把某个数相邻的两位数字互换正好对上（3148应为3184）才提示；“112支4826人，其中市级14支1038人”两种单位分别核对；“批准、不予批准、正在办理”视为列全。
 * 总数的名称就是各分项（意见书和建议书）、各分项都叫“……类”、“省级以上”列到省级、“按层级分”的，视为列全；其余三项以上而只差少许的，只作轻提示。
 * “处理结果中”列的各项，与上一句收到的和结转的数核对。
 * “其中”之后另起动词的（受理投诉30件，其中转办12件，受理举报25件）是另一个总数；文中别的占比都合总数的，不改总数。
 * 可以重叠的分项（党员与女性、合格与优秀）超过总数的不提示，渠道、专兼职等互不重叠的照常核对。
 * 表格的“合计”“总计”“小计”行和列也核对；比率、平均数、“其中”不加，有空格或读不准的不提示。
 */
export const figureSumMismatch = defineDocumentRule({
  id: 'figure-sum-mismatch',
  summary: { zh: '分项之和与总数不等', en: 'The parts do not add up to the total' },
  severity: 'warning',
  basis: [{ source: '统计数据勾稽关系', force: '一般' }],
  options: {},
  fix: 'suggestion',
  messages: {
    short: {
      zh: '分项之和比总数少{off}{unit}：{arithmetic}。请核对总数，或者补上没有列出的分项。',
      en: 'The parts fall short of the total by {off} {unit}: {arithmetic}. Check the total, or add the part left out.',
    },
    over: {
      zh: '分项之和比总数多{off}{unit}：{arithmetic}。请核对总数和各分项。',
      en: 'The parts exceed the total by {off} {unit}: {arithmetic}. Check the total and the parts.',
    },
    ratedShort: {
      zh: '分项之和比总数少{off}{unit}：{arithmetic}。文中的占比与总数相符，请先核对各分项，或者补上没有列出的分项。',
      en: 'The parts fall short of the total by {off} {unit}: {arithmetic}. The shares told fit the total: check the parts first, or add the part left out.',
    },
    ratedOver: {
      zh: '分项之和比总数多{off}{unit}：{arithmetic}。文中的占比与总数相符，请先核对各分项。',
      en: 'The parts exceed the total by {off} {unit}: {arithmetic}. The shares told fit the total: check the parts first.',
    },
    part: { zh: '{role}：{text}', en: '{role}: {text}' },
    correct: { zh: '总数改为{expected}', en: 'Change the total to {expected}' },
  },
  examples: [
    {
      text: '对全区⟦218件⟧规范性文件进行全面清理，保留（继续有效）180件，宣布失效、废止32件。',
      fixed: '对全区212件规范性文件进行全面清理，保留（继续有效）180件，宣布失效、废止32件。',
    },
    {
      text: '承办人大代表建议141件、政协委员提案76件，共⟦227件⟧。',
      fixed: '承办人大代表建议141件、政协委员提案76件，共217件。',
    },
    { text: '纠错⟦32件⟧（14件确认违法；20件撤销）。', fixed: '纠错34件（14件确认违法；20件撤销）。' },
    {
      text: '| 领域 | 立案（件） | 办结（件） |\n| --- | ---: | ---: |\n| 市场监管 | 62 | 60 |\n| 交通运输 | 86 | 85 |\n| 合计 | ⟦149⟧ | 145 |',
      fixed:
        '| 领域 | 立案（件） | 办结（件） |\n| --- | ---: | ---: |\n| 市场监管 | 62 | 60 |\n| 交通运输 | 86 | 85 |\n| 合计 | 148 | 145 |',
    },
    {
      text: '| 领域 | 案件（件） | 办结率 |\n| --- | ---: | ---: |\n| 市场监管 | 62 | 96.8% |\n| 交通运输 | 86 | 98.8% |\n| 合计 | 148 | 98% |',
    },
    { text: '收到⟦464件⟧，上年结转3件，办结441件，结转下年36件。' },
    { text: '督办事项⟦31项⟧，办结26项，剩余8项。', fixed: '督办事项34项，办结26项，剩余8项。' },
    { text: '审结150件，其中维持71件、驳回22件、撤销27件、终止25件，未审结的16件结转下年。' },
    { text: '评查案卷150卷，合格143卷，不合格7卷，优秀46卷。' },
    { text: '离退休人员62名（离休3名、退休44名，内退15名）。' },
    { text: '法律援助案件724件（其中刑事301件，认罪认罚法律帮助案件385件，民事38件）。' },
    { text: '办理法律援助案件1268件，其中农民工案件417件、妇女儿童案件359件。' },
    { text: '保留证明事项69项，取消证明事项26项，实行告知承诺制的证明事项40项。' },
  ],
  *check({ report, perParagraph }) {
    for (const { relation, correctTo } of brokenInReport(report, perParagraph(brokenSums), ['sum'])) {
      const [total] = relation.members;
      if (total === undefined) continue;
      const { expected, difference = '', unit = '', totals = '1' } = relation.facts;
      const off = difference.replace('-', '');
      // Where several figures make the total, none of them alone can be told to be wrong.
      const rated = relation.facts.rated !== undefined;
      const corrections = unit === '%' || totals !== '1' || rated ? [] : correctTo(expected);
      const falls = difference.startsWith('-');
      yield {
        span: total.span,
        message: rated ? (falls ? 'ratedShort' : 'ratedOver') : falls ? 'short' : 'over',
        args: { off, unit, arithmetic: relation.arithmetic },
        severity: severityOf(relation, 'warning'),
        related: othersOf(relation).map(({ span, role }) => ({
          span,
          message: 'part',
          args: { role, text: textOf(report.text, span) },
        })),
        fixes: corrections.map(({ number, edits }) => ({
          message: 'correct',
          args: { expected: number },
          safety: 'suggestion',
          edits,
        })),
      };
    }
  },
});

const none: readonly Relation[] = [];

function brokenSums({ relations }: ReportParagraph): readonly Relation[] {
  if (!hasBroken(relations)) return none;
  const sums = brokenRelations(relations, ['sum']);
  if (sums.length === 0) return none;
  const shares = sharesOfTotals(relations);
  return sums.map((sum) =>
    bearsShares(shares, sum) ? { ...sum, facts: { ...sum.facts, rated: 'true' } } : sum,
  );
}

/** Where the parts stand of which a share holds, by where their total stands. */
function sharesOfTotals(relations: readonly Relation[]): ReadonlyMap<number, readonly number[]> {
  const shares = new Map<number, number[]>();
  for (const { kind, verdict, members } of relations) {
    const [, part, base] = members;
    if (kind !== 'rate' || verdict !== 'holds' || !part || !base || members.length > MOST_MEMBERS) continue;
    const same = shares.get(base.span.start);
    if (same === undefined) shares.set(base.span.start, [part.span.start]);
    else if (same.length < MOST_SHARES) same.push(part.span.start);
  }
  return shares;
}

/** The rate, its part and its base. */
const MOST_MEMBERS = 3;
const MOST_SHARES = 8;

/** 377件,其中120件,占31.8%,11件,占2.9%,256件,占65.3%: a total of which other shares are right is not the number to change. */
function bearsShares(shares: ReadonlyMap<number, readonly number[]>, { members }: Relation): boolean {
  const [total, ...parts] = members;
  const fitting = shares.get(total?.span.start ?? -1) ?? [];
  return fitting.filter((start) => parts.some(({ span }) => span.start === start)).length > 1;
}
