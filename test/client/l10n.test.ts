import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { filesBelow } from '../support/sources';

const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8')) as Record<string, string>;
const sources = filesBelow('client/src', '.ts').map((file) => readFileSync(file, 'utf8'));

/** The keys that `l10n.t` looks up: the message, and behind a slash the comment where there is one. */
const asked = sources.flatMap((source) => [
  ...[...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, message = '']) => message),
  ...[...source.matchAll(/l10n\.t\(\{ message: '([^']+)', comment: \['([^']+)'\] \}/g)].map(
    ([, message = '', comment = '']) => `${message}/${comment}`,
  ),
]);

describe('texts of the client', () => {
  it('have a Chinese form each, and none is left over', () => {
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(asked)].sort());
  });

  it('are all found: every call has its message written out', () => {
    const calls = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(/g)]);
    assert.equal(asked.length, calls.length);
  });

  it('keep their arguments', () => {
    for (const [message, chinese] of Object.entries(bundle)) {
      const args = (text: string): readonly string[] => (text.match(/\{\d\}/g) ?? []).sort();
      assert.deepEqual(args(chinese), args(message), message);
    }
  });

  it('are never shown past l10n', () => {
    const shown = sources.flatMap((source) => [
      ...source.matchAll(
        /show(?:Information|Warning|Error)Message\(\s*['"`]|(?:title|placeHolder|placeholder): ['"`]/g,
      ),
    ]);
    assert.deepEqual(
      shown.map(([text]) => text),
      [],
    );
  });
});
