import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { encodeGb18030 } from '../../server/src/cli/gb18030';
import { inFolder, runCli } from './harness';

/** One safe fix is due: 主送机关 lacks its colon. */
const before =
  '甲区人民政府关于2023年法治政府建设情况的报告\n\n市人民政府\n\n现将2023年情况报告如下。\n一、主要举措和成效\n工作有序。\n';
const after = before.replace('市人民政府\n', '市人民政府：\n');

async function fix(cwd: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  return runCli(['fix', '--rule', 'salutation-colon', ...argv], { cwd });
}

describe('zhupi fix', () => {
  it('mends a file and tells which', async () => {
    await inFolder({ 'a.txt': before, 'b.txt': after }, async (cwd) => {
      const { code, out, err } = await fix(cwd, '.');
      assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), after);
      assert.equal(readFileSync(join(cwd, 'b.txt'), 'utf8'), after);
      assert.equal(out, 'a.txt\n');
      assert.match(err, /已修正 1 个文件，共 1 处/);
      assert.equal(code, 0);
      assert.deepEqual(readdirSync(cwd), ['a.txt', 'b.txt']);
      assert.match((await fix(cwd, '.')).err, /没有可以自动修正的问题/);
    });
  });

  it('shows a diff and writes nothing with --dry-run', async () => {
    await inFolder({ 'a.txt': before }, async (cwd) => {
      const { out } = await fix(cwd, 'a.txt', '--dry-run');
      assert.equal(out, '--- a/a.txt\n+++ b/a.txt\n@@ -3,1 +3,1 @@\n-市人民政府\n+市人民政府：\n');
      assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), before);
    });
  });

  it('passes standard input on to standard output', async () => {
    const { out, code } = await runCli(['fix', '-', '--rule', 'salutation-colon', '--quiet'], {
      input: before,
    });
    assert.equal(out, after);
    assert.equal(code, 0);
  });

  it('keeps encoding, byte-order mark and line ends', async () => {
    const forms: Readonly<Record<string, (text: string) => Uint8Array>> = {
      bom: (text) => Buffer.from(`\uFEFF${text}`),
      crlf: (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
      cr: (text) => Buffer.from(text.replaceAll('\n', '\r')),
      utf16le: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
      utf16be: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      gb18030: (text) => encodeGb18030(`${text}𠮷、㐀、ḿ、€`) ?? new Uint8Array(),
    };
    for (const [name, write] of Object.entries(forms)) {
      await inFolder({ 'a.txt': write(before) }, async (cwd) => {
        const { code, err } = await fix(cwd, 'a.txt');
        assert.equal(code, 0, err);
        assert.deepEqual(readFileSync(join(cwd, 'a.txt')), Buffer.from(write(after)), name);
      });
    }
  });

  it('keeps the mode, and writes through links', async () => {
    await inFolder({ 'a.txt': before }, async (cwd) => {
      chmodSync(join(cwd, 'a.txt'), 0o640);
      symlinkSync('a.txt', join(cwd, 'link.txt'));
      await fix(cwd, 'link.txt');
      assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), after);
      assert.equal(statSync(join(cwd, 'a.txt')).mode & 0o777, 0o640);
      assert.ok(lstatSync(join(cwd, 'link.txt')).isSymbolicLink());
    });
  });

  it('refuses an unknown rule with the nearest name', async () => {
    await inFolder({ 'a.txt': before }, async (cwd) => {
      const { code, err } = await runCli(['fix', 'a.txt', '--rule', 'salutation-color'], { cwd });
      assert.equal(code, 2);
      assert.match(err, /是不是 salutation-colon/);
    });
  });

  it('leaves the clean seeds of a second run alone', async () => {
    const seeds = Object.fromEntries(
      readdirSync('seeds')
        .filter((name) => name.endsWith('.txt'))
        .map((name) => [name, readFileSync(join('seeds', name))]),
    );
    await inFolder(seeds, async (cwd) => {
      await runCli(['fix', '.'], { cwd });
      const once = readdirSync(cwd).map((name) => readFileSync(join(cwd, name), 'utf8'));
      const { err } = await runCli(['fix', '.'], { cwd });
      assert.match(err, /没有可以自动修正的问题/);
      assert.deepEqual(
        readdirSync(cwd).map((name) => readFileSync(join(cwd, name), 'utf8')),
        once,
      );
    });
  });
});
