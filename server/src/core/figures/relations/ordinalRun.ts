import data from '../../lexicon/enumerations.json';
import type { Span } from '../../text/span';
import type { Reading, Sentence } from '../reading';
import type { Member, Relation } from '../relation';
import { charSet, isOneOf } from '../search';
import { setNameAt } from '../setNames';
import { memberOf } from './context';
import type { RelationContext } from './context';

const numerals = '一二三四五六七八九十';
const isNumeral = charSet(numerals);
/** How far behind 四个方面 its 一是 may stand. */
const GAP = 40;

/** One 是 of a run: its number and where that stands. */
export interface Step {
  readonly ordinal: number;
  readonly at: number;
}

/** 存在三个方面的不足:一是…二是…三是…: the run that follows is counted, across the sentences of the paragraph. */
export function relateRuns(context: RelationContext, sentences: readonly Sentence[]): void {
  const { folded } = context;
  const counted = sentences.some(({ readings }) => readings.some(mayCountSteps));
  if (!counted || !folded.includes('一是')) return;
  const steps = stepsOf(folded);
  let next = 0;
  for (const sentence of sentences) {
    for (const reading of sentence.readings) {
      const { end } = reading.token;
      while (next < steps.length && (steps[next]?.at ?? 0) < end) next++;
      const first = steps[next];
      if (first?.ordinal === 1 && first.at - end <= GAP && announces(folded, reading, first.at)) {
        const listed = runLength(steps, next);
        const found = {
          count: memberOf(reading, '列举数'),
          list: { start: first.at, end: first.at + 2 },
          stated: reading.token.value.coefficient,
          listed,
          goesOn: steps[next + listed] === undefined,
        };
        context.relations.push(runRelation(found));
      }
    }
  }
}

/** Every 一是, 二是 … of a folded text, in order. */
export function stepsOf(folded: string): readonly Step[] {
  const steps: Step[] = [];
  for (let at = folded.indexOf('是'); at !== -1; at = folded.indexOf('是', at + 1)) {
    if (!isOneOf(isNumeral, folded, at - 1) || isOneOf(isNumeral, folded, at - 2)) continue;
    steps.push({ ordinal: numerals.indexOf(folded.charAt(at - 1)) + 1, at: at - 1 });
  }
  return steps;
}

/** Whether the number is one of a few things (三个方面, 四大问题) that 一是, 二是 may tell one by one. */
function mayCountSteps({ token }: Reading): boolean {
  const { value, bound, unit, unitClass } = token;
  if (unitClass !== 'item' && unit !== '大') return false;
  return bound === 'exact' && value.exponent === 0 && value.coefficient >= 2 && value.coefficient <= 10;
}

function announces(folded: string, reading: Reading, first: number): boolean {
  const { token } = reading;
  if (!mayCountSteps(reading)) return false;
  const between = folded.slice(token.end, first);
  if (between.includes('是') || (between.match(/[,;。]/g)?.length ?? 0) > 1) return false;
  if (isOwnName(folded, token, { start: first })) return true;
  return token.unit === '方面' || token.unit === '点' || data.runNouns.some((noun) => between.includes(noun));
}

/** 突出“三个强化”:一是…: a name of the report's own right before its steps, and no set name (“四个最严”). */
export function isOwnName(
  folded: string,
  count: Pick<Span, 'start' | 'end'>,
  steps: Pick<Span, 'start'>,
): boolean {
  if (folded.charAt(count.start - 1) !== '“' || setNameAt(folded, count.start) !== undefined) return false;
  return /^[^,;。”]{1,6}”[^,;。]{0,6}:$/.test(folded.slice(count.end, steps.start));
}

function runLength(steps: readonly Step[], from: number): number {
  let length = 0;
  while (steps[from + length]?.ordinal === length + 1) length++;
  return length;
}

/** A run and the number that counts it. */
export interface RunFound {
  readonly count: Member;
  /** Where the run begins. */
  readonly list: Span;
  readonly stated: number;
  readonly listed: number;
  /** What is still missing may stand in the next paragraphs. */
  readonly goesOn: boolean;
}

/** The relation of a run; `open` where it is too short to be one, or may go on where this paragraph ends. */
export function runRelation({ count, list, stated, listed, goesOn }: RunFound): Relation {
  const begun = goesOn && listed < stated;
  const verdict = listed === stated ? 'holds' : listed < 2 || begun ? 'open' : 'broken';
  return {
    kind: 'enumeration',
    verdict,
    members: [count],
    sources: [{ span: list, figure: undefined, role: '列举' }],
    arithmetic: `列${listed}${verdict === 'holds' ? '=' : '≠'}${stated}`,
    facts: {
      listed: String(listed),
      stated: String(stated),
      andMore: 'false',
      ...(begun ? { run: 'begun' } : {}),
    },
  };
}
