import { parseHanNumber } from '../../text/hanNumber';
import type { NumberToken } from '../numberToken';
import type { Relation, Verdict } from '../relation';
import type { RelationContext } from './context';

/** How far before a span of years the plan that it belongs to is looked for. */
const REACH = 24;

/** The numeral is a whole one: the 24 of 2024年 is no number of years. */
const planBefore =
  /(?<![\d〇零一二三四五六七八九十])([一二两三四五六七八九十]|[1-9]\d?)年([^,;。:!?、》]{0,20}?)[《》“”]?\($/;
const planAfter = /^[)年的]{0,2}([一二两三四五六七八九十]|[1-9]\d?)年(行动|计划|规划|攻坚|工程)/;
const planNoun = /行动|计划|规划|方案|攻坚|纲要|工程|提升|任务|整治|建设/;

/**
 * A plan of N years covers N years: 三年行动计划(2023—2025年). A plan that crosses years is left open; 连续四年 is
 * four calendar years.
 */
export function relateYearSpans(context: RelationContext, tokens: readonly NumberToken[]): void {
  for (const token of tokens) {
    if (token.kind !== 'yearRange' || token.high === undefined) continue;
    const [first, last] = [token.value.coefficient, token.high.coefficient];
    if (first > last) {
      context.relations.push(reversed(token, first, last));
      continue;
    }
    const plan = planOf(context.folded, token) ?? runOf(context.folded, token);
    if (plan === undefined) continue;
    const years = last - first + 1;
    const crosses = plan.running !== true && years === plan.years + 1;
    const verdict: Verdict = years === plan.years ? 'holds' : crosses ? 'open' : 'broken';
    context.relations.push({
      kind: 'year-span',
      verdict,
      members: [
        { span: { start: token.start, end: token.end }, figure: undefined, role: '起止年份' },
        { span: plan.span, figure: undefined, role: '年数' },
      ],
      arithmetic: `${last}-${first}+1=${years}${verdict === 'holds' ? '' : `≠${plan.years}`}`,
      facts: {
        first: String(first),
        last: String(last),
        years: String(years),
        stated: String(plan.years),
        running: String(plan.running === true),
      },
    });
  }
}

/** 2025—2021年: a span that ends before it begins. */
function reversed({ start, end }: NumberToken, first: number, last: number): Relation {
  return {
    kind: 'year-span',
    verdict: 'broken',
    members: [{ span: { start, end }, figure: undefined, role: '起止年份' }],
    arithmetic: `${first}>${last}`,
    facts: { first: String(first), last: String(last) },
  };
}

interface Plan {
  readonly years: number;
  /** 连续四年 counts calendar years; a plan of three years may cross four. */
  readonly running?: true;
  readonly span: { readonly start: number; readonly end: number };
}

/** Between the years and 连续 stands at most who it was: 2021年至2024年,我区连续四年. */
const runAfter =
  /^(?:度|期间|以来|间)?(?:,[^,;。:!?、()《》\d年]{0,6})?连续([二两三四五六七八九十]|[1-9]\d?)年/;
const runBefore = /连续([二两三四五六七八九十]|[1-9]\d?)年\($/;

/** 2021年至2024年,我区连续五年…; 连续五年(2021—2024年): every year of the run is counted. */
function runOf(folded: string, token: NumberToken): Plan | undefined {
  const from = Math.max(0, token.start - REACH);
  const before = runBefore.exec(folded.slice(from, token.start));
  const found = before ?? runAfter.exec(folded.slice(token.end, token.end + REACH));
  if (found === null) return undefined;
  const [text, number = ''] = found;
  const run = plan(number, (before === null ? token.end : from + found.index) + text.indexOf(`${number}年`));
  return run && { ...run, running: true };
}

function planOf(folded: string, token: NumberToken): Plan | undefined {
  const from = Math.max(0, token.start - REACH);
  const before = planBefore.exec(folded.slice(from, token.start));
  if (before !== null && planNoun.test(before[2] ?? '')) return plan(before[1] ?? '', from + before.index);
  const after = planAfter.exec(folded.slice(token.end, token.end + 8));
  if (after === null) return undefined;
  const number = after[1] ?? '';
  return plan(number, token.end + after[0].indexOf(`${number}年`));
}

function plan(number: string, start: number): Plan | undefined {
  const years = /\d/.test(number) ? Number(number) : parseHanNumber(number);
  return years === undefined ? undefined : { years, span: { start, end: start + number.length + 1 } };
}
