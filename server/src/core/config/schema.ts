import { builtInProfiles } from '../profiles/index';
import type { OptionSpec, Rule } from '../rules/rule';
import type { LocalizedText } from '../text/localized';
import { ruleLevels } from './readRule';

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema of `.zhupirc.json`, with every rule and its options. */
export function configSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '朱批 .zhupirc.json',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        ...strings,
        ...describe(
          '所依据的配置文件，以 ./ 或 ../ 开头',
          'Configuration files to build on, beginning with ./ or ../',
        ),
      },
      ...layerProperties,
      overrides: {
        type: 'array',
        ...describe('只用于部分文件的设置，后面的优先', 'Settings for some files only; later ones win'),
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: {
              ...strings,
              ...describe('文件（通配符，相对于本文件夹）', 'Files: globs relative to this folder'),
            },
            ...layerProperties,
          },
        },
      },
      ignores: {
        ...strings,
        ...describe(
          '不检查的文件（通配符，相对于本文件夹）',
          'Files that are not checked: globs relative to this folder',
        ),
      },
    },
    definitions: {
      level: { type: 'string', enum: ruleLevels },
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
    },
  };
}

const strings: Schema = {
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', items: { type: 'string', minLength: 1 } },
  ],
};

const layerProperties: Schema = {
  profile: {
    anyOf: [{ enum: ['auto', ...builtInProfiles.map(({ id }) => id)] }, { type: 'string' }],
    default: 'auto',
    ...describe('报告类型；auto 按标题和各级标题判断', 'Kind of report; auto chooses by title and headings'),
  },
  final: {
    type: 'boolean',
    default: false,
    ...describe('是否定稿：定稿须有署名和成文日期', 'Whether texts are final and must be signed and dated'),
  },
  rules: {
    $ref: '#/definitions/rules',
    ...describe('各规则的严重程度和选项', 'Severity and options of rules'),
  },
};

function ruleSchema(rule: Rule): Schema {
  const level = { $ref: '#/definitions/level' };
  const options: Schema = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)]),
    ),
  };
  return {
    ...describe(rule.summary.zh, rule.summary.en),
    default: rule.severity,
    anyOf: [
      level,
      { type: 'array', items: [level, options], minItems: 1, maxItems: 2 },
      { type: 'object', additionalProperties: false, properties: { severity: level, options } },
    ],
  };
}

function optionSchema(spec: OptionSpec): Schema {
  const { minimum, maximum, choices } = spec;
  return {
    ...(Array.isArray(spec.default)
      ? { type: 'array', items: { type: 'string' } }
      : { type: typeof spec.default }),
    default: spec.default,
    ...describeText(spec.summary),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(choices === undefined ? {} : { enum: choices }),
  };
}

function describe(zh: string, en: string): { readonly description: string } {
  return { description: `${zh} / ${en}` };
}

function describeText({ zh, en }: LocalizedText): { readonly description: string } {
  return describe(zh, en);
}
