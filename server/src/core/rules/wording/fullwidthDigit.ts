import { enclosureOf } from '../../syntax/marks';
import { documentSpan } from '../../syntax/paragraph';
import { CharClass, fold } from '../../text/charClass';
import type { TextEdit } from '../../text/edit';
import { matchesOf } from '../../text/matches';
import { defineDocumentRule } from '../rule';

const wide = /[０-９％]+(?:．[０-９％]+)?/g;
const mostly = 0.8;
const fewest = 20;

/**
 * 数字、百分号用了全角：１２件、９９％。
 *
 * 全文大多如此时只提示一次。
 */
export const fullwidthDigit = defineDocumentRule({
  id: 'fullwidth-digit',
  summary: { zh: '数字、百分号用了全角', en: 'Full-width digits or percent signs' },
  severity: 'info',
  basis: [{ source: 'GB/T 15835—2011', force: '一般' }],
  options: {
    names: { default: true, summary: { zh: '书名号里的也检查', en: 'Check inside 《》 too' } },
  },
  fix: 'safe',
  messages: {
    wide: {
      zh: '“{actual}”是全角，应改为半角“{expected}”。',
      en: 'Full-width “{actual}” should be “{expected}”.',
    },
    mostly: {
      zh: '全文有{count}处数字或百分号是全角的，应改为半角；可一次全部改正。',
      en: '{count} numbers in this report are full-width; one fix changes them all.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
    fixAll: { zh: '全文改为半角数字', en: 'Make all digits half-width' },
  },
  examples: [
    { text: '办结⟦１２⟧件，办结率⟦９９．５％⟧。', fixed: '办结12件，办结率99.5%。' },
    { text: '办结12件，办结率99.5%。' },
    { text: '印发《２０２４年工作要点》。', options: { names: false } },
  ],
  *check({ report, options }) {
    const edits: TextEdit[] = [];
    let half = 0;
    for (const placed of report.paragraphs) {
      const { paragraph } = placed;
      if ((paragraph.mask & CharClass.fullAlnum) === 0) {
        if ((paragraph.mask & CharClass.digit) !== 0) half += paragraph.figures.length;
        continue;
      }
      for (const match of matchesOf(wide, paragraph.text)) {
        if (!options.names && enclosureOf(paragraph, match.index).book) continue;
        // 98%％: the sign stands twice, and one of it goes.
        const twice = match[0] === '％' && paragraph.text.charAt(match.index - 1) === '%';
        const start = match.index - (twice ? 1 : 0);
        const span = documentSpan(placed, { start, end: match.index + match[0].length });
        edits.push({ span, text: fold(match[0]) });
      }
    }
    const [first] = edits;
    if (!first) return;
    if (edits.length > fewest && edits.length / (edits.length + half) > mostly) {
      yield {
        span: first.span,
        message: 'mostly',
        args: { count: edits.length },
        fixes: () => [{ message: 'fixAll', safety: 'safe', edits }],
      };
      return;
    }
    for (const edit of edits) {
      const args = { actual: report.text.slice(edit.span.start, edit.span.end), expected: edit.text };
      yield {
        span: edit.span,
        message: 'wide',
        args,
        fixes: [{ message: 'fix', args, safety: 'safe', edits: [edit] }],
      };
    }
  },
});
