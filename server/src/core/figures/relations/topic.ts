import { Separator } from '../reading';
import type { Reading } from '../reading';

/** A clause without a figure that says what the next figures are told of: 聚焦药品安全, 在“春雷”行动中, 交通运输方面. */
const topic =
  /^(?:聚焦|围绕|针对|紧盯|强化|深化|(?:组织|深入|扎实|持续|集中|全面)?开展)|^在.{1,30}(?:中|方面|领域|上)$|(?:方面|领域|行动中|整治中|工作中|活动中)$/;
/** A clause that goes on with what was told before. */
const goesOn =
  /^(?:其中|同时|目前|现已|全年|截[至止]|另|此外|经|依法|均|共|已|按|并|其|对|全部|年内|至|剩余|其余|由)|(?:年|月|日|底|末|后|时)$/;
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
