import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { ruleFamilies, rules } from '../../server/src/core/rules/registry';
import { checkRule } from '../support/checkRule';
import { filesBelow } from '../support/sources';

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes?: { configuration?: { properties?: Record<string, { properties?: object }> }[] };
};

describe('every rule', () => {
  it('has a unique id that names its file, a page, a test and a setting', () => {
    const ids = rules.map((rule) => rule.id);
    assert.equal(new Set(ids).size, ids.length);
    const settings = (manifest.contributes?.configuration ?? [])
      .map((category) => category.properties?.['zhupi.rules']?.properties)
      .find((properties) => properties !== undefined);
    const missing: string[] = [];
    for (const id of ids) {
      const place = `${ruleFamilies[id] ?? ''}/${camel(id)}`;
      if (!existsSync(`server/src/core/rules/${place}.ts`)) missing.push(`${place}.ts`);
      if (!existsSync(`test/core/rules/${place}.test.ts`)) missing.push(`${place}.test.ts`);
      if (!existsSync(`docs/rules/${id}.md`)) missing.push(`docs/rules/${id}.md`);
      if (settings && !(id in settings)) missing.push(`zhupi.rules.${id}`);
    }
    assert.deepEqual(missing, []);
  });

  it('stands in the registry', () => {
    const files = filesBelow('server/src/core/rules', '.ts').filter((file) =>
      /define(?:Paragraph|Document)Rule\(/.test(readFileSync(file, 'utf8')),
    );
    assert.equal(files.filter((file) => !file.endsWith('/rule.ts')).length, rules.length);
  });

  it('says everything in both languages, with the same places to fill', () => {
    // An argument that is itself words comes in both languages: {reason} in Chinese, {reasonEn} in English.
    const places = (text: string): readonly string[] =>
      [...new Set((text.match(/\{\w+\}/g) ?? []).map((place) => place.replace(/En\}$/, '}')))].sort();
    for (const rule of rules) {
      for (const [key, { zh, en }] of Object.entries(rule.messages)) {
        assert.ok(zh.length > 0 && en.length > 0, `${rule.id}.${key}`);
        assert.deepEqual(places(en), places(zh), `${rule.id}.${key}`);
      }
      assert.ok(rule.summary.zh.length > 0 && rule.summary.en.length > 0, rule.id);
      assert.ok(rule.basis.length > 0, rule.id);
    }
  });

  for (const rule of rules) {
    it(`${rule.id}: its examples are true, bad and good`, () => {
      assert.ok(
        rule.examples.some(({ text }) => text.includes('⟦')),
        'no bad example',
      );
      assert.ok(
        rule.examples.some(({ text }) => !text.includes('⟦')),
        'no good example',
      );
      for (const example of rule.examples) {
        checkRule(rule, example.text, example.fixed, {
          ...(example.options ? { options: example.options } : {}),
          ...(example.profile === undefined ? {} : { profile: example.profile }),
        });
      }
    });
  }
});
