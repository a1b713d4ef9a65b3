import { formatDecimal, scale } from '../../figures/decimal';
import type { Figure } from '../../figures/figure';
import data from '../../lexicon/unitStyle.json';
import { CharClass } from '../../text/charClass';
import { defineParagraphRule } from '../rule';

/** Amounts of money from this many yuan on are written in 万元 where the report does so elsewhere. */
const TEN_THOUSAND = 10000;

/**
 * “万”的写法不统一：全文用“万”，这里写10000余份；4千人；万元与元混用（209780.2元）。
 *
 * 精确数（13152名）不提示；阿拉伯数字后只接“万”“亿”，不接“千”“百”。
 * 人均、户均、每亩等一份的金额以元计，与写到个位的同类数并列的整数（计划18000批次，实际18650批次）照写，都不提示。
 */
export const numeralWan = defineParagraphRule({
  id: 'numeral-wan',
  summary: { zh: '“万”的写法不统一', en: '万 is not used consistently' },
  severity: 'info',
  basis: [{ source: 'GB/T 15835—2011', clause: '5.3', force: '一般' }],
  options: {},
  fix: 'suggestion',
  needs: CharClass.digit,
  concerns: ({ figures }) => figures.length > 0,
  messages: {
    round: {
      zh: '本文大数用“万”表示，这里宜写“{expected}”。',
      en: 'This report writes large numbers with 万; “{expected}” is consistent here.',
    },
    yuan: {
      zh: '本文金额用“万元”，这里用“元”，请统一单位（约{expected}）。',
      en: 'This report counts money in 万元; here it is in 元 (about {expected}).',
    },
    thousand: {
      zh: '阿拉伯数字后面只能接“万”“亿”，应写“{expected}”。',
      en: 'After Arabic digits only 万 and 亿 are used: “{expected}”.',
    },
    change: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    { text: '发放宣传材料⟦10000余份⟧，减轻负担360万元。', fixed: '发放宣传材料1万余份，减轻负担360万元。' },
    { text: '培训⟦4千人⟧。', fixed: '培训4000人。' },
    { text: '罚没款⟦209780.2元⟧，减轻负担360万元。' },
    { text: '13152名国家工作人员参加学习，发放资料10万余份。' },
    { text: '发放宣传材料10000余份。' },
  ],
  *check({ paragraph, facts }) {
    for (const figure of paragraph.figures) {
      const found = oddityOf(paragraph.folded, figure, facts.usesWan);
      if (found === undefined || (found.message === 'round' && standsByExact(paragraph, figure))) continue;
      const { message, expected, exact } = found;
      const span = { start: found.start ?? figure.span.start, end: figure.span.end };
      yield {
        span,
        message,
        args: { expected },
        fixes: exact
          ? [
              {
                message: 'change',
                args: { expected },
                safety: 'suggestion',
                edits: [{ span, text: expected }],
              },
            ]
          : [],
      };
    }
  },
});

/** 计划18000批次,实际18650批次: beside a number that is written to the last digit so is a round one. */
function standsByExact(
  { figures, folded }: { readonly figures: readonly Figure[]; readonly folded: string },
  { span, unit }: Figure,
): boolean {
  return figures.some(
    (one) => one.span.start !== span.start && one.unit === unit && isLongExact(folded, one),
  );
}

function isLongExact(folded: string, { numberSpan, span, unit }: Figure): boolean {
  const number = Number(folded.slice(numberSpan.start, span.end - unit.length));
  return number >= TEN_THOUSAND && number % 1000 !== 0;
}

interface Oddity {
  readonly message: 'round' | 'yuan' | 'thousand';
  readonly expected: string;
  readonly exact: boolean;
  /** Where it begins, if before the figure. */
  readonly start?: number;
}

const runBefore = /(?:\d{1,4}[百千万亿]{1,2}){1,3}$/;
const powersOf: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The amount written in pieces, in 万 or 亿 where it is large: 1亿3千万 → 1.3亿. */
function composed(pieces: string): string | undefined {
  if (!/^(?:\d{1,4}[百千万亿]{1,2})+$/.test(pieces)) return undefined;
  let value = 0;
  for (const [, digits, powers = ''] of pieces.matchAll(/(\d{1,4})([百千万亿]{1,2})/g))
    value +=
      Number(digits) * Array.from(powers).reduce((all, power) => all * 10 ** (powersOf[power] ?? 0), 1);
  if (value >= 1e8) return `${String(value / 1e8)}亿`;
  return value >= 1e4 ? `${String(value / 1e4)}万` : String(value);
}

/** How far before an amount 人均 is looked for. */
const PER_UNIT_REACH = 48;
/** Clauses that go on with the amount before them: 人均收入16740元,比2020年的11980元增长39.7%. */
const goesOn = /^、?(?:[比较由从达为是]|[高低]于|同比|其中|上年|去年)/;

/** Whether the amount is what each one has or is paid, which is counted in 元. */
function isPerUnit(folded: string, at: number): boolean {
  const clauses = folded.slice(Math.max(0, at - PER_UNIT_REACH), at).split(/[,;。:]/);
  let last = clauses.length - 1;
  while (last > 0 && goesOn.test(clauses[last] ?? '') && !isNamed(clauses[last] ?? '')) last--;
  return isNamed(clauses[last] ?? '');
}

function isNamed(words: string): boolean {
  return data.perUnit.some((word) => words.includes(word));
}

function oddityOf(folded: string, figure: Figure, usesWan: boolean): Oddity | undefined {
  const { numberSpan, span, value, unit, unitClass } = figure;
  const digits = folded.slice(numberSpan.start, numberSpan.end);
  if (!/^\d/.test(digits)) return undefined;
  const behind = folded.slice(numberSpan.end, span.end - unit.length);
  if (/^[千百]/.test(behind)) {
    // 1千2百件 is one number in two pieces, told of at the last.
    if (/\d/.test(folded.charAt(span.end))) return undefined;
    const run = runBefore.exec(folded.slice(Math.max(0, numberSpan.start - 12), numberSpan.start));
    if (run) {
      const start = numberSpan.start - run[0].length;
      const pieces = folded.slice(start, span.end - unit.length);
      const whole = composed(pieces);
      return whole === undefined
        ? undefined
        : { message: 'thousand', expected: whole + unit, exact: true, start };
    }
    const powers = behind.includes('亿') ? -8 : behind.includes('万') ? -4 : 0;
    return {
      message: 'thousand',
      expected: `${formatDecimal(scale(value, powers))}${behind.slice(1)}${unit}`,
      exact: powers === 0,
    };
  }
  if (
    !usesWan ||
    !/^[余多]?$/.test(behind) ||
    !/^\d+(?:\.\d+)?$/.test(digits) ||
    Number(digits) < TEN_THOUSAND
  )
    return undefined;
  if (unitClass === 'money') {
    if (isPerUnit(folded, span.start)) return undefined;
    const about = (Number(digits) / TEN_THOUSAND).toFixed(2);
    return { message: 'yuan', expected: `${about}万元`, exact: false };
  }
  if (Number(digits) % 1000 !== 0) return undefined;
  return { message: 'round', expected: `${formatDecimal(scale(value, -4))}万${behind}${unit}`, exact: true };
}
