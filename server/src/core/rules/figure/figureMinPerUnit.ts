import { brokenRelations, hasBroken, othersOf, severityOf } from '../../figures/broken';
import { brokenInReport } from '../../figures/brokenInReport';
import type { Relation } from '../../figures/relation';
import type { ReportParagraph } from '../../report';
import { textOf } from '../../text/span';
import { defineDocumentRule } from '../rule';

/**
 * 总数少于“每个单位至少几名”乘以单位数：65个村每村8名以上，共500名。
 *
 * 单位数写在别的段落也核对；没有写单位数的不提示。
 *
 * 平均数（平均每个乡镇15场、人均、案均、平均办理时长）与同一句中的总数、单位数相除核对，四舍五入或者截尾都算对；
 * 月均、季均按一年核对，句中没有“全年”的只提示，写有截至某月、上线以来的不核对。
 * 成批来访的人数不少于批数（97批81人次不可能）。
 * “每个镇街配备3名，共45名”“各配备5台，共50台”总数应为单位数与每单位数之积；“每季度至少1次”与“全年共召开3次”核对。
 */
export const figureMinPerUnit = defineDocumentRule({
  id: 'figure-min-per-unit',
  summary: { zh: '总数与每单位的下限、平均数不符', en: 'The total does not fit what each unit has' },
  severity: 'warning',
  basis: [{ source: '统计数据勾稽关系', force: '一般' }],
  options: {},
  messages: {
    below: {
      zh: '按每个单位的下限，总数至少应为{least}{unit}，这里是{total}{unit}：{arithmetic}。请核对总数、下限或者单位数。',
      en: 'By the floor for each unit the total must be at least {least} {unit}, but is {total} {unit}: {arithmetic}.',
    },
    average: {
      zh: '这里写平均{average}{unit}，按文中的数应为{expected}{unit}：{arithmetic}。请核对平均数、总数或者单位数。',
      en: 'The text gives an average of {average} {unit}, its figures give {expected} {unit}: {arithmetic}.',
    },
    each: {
      zh: '按每个单位的数，总数应为{each}{unit}，这里是{total}{unit}：{arithmetic}。请核对总数、每个单位的数或者单位数。',
      en: 'By the number for each unit the total must be {each} {unit}, but is {total} {unit}: {arithmetic}.',
    },
    mean: {
      zh: '平均数{mean}{unit}比总数{total}{unit}还大：{arithmetic}。请核对两个数和单位（万、亿）。',
      en: 'The average, {mean} {unit}, is above its total of {total} {unit}: {arithmetic}. Check both and their units.',
    },
    operand: { zh: '{role}：{text}', en: '{role}: {text}' },
  },
  examples: [
    { text: '全县186个村每村培养“法律明白人”3名以上，共培养⟦542名⟧。' },
    { text: '共培养⟦500名⟧“法律明白人”，每个村（社区）有8名以上。\n律师到全区65个村（社区）开展法治宣传。' },
    { text: '全县18个乡镇共开展法治讲座198场，平均每个乡镇⟦15场⟧。' },
    { text: '罚款总额2.87亿元，平均每案⟦8.84亿元⟧。' },
    { text: '全区16个镇街每个镇街配备3名法制审核员，共⟦45名⟧。' },
    { text: '每季度至少召开1次法治建设推进会，全年共召开⟦3次⟧。' },
    { text: '全县13个乡镇共调解纠纷1860件，平均每个乡镇143件。' },
    { text: '全县186个村每村培养“法律明白人”3名以上，共培养572名。' },
    { text: '各村（社区）培养8名以上“法律明白人”，共培养535名。' },
  ],
  *check({ report, perParagraph }) {
    for (const { relation } of brokenInReport(report, perParagraph(brokenFloors), ['min-per-unit'])) {
      const [total] = relation.members;
      if (total === undefined) continue;
      yield {
        span: total.span,
        ...messageOf(relation),
        severity: severityOf(relation, 'warning'),
        related: othersOf(relation).map(({ span, role }) => ({
          span,
          message: 'operand',
          args: { role, text: textOf(report.text, span) },
        })),
      };
    }
  },
});

/** Which message tells of the relation, with its arguments. */
function messageOf({ facts, arithmetic }: Relation) {
  const { least = '', unit = '', total = '', average, mean, each, expected = '' } = facts;
  if (mean !== undefined) return { message: 'mean', args: { mean, unit, total, arithmetic } } as const;
  if (average !== undefined)
    return { message: 'average', args: { average, expected, unit, arithmetic } } as const;
  if (each !== undefined) return { message: 'each', args: { each, total, unit, arithmetic } } as const;
  return { message: 'below', args: { least, total, unit, arithmetic } } as const;
}

const none: readonly Relation[] = [];

function brokenFloors({ relations }: ReportParagraph): readonly Relation[] {
  return hasBroken(relations) ? brokenRelations(relations, ['min-per-unit']) : none;
}
