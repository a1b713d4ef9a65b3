import stopWords from '../../lexicon/stops.json';
import { defineParagraphRule } from '../rule';

const stops = '。.!?;:…—';
const closers = '”’)〕】》〉」』"';
/** Without a stop of its own inside, a line this long with commas is still no heading. */
const longLine = 40;

/**
 * 段末没有句末标点：…按时办结率100%
 *
 * 标题、署名、日期、以冒号结尾的引出语不用句号，不提示。
 */
export const missingFinalStop = defineParagraphRule({
  id: 'missing-final-stop',
  summary: { zh: '段末缺句末标点', en: 'A paragraph ends without a stop' },
  severity: 'warning',
  basis: [{ source: 'GB/T 15834—2011', clause: '4.1', force: '必须' }],
  concerns: ({ kind, folded }) => kind === 'body' && !stops.includes(folded.charAt(folded.length - 1)),
  options: {},
  fix: 'suggestion',
  messages: {
    missing: {
      zh: '段末没有句末标点（……{tail}），请补上“。”；如果后面还有文字，请把断开的段接上。',
      en: 'The paragraph ends at {tail} without a stop. Add 。, or join the text that was torn off.',
    },
    comma: {
      zh: '段末用了“{tail}”，应改为“。”；如果后面还有文字，请把断开的段接上。',
      en: 'The paragraph ends with {tail} . Make it 。, or join the text that was torn off.',
    },
    fix: { zh: '补上“。”', en: 'Add 。' },
  },
  examples: [
    {
      text: '自觉接受社会监督。处理12345热线工单2.9万余件，按时办结率100⟦%⟧',
      fixed: '自觉接受社会监督。处理12345热线工单2.9万余件，按时办结率100%。',
    },
    { text: '（一）认真贯彻习近平总书记关于全面依法治国重要论述，切实履行推进法治政府建设主体责任' },
    { text: '现将有关情况报告如下：\n一、主要举措和成效\n成效明显，群众满意。' },
    { text: '坚持高位推动，压实主体责任' },
  ],
  *check({ paragraph }) {
    const { text, folded, kind, bodyStart } = paragraph;
    if (kind !== 'body' || bodyStart >= folded.length) return;
    let end = folded.trimEnd().length;
    const last = folded.charAt(end - 1);
    if (stops.includes(last)) return;
    const closing = stopWords.closings.includes(folded.slice(bodyStart, end));
    if (end - bodyStart < 10 && !closing) return;
    const comma = last === ',' || last === '、';
    if (!comma) {
      let mark = end - 1;
      while (mark > 0 && closers.includes(folded.charAt(mark))) mark--;
      if (mark < end - 1 && stops.includes(folded.charAt(mark))) return;
      const afterHeading = folded.charAt(bodyStart - 1) === '。';
      if (!afterHeading && !closing && !isSentence(folded.slice(bodyStart, end))) return;
    }
    // The last mark counts with the word before it, so that a lone bracket is not accused.
    end = Math.min(end, text.length);
    // A character of two code units counts whole.
    const span = { start: end - ((text.charCodeAt(end - 1) & 0xfc00) === 0xdc00 ? 2 : 1), end };
    yield {
      span,
      message: comma ? 'comma' : 'missing',
      args: { tail: comma ? text.charAt(end - 1) : text.slice(Math.max(bodyStart, end - 6), end) },
      fixes: [
        {
          message: 'fix',
          safety: 'suggestion',
          edits: [{ span: comma ? span : { start: end, end }, text: '。' }],
        },
      ],
    };
  },
});

/** Running text has a stop inside, or is long and has commas; a short line with one comma is a heading without a number. */
function isSentence(body: string): boolean {
  if (/[。;]/.test(body)) return true;
  if (body.endsWith('如下')) return true;
  return body.length >= longLine && body.includes(',') && body.split(/[,、]/, 3).length === 3;
}
