import { documentSpan } from '../../syntax/paragraph';
import { defineDocumentRule } from '../rule';

/**
 * 附注没有加圆括号，或者放在成文日期前面：此件主动公开
 *
 * 附注居左空二字加圆括号编排在成文日期下一行。网页信息卡和句子里的“主动公开”不提示。
 */
export const annotationForm = defineDocumentRule({
  id: 'annotation-form',
  summary: { zh: '附注形式不规范', en: 'The note after the date is malformed' },
  severity: 'info',
  basis: [{ source: 'GB/T 9704—2012', clause: '7.3.6', force: '必须' }],
  options: {},
  fix: 'suggestion',
  messages: {
    bare: { zh: '附注应加圆括号：“{expected}”。', en: 'The note stands in brackets: “{expected}”.' },
    early: {
      zh: '附注应编排在成文日期下一行，请移到日期之后。',
      en: 'The note follows the date of signature; move it below.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    {
      text: '一、回顾\n稳中有进，成效明显。\n某某区人民政府\n2024年1月30日\n⟦此件主动公开⟧',
      fixed: '一、回顾\n稳中有进，成效明显。\n某某区人民政府\n2024年1月30日\n（此件主动公开）',
    },
    { text: '一、回顾\n稳中有进，成效明显。\n某某区人民政府\n2024年1月30日\n（此件主动公开）' },
  ],
  *check({ report }) {
    const date = report.paragraphs.findLastIndex(({ paragraph }) => paragraph.kind === 'signatureDate');
    for (const [index, placed] of report.paragraphs.entries()) {
      const { kind, text, folded } = placed.paragraph;
      if (kind !== 'annotation' || /[,。]./.test(folded)) continue;
      const span = documentSpan(placed, { start: 0, end: text.length });
      if (!folded.startsWith('(') || !folded.trimEnd().endsWith(')')) {
        const expected = `（${text.replace(/[。.]$/, '')}）`;
        yield {
          span,
          message: 'bare',
          args: { expected },
          fixes: [
            { message: 'fix', args: { expected }, safety: 'suggestion', edits: [{ span, text: expected }] },
          ],
        };
      } else if (index < date) {
        yield { span, message: 'early' };
      }
    }
  },
});
