import { CharClass, classOf } from '../../text/charClass';
import { documentSpan } from '../../syntax/paragraph';
import { isMarkedOfficeList } from '../../syntax/wording';
import { defineDocumentRule } from '../rule';

/** 主送机关后面应当用冒号，写在标题之下、正文之前；用了逗号、句号的，改为冒号。 */
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
    wrong: {
      zh: '主送机关“{addressee}”后面用了“{mark}”，应为冒号。',
      en: 'The addressee “{addressee}” ends with “{mark}”. Make it a colon.',
    },
    fix: { zh: '主送机关后用冒号', en: 'Put a colon after the addressee' },
  },
  examples: [
    {
      text: '甲区人民政府关于2023年法治政府建设情况的报告\n⟦区人大常委会⟧\n2023年，甲区推进法治建设。',
      fixed: '甲区人民政府关于2023年法治政府建设情况的报告\n区人大常委会：\n2023年，甲区推进法治建设。',
    },
    {
      text: '甲区人民政府关于2023年法治政府建设情况的报告\n市委、市政府⟦。⟧\n2023年，甲区推进法治建设。',
      fixed: '甲区人民政府关于2023年法治政府建设情况的报告\n市委、市政府：\n2023年，甲区推进法治建设。',
    },
    { text: '甲区人民政府关于2023年法治政府建设情况的报告\n区人大常委会：\n2023年，甲区推进法治建设。' },
  ],
  *check({ report, facts }) {
    const last = report.paragraphs.findLast(({ paragraph }) => paragraph.kind === 'addressee');
    if (!last) return;
    const { text } = last.paragraph;
    if ((classOf(text.charCodeAt(text.length - 1)) & CharClass.colon) !== 0) return;
    const marked = isMarkedOfficeList(last.paragraph.folded);
    const kept = marked ? text.length - 1 : text.length;
    const span = documentSpan(last, { start: 0, end: kept });
    const mark = documentSpan(last, { start: kept, end: text.length });
    const edits = [{ span: mark, text: facts.mostlyHalfWidth ? ':' : '：' }];
    const fixes = [{ message: 'fix', safety: 'safe', edits }] as const;
    const args = { addressee: text.slice(0, kept), mark: text.slice(kept) };
    yield marked ? { span: mark, message: 'wrong', args, fixes } : { span, message: 'missing', args, fixes };
  },
});
