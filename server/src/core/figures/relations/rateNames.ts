import type { Reading } from '../reading';
import { charSet, isOneOf } from '../search';
import { vocabulary } from '../vocabulary';

/** The stages that the end of a rate's name may say, and whether nothing else is in the name. */
export function stageOf(
  stem: string,
): { readonly stages: readonly string[]; readonly whole: boolean } | undefined {
  for (let at = 0; at < stem.length; at++) {
    const found = vocabulary.longest(stem, at, stem.length);
    if (found === undefined || at + found.length !== stem.length) continue;
    const { stages } = found.value;
    if (stages.length > 0) return { stages: stages.map((ref) => ref.stage), whole: at === 0 };
  }
  return undefined;
}

/** Whether the figure's label, before the number or else behind it, holds the name, and not its negation (不合格 for 合格). */
export function holdsName(folded: string, { zoneStart, zoneEnd, token }: Reading, name: string): boolean {
  if (name.length < 2) return false;
  const { outerStart, outerEnd } = token;
  const from = Math.max(zoneStart, outerStart - LABEL);
  const before = nameWithin(folded, name, from, outerStart);
  if (before !== -1) return before === from || !isNegated(folded, before);
  const behind = nameWithin(folded, name, outerEnd, Math.min(zoneEnd, outerEnd + LABEL));
  return behind !== -1 && (behind === outerEnd || !isNegated(folded, behind));
}

/** 不合格, 不予通过, 未能办结 */
function isNegated(folded: string, at: number): boolean {
  return (
    isOneOf(negations, folded, at - 1) ||
    (isOneOf(granting, folded, at - 1) && isOneOf(negations, folded, at - 2))
  );
}

/** How many characters of a label are searched for a name. */
const LABEL = 40;
const negations = charSet('不未非应');
const granting = charSet('予能');

/** The first offset of the name within `[from, to)`, or -1. */
function nameWithin(folded: string, name: string, from: number, to: number): number {
  const first = name.charCodeAt(0);
  for (let at = from; at + name.length <= to; at++) {
    if (folded.charCodeAt(at) === first && folded.startsWith(name, at)) return at;
  }
  return -1;
}

/** The first stage that the words may say. */
export function stageIn(text: string): string | undefined {
  for (let at = 0; at < text.length;) {
    const found = vocabulary.longest(text, at, text.length);
    const [ref] = found?.value.stages ?? [];
    if (ref !== undefined) return ref.stage;
    at += found?.length ?? 1;
  }
  return undefined;
}

/** 基层法院收案271件, 中级法院收案43件: figures of one stage are no base of one another. */
export function isSameStage(a: Reading, b: Reading): boolean {
  return a.stage !== undefined && a.stage === b.stage && a.ownStage && b.ownStage;
}
