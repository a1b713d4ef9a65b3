import { CharClass, classOf } from '../../text/charClass';
import { documentSpan } from '../../syntax/paragraph';
import { defineDocumentRule } from '../rule';

/** 主送机关后面应当用冒号，写在标题之下、正文之前。 */
export const salutationColon = defineDocumentRule({
  id: 'salutation-colon',
  summary: { zh: '主送机关后缺冒号', en: 'No colon after the addressee' },
  severity: 'warning',
  basis: [{ source: 'GB/T 9704—2012', clause: '7.3.2', force: '必须' }],
  options: {},
  fix: 'safe',
  messages: {
    missing: {
      zh: '主送机关“{addressee}”后面缺冒号，请补上。',
      en: 'The addressee “{addressee}” lacks its colon. Add it.',
    },
    fix: { zh: '主送机关后用冒号', en: 'Put a colon after the addressee' },
  },
  examples: () => [
    {
      text: '甲区人民政府关于2023年法治政府建设情况的报告\n⟦区人大常委会⟧\n2023年，甲区推进法治建设。',
      fixed: '甲区人民政府关于2023年法治政府建设情况的报告\n区人大常委会：\n2023年，甲区推进法治建设。',
    },
    { text: '甲区人民政府关于2023年法治政府建设情况的报告\n区人大常委会：\n2023年，甲区推进法治建设。' },
  ],
  *check({ report, facts }) {
    const last = report.paragraphs.findLast(({ paragraph }) => paragraph.kind === 'addressee');
    if (!last) return;
    const { text } = last.paragraph;
    if ((classOf(text.charCodeAt(text.length - 1)) & CharClass.colon) !== 0) return;
    const span = documentSpan(last, { start: 0, end: text.length });
    const edits = [{ span: { start: span.end, end: span.end }, text: facts.mostlyHalfWidth ? ':' : '：' }];
    const fixes = [{ message: 'fix', safety: 'safe', edits }] as const;
    yield { span, message: 'missing', args: { addressee: text }, fixes };
  },
});
