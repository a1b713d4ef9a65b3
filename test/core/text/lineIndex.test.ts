import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLineIndex } from '../../../server/src/core/text/lineIndex';

const text = fc.string({ unit: fc.constantFrom('一', '。', 'a', '\n', '\r', '\r\n', '\u2028', '𠮷', ' ') });

describe('createLineIndex', () => {
  it('ends lines where LSP ends them', () => {
    const lines = createLineIndex('一\r\n二\r三\n四\u2028五');
    assert.equal(lines.count, 4);
    assert.deepEqual(lines.positionAt(7), { line: 3, character: 0 });
    assert.equal(lines.offsetAt({ line: 3, character: 9 }), 10);
  });

  it('agrees with TextDocument on every offset and position', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(8), fc.nat(8), (content, offset, line, character) => {
        const lines = createLineIndex(content);
        const oracle = TextDocument.create('file:///a', 'gongwen', 1, content);
        assert.deepEqual(lines.positionAt(offset), oracle.positionAt(offset));
        assert.equal(lines.offsetAt({ line, character }), oracle.offsetAt({ line, character }));
        assert.equal(lines.count, oracle.lineCount);
      }),
      { numRuns: 500 },
    );
  });
});
