import assert from 'node:assert/strict';
import { configSchema } from '../../../server/src/core/config/schema';
import { configFileKeys } from '../../../server/src/core/config/resolve';
import { rules } from '../../../server/src/core/rules/registry';

interface RuleSchema {
  readonly description: string;
  readonly default: string;
}

describe('configSchema', () => {
  const schema = configSchema(rules) as {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly definitions: { readonly rules: { readonly properties: Readonly<Record<string, RuleSchema>> } };
  };

  it('has every key that is read, and no other', () => {
    assert.deepEqual(Object.keys(schema.properties).sort(), [...configFileKeys].sort());
  });

  it('has every rule with its summary and severity', () => {
    const { properties } = schema.definitions.rules;
    assert.deepEqual(
      Object.keys(properties),
      rules.map(({ id }) => id),
    );
    for (const { id, summary, severity } of rules) {
      assert.equal(properties[id]?.description, `${summary.zh} / ${summary.en}`);
      assert.equal(properties[id].default, severity);
    }
  });
});
