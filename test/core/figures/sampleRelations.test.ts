import assert from 'node:assert/strict';
import type { Relation } from '../../../server/src/core/figures/relation';
import { memberOffsets, readSamples, type Sample, type SampleRelation } from '../../quality/sampleData';
import { parse } from '../../support/parse';
import { allRelations, showRelation } from '../../support/relations';

/** What part of the named relations of a clean report the engine has to see and to find right. */
const LEAST = 0.95;

describe('relations of the clean samples', () => {
  const samples = readSamples().map((sample) => ({ sample, relations: allRelations(parse(sample.text)) }));

  it('finds at least 95 % of what holds in them', () => {
    const missed = samples.flatMap(({ sample, relations }) => missedOf(sample, relations));
    const all = samples.reduce((sum, { sample }) => sum + sample.relations.length, 0);
    assert.ok(all >= 300, String(all));
    assert.ok(missed.length <= all * (1 - LEAST), `${missed.length} of ${all} missed\n${missed.join('\n')}`);
  });

  for (const { sample, relations } of samples) {
    it(`${sample.name}: nothing is broken`, () => {
      const broken = relations.filter(({ verdict }) => verdict === 'broken');
      assert.deepEqual(
        broken.map((relation) => showRelation(sample.text, relation)),
        [],
      );
    });
  }
});

function missedOf({ name, text, relations }: Sample, found: readonly Relation[]): readonly string[] {
  return relations
    .filter((relation) => !found.some((one) => isFound(text, relation, one)))
    .map(({ kind, members, within }) => `${name} ${kind} ${members?.join(' ') ?? ''} in ${within ?? '…'}`);
}

/**
 * The same kind holds among the same figures. A share may be told as stage order or as part of a total, and
 * without what was carried over where it stays within its base alone.
 */
function isFound(text: string, expected: SampleRelation, { kind, verdict, members }: Relation): boolean {
  if (verdict !== 'holds' || familyOf(kind) !== familyOf(expected.kind)) return false;
  const places = members.map(({ span }) => span.start);
  if (expected.members === undefined) {
    const start = text.indexOf(expected.within ?? '');
    const end = start + (expected.within?.length ?? 0);
    return places.some((place) => place >= start && place <= end);
  }
  const offsets = memberOffsets(text, expected);
  const wanted = expected.kind === 'stage-order' ? offsets.slice(0, 2) : offsets;
  return wanted.every((place) => place !== undefined && places.includes(place));
}

function familyOf(kind: string): string {
  return kind === 'stage-order' || kind === 'part-of-total' ? 'share' : kind;
}
