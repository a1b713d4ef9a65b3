import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** `from` may import nothing of `folders` (paths below server/src/core or server/src). */
const wall = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: patterns, message }] }] },
});

const core = 'server/src/core';
const outside = '^(?:node:|vscode|(?:\\.\\./)+(?:lsp|cli|workspace|protocol)|fs$|path$|os$)';

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '.vscode-test/**',
      'coverage/**',
      'bench/.peers/**',
      'bench/lspbench.mjs',
      `${core}/rules/registry.ts`,
      `${core}/profiles/index.ts`,
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'server/src/core/tsconfig.json',
          'server/tsconfig.json',
          'client/tsconfig.json',
          'test/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      'max-lines': ['error', { max: 320, skipBlankLines: true }],
      complexity: ['error', 20],
      'no-console': 'error',
      // U+3000 and NBSP are the matter of this tool.
      'no-irregular-whitespace': 'off',
    },
  },
  { files: ['test/**/*.ts'], rules: { 'max-lines': ['error', 420] } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', setImmediate: 'readonly', fetch: 'readonly', AbortSignal: 'readonly', AbortController: 'readonly', performance: 'readonly', require: 'readonly', module: 'readonly', exports: 'writable', __dirname: 'readonly', globalThis: 'readonly', document: 'readonly', window: 'readonly', TextDecoder: 'readonly', TextEncoder: 'readonly', structuredClone: 'readonly' }, // prettier-ignore
    },
  },
  wall([`${core}/**/*.ts`], outside, 'The core is pure: no Node, no VS Code, no shell.'),
  wall([`${core}/text/**/*.ts`], '^\\.\\./', 'text/ stands at the bottom and imports nothing.'),
  wall([`${core}/syntax/**/*.ts`], '^\\.\\./(?!text/|lexicon/)', 'syntax/ knows text/ and lexicon/ only.'),
  wall([`${core}/rules/*/**/*.ts`], '^\\./(?!\\w+\\.json)|^\\.\\./(?:structure|figure|date|punctuation|wording)/', 'No rule imports a rule.'), // prettier-ignore
  wall(['client/**/*.ts'], 'server/src/(?!protocol$|core/detect$)', 'The client knows protocol.ts and core/detect.ts only.'), // prettier-ignore
);
