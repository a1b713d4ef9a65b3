import assert from 'node:assert/strict';
import {
  mergeLayers,
  readConfigFile,
  readSettings,
  type KnownNames,
} from '../../../server/src/core/config/resolve';
import { defineDocumentRule } from '../../../server/src/core/rules/rule';

const summary = { zh: '试', en: 'test' };

const limit = defineDocumentRule({
  id: 'length-limit',
  summary,
  severity: 'warning',
  basis: [],
  options: {
    most: { default: 10, minimum: 1, maximum: 100, summary },
    style: { default: 'wide', choices: ['wide', 'narrow'], summary },
    strict: { default: false, summary },
    words: { default: ['甲'], summary },
  },
  messages: {},
  examples: [],
  *check() {
    // Only its options are of interest.
  },
});

const known: KnownNames = { rules: [limit], profiles: ['fazhi-annual', 'shufa'] };

function problemsOf(raw: unknown): readonly string[] {
  return readConfigFile(raw, known).problems.map(
    ({ path, at, message }) => `${path.join('.')} ${at}: ${message.zh}`,
  );
}

describe('readConfigFile', () => {
  it('reads a severity, a pair and an object', () => {
    for (const [raw, expected] of [
      ['off', { severity: 'off' }],
      [['error'], { severity: 'error' }],
      [['error', { most: 20 }], { severity: 'error', options: { most: 20 } }],
      [{ options: { strict: true, words: ['乙'] } }, { options: { strict: true, words: ['乙'] } }],
    ] as const) {
      const { value, problems } = readConfigFile({ rules: { 'length-limit': raw } }, known);
      assert.deepEqual(problems, []);
      assert.deepEqual(value.rules['length-limit'], expected);
    }
  });

  it('reports an unknown key, rule, option, severity, profile and choice with the nearest name', () => {
    assert.deepEqual(problemsOf({ rule: {} }), ['rule key: 没有名为“rule”的设置。是不是“rules”？']);
    assert.deepEqual(problemsOf({ rules: { 'lenght-limit': 'off' } }), [
      'rules.lenght-limit key: 没有名为“lenght-limit”的规则。是不是“length-limit”？',
    ]);
    assert.deepEqual(problemsOf({ rules: { 'length-limit': ['error', { mots: 3 }] } }), [
      'rules.length-limit.1.mots key: 没有名为“mots”的“length-limit”选项。是不是“most”？',
    ]);
    assert.deepEqual(problemsOf({ rules: { 'length-limit': 'eror' } }), [
      'rules.length-limit value: 没有名为“eror”的严重程度。是不是“error”？',
    ]);
    assert.deepEqual(problemsOf({ profile: 'fazhi-anual' }), [
      'profile value: 没有名为“fazhi-anual”的报告类型。是不是“fazhi-annual”？',
    ]);
    assert.deepEqual(problemsOf({ rules: { 'length-limit': { options: { style: 'narow' } } } }), [
      'rules.length-limit.options.style value: 没有名为“narow”的取值。是不是“narrow”？',
    ]);
  });

  it('lists what there is where no name is near', () => {
    assert.deepEqual(problemsOf({ profile: '年报' }), [
      'profile value: 没有名为“年报”的报告类型。可用的有：auto、fazhi-annual、shufa。',
    ]);
  });

  it('reports values of a wrong type or out of range and keeps the rest', () => {
    const raw = {
      final: 1,
      rules: { 'length-limit': [true, { most: 1000, strict: 'yes', words: [1], style: 'narrow' }] },
    };
    const { value, problems } = readConfigFile(raw, known);
    assert.deepEqual(
      problems.map(({ path }) => path.join('.')),
      [
        'final',
        'rules.length-limit.0',
        'rules.length-limit.1.most',
        'rules.length-limit.1.strict',
        'rules.length-limit.1.words',
      ],
    );
    assert.match(problems[2]?.message.zh ?? '', /1000 太大，最大是 100/);
    assert.deepEqual(value.rules['length-limit'], { options: { style: 'narrow' } });
    assert.equal(value.final, undefined);
  });

  it('refuses names that reach a prototype', () => {
    const raw: unknown = JSON.parse('{"rules": {"__proto__": "off", "constructor": "off"}}');
    const { value, problems } = readConfigFile(raw, known);
    assert.equal(problems.length, 2);
    assert.deepEqual(Object.keys(value.rules), []);
  });

  it('takes relative paths only in extends', () => {
    const bad = ['https://example.org/a.json', '/etc/a.json', 'pkg', '..\\a.json'];
    const { value, problems } = readConfigFile({ extends: ['./a.json', '../b.json', ...bad] }, known);
    assert.deepEqual(value.extends, ['./a.json', '../b.json']);
    assert.equal(problems.length, bad.length);
  });

  it('reads overrides and asks for their files', () => {
    const raw = { overrides: [{ files: 'a/*.txt', final: true }, { rules: {} }], ignores: ['b'] };
    const { value, problems } = readConfigFile(raw, known);
    assert.deepEqual(value.overrides[0], { files: ['a/*.txt'], rules: {}, final: true });
    assert.deepEqual(value.ignores, ['b']);
    assert.deepEqual(
      problems.map(({ path }) => path.join('.')),
      ['overrides.1'],
    );
  });

  it('is total', () => {
    for (const raw of [
      null,
      undefined,
      1,
      'x',
      [],
      [[]],
      { rules: null },
      { overrides: [null, 3] },
      { extends: [{}] },
    ]) {
      assert.ok(readConfigFile(raw, known).problems.length > 0 || Array.isArray(raw), JSON.stringify(raw));
    }
  });
});

describe('readSettings', () => {
  it('reads rules, profile and final and leaves the other settings alone', () => {
    const { value, problems } = readSettings(
      { rules: { 'length-limit': 'hint' }, profile: 'auto', inlayHints: 'all' },
      known,
    );
    assert.deepEqual(value, { rules: { 'length-limit': { severity: 'hint' } }, profile: 'auto' });
    assert.deepEqual(problems, []);
    assert.deepEqual(readSettings(undefined, known).problems, []);
  });
});

describe('mergeLayers', () => {
  it('puts later layers above earlier ones, option by option', () => {
    const config = mergeLayers(
      [
        {
          rules: { 'length-limit': { severity: 'error', options: { most: 1, strict: true } } },
          profile: 'shufa',
          final: true,
        },
        { rules: { 'length-limit': { options: { most: 2 } } }, profile: 'auto' },
      ],
      undefined,
    );
    assert.deepEqual(config.rules['length-limit'], { severity: 'error', options: { most: 2, strict: true } });
    assert.equal(config.profile, undefined);
    assert.equal(config.final, true);
  });
});
