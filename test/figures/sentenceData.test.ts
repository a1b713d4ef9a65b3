import assert from 'node:assert/strict';
import { arithmeticProblem } from './arithmeticOracle';
import { type ExpectedRelation, occurrences, readSentences } from './sentenceData';

const files = readSentences();

/** Every member stands in the text, at the occurrence that is named. */
function misplaced(text: string, relation: ExpectedRelation): readonly string[] {
  return (relation.members ?? []).filter((member, index) => {
    const found = occurrences(text, member).length;
    return relation.at === undefined ? found !== 1 : found <= (relation.at[index] ?? 0);
  });
}

describe('figure sentences as data', () => {
  for (const [name, entries] of files) {
    it(`${name}: members stand in the text and the arithmetic is right`, () => {
      const wrong = entries.flatMap(({ text, expect = [] }) =>
        expect.flatMap((relation) => {
          const places = misplaced(text, relation).map((member) => `${member} is not there once`);
          const reasons = [...places, arithmeticProblem(relation) ?? []].flat();
          return reasons.map(
            (reason) => `${relation.kind} ${relation.members?.join(' ') ?? ''}: ${reason}: ${text}`,
          );
        }),
      );
      assert.deepEqual(wrong, []);
      assert.ok(entries.length >= 12, name);
    });
  }

  it('marks every entry without an expected broken relation as one in which nothing may be broken', () => {
    const all = [...files.values()].flat();
    const unmarked = all.filter(
      ({ expect = [], noBroken }) =>
        (noBroken === true) === expect.some(({ verdict }) => verdict === 'broken'),
    );
    assert.deepEqual(unmarked, []);
  });

  it('has no text twice, at least 300 sentences with relations, and traps for every family', () => {
    const all = [...files.values()].flat();
    assert.equal(new Set(all.map(({ text }) => text)).size, all.length);
    assert.ok(
      all.filter(({ figures, notFigures }) => figures === undefined && notFigures === undefined).length >=
        300,
    );
    for (const [name, entries] of files)
      assert.ok(
        entries.some(({ noBroken }) => noBroken === true),
        name,
      );
  });

  it('names figures and stretches of forms.json that stand in the text once', () => {
    const forms = files.get('forms') ?? [];
    const wrong = forms.flatMap(({ text, figures = [], notFigures = [] }) =>
      [...figures.map((figure) => figure.text), ...notFigures].filter(
        (part) => text.split(part).length !== 2,
      ),
    );
    assert.deepEqual(wrong, []);
    assert.ok(forms.length >= 40);
  });
});
