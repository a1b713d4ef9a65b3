import { units } from '../../lexicon/units.json';
import { CharClass } from '../../text/charClass';
import { matchesOf } from '../../text/matches';
import { parseHanNumber } from '../../text/hanNumber';
import { defineParagraphRule } from '../rule';

/** The units of one character that are counted. */
const counter = `[${units
  .filter((unit) => unit.class !== 'percent')
  .flatMap(({ words }) => words.filter((word) => word.length === 1))
  .join('')}]`;
/** 一百2十, 二百32: a number that changes its numerals in the middle. */
const changed = new RegExp(
  `(?<![\\u4e00-\\u9fff][、第]|[\\d第])[一二三四五六七八九两]([十百千])\\d{1,3}[十百]?(?=[余多]?(?:万|${counter}))`,
  'g',
);
const percent = /百分之(\d{1,3}(?:\.\d{1,2})?)(?![\d.%])/g;
/** 1万5余份, as one says it. */
const spoken = new RegExp(`(?<![\\d.])(\\d{1,4})([万亿])([1-9])(?=[余多]?${counter})`, 'g');
const numerals = CharClass.digit | CharClass.hanNumeral;

/**
 * 一个数里混用汉字和阿拉伯数字：一百2十场、百分之12；照口语写的数：1万5余份。
 *
 * 阿拉伯数字与“万”“亿”连用（1.5万）是规范写法，不提示。
 */
export const numeralMixed = defineParagraphRule({
  id: 'numeral-mixed',
  summary: { zh: '一个数里混用两种数字', en: 'One number is written in two kinds of numerals' },
  severity: 'warning',
  basis: [{ source: 'GB/T 15835—2011', clause: '4.3', force: '一般' }],
  needs: CharClass.digit,
  concerns: ({ kind, mask }) => kind !== 'noise' && (mask & numerals) === numerals,
  options: {},
  fix: 'suggestion',
  messages: {
    changed: {
      zh: '“{actual}”混用了汉字和阿拉伯数字，请统一。',
      en: '“{actual}” mixes Chinese and Arabic numerals.',
    },
    percent: {
      zh: '“{actual}”混用了汉字和阿拉伯数字，应写作“{expected}”。',
      en: '“{actual}” mixes Chinese and Arabic numerals; write “{expected}”.',
    },
    spoken: {
      zh: '“{actual}”是口语写法，应写作“{expected}”。',
      en: '“{actual}” is how one says it; write “{expected}”.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    { text: '举办讲座⟦一百2十⟧场，案件增长⟦百分之12⟧。' },
    { text: '发放资料⟦1万5⟧余份。', fixed: '发放资料1.5万余份。' },
    { text: '检查企业⟦二百32⟧家。', fixed: '检查企业232家。' },
    { text: '发放资料1.5万余份，投入3亿2000万元，百分之八十的村，第十2024号，一百二十场，三百五十条。' },
  ],
  *check({ paragraph }) {
    const { text, folded } = paragraph;
    for (const { start, actual, expected, message } of slipsIn(folded)) {
      const span = { start, end: start + actual.length };
      const args = { actual: text.slice(span.start, span.end), expected: expected ?? '' };
      yield {
        span,
        message,
        args,
        fixes:
          expected === undefined
            ? []
            : [
                {
                  message: 'fix',
                  args: { expected },
                  safety: 'suggestion',
                  edits: [{ span, text: expected }],
                },
              ],
      };
    }
  },
});

interface Slip {
  readonly start: number;
  readonly actual: string;
  readonly expected: string | undefined;
  readonly message: 'changed' | 'percent' | 'spoken';
}

function slipsIn(folded: string): readonly Slip[] {
  const slips: Slip[] = [];
  for (const match of matchesOf(changed, folded))
    slips.push({ start: match.index, actual: match[0], expected: inArabic(match[0]), message: 'changed' });
  for (const { index, 0: actual, 1: number = '' } of folded.includes('百分之')
    ? matchesOf(percent, folded)
    : [])
    slips.push({ start: index, actual, expected: `${number}%`, message: 'percent' });
  for (const { index, 0: actual, 1: whole = '', 2: unit = '', 3: part = '' } of matchesOf(spoken, folded))
    slips.push({ start: index, actual, expected: `${whole}.${part}${unit}`, message: 'spoken' });
  return slips;
}

/** 二百32 → 232; `undefined` where the digits do not fill the places behind (一百2十 does, 一百2 may be 120 or 102). */
function inArabic(actual: string): string | undefined {
  const head = parseHanNumber(actual.slice(0, 2));
  const tail = actual.slice(2);
  const room = { 十: 1, 百: 2, 千: 3 }[actual.charAt(1)] ?? 0;
  if (head === undefined || !/^\d+$/.test(tail) || tail.length !== room) return undefined;
  return String(head + Number(tail));
}
