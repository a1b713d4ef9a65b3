import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectFile } from '../../support/goldenFile';
import { filesBelow } from '../../support/sources';
import { printTokens, textsIn, tokenize } from './tokenize';

const samples = 'test/client/grammar/samples';

describe('grammar of gongwen', () => {
  for (const file of filesBelow(samples, '.gongwen')) {
    it(`tokenises ${path.basename(file)}`, async () => {
      const tokens = await tokenize('text.gongwen', readFileSync(file, 'utf8'));
      expectFile(`${file}.tokens`, printTokens(tokens));
    });
  }

  it('tokenises a report as it was published', async () => {
    const lines = readFileSync('seeds/quangang-2023.txt', 'utf8').split('\n').slice(0, 60);
    expectFile(`${samples}/quangang.tokens`, printTokens(await tokenize('text.gongwen', lines.join('\n'))));
  });

  it('gives half-width text the scopes of full-width text', async () => {
    const full = '（一）强化学习。办结１，２５６件；印发《通知》（国办发〔２０２４〕２号）';
    const half = '(一)强化学习。办结1,256件;印发《通知》(国办发[2024]2号)';
    const scopesOf = async (text: string): Promise<readonly string[]> =>
      (await tokenize('text.gongwen', text)).map(({ scopes }) => scopes.join(' '));
    assert.deepEqual(await scopesOf(half), await scopesOf(full));
  });

  it('loses no character', async () => {
    const text = readFileSync('seeds/tianxin-2020.txt', 'utf8').replaceAll('\r', '');
    const tokens = await tokenize('text.gongwen', text);
    assert.equal(tokens.map((token) => token.text).join(''), text.replaceAll('\n', ''));
  });

  it('reads a very long line in time', async () => {
    const line = `一、${'受理83宗，办结86宗（'.repeat(2000)}`;
    assert.equal(textsIn(await tokenize('text.gongwen', line), 'constant.numeric').length, 4000);
  });
});

describe('injection into Markdown', () => {
  it('marks numbers, names and document numbers in headings and paragraphs', async () => {
    const text = '## 一、主要做法\n\n（二）印发《关于〈条例〉的通知》（国办发〔2018〕118号）';
    const tokens = await tokenize('text.html.markdown', text);
    assert.deepEqual(textsIn(tokens, 'markup.heading.1.gongwen'), ['一、']);
    assert.deepEqual(textsIn(tokens, 'markup.heading.2.gongwen'), ['（二）']);
    assert.equal(textsIn(tokens, 'string.quoted.other.title.gongwen').join(''), '《关于〈条例〉的通知》');
    assert.deepEqual(textsIn(tokens, 'entity.name.type.document-number'), ['〔2018〕118号']);
  });

  it('leaves the rest of the heading and code to Markdown', async () => {
    const tokens = await tokenize('text.html.markdown', '# 一、标题\n`《代码》`\n文中一、不是标题');
    assert.deepEqual(textsIn(tokens, 'entity.name.section.markdown'), ['一、', '标题']);
    assert.deepEqual(textsIn(tokens, 'string.quoted'), []);
    assert.deepEqual(textsIn(tokens, 'markup.heading.1.gongwen'), ['一、']);
  });
});
