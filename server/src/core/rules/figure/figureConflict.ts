import { brokenRelations, severityOf } from '../../figures/broken';
import { textOf } from '../../text/span';
import { defineDocumentRule } from '../rule';

/**
 * 同一口径在文中有两个数：前面写全县16个乡镇（街道），后面写全县18个乡镇（街道）。
 *
 * 标签、单位、时期（写在段首的年份管到段末）、环节（经审查、经审理）、范围都相同的才比较；“3个乡镇试点”之类的一部分不提示。累计数与当年数、截止月份不同的数不相比。
 * “存在的不足”一节重提前文的数（纠错率、不合格案卷、查摆的57个），前文同一口径只有一个数而不相同的，也提示；
 * 别处重提的数与前文相比恰好是相邻两位颠倒（214件、241件），说的又是同一件事的，也提示。
 * 换一种说法重提的（执法主体41个、43个执法主体全部接入；专题研究法治工作9次、全年11次专题研究法治工作），导语先说一遍的，
 * 数相近而不等，也提示；导语说的率与后文算得出的率不同，也提示。两处的主体、环节、时间不同，或者只说其中一部分的，不提示。
 */
export const figureConflict = defineDocumentRule({
  id: 'figure-conflict',
  summary: { zh: '同一口径前后两个数', en: 'The same measure has two values' },
  severity: 'warning',
  basis: [{ source: '统计数据勾稽关系', force: '一般' }],
  options: {},
  messages: {
    differs: {
      zh: '“{label}”前面是{first}，这里是{second}，前后不一。请核对；如口径不同，请写明。',
      en: '“{label}” was {first} before and is {second} here. Check it, or say how the two differ.',
    },
    computed: {
      zh: '“{label}”这里写{first}，按后文的数应为{computed}%：{arithmetic}。请核对；如口径不同，请写明。',
      en: '“{label}” is {first} here, the figures further on give {computed}%: {arithmetic}. Check it, or say how the two differ.',
    },
    earlier: { zh: '前面写：{text}', en: 'Earlier: {text}' },
    later: { zh: '后文写：{text}', en: 'Further on: {text}' },
  },
  examples: [
    { text: '全县共有乡镇（街道）16个。\n全县共有乡镇（街道）⟦18个⟧，全部完成执法事项承接。' },
    { text: '2024年，全区受理行政复议案件286件。\n2024年，全区受理行政复议案件⟦268件⟧，办结251件。' },
    { text: '2023年，全区受理行政复议案件286件。\n2024年，全区受理行政复议案件368件。' },
    { text: '全县共有行政执法主体46家。\n选取行政执法主体19家开展案卷评查。' },
    { text: '累计建成法治文化阵地128处。\n今年建成法治文化阵地6处。' },
    { text: '截至6月底，受理行政复议案件256件。\n截至12月底，受理行政复议案件512件。' },
    {
      text: '甲区2024年法治政府建设年度报告\n一、主要举措和成效\n办理行政复议案件，直接纠错率12%。\n二、存在的不足和原因\n行政复议直接纠错率为⟦15%⟧，主要原因是执法不规范。',
    },
    {
      text: '全年收到行政复议申请214件，受理193件。\n主要负责人对全年⟦241件⟧行政复议申请逐件听取汇报。',
    },
    { text: '全区共有行政执法主体41个。\n⟦43个⟧执法主体全部接入统一平台。' },
    {
      text: '甲区2024年法治政府建设年度报告\n全年受理热线工单3174件，按期办结率⟦98.9%⟧。\n一、主要举措和成效\n全年受理热线工单3174件，按期办结3169件。',
    },
    { text: '甲镇受理矛盾纠纷316件。\n乙镇受理矛盾纠纷298件。' },
    { text: '全区共有行政执法主体41个。\n其余39个执法主体全部接入统一平台。' },
  ],
  *check({ report }) {
    for (const relation of brokenRelations(report.relations, ['repeat'])) {
      const [later, earlier] = relation.members;
      if (later === undefined || earlier === undefined) continue;
      const { label = '', computed } = relation.facts;
      if (computed !== undefined) {
        const [rate, ...counts] = relation.members;
        yield {
          span: later.span,
          message: 'computed',
          args: {
            label,
            first: textOf(report.text, rate?.span ?? later.span),
            computed,
            arithmetic: relation.arithmetic,
          },
          severity: severityOf(relation, 'warning'),
          related: counts.map(({ span }) => ({
            span,
            message: 'later',
            args: { text: textOf(report.text, span) },
          })),
        };
        continue;
      }
      const [first, second] = [textOf(report.text, earlier.span), textOf(report.text, later.span)];
      yield {
        span: later.span,
        message: 'differs',
        args: { label, first, second },
        severity: severityOf(relation, 'warning'),
        related: [{ span: earlier.span, message: 'earlier', args: { text: first } }],
      };
    }
  },
});
