import stopWords from '../../lexicon/stops.json';
import { openItems } from '../../outline/openItems';
import type { Report, ReportParagraph } from '../../report';
import { documentSpan } from '../../syntax/paragraph';
import { endsUnfinished, opensParagraph } from '../../syntax/wording';
import type { Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

const stops = '。.!?;:…—';
const closers = '”’)〕】》〉」』"';
/** Without a stop of its own inside, a line this long with commas is still no heading. */
const longLine = 40;

/**
 * 段末没有句末标点：…按时办结率100%
 *
 * 标题、署名、日期、以冒号结尾的引出语，以及句号之后加注的（牵头单位：……），不用句号，不提示。下一行看来是同一句话的，说是断行，先提供接上的办法。
 */
export const missingFinalStop = defineDocumentRule({
  id: 'missing-final-stop',
  summary: { zh: '段末缺句末标点', en: 'A paragraph ends without a stop' },
  severity: 'warning',
  basis: [{ source: 'GB/T 15834—2011', clause: '4.1', force: '必须' }],
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
    torn: {
      zh: '句子在“{tail}”处断开，“{head}”另起了一行。请把两行接起来。',
      en: 'The sentence is torn after “{tail}”; “{head}” begins a new line. Join the two lines.',
    },
    fix: { zh: '补上“。”', en: 'Add 。' },
    join: { zh: '接上下一行', en: 'Join the next line' },
  },
  examples: [
    {
      text: '自觉接受社会监督。处理12345热线工单2.9万余件，按时办结率100⟦%⟧',
      fixed: '自觉接受社会监督。处理12345热线工单2.9万余件，按时办结率100%。',
    },
    {
      text: '一、做法\n积极优化内审机制，成效明显。\n二、打算\n按照要求，进一步优化⟦内⟧\n审机制，加强内控建设，防范各类风险，努力提高依法行政的能力和水平，不断取得新的成效，推动工作再上新台阶。',
      fixed:
        '一、做法\n积极优化内审机制，成效明显。\n二、打算\n按照要求，进一步优化内审机制，加强内控建设，防范各类风险，努力提高依法行政的能力和水平，不断取得新的成效，推动工作再上新台阶。',
    },
    { text: '（一）认真贯彻习近平总书记关于全面依法治国重要论述，切实履行推进法治政府建设主体责任' },
    { text: '现将有关情况报告如下：\n一、主要举措和成效\n成效明显，群众满意。' },
    { text: '坚持高位推动，压实主体责任' },
    { text: '动态调整权责清单，推进“一件事”改革。（牵头单位：县司法局；完成时限：2024年12月）' },
  ],
  *check({ report, perParagraph }) {
    for (const index of openItems(report.outline, report.paragraphs)) yield* atItemEnd(report, index);
    let looks = mostLooks;
    for (const [index, end] of perParagraph(readEnd).entries()) {
      const placed = end && report.paragraphs[index];
      if (!placed) continue;
      const { text, bodyStart } = placed.paragraph;
      const span = documentSpan(placed, end.span);
      const gap = gapBelow(report, index);
      const torn = !end.comma && gap !== undefined && looks-- > 0 && goesOn(report, index);
      if (!torn && !end.sentence) continue;
      const stopEdits = [{ span: end.comma ? span : { start: span.end, end: span.end }, text: '。' }];
      const stop = { message: 'fix', safety: 'suggestion', edits: stopEdits } as const;
      if (gap === undefined) {
        yield { span, ...saidOf(end, text, bodyStart), fixes: [stop] };
        continue;
      }
      const join = { message: 'join', safety: 'suggestion', edits: [{ span: gap, text: '' }] } as const;
      if (torn) {
        const head = report.paragraphs[index + 1]?.paragraph.text.slice(0, shown) ?? '';
        const tail = text.slice(Math.max(bodyStart, end.span.end - shown), end.span.end);
        yield { span, message: 'torn', args: { tail, head }, fixes: [join] };
      } else yield { span, ...saidOf(end, text, bodyStart), fixes: end.comma ? [stop] : [stop, join] };
    }
  },
});

/** The end of a numbered item that is a whole sentence, as the others of its list are, but lacks the stop. */
function* atItemEnd({ paragraphs }: Report, index: number) {
  const placed = paragraphs[index];
  if (!placed) return;
  const { text, title } = placed.paragraph;
  const end = text.trimEnd().length;
  const span = documentSpan(placed, { start: end - 1, end });
  const edits = [{ span: { start: span.end, end: span.end }, text: '。' }];
  const tail = text.slice(Math.max(title?.start ?? 0, end - shown), end);
  const fix = { message: 'fix', safety: 'suggestion', edits } as const;
  yield { span, message: 'missing', args: { tail }, fixes: [fix] } as const;
}

/** So many characters on either side are shown. */
const shown = 6;
/** So many ends are compared with the rest of the report; more is no report with some slips. */
const mostLooks = 40;

/** A paragraph's end without a stop. */
interface OpenEnd {
  readonly span: Span;
  /** A comma or 顿号 stands there. */
  readonly comma: boolean;
  /** Whether what stands before it is sure to be a sentence. */
  readonly sentence: boolean;
}

function saidOf({ span, comma }: OpenEnd, text: string, bodyStart: number) {
  const tail = comma ? text.charAt(span.start) : text.slice(Math.max(bodyStart, span.end - shown), span.end);
  return { message: comma ? 'comma' : 'missing', args: { tail } } as const;
}

function readEnd({ text, folded, kind, bodyStart }: ReportParagraph): OpenEnd | undefined {
  if (kind !== 'body' || bodyStart >= folded.length) return undefined;
  let end = folded.trimEnd().length;
  const last = folded.charAt(end - 1);
  if (stops.includes(last)) return undefined;
  const closing = stopWords.closings.includes(folded.slice(bodyStart, end));
  const afterHeading = folded.charAt(bodyStart - 1) === '。';
  const short = end - bodyStart < 10 && !closing;
  const comma = last === ',' || last === '、';
  if (short && (comma || !afterHeading)) return undefined;
  let sentence = !short;
  if (!comma) {
    let mark = end - 1;
    while (mark > 0 && closers.includes(folded.charAt(mark))) mark--;
    if (mark < end - 1 && stops.includes(folded.charAt(mark))) return undefined;
    if (last === ')' && isNoteAfterStop(folded, end)) return undefined;
    sentence &&= afterHeading || closing || isSentence(folded.slice(bodyStart, end));
  }
  // The last mark counts with the word before it, so that a lone bracket is not accused.
  end = Math.min(end, text.length);
  // A character of two code units counts whole.
  const span = { start: end - ((text.charCodeAt(end - 1) & 0xfc00) === 0xdc00 ? 2 : 1), end };
  return { span, comma, sentence };
}

/** Whether a bracket that ends the paragraph stands behind the stop: 抓好落实。（牵头单位：司法局）. */
function isNoteAfterStop(folded: string, end: number): boolean {
  const open = folded.lastIndexOf('(', end - 1);
  return open > 0 && '。!?'.includes(folded.charAt(open - 1));
}

/** The breaks and blanks between a paragraph and running text below it, in the document. */
function gapBelow({ text, paragraphs }: Report, index: number): Span | undefined {
  const placed = paragraphs[index];
  const next = paragraphs[index + 1];
  if (!placed || next?.paragraph.kind !== 'body' || next.paragraph.marker) return undefined;
  if (opensParagraph(next.paragraph.folded)) return undefined;
  const gap = { start: placed.start + placed.paragraph.source.length, end: next.start };
  return gap.end - gap.start <= widestGap && text.slice(gap.start, gap.end).trim() === '' ? gap : undefined;
}

const widestGap = 60;

/** Whether the sentence goes on below: its last word wants more, or the words across the break stand elsewhere unbroken. */
function goesOn({ text, paragraphs }: Report, index: number): boolean {
  const above = paragraphs[index]?.paragraph.text.trimEnd() ?? '';
  const below = paragraphs[index + 1]?.paragraph.text ?? '';
  if (endsUnfinished(above)) return true;
  return acrossBreak.some(([left, right]) => {
    const words = above.slice(-left) + below.slice(0, right);
    return /^[\u4e00-\u9fff]+$/.test(words) && words.length === left + right && text.includes(words);
  });
}

/** So many characters before and behind a break make words enough to be known again. */
const acrossBreak = [
  [2, 2],
  [3, 1],
] as const;

/** Running text has a stop inside, or is long and has commas; a short line with one comma is a heading without a number. */
function isSentence(body: string): boolean {
  if (/[。;]/.test(body)) return true;
  if (body.endsWith('如下')) return true;
  return body.length >= longLine && body.includes(',') && body.split(/[,、]/, 3).length === 3;
}
