// Writes everything that follows from the rules, profiles and lexicon: registries, settings, schemas, rule pages.
// `--check` writes nothing and fails where a file is stale.
import { build } from 'esbuild';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { globSync } from './glob.mjs';
import { ruleIndex, rulePage } from './rulePages.mjs';
import { fileList } from './vsix/files.mjs';

const root = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const stale = [];

/** Writes a generated file, or notes that it differs. */
function emit(file, content) {
  const target = path.join(root, file);
  const current = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  if (current === content) return;
  if (check) stale.push(file);
  else {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

const note = (what) =>
  `// Generated from ${what} by scripts/generate.mjs. Do not edit: add a file and run \`npm run generate\`.\n`;

/** A rule file exports exactly one rule, named as the file. */
function ruleFiles() {
  return globSync(root, 'server/src/core/rules', '.ts')
    .filter((file) => file.split('/').length === 6)
    .filter((file) => /define(?:Paragraph|Document)Rule\(/.test(readFileSync(path.join(root, file), 'utf8')));
}

function registry(files) {
  const names = files.map((file) => path.basename(file, '.ts'));
  const imports = files.map((file, i) => {
    const from = `./${path.posix.relative('server/src/core/rules', file).replace(/\.ts$/, '')}`;
    return `import { ${names[i]} } from '${from}';`;
  });
  const list = names.map((name) => `  ${name} as Rule,`).join('\n');
  return (
    note('the files of this folder') +
    `${imports.join('\n')}\nimport type { Rule } from './rule';\n\n` +
    `/** Every rule, in the order of families and names. */\nexport const rules: readonly Rule[] = [\n${list}\n];\n\n` +
    `/** The family (folder) of each rule. */\nexport const ruleFamilies: Readonly<Record<string, string>> = {\n` +
    files.map((file, i) => `  [${names[i]}.id]: '${file.split('/')[4]}',`).join('\n') +
    '\n};\n'
  );
}

function profilesIndex() {
  const files = readdirSync(path.join(root, 'server/src/core/profiles'))
    .filter((file) => file.endsWith('.json'))
    .sort();
  const names = files.map((file) => file.replace('.json', '').replace(/-(\w)/g, (_, c) => c.toUpperCase()));
  return (
    note('the JSON files of this folder') +
    `${files.map((file, i) => `import ${names[i]} from './${file}';`).join('\n')}\nimport type { Profile } from './profile';\n\n` +
    `/** The kinds of report that Zhupi knows by itself, in the order of their ids. */\n` +
    `export const builtInProfiles: readonly Profile[] = [${names.join(', ')}] as readonly Profile[];\n`
  );
}

/** Bundles a module of the core and loads it. */
async function load(file) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhupi-generate-'));
  const outfile = path.join(folder, 'bundle.cjs');
  try {
    await build({ entryPoints: [path.join(root, file)], outfile, bundle: true, format: 'cjs', platform: 'node', logLevel: 'error' }); // prettier-ignore
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The JSON Schema of one rule's setting in settings and in .zhupirc.json. */
function severitySchema(rule, language) {
  const words =
    language === 'zh'
      ? ['错误：红色波浪线，命令行返回 1', '警告', '提示', '建议：只在灯泡里', '不检查']
      : ['Error: fails the command line', 'Warning', 'Information', 'Hint: light bulb only', 'Off'];
  return {
    type: 'string',
    enum: ['error', 'warning', 'info', 'hint', 'off'],
    enumDescriptions: words,
    default: rule.severity,
  };
}

function packageJson(rules) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const category of [manifest.contributes?.configuration ?? []].flat()) {
    const setting = category.properties?.['zhupi.rules'];
    if (!setting) continue;
    setting.properties = Object.fromEntries(
      rules.map((rule) => [
        rule.id,
        { ...severitySchema(rule, 'zh'), enumDescriptions: undefined, description: `%rule.${rule.id}%` },
      ]),
    );
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function nls(file, rules, language) {
  const texts = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  for (const key of Object.keys(texts)) if (key.startsWith('rule.')) delete texts[key];
  for (const rule of rules) texts[`rule.${rule.id}`] = rule.summary[language];
  return `${JSON.stringify(texts, undefined, 2)}\n`;
}

emit('server/src/core/profiles/index.ts', profilesIndex());
const files = ruleFiles();
emit('server/src/core/rules/registry.ts', registry(files));
const { rules, ruleFamilies } = await load('server/src/core/rules/registry.ts');
if (existsSync(path.join(root, 'server/src/core/config/schema.ts'))) {
  const { configSchema } = await load('server/src/core/config/schema.ts');
  emit('schemas/zhupirc.schema.json', `${JSON.stringify(configSchema(rules), undefined, 2)}\n`);
}
// Those who write a kind of report of their own have only what is packaged.
emit(
  'schemas/profile.schema.json',
  readFileSync(path.join(root, 'server/src/core/profiles/schema/profile.schema.json'), 'utf8'),
);
for (const rule of rules) emit(`docs/rules/${rule.id}.md`, rulePage(rule, ruleFamilies[rule.id]));
emit('docs/rules/README.md', ruleIndex(rules, ruleFamilies));
emit('package.json', packageJson(rules));
for (const [file, language] of [
  ['package.nls.json', 'en'],
  ['package.nls.zh-cn.json', 'zh'],
]) {
  if (existsSync(path.join(root, file))) emit(file, nls(file, rules, language));
}
const pages = new Set(['README.md', ...rules.map((rule) => `${rule.id}.md`)]);
for (const page of readdirSync(path.join(root, 'docs/rules'))) {
  if (pages.has(page)) continue;
  if (check) stale.push(`docs/rules/${page} (no such rule)`);
  else rmSync(path.join(root, 'docs/rules', page));
}
emit('scripts/package-files.txt', fileList());
if (stale.length > 0) {
  console.error(`stale, run \`npm run generate\`:\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
}
