import { brokenRelations, hasBroken, othersOf, severityOf } from '../../figures/broken';
import { CharClass } from '../../text/charClass';
import { textOf } from '../../text/span';
import { defineParagraphRule } from '../rule';

/**
 * 分项大于总数、后一环节大于前一环节：受理83宗，办结86宗。
 *
 * 办结数含上年结转案件时可以大于本年受理数，但应当写明结转数；写明后按“受理＋结转”核对。以新收数为基数的不提示。
 * 自成一题的分句（聚焦药品安全，…；在“春雷”行动中，…）不与前一题的数相比；“同比增加26件”是差数，也不相比。
 */
export const figureExceedsBase = defineParagraphRule({
  id: 'figure-exceeds-base',
  summary: { zh: '分项或后一环节的数大于基数', en: 'A part or later stage exceeds its base' },
  severity: 'warning',
  basis: [{ source: '统计数据勾稽关系', force: '一般' }],
  options: {},
  fix: 'suggestion',
  needs: CharClass.digit | CharClass.hanNumeral,
  concerns: ({ relations }) => hasBroken(relations),
  messages: {
    carried: {
      zh: '{partRole}{part}大于{baseRole}{base}，多{difference}{unit}。如含上年结转，请写明结转数。',
      en: '{partRole} {part} exceeds {baseRole} {base} by {difference} {unit}. If cases were carried over from last year, say how many.',
    },
    exceeds: {
      zh: '{partRole}{part}大于{baseRole}{base}，多{difference}{unit}。分项不能大于总数，请核对两个数的口径。',
      en: '{partRole} {part} exceeds {baseRole} {base} by {difference} {unit}. A part cannot exceed its whole; check what the two count.',
    },
    base: { zh: '{role}：{text}', en: '{role}: {text}' },
    carryOver: {
      zh: '注明“{note}”',
      en: 'Add “{note}”',
    },
  },
  examples: [
    {
      text: '共收到行政复议申请93宗，受理83宗，办结⟦86宗⟧。',
      fixed: '共收到行政复议申请93宗，受理83宗，办结86宗（含上年结转3宗）。',
    },
    { text: '全县持证执法人员1124人，其中乡镇执法人员⟦1163人⟧。' },
    { text: '公益诉讼立案72件，启动诉前程序⟦81件⟧。' },
    { text: '受理行政复议案件183件，上年结转12件，办结188件。' },
    { text: '本年新受理行政复议案件59件，结案86件。' },
    { text: '全年受理104件（含2022年结转），审结109件。' },
    { text: '聚焦食品安全，立案17件；聚焦药品安全，检查药店60家，处罚29件。' },
    { text: '收案数同比增加26件，审结数同比增加31件。' },
    { text: '合法性审核226件，提出法律审核意见615条。' },
  ],
  *check({ paragraph, facts }) {
    for (const relation of brokenRelations(paragraph.relations, ['stage-order', 'part-of-total'])) {
      const [part] = relation.members;
      if (part === undefined) continue;
      const { partRole, baseRole, base, difference, unit, carryOver } = { ...blank, ...relation.facts };
      const carried = carryOver === 'true' && relation.members.length === 2;
      const [open, close] = facts.mostlyHalfWidth ? '()' : '（）';
      const note = `${open}含上年结转${difference}${unit}${close}`;
      const at = { start: part.span.end, end: part.span.end };
      yield {
        span: part.span,
        message: carried ? 'carried' : 'exceeds',
        args: { partRole, baseRole, part: relation.facts.part ?? '', base, difference, unit },
        severity: severityOf(relation, 'warning'),
        related: othersOf(relation).map(({ span, role }) => ({
          span,
          message: 'base',
          args: { role, text: textOf(paragraph.text, span) },
        })),
        fixes: carried
          ? [
              {
                message: 'carryOver',
                args: { note },
                safety: 'suggestion',
                edits: [{ span: at, text: note }],
              },
            ]
          : [],
      };
    }
  },
});

const blank = { partRole: '', baseRole: '', base: '', difference: '', unit: '', carryOver: '' };
