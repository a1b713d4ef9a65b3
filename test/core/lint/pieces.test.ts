import assert from 'node:assert/strict';
import { editPieces, piecesToEdits, wholeText } from '../../../server/src/core/lint/pieces';
import { applyEdits, sortEdits, type TextEdit } from '../../../server/src/core/text/edit';

function edit(start: number, end: number, text: string): TextEdit {
  return { span: { start, end }, text };
}

function edits(original: string, ...rounds: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  return piecesToEdits(original, rounds.reduce(editPieces, wholeText(original)));
}

describe('pieces', () => {
  it('adds two rounds up to edits of the original', () => {
    assert.deepEqual(edits('甲乙丙丁', [edit(1, 2, '一二')], [edit(0, 1, ''), edit(4, 4, '三')]), [
      edit(0, 2, '一二'),
      edit(3, 3, '三'),
    ]);
  });

  it('leaves out what comes to nothing', () => {
    assert.deepEqual(edits('甲乙', [edit(0, 1, '丙')], [edit(0, 1, '甲')]), []);
  });

  it('keeps the characters at the ends of an edit that stay', () => {
    assert.deepEqual(edits('甲乙丙', [edit(0, 3, '甲丁丙')]), [edit(1, 2, '丁')]);
  });

  it('agrees with applying the rounds one after the other', () => {
    let state = 11;
    const random = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    for (let round = 0; round < 300; round++) {
      const original = Array.from({ length: random(12) }, () => '甲乙丙'.charAt(random(3))).join('');
      let text = original;
      let pieces = wholeText(original);
      for (let i = 0; i < 3; i++) {
        const start = random(text.length + 1);
        const end = Math.min(text.length, start + random(4));
        const next = Math.min(text.length, end + 1 + random(3));
        const step = sortEdits([
          edit(start, end, '丁戊'.slice(random(3))),
          edit(next, next, '己'.repeat(random(2))),
        ]);
        text = applyEdits(text, step);
        pieces = editPieces(pieces, step);
      }
      assert.equal(applyEdits(original, piecesToEdits(original, pieces)), text);
    }
  });
});
