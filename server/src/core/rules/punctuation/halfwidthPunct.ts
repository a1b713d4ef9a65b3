import { straightQuotes, widened, widthSlips } from '../../syntax/width';
import { documentSpan, type Placed } from '../../syntax/paragraph';
import type { ReportParagraph } from '../../report';
import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

/**
 * 中文里用了半角标点：,全面贯彻、(试行)、"一网通办"。
 *
 * 全文大多是半角标点（多为网页复制所致）时，只在第一处提示一次，并可一并改正；否则逐处提示。
 * 数字里的小数点和分节号、网址、英文、“1.”的点不动。序号“(一)”的括号随全文一并改正；别的序号都是全角、只有个别半角的，逐处提示。
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
    quotes: {
      zh: '汉字两边用了半角直引号，应改为全角的双引号。',
      en: 'Straight quotation marks around Chinese should be full-width.',
    },
    mostly: {
      zh: '全文有{count}处标点是半角的（多为网页复制所致），应改为全角；可一次全部改正。',
      en: '{count} marks in this report are half-width (as web copies are); one fix changes them all.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
    fixQuotes: { zh: '改为全角双引号', en: 'Change to full-width quotation marks' },
    fixAll: { zh: '全文改为全角标点', en: 'Make all marks full-width' },
  },
  examples: [
    { text: '我区⟦,⟧全面贯彻落实；稳步推进⟦(⟧试行⟦)⟧。', fixed: '我区，全面贯彻落实；稳步推进（试行）。' },
    { text: '推行⟦"⟧一窗受理"模式。', fixed: '推行“一窗受理”模式。' },
    { text: '增长3.14%，共1,256件，比例3:1，见https://www.gov.cn:80，GDP（gross, net）。' },
    { text: '1.强化学习。10:44发布。' },
  ],
  *check({ report, facts, perParagraph }) {
    const { paragraphs } = report;
    const marks = markerBrackets(paragraphs, facts.mostlyHalfWidth);
    const own = perParagraph(slipsOf);
    const slips =
      marks.size === 0
        ? own
        : own.map((places, index) =>
            marks.has(index) ? [...marksAt(paragraphs[index]), ...places] : places,
          );
    if (facts.mostlyHalfWidth) {
      const index = own.findIndex((places) => places.length > 0);
      const [placed, at] = [paragraphs[index], own[index]?.[0]];
      if (!placed || at === undefined) return;
      yield {
        span: spanOf(placed, at),
        message: 'mostly',
        args: { count: slips.reduce((count, places) => count + places.length, 0) },
        fixes: () => [{ message: 'fixAll', safety: 'safe', edits: editsOf(paragraphs, slips) }],
      };
      return;
    }
    for (const [index, placed] of paragraphs.entries()) {
      for (const at of slips[index] ?? none) {
        const edits = editsAt(placed, at);
        const span = spanOf(placed, at);
        if (edits.length > 1) {
          yield {
            span,
            message: 'quotes',
            fixes: () => [{ message: 'fixQuotes', safety: 'safe', edits }],
          };
          continue;
        }
        const args = { actual: placed.paragraph.text.charAt(at), expected: edits[0]?.text ?? '' };
        yield {
          span,
          message: 'stray',
          args,
          fixes: () => [{ message: 'fix', args, safety: 'safe', edits }],
        };
      }
    }
  },
});

const none: readonly number[] = [];
/** In a report of full-width marks so many times more headings with full-width brackets make one without a slip. */
const fullForOne = 2;

/**
 * The paragraphs whose numbering mark has half-width brackets that should be wide: every one where the report's marks
 * are half-width, else the few among many full-width ones.
 */
function markerBrackets(paragraphs: readonly Placed[], mostly: boolean): ReadonlySet<number> {
  const half = new Set<number>();
  let full = 0;
  for (const [index, { paragraph }] of paragraphs.entries()) {
    const { marker, text } = paragraph;
    if (marker?.kind !== 'hanParen' && marker?.kind !== 'arabicParen') continue;
    const [open, close] = [text.charAt(marker.start), text.charAt(marker.end - marker.tail.length)];
    if (open === '(' && close === ')') half.add(index);
    else if (open === '（') full += 1;
  }
  return mostly || half.size * fullForOne <= full ? half : new Set();
}

/** Where the two brackets of a paragraph's numbering mark stand. */
function marksAt(placed: Placed | undefined): readonly number[] {
  const marker = placed?.paragraph.marker;
  return marker ? [marker.start, marker.end - marker.tail.length] : none;
}

function slipsOf(paragraph: ReportParagraph): readonly number[] {
  if (paragraph.kind === 'noise') return none;
  const marks = widthSlips(paragraph);
  const quotes = straightQuotes(paragraph);
  return quotes.length === 0 ? marks : [...marks, ...quotes.map(({ open }) => open)].sort((a, b) => a - b);
}

function spanOf(placed: Placed, at: number): Span {
  return documentSpan(placed, { start: at, end: at + 1 });
}

/** The edit of a mark; of a straight quotation mark that opens, with that of its partner. */
function editsAt(placed: Placed, at: number): readonly TextEdit[] {
  const { text } = placed.paragraph;
  const mark = text.charAt(at);
  if (mark !== '"') return [{ span: spanOf(placed, at), text: widened(mark) }];
  // Straight marks do not nest: the next one is the partner.
  return [
    { span: spanOf(placed, at), text: '“' },
    { span: spanOf(placed, text.indexOf(mark, at + 1)), text: '”' },
  ];
}

function editsOf(paragraphs: readonly Placed[], slips: readonly (readonly number[])[]): readonly TextEdit[] {
  return paragraphs.flatMap((placed, index) => (slips[index] ?? none).flatMap((at) => editsAt(placed, at)));
}
