// `npm run new-rule -- FAMILY/ID` writes the skeleton of a rule and of its test.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const families = ['structure', 'figure', 'date', 'punctuation', 'wording'];
const root = path.resolve(import.meta.dirname, '..');
const match = /^([a-z]+)\/([a-z]+(?:-[a-z]+)+)$/.exec(process.argv[2] ?? '');

if (!match || !families.includes(match[1])) {
  console.error(
    `usage: npm run new-rule -- FAMILY/ID, e.g. wording/my-rule (families: ${families.join(', ')})`,
  );
  process.exitCode = 2;
} else write(match[1], match[2]);

function write(family, id) {
  const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const rule = `server/src/core/rules/${family}/${name}.ts`;
  const test = `test/core/rules/${family}/${name}.test.ts`;
  for (const [file, content] of [
    [rule, ruleText(id, name)],
    [test, testText(family, id, name)],
  ]) {
    const target = path.join(root, file);
    if (existsSync(target)) {
      console.error(`${file} exists already`);
      process.exitCode = 1;
      return;
    }
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
    console.log(file);
  }
}

function ruleText(id, name) {
  return `import { CharClass } from '../../text/charClass';
import { defineParagraphRule } from '../rule';

/** What is wrong, and why it matters to a reader of the report. */
export const ${name} = defineParagraphRule({
  id: '${id}',
  summary: { zh: '', en: '' },
  severity: 'warning',
  basis: [{ source: '', force: '惯例' }],
  options: {},
  messages: {
    found: { zh: '“{words}”。', en: '“{words}”.' },
  },
  examples: [{ text: '⟦⟧' }, { text: '' }],
  needs: CharClass.han,
  *check({ paragraph }) {
    const at = paragraph.folded.indexOf('');
    if (at === -1) return;
    yield { span: { start: at, end: at + 1 }, message: 'found', args: { words: paragraph.text.charAt(at) } };
  },
});
`;
}

function testText(family, id, name) {
  return `import { ${name} } from '../../../../server/src/core/rules/${family}/${name}';
import { checkRule } from '../../../support/checkRule';

describe('${id}', () => {
  it('reports …', () => {
    checkRule(${name}, '');
  });

  it('is silent about …', () => {
    checkRule(${name}, '');
  });
});
`;
}
