import { widened, widthSlips } from '../../syntax/width';
import { documentSpan, type Placed } from '../../syntax/paragraph';
import type { ReportParagraph } from '../../report';
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
  examples: () => [
    { text: '我区⟦,⟧全面贯彻落实；稳步推进⟦(⟧试行⟦)⟧。', fixed: '我区，全面贯彻落实；稳步推进（试行）。' },
    { text: '增长3.14%，共1,256件，比例3:1，见https://www.gov.cn:80，GDP（gross, net）。' },
    { text: '1.强化学习。10:44发布。' },
  ],
  *check({ report, facts, perParagraph }) {
    const slips = perParagraph(slipsOf);
    const { paragraphs } = report;
    if (facts.mostlyHalfWidth) {
      const index = slips.findIndex((own) => own.length > 0);
      const [placed, at] = [paragraphs[index], slips[index]?.[0]];
      if (!placed || at === undefined) return;
      yield {
        span: editOf(placed, at).span,
        message: 'mostly',
        args: { count: slips.reduce((count, own) => count + own.length, 0) },
        fixes: () => [{ message: 'fixAll', safety: 'safe', edits: editsOf(paragraphs, slips) }],
      };
      return;
    }
    for (const [index, placed] of paragraphs.entries()) {
      for (const at of slips[index] ?? none) {
        const edit = editOf(placed, at);
        const args = { actual: placed.paragraph.text.charAt(at), expected: edit.text };
        yield {
          span: edit.span,
          message: 'stray',
          args,
          fixes: () => [{ message: 'fix', args, safety: 'safe', edits: [edit] }],
        };
      }
    }
  },
});

const none: readonly number[] = [];

function slipsOf(paragraph: ReportParagraph): readonly number[] {
  return paragraph.kind === 'noise' ? none : widthSlips(paragraph);
}

function editOf(placed: Placed, at: number): TextEdit {
  const mark = placed.paragraph.text.charAt(at);
  return { span: documentSpan(placed, { start: at, end: at + 1 }), text: widened(mark) };
}

function editsOf(paragraphs: readonly Placed[], slips: readonly (readonly number[])[]): readonly TextEdit[] {
  return paragraphs.flatMap((placed, index) => (slips[index] ?? none).map((at) => editOf(placed, at)));
}
