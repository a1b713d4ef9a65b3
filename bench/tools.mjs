import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { peerPath, peerRequire } from './peers.mjs';

const require = createRequire(import.meta.url);
const peer = (path) => import(pathToFileURL(peerPath(path)).href);

/** Each loads a linter and returns a function that lints one text and returns the number of findings. */
export const tools = {
  /** All rules on, the defaults of somebody who configured nothing. */
  zhupi: () => {
    const { createReportService, defaultConfig } = require('../dist/index.js');
    const service = createReportService();
    return (text) => service.lint(service.parse(text), defaultConfig).findings.length;
  },
  autocorrect: () => {
    const { lintFor } = peerRequire('autocorrect-node');
    return (text) => lintFor(text, 'a.txt').lines.length;
  },
  textlint: () => textlint([]),
  'textlint + no-unmatched-pair': () =>
    textlint([
      {
        ruleId: 'no-unmatched-pair',
        rule: interop(peerRequire('@textlint-rule/textlint-rule-no-unmatched-pair')),
      },
    ]),
  zhlint: () => {
    const { run } = peerRequire('zhlint');
    return (text) => run(text, { rules: { preset: 'default' } }).validations.length;
  },
  'lint-md': () => {
    const { lintMarkdown } = peerRequire('@lint-md/core');
    return (text) => lintMarkdown(text).lintResult.length;
  },
  markdownlint: async () => {
    const { lint } = await peer('markdownlint/lib/exports-sync.mjs');
    return (text) => lint({ strings: { text } }).text.length;
  },
};

function textlint(rules) {
  const { TextlintKernel } = peerRequire('@textlint/kernel');
  const kernel = new TextlintKernel({ quiet: true });
  const plugins = [{ pluginId: 'text', plugin: interop(peerRequire('@textlint/textlint-plugin-text')) }];
  return async (text) =>
    (await kernel.lintText(text, { filePath: 'a.txt', ext: '.txt', plugins, rules })).messages.length;
}

function interop(module) {
  return module.default ?? module;
}
