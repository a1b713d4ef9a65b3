import words from '../lexicon/figureWords.json';
import type { Figure, Measure } from './figure';
import { yearTokenAt } from './notFigure';
import type { NumberToken } from './numberToken';
import { Separator } from './reading';
import type { Reading } from './reading';
import { charSet, isOneOf, trimmed } from './search';
import { Role } from './vocabulary';

/** The longest label that is kept. */
const LABEL_LIMIT = 40;

/** The figure of a reading, with what it counts. */
export function figureOf(folded: string, reading: Reading): Figure {
  const { family, stage, subject, period } = reading;
  return figure(reading.token, {
    label: labelOf(folded, reading),
    family,
    stage,
    subject: subject === '' ? undefined : subject,
    period,
  });
}

const unknown: Measure = {
  label: '',
  family: undefined,
  stage: undefined,
  subject: undefined,
  period: undefined,
};

/** A figure of which nothing is known but the number and its unit, as in a table row. */
export function plainFigure(token: NumberToken): Figure {
  return figure(token, unknown);
}

function figure(token: NumberToken, measure: Measure): Figure {
  const { start, end, numberEnd, value, bound, unit, unitClass } = token;
  const exact = bound === 'exact';
  return {
    span: { start, end }, numberSpan: { start, end: numberEnd },
    value, low: exact ? value : token.low, high: exact ? value : token.high,
    bound, unit, unitClass, measure,
  }; // prettier-ignore
}

/** How long a year is that stands at `at` (2024年, 2024年度). */
function yearLength(folded: string, at: number): number {
  const year = yearTokenAt(folded, at);
  if (year === undefined) return 0;
  return year.end - at + (folded.charAt(year.end) === '度' ? 1 : 0);
}

const labelled: ReadonlySet<string> = new Set(words.labelled);
/** 3个候选地区和5个候选项目, 27个单位的278项事项: what stands between two numbers may be told of the first alone. */
const ofFirst = charSet('和及与暨的');

/** The words before the number from the first one that says something, or the words behind it where none does. */
function labelOf(folded: string, reading: Reading): string {
  const { token, zoneStart, zoneEnd, before } = reading;
  const behind = trimmed(folded, token.outerEnd, Math.min(zoneEnd, token.outerEnd + LABEL_LIMIT));
  const between = reading.order > 0 && reading.separator === Separator.none;
  if (between && behind !== '' && isOneOf(ofFirst, folded, token.outerStart - 1)) return behind;
  let start = zoneStart + yearLength(folded, zoneStart);
  for (const word of before) {
    if (labelled.has(word.word)) break;
    if ((word.roles & (Role.strip | Role.part)) === 0 || !folded.startsWith(word.word, start)) break;
    start += word.word.length;
    start += yearLength(folded, start);
  }
  const label = trimmed(folded, Math.max(start, token.outerStart - LABEL_LIMIT), token.outerStart);
  return label === '' ? behind : label;
}
