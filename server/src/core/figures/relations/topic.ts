import words from '../../lexicon/topics.json';
import { Separator } from '../reading';
import type { Reading } from '../reading';

/** A clause without a figure that says what the next figures are told of: 聚焦药品安全, 在“春雷”行动中, 交通运输方面. */
const topic = new RegExp(
  `^(?:${words.openings.join('|')})|^在.{1,30}(?:${words.within.join('|')})$|(?:${words.endings.join('|')})$`,
);
/** A clause that goes on with what was told before. */
const goesOn = new RegExp(`^(?:${words.continuingStarts.join('|')})|(?:${words.continuingEnds.join('|')})$`);
const SHORTEST = 4;

/** Whether the words before the first figure of a sentence open a topic. */
export function isTopic(words: string): boolean {
  return words.split(/[,;:]/).some((clause) => topic.test(clause.trim()));
}

/** Whether a clause of its own opens another topic between two figures of a sentence. */
export function opensTopic(
  folded: string,
  readings: readonly Reading[],
  base: Reading,
  part: Reading,
): boolean {
  for (let i = base.order + 1; i <= part.order; i++) {
    const [before, one] = [readings[i - 1], readings[i]];
    if (before === undefined || one === undefined || one.group.parent !== undefined) continue;
    const clauses = folded.slice(before.zoneEnd, one.zoneStart).split(/[,;:)]/);
    if (clauses.some((clause) => topic.test(clause.trim()))) return true;
    if (one.separator < Separator.semicolon) continue;
    const lead = clauses.at(-2)?.trim() ?? '';
    if (lead.length >= SHORTEST && !goesOn.test(lead)) return true;
  }
  return false;
}
