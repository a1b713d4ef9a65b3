import assert from 'node:assert/strict';
import { joinPath, parentOf, relativePath } from '../../server/src/workspace/paths';

describe('paths', () => {
  it('finds the folder above, up to the top', () => {
    assert.equal(parentOf('/a/b'), '/a');
    assert.equal(parentOf('/a'), '/');
    assert.equal(parentOf('/'), undefined);
    assert.equal(parentOf('c:/a'), 'c:/');
    assert.equal(parentOf('c:/'), undefined);
    assert.equal(parentOf('vscode-vfs://github/a/b'), 'vscode-vfs://github/a');
    assert.equal(parentOf('vscode-vfs://github/a'), 'vscode-vfs://github');
    assert.equal(parentOf('vscode-vfs://github'), undefined);
  });

  it('joins and works out dots', () => {
    assert.equal(joinPath('/a/b', './c.json'), '/a/b/c.json');
    assert.equal(joinPath('/a/b', '../c/./d'), '/a/c/d');
    assert.equal(joinPath('/a', '../../../x'), '/x');
    assert.equal(joinPath('/', 'x'), '/x');
  });

  it('knows what lies below', () => {
    assert.equal(relativePath('/a', '/a/b/c'), 'b/c');
    assert.equal(relativePath('/', '/a'), 'a');
    assert.equal(relativePath('/a', '/ab'), undefined);
    assert.equal(relativePath('/a', '/a'), undefined);
  });
});
