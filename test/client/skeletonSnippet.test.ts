import assert from 'node:assert/strict';
import { skeletonSnippet } from '../../client/src/commands/skeletonSnippet';

describe('the snippet of a skeleton', () => {
  it('numbers the blanks in their order', () => {
    assert.equal(
      skeletonSnippet('××人民政府\n\n收到【待补】件。【待补：调解数】。\n2025年×月×日\n'),
      '${1:××}人民政府\n\n收到${2:【待补】}件。${3:【待补：调解数】}。\n2025年${4:×}月${5:×}日\n',
    );
  });

  it('keeps what a snippet would take for its own marks', () => {
    assert.equal(skeletonSnippet('a$1\\}b【待补：$2】'), 'a\\$1\\\\\\}b${1:【待补：\\$2】}');
  });

  it('leaves a text without blanks as it is', () => {
    assert.equal(skeletonSnippet('各位代表：\n'), '各位代表：\n');
  });
});
