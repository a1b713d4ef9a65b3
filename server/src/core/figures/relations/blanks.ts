import type { Relation } from '../relation';
import { endAtStop, startAfterStop } from '../../text/stops';

/** A number that is still to be filled in: 审结××件, 办结【待补】件. */
const blank = /××|[Xx]{2}|__|【|□/;

/**
 * The relations of a draft: in a sentence with a blank, the number to come may be the one that a sum lacks or the
 * base of a rate, so that what does not fit yet is open, not broken.
 */
export function openAtBlanks(folded: string, relations: readonly Relation[]): readonly Relation[] {
  return relations.map((relation) =>
    relation.verdict === 'broken' &&
    (relation.kind === 'sum' || relation.kind === 'rate') &&
    blank.test(sentenceAround(folded, relation))
      ? { ...relation, verdict: 'open' }
      : relation,
  );
}

function sentenceAround(folded: string, { members }: Relation): string {
  const starts = members.map(({ span }) => span.start);
  const ends = members.map(({ span }) => span.end);
  return folded.slice(
    startAfterStop(folded, Math.min(...starts), '。'),
    endAtStop(folded, Math.max(...ends), '。'),
  );
}
