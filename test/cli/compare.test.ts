import assert from 'node:assert/strict';
import { inFolder, runCli, type CliResult } from './harness';

const text = (year: number, count: number): string =>
  `甲区人民政府关于${String(year)}年法治政府建设情况的报告\n一、主要举措和成效\n全年收到行政复议申请${String(count)}件。\n`;
const files = { '上年.txt': text(2023, 80), '本年.txt': text(2024, 100) };

async function compare(...argv: readonly string[]): Promise<CliResult> {
  let result: CliResult | undefined;
  await inFolder(files, async (cwd) => {
    result = await runCli(['compare', ...argv], { cwd });
  });
  assert.ok(result);
  return result;
}

describe('zhupi compare', () => {
  it('shows figures, last year’s before this year’s', async () => {
    const { code, out, err } = await compare('上年.txt', '本年.txt');
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      '上年.txt（2023年） → 本年.txt（2024年）\n\n行政复议\n  3:11     收到行政复议申请  80件 → 100件  +20（+25%）\n',
    );
    assert.equal((await compare('本年.txt', '上年.txt')).out, out);
  });

  it('prints JSON with the frame that all commands have', async () => {
    const { out } = await compare('上年.txt', '本年.txt', '--format', 'json');
    const printed = JSON.parse(out) as {
      readonly version: number;
      readonly files: readonly object[];
      readonly errors: readonly object[];
      readonly measures: readonly {
        readonly difference: string;
        readonly after: { readonly value: string };
      }[];
    };
    assert.equal(printed.version, 1);
    assert.deepEqual(printed.files, [
      { path: '上年.txt', profile: 'fazhi-annual', reportYear: 2023 },
      { path: '本年.txt', profile: 'fazhi-annual', reportYear: 2024 },
    ]);
    assert.deepEqual(printed.errors, []);
    assert.deepEqual(
      printed.measures.map(({ difference, after }) => [difference, after.value]),
      [['20', '100']],
    );
  });

  it('prints CSV', async () => {
    const { out } = await compare('上年.txt', '本年.txt', '--format', 'csv');
    assert.equal(
      out,
      '\uFEFF类别,口径,上年数据,本年数据,增减,增幅（%）,上年行,本年行\r\n行政复议,收到行政复议申请,80件,100件,20,25,3,3\r\n',
    );
  });

  it('ends with 2 where it has no two files to read', async () => {
    for (const argv of [
      [],
      ['上年.txt'],
      ['上年.txt', '上年.txt'],
      ['上年.txt', '本年.txt', '本年.txt'],
      ['.'],
    ]) {
      const { code, err } = await compare(...argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(err, /两份报告/);
    }
    const { code, out, err } = await compare('上年.txt', '没有.txt', '--format', 'json');
    assert.equal(code, 2);
    assert.match(err, /没有\.txt: 没有这个文件/);
    assert.equal((JSON.parse(out) as { errors: readonly object[] }).errors.length, 1);
  });
});
