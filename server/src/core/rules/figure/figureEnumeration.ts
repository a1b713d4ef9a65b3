import { brokenRelations, hasBroken, othersOf, severityOf } from '../../figures/broken';
import { brokenInReport } from '../../figures/brokenInReport';
import type { Relation } from '../../figures/relation';
import type { ReportParagraph } from '../../report';
import { textOf } from '../../text/span';
import { defineDocumentRule } from '../rule';

/**
 * 列举的项数与所写的数不等：清权、减权、制权四个环节（只列三项）。
 *
 * 有“等”字时列举可以少于所写的数；“一是……四是”与“四个方面”核对，分在几段的也核对。提法（三项制度、五公开）按固定内容核对。
 */
export const figureEnumeration = defineDocumentRule({
  id: 'figure-enumeration',
  summary: { zh: '列举项数与所写数目不等', en: 'The listed items and their number differ' },
  severity: 'warning',
  basis: [{ source: '公文写作惯例', force: '惯例' }],
  options: {},
  fix: 'suggestion',
  messages: {
    differs: {
      zh: '列了{listed}项{items}，却写“{written}”。请核对是漏列、多列，还是数目没有改。',
      en: '{listed} items are listed{items}, but the text says “{written}”. Is one missing, one too many, or the number not updated?',
    },
    tooMany: {
      zh: '“等”字前已列{listed}项{items}，多于所写的“{written}”。请核对。',
      en: '{listed} items are already listed before 等{items}, more than the “{written}” stated.',
    },
    list: { zh: '列举在这里', en: 'The list' },
    correct: { zh: '改为{expected}', en: 'Change to {expected}' },
  },
  examples: [
    { text: '紧抓清权、减权、制权⟦四个⟧环节。', fixed: '紧抓清权、减权、制权三个环节。' },
    { text: '建立联席会议、信息共享、案情通报、案件移送等⟦3项⟧机制。' },
    { text: '存在⟦四个⟧方面的不足：一是认识有差距，二是能力有欠缺，三是宣传较单一。' },
    {
      text: '存在以下⟦四个⟧方面的不足：\n一是认识有差距。\n二是能力有欠缺。\n三是宣传较单一。',
      fixed: '存在以下三个方面的不足：\n一是认识有差距。\n二是能力有欠缺。\n三是宣传较单一。',
    },
    { text: '存在三个方面的不足：一是认识有差距。二是能力有欠缺。\n三是宣传较单一。' },
    { text: '县、乡、村“两委”主要负责人参加培训，推荐甲县、乙县、丙县和5个项目参评。' },
    { text: '推出服务优化、法治建设强化、城市品质提升等六大行动、196项改革举措。' },
    { text: '推进决策、执行、管理、服务、结果“五公开”。' },
    { text: '向市场监管、应急领域10家企业发放材料。' },
  ],
  *check({ report, perParagraph }) {
    for (const { relation, correctTo } of brokenInReport(report, perParagraph(brokenLists), [
      'enumeration',
    ])) {
      const [count] = relation.members;
      if (count === undefined) continue;
      const { listed = '', andMore, items = '' } = relation.facts;
      const [list] = relation.sources ?? [];
      const quoted =
        items === '' || list === undefined ? '' : `（${unbroken(textOf(report.text, list.span))}）`;
      const written = unbroken(textOf(report.text, count.span));
      yield {
        span: count.span,
        message: andMore === 'true' ? 'tooMany' : 'differs',
        args: { listed, written, items: quoted },
        severity: severityOf(relation, 'warning'),
        related: othersOf(relation).map(({ span }) => ({ span, message: 'list' })),
        fixes: correctTo(andMore === 'true' ? undefined : listed).map(({ number, edits }) => ({
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

function brokenLists({ relations }: ReportParagraph): readonly Relation[] {
  return hasBroken(relations) ? brokenRelations(relations, ['enumeration']) : none;
}

/** A stretch of a torn paragraph on one line. */
function unbroken(text: string): string {
  return text.replace(/[\r\n][\t \u3000]{0,40}/g, '');
}
