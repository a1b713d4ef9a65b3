import assert from 'node:assert/strict';
import { ruleOf, rulesWithCounts } from '../../client/src/findings';
import { rulesOf, textOf } from '../../client/src/manifest';
import { supportReport } from '../../client/src/supportReport';

const ours = (value: string) => ({ code: { value, target: { scheme: 'zhupi-rule' } } });
const problems = [
  ours('set-phrase-quotes'),
  ours('figure-exceeds-base'),
  ours('set-phrase-quotes'),
  ours('broken-date'),
  { code: 'unknown-word' },
  { code: { value: 'no-tabs', target: { scheme: 'https' } } },
  {},
];

describe('findings by rule', () => {
  it('are counted, the most frequent first, and only ours', () => {
    assert.deepEqual(rulesWithCounts(problems), [
      { rule: 'set-phrase-quotes', count: 2 },
      { rule: 'broken-date', count: 1 },
      { rule: 'figure-exceeds-base', count: 1 },
    ]);
    assert.equal(ruleOf({ code: 'broken-date' }), undefined);
  });
});

describe('the support report', () => {
  const facts = {
    versions: { Zhupi: '0.1.0' },
    server: 'running',
    report: { language: 'gongwen', scheme: 'file', lines: 80 },
    problems,
    settings: { profile: 'auto', rules: { 'mark-form': 'off' } },
  };

  it('tells versions, state, counts and settings', () => {
    const text = supportReport(facts);
    for (const part of [
      '| Zhupi | 0.1.0 |',
      '| Server | running |',
      'gongwen, file, 80 lines',
      '- broken-date: 1',
    ]) {
      assert.ok(text.includes(part), part);
    }
    assert.ok(text.includes('"mark-form": "off"'));
  });

  it('holds no text of a document, whatever else a problem has', () => {
    const secret = { ...ours('broken-date'), message: '受理83宗', range: '机密' };
    assert.doesNotMatch(supportReport({ ...facts, problems: [secret] }), /受理|机密/);
  });
});

describe('the manifest as the client reads it', () => {
  const manifest = {
    version: '1.2.3',
    contributes: {
      configuration: [
        { properties: { 'zhupi.profile': { enum: ['auto', 'fuyi'] } } },
        { properties: { 'zhupi.rules': { properties: { 'mark-form': { description: '标点形式不当' } } } } },
      ],
    },
  };

  it('names the rules', () => {
    assert.deepEqual(rulesOf(manifest), [{ id: 'mark-form', name: '标点形式不当' }]);
    assert.equal(textOf(manifest, 'version'), '1.2.3');
  });

  it('gives nothing where there is nothing', () => {
    assert.deepEqual([rulesOf(undefined), textOf(manifest, 'bugs', 'url')], [[], undefined]);
  });
});
