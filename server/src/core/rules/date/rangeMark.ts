import unitStyle from '../../lexicon/unitStyle.json';
import type { ReportParagraph } from '../../report';
import { CharClass } from '../../text/charClass';
import { matchesOf } from '../../text/matches';
import { defineParagraphRule } from '../rule';

const years =
  /(?<![\dA-Za-z-])((?:19|20)\d\d年?)([ \u00a0]{0,2}(?:-{1,2}|[–~‐‑−])[ \u00a0]{0,2})((?:19|20)\d\d)(?=[ \u00a0]?年|学年|\))/g;
const months = /(?<![\dA-Za-z-])((?:1[0-2]|[1-9])月?)([-–~‐‑−])(?=(?:1[0-2]|[1-9])月)/g;
/** 1月1日-12月31日, 2022年1月-2023年3月 */
const days =
  /(?<=\d)(日(?=[-–‐‑−]{1,2}(?:(?:19|20)\d\d年)?\d{1,2}[月日])|月(?=[-–‐‑−]{1,2}(?:19|20)\d\d年))([-–‐‑−]{1,2})/g;
const percents = /(?<![\d.A-Za-z%-])(\d{1,3}(?:\.\d{1,2})?)([~～—－–-])\d{1,3}(?:\.\d{1,2})?%/g;
/** 30000-40000分, 10%-20%; the last digit of the first number tells codes (G15-20) from amounts. */
const numbers = new RegExp(
  `(?<![\\d.A-Za-z第〔号/-])(\\d{1,6}(?:\\.\\d{1,2})?)(%?)([-–])(\\d{1,6}(?:\\.\\d{1,2})?)(?=(%)|${unitStyle.ranged.join('|')})`,
  'g',
);
const amounts = /(?<![\d.A-Za-z万亿-])(\d{1,4}(?:\.\d{1,2})?)([~～—－–-])\d{1,4}(?:\.\d{1,2})?([万亿])/g;

/**
 * 起止、范围的写法不规范：2021-2025年、1月1日-12月31日、15~30%、9~16亿、3-5人。
 *
 * 时间起止用一字线“—”；百分数、以万亿为单位的范围，前一个数的单位不能省。索引号、日期（2024-01-30）里的短横不提示。
 */
export const rangeMark = defineParagraphRule({
  id: 'range-mark',
  summary: { zh: '起止或范围的连接号不规范', en: 'A range has the wrong mark or lost a unit' },
  severity: 'warning',
  basis: [
    { source: 'GB/T 15834—2011', clause: '4.13.3', force: '一般' },
    { source: 'GB/T 15835—2011', clause: '5.1.3', force: '一般' },
  ],
  needs: CharClass.dash,
  options: {},
  fix: 'safe',
  messages: {
    mark: {
      zh: '时间起止用一字线“—”，不用“{mark}”。',
      en: 'A span of time takes the one-em dash —, not “{mark}”.',
    },
    unit: {
      zh: '“{actual}”前一个数缺少单位，应写作“{expected}”。',
      en: 'The first number of “{actual}” lacks its unit; write “{expected}”.',
    },
    number: {
      zh: '数值范围用“～”，不用“{mark}”。',
      en: 'A range of numbers takes ～, not “{mark}”.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    { text: '落实实施方案（2021⟦-⟧2025年）。', fixed: '落实实施方案（2021—2025年）。' },
    { text: '下降⟦15～30%⟧，投入⟦9～16亿⟧元。', fixed: '下降15%～30%，投入9亿～16亿元。' },
    {
      text: '实施期（2021⟦ - ⟧2025年），报告期1月1日⟦-⟧12月31日。',
      fixed: '实施期（2021—2025年），报告期1月1日—12月31日。',
    },
    { text: '规划期为2021⟦-⟧2025 年。', fixed: '规划期为2021—2025 年。' },
    { text: '得分30000⟦-⟧40000分，每案3⟦-⟧5人。', fixed: '得分30000～40000分，每案3～5人。' },
    { text: '行动计划（2023—2025年），索引号QZ04101-0105-2024-00016，2024-01-30发布，投入9亿～16亿元。' },
  ],
  *check({ paragraph, facts }) {
    if (paragraph.kind === 'noise') return;
    yield* spansOfTime(paragraph, facts.mostlyHalfWidth);
    yield* lostUnits(paragraph);
    yield* numberRanges(paragraph);
  },
});

function* spansOfTime({ text, folded }: ReportParagraph, mostlyHalfWidth: boolean) {
  for (const pattern of [years, months, days]) {
    for (const match of matchesOf(pattern, folded)) {
      const at = match.index + (match[1] ?? '').length;
      const between = text.slice(at, at + (match[2] ?? '').length);
      const mark = between.trim();
      // ～ and － are right marks and fold to ~ and -; where the whole file was folded, ~ may have been ～.
      if (mark === '～' || mark === '－' || (mark === '~' && mostlyHalfWidth)) continue;
      const span = { start: at, end: at + between.length };
      const found = {
        span,
        message: 'mark',
        args: { mark },
        fixes: [{ message: 'fix', args: { expected: '—' }, safety: 'safe', edits: [{ span, text: '—' }] }],
      } as const;
      yield pattern === years ? found : ({ ...found, severity: 'info' } as const);
    }
  }
}

function* lostUnits({ text, folded }: ReportParagraph) {
  for (const pattern of [percents, amounts]) {
    for (const match of matchesOf(pattern, folded)) {
      const first = match[1] ?? '';
      const unit = match[3] ?? '%';
      const span = { start: match.index, end: match.index + match[0].length };
      const actual = text.slice(span.start, span.end);
      const mark = actual.charAt(first.length);
      const expected = `${first}${unit}${/[-–]/.test(mark) ? '～' : mark}${actual.slice(first.length + 1)}`;
      yield {
        span,
        message: 'unit',
        args: { actual, expected },
        fixes: [
          { message: 'fix', args: { expected }, safety: 'suggestion', edits: [{ span, text: expected }] },
        ],
      } as const;
    }
  }
}

function* numberRanges({ text, folded }: ReportParagraph) {
  for (const match of matchesOf(numbers, folded)) {
    const [, first = '', percent = '', mark = '', last = '', behind] = match;
    // Without its own unit the first number is told of above; 2023-2024年 is a span of years.
    if ((behind === '%') !== (percent === '%') || !isRange(first, last)) continue;
    const at = match.index + first.length + percent.length;
    if (text.charAt(at) === '－') continue;
    const span = { start: at, end: at + 1 };
    yield {
      span,
      message: 'number',
      args: { mark },
      severity: 'info',
      fixes: [
        { message: 'fix', args: { expected: '～' }, safety: 'suggestion', edits: [{ span, text: '～' }] },
      ],
    } as const;
  }
}

/** Whether the second number is the larger, and neither is a code (007) or a year. */
function isRange(first: string, last: string): boolean {
  return Number(first) < Number(last) && ![first, last].some((number) => /^0\d|^(?:19|20)\d\d$/.test(number));
}
