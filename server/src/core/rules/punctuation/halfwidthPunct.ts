import { widthSlips, type WidthSlip } from '../../syntax/width';
import { documentSpan, type Placed } from '../../syntax/paragraph';
import type { ReportParagraph } from '../../report';
import { CharClass } from '../../text/charClass';
import type { TextEdit } from '../../text/edit';
import { defineDocumentRule } from '../rule';

/**
 * 中文里用了半角标点：,全面贯彻、(试行)。
 *
 * 全文大多是半角标点（多为网页复制所致）时，只在第一处提示一次，并可一并改正；否则逐处提示。
 * 数字里的小数点和分节号、网址、英文、序号里的标点不动。
 */
export const halfwidthPunct = defineDocumentRule({
  id: 'halfwidth-punct',
  summary: { zh: '中文里用了半角标点', en: 'Half-width marks beside Chinese' },
  severity: 'info',
  basis: [{ source: 'GB/T 15834—2011', clause: '5.1', force: '一般' }],
  options: {},
  fix: 'safe',
  messages: {
    stray: {
      zh: '汉字旁的“{actual}”是半角标点，应改为全角“{expected}”。',
      en: 'The half-width “{actual}” beside Chinese should be full-width “{expected}”.',
    },
    mostly: {
      zh: '全文有{count}处标点是半角的（多为网页复制所致），应改为全角；可一次全部改正。',
      en: '{count} marks in this report are half-width (as web copies are); one fix changes them all.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
    fixAll: { zh: '全文改为全角标点', en: 'Make all marks full-width' },
  },
  examples: [
    { text: '我区⟦,⟧全面贯彻落实；稳步推进⟦(⟧试行⟦)⟧。', fixed: '我区，全面贯彻落实；稳步推进（试行）。' },
    { text: '增长3.14%，共1,256件，比例3:1，见https://www.gov.cn:80，GDP（gross, net）。' },
    { text: '1.强化学习。10:44发布。' },
  ],
  *check({ report, facts, perParagraph }) {
    const slips = perParagraph(slipsOf);
    const edits = (): readonly TextEdit[] =>
      report.paragraphs.flatMap((placed, index) => (slips[index] ?? []).map((slip) => editOf(placed, slip)));
    if (facts.mostlyHalfWidth) {
      const index = slips.findIndex((own) => own.length > 0);
      const [placed, slip] = [report.paragraphs[index], slips[index]?.[0]];
      if (!placed || !slip) return;
      yield {
        span: editOf(placed, slip).span,
        message: 'mostly',
        args: { count: slips.reduce((count, own) => count + own.length, 0) },
        fixes: () => [{ message: 'fixAll', safety: 'safe', edits: edits() }],
      };
      return;
    }
    for (const [index, placed] of report.paragraphs.entries()) {
      for (const slip of slips[index] ?? []) {
        const { expected, actual } = slip;
        const edit = editOf(placed, slip);
        yield {
          span: edit.span,
          message: 'stray',
          args: { actual, expected },
          fixes: [{ message: 'fix', args: { expected }, safety: 'safe', edits: [edit] }],
        };
      }
    }
  },
});

const none: readonly WidthSlip[] = [];

function slipsOf(paragraph: ReportParagraph): readonly WidthSlip[] {
  return paragraph.kind === 'noise' || (paragraph.mask & CharClass.halfMark) === 0
    ? none
    : widthSlips(paragraph);
}

function editOf(placed: Placed, { at, expected }: WidthSlip): TextEdit {
  return { span: documentSpan(placed, { start: at, end: at + 1 }), text: expected };
}
