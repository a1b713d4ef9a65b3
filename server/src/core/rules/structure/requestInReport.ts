import requests from '../../lexicon/requests.json';
import { enclosureOf } from '../../syntax/marks';
import { documentSpan, type Placed } from '../../syntax/paragraph';
import type { Report } from '../../report';
import { defineDocumentRule } from '../rule';

/**
 * 报告结尾夹带请示事项：“以上报告妥否，请批示”。
 *
 * 报告不要求答复，请示另行成文。“特此报告”“请审阅”“请予审议”不在此列。
 */
export const requestInReport = defineDocumentRule({
  id: 'request-in-report',
  summary: { zh: '报告夹带请示事项', en: 'A report asks for approval' },
  severity: 'warning',
  basis: [{ source: '《党政机关公文处理工作条例》', clause: '第十五条（四）', force: '必须' }],
  options: {},
  messages: {
    request: {
      zh: '报告中出现“{words}”。报告不得夹带请示事项；结尾可写“特此报告”，需要批复的另行请示。',
      en: 'The report says “{words}”. A report must not ask for approval: close with 特此报告, and make a request of its own.',
    },
  },
  examples: [
    { text: '甲区人民政府关于2023年法治政府建设情况的报告\n一、做法\n加强领导。\n以上报告⟦妥否⟧，请批示。' },
    { text: '甲区人民政府关于2023年法治政府建设情况的报告\n一、做法\n加强领导。\n特此报告，请审阅。' },
  ],
  *check({ report }) {
    for (const placed of closing(report)) {
      const { paragraph } = placed;
      let from = paragraph.text.length;
      let found: string | undefined;
      for (const phrase of requests.phrases) {
        const at = paragraph.text.indexOf(phrase, paragraph.bodyStart);
        if (at !== -1 && at < from && !isNamed(placed, at)) {
          from = at;
          found = phrase;
        }
      }
      if (found === undefined) continue;
      yield {
        span: documentSpan(placed, { start: from, end: from + found.length }),
        message: 'request',
        args: { words: found },
      };
      return;
    }
  },
});

/** The last paragraphs of the report itself, in the order of the text. */
function closing(report: Report): readonly Placed[] {
  const end = report.paragraphs.findIndex(({ paragraph }) => paragraph.kind === 'annex');
  const own = end === -1 ? report.paragraphs : report.paragraphs.slice(0, end);
  return own.filter(({ paragraph }) => paragraph.kind === 'body').slice(-requests.closingParagraphs);
}

/** Whether the words stand in a name or quotation, or belong to another word (提请批准). */
function isNamed({ paragraph }: Placed, at: number): boolean {
  const before = paragraph.text.charAt(at - 1);
  if (before !== '' && requests.notAfter.includes(before)) return true;
  const { book, quote } = enclosureOf(paragraph, at);
  return book || quote;
}
