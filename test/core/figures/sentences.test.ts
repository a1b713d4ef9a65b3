import assert from 'node:assert/strict';
import { formatDecimal, type Decimal } from '../../../server/src/core/figures/decimal';
import type { Figure } from '../../../server/src/core/figures/figure';
import type { Relation } from '../../../server/src/core/figures/relation';
import { occurrences, readSentences } from '../../figures/sentenceData';
import type { ExpectedFigure, ExpectedRelation, SentenceEntry } from '../../figures/sentenceData';
import { parse } from '../../support/parse';
import { allFigures, allRelations, showRelation } from '../../support/relations';

describe('figure sentences', () => {
  for (const [name, entries] of readSentences()) {
    describe(name, () => {
      for (const entry of entries)
        it(entry.text.replaceAll('\n', ' ⏎ '), () => {
          checkEntry(entry);
        });
    });
  }
});

function checkEntry(entry: SentenceEntry): void {
  const report = parse(entry.text);
  const relations = allRelations(report);
  const shown = relations.map((relation) => showRelation(entry.text, relation)).join('\n');
  for (const expected of entry.expect ?? []) {
    assert.ok(
      relations.some((relation) => fits(entry.text, relation, expected)),
      `missing ${JSON.stringify(expected)}\nfound:\n${shown}`,
    );
  }
  if (entry.noBroken === true) {
    const broken = relations.filter(({ verdict }) => verdict === 'broken');
    assert.deepEqual(
      broken.map((relation) => showRelation(entry.text, relation)),
      [],
    );
  }
  const figures = allFigures(report);
  for (const expected of entry.figures ?? []) checkFigure(entry.text, figures, expected);
  for (const stretch of entry.notFigures ?? []) {
    const at = entry.text.indexOf(stretch);
    assert.ok(at >= 0, `the text has no “${stretch}”`);
    const inside = figures.filter(({ span }) => span.start < at + stretch.length && span.end > at);
    assert.deepEqual(
      inside.map(({ span }) => entry.text.slice(span.start, span.end)),
      [],
    );
  }
}

function fits(text: string, relation: Relation, expected: ExpectedRelation): boolean {
  if (relation.kind !== expected.kind && expected.orKind?.includes(relation.kind) !== true) return false;
  if (relation.verdict !== expected.verdict || !factsFit(relation, expected)) return false;
  const places = relation.members.map(({ span }) => span.start).sort((a, b) => a - b);
  if (expected.members !== undefined) {
    const wanted = expected.members.map((member, i) => occurrences(text, member)[expected.at?.[i] ?? 0]);
    return JSON.stringify(wanted.sort((a = -1, b = -1) => a - b)) === JSON.stringify(places);
  }
  const start = text.indexOf(expected.within ?? '');
  const end = start + (expected.within?.length ?? 0);
  return relation.members.every(({ span }) => span.start >= start && span.end <= end);
}

function factsFit(relation: Relation, { listed, andMore }: ExpectedRelation): boolean {
  if (listed !== undefined && relation.facts.listed !== String(listed)) return false;
  return andMore === undefined || relation.facts.andMore === String(andMore);
}

function checkFigure(
  text: string,
  figures: readonly {
    readonly figure: Figure;
    readonly span: { readonly start: number; readonly end: number };
  }[],
  expected: ExpectedFigure,
): void {
  const found = figures.find(({ span }) => text.slice(span.start, span.end) === expected.text)?.figure;
  assert.ok(found, `no figure “${expected.text}”`);
  const decimal = (value: Decimal | undefined): string | null =>
    value === undefined ? null : formatDecimal(value);
  const actual: Record<string, unknown> = {
    text: expected.text,
    value: decimal(found.value),
    low: decimal(found.low),
    high: decimal(found.high),
    unit: found.unit,
    bound: found.bound,
  };
  const asserted = Object.fromEntries(Object.keys(expected).map((key) => [key, actual[key]]));
  assert.deepEqual(asserted, { ...expected });
}
