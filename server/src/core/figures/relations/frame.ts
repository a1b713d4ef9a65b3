import { isCount } from '../reading';
import type { Reading, Sentence } from '../reading';
import { firstWithin } from '../search';
import { vocabulary } from '../vocabulary';
import { isDifference } from './context';

/** How many characters the words 办结案件中 may stand from the sentence's start, and how far back their figure. */
const LEAD = 20;
const SENTENCES_BACK = 2;

/** 办结案件中,维持37件…: the figure of a sentence before that the first words of the sentence name as the whole. */
export function frameOf(folded: string, sentences: readonly Sentence[], index: number): Reading | undefined {
  const sentence = sentences[index];
  const first = sentence?.readings[0];
  if (sentence === undefined || first === undefined || index === 0) return undefined;
  const limit = Math.min(first.token.outerStart, sentence.start + LEAD);
  const end = firstWithin(folded, '中', sentence.start, limit);
  if (end === -1 || firstWithin(folded, ',', sentence.start, end) !== -1) return undefined;
  // 在办结案件中 holds 办结, not 在办.
  const stages = stagesIn(folded.slice(sentence.start, end).trimStart().replace(/^在/, ''));
  if (stages.length === 0) return undefined;
  for (let i = index - 1; i >= 0 && i >= index - SENTENCES_BACK; i--) {
    const found = sentences[i]?.readings.findLast(
      (one) => isFrame(one, stages, first) && !isDifference(folded, one),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function isFrame(one: Reading, stages: readonly string[], first: Reading): boolean {
  if (!isCount(one) || one.carry || one.group.parent !== undefined || one.stage === undefined) return false;
  return stages.includes(one.stage) && (one.family ?? first.family) === (first.family ?? one.family);
}

/** The stages that the words may say. */
function stagesIn(text: string): readonly string[] {
  for (let at = 0; at < text.length;) {
    const found = vocabulary.longest(text, at, text.length);
    if (found !== undefined && found.value.stages.length > 0)
      return found.value.stages.map((ref) => ref.stage);
    at += found?.length ?? 1;
  }
  return [];
}
