import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, runCli, sampleReport } from './harness';

/** The paths that were checked, in order. */
async function checked(cwd: string, ...argv: string[]): Promise<readonly string[]> {
  const { out } = await runCli(['check', ...argv, '--format', 'json'], { cwd });
  return (JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path);
}

describe('the files of a call', () => {
  it('are the reports of a folder, in the order of their names', async () => {
    const files = {
      'b/2.txt': sampleReport,
      'b/10.md': sampleReport,
      'a.gongwen': '未写完',
      'a.gw': '未写完',
      'c.log': sampleReport,
      'README.md': sampleReport,
      'node_modules/x/d.txt': sampleReport,
      '.git/e.txt': sampleReport,
      'note.txt': '买菜',
    };
    await inFolder(files, async (cwd) => {
      assert.deepEqual(await checked(cwd, '.'), ['a.gongwen', 'a.gw', 'b/10.md', 'b/2.txt']);
      assert.deepEqual(await checked(cwd, 'b/', './b'), ['b/10.md', 'b/2.txt']);
      assert.deepEqual(await checked(join(cwd, 'b'), '..'), [
        '../a.gongwen',
        '../a.gw',
        '../b/10.md',
        '../b/2.txt',
      ]);
    });
  });

  it('hold every file that is named, once', async () => {
    await inFolder({ 'note.log': '买菜', 'a.txt': sampleReport }, async (cwd) => {
      assert.deepEqual(await checked(cwd, 'note.log', 'a.txt', './a.txt', '.'), ['note.log', 'a.txt']);
    });
  });

  it('fit a glob that the shell left over', async () => {
    const files = { 'a/1.txt': sampleReport, 'a/b/2.txt': sampleReport, 'c/3.txt': sampleReport };
    await inFolder(files, async (cwd) => {
      assert.deepEqual(await checked(cwd, 'a/*.txt'), ['a/1.txt']);
      assert.deepEqual(await checked(cwd, '**/*.txt'), ['a/1.txt', 'a/b/2.txt', 'c/3.txt']);
      assert.deepEqual(await checked(cwd, `${cwd}/{a,c}/*.txt`), [`${cwd}/a/1.txt`, `${cwd}/c/3.txt`]);
    });
  });

  it('leave out what the configuration ignores, unless it is named', async () => {
    const files = {
      '草稿/a.txt': sampleReport,
      'b.txt': sampleReport,
      '.zhupirc.json': '{"ignores": ["草稿"]}',
    };
    await inFolder(files, async (cwd) => {
      assert.deepEqual(await checked(cwd, '.'), ['b.txt']);
      assert.deepEqual(await checked(cwd, '草稿/a.txt'), ['草稿/a.txt']);
    });
  });

  it('follow links to files and not to folders', async () => {
    await inFolder({ 'real/a.txt': sampleReport }, async (cwd) => {
      mkdirSync(join(cwd, 'in'));
      symlinkSync(join(cwd, 'real', 'a.txt'), join(cwd, 'in', 'link.txt'));
      symlinkSync(cwd, join(cwd, 'in', 'round'));
      symlinkSync(join(cwd, 'nowhere'), join(cwd, 'in', 'broken.txt'));
      assert.deepEqual(await checked(cwd, 'in'), ['in/link.txt']);
    });
  });

  it('may come from standard input under another name', async () => {
    await inFolder(
      { '.zhupirc.json': '{"overrides": [{"files": "x/*", "rules": {"heading-sequence": "off"}}]}' },
      async (cwd) => {
        const plain = await runCli(['check', '-'], { cwd, input: sampleReport });
        assert.match(plain.out, /^-\n[^]*heading-sequence/);
        const named = await runCli(['check', '-', '--stdin-filename', 'x/y.txt'], {
          cwd,
          input: sampleReport,
        });
        assert.match(named.out, /^x\/y\.txt\n/);
        assert.ok(!named.out.includes('heading-sequence'));
      },
    );
  });
});

describe('bad input', () => {
  const report = async (content: string | Uint8Array): Promise<{ code: number; output: unknown }> => {
    let result = { code: -1, output: undefined as unknown };
    await inFolder({ 'a.txt': content }, async (cwd) => {
      const { code, out } = await runCli(['check', 'a.txt', '--format', 'json'], { cwd });
      result = { code, output: JSON.parse(out) };
    });
    return result;
  };

  it('is read to the end without harm', async () => {
    const contents: Readonly<Record<string, string | Uint8Array>> = {
      'an empty file': '',
      'only headings': '一、\n二、\n（一）\n',
      'ten megabytes of one character': '法'.repeat(3_500_000),
      'lone carriage returns': sampleReport.replaceAll('\n', '\r'),
      'a byte-order mark alone': '\uFEFF',
      'a lone surrogate': Buffer.from('\uFEFF一、\uD800法\uDC00', 'utf16le'),
      'NUL in UTF-16': Buffer.from('\uFEFFa\0b', 'utf16le'),
    };
    for (const [name, content] of Object.entries(contents)) {
      const { code } = await report(content);
      assert.ok(code === 0 || code === 1, `${name}: ${code}`);
    }
  });

  it('has the same findings at the same lines whatever ends a line', async () => {
    const lines = async (content: string): Promise<unknown> => {
      const { output } = await report(content);
      const { files } = output as {
        files: { diagnostics: { rule: string; start: { line: number; column: number } }[] }[];
      };
      return files[0]?.diagnostics.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`);
    };
    const expected = await lines(sampleReport);
    assert.ok(Array.isArray(expected) && expected.length > 0);
    for (const end of ['\r\n', '\r'])
      assert.deepEqual(await lines(sampleReport.replaceAll('\n', end)), expected);
    assert.deepEqual(await lines(`\uFEFF${sampleReport}`), expected);
  });
});
