import assert from 'node:assert/strict';
import { inFolder, runBuilt, runCli, sampleReport } from './harness';

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

interface CheckOutput {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly profile: string | null;
    readonly reportYear: number | null;
    readonly diagnostics: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly start: Place;
      readonly end: Place;
      readonly related: readonly { readonly message: string; readonly start: Place; readonly end: Place }[];
      readonly fixes: readonly {
        readonly title: string;
        readonly safety: string;
        readonly edits: readonly object[];
      }[];
    }[];
  }[];
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  readonly summary: Readonly<Record<string, number>>;
}

const parse = (text: string): CheckOutput => JSON.parse(text) as CheckOutput;

describe('zhupi check --format json', () => {
  it('has the fixed shape, keys in order', async () => {
    const { out } = await runCli(['check', 'seeds', '--format', 'json']);
    const output = parse(out);
    assert.deepEqual(Object.keys(output), ['version', 'files', 'errors', 'summary']);
    assert.equal(output.version, 1);
    assert.deepEqual(Object.keys(output.summary), ['files', 'errors', 'warnings', 'infos', 'hints']);
    assert.deepEqual(
      output.files.map(({ path }) => path),
      ['binhai-2024', 'gucheng-2024', 'pingshan-2023', 'quangang-2023', 'tianxin-2020'].map(
        (name) => `seeds/${name}.txt`,
      ),
    );
    for (const file of output.files) {
      assert.deepEqual(Object.keys(file), ['path', 'profile', 'reportYear', 'diagnostics']);
      assert.equal(file.profile, 'fazhi-annual');
      assert.ok(file.diagnostics.length > 0, file.path);
      for (const one of file.diagnostics) {
        assert.deepEqual(Object.keys(one), [
          'rule',
          'severity',
          'message',
          'start',
          'end',
          'related',
          'fixes',
        ]);
        assert.deepEqual(Object.keys(one.start), ['line', 'column', 'offset']);
        assert.ok(one.start.offset <= one.end.offset);
        for (const fix of one.fixes) assert.deepEqual(Object.keys(fix), ['title', 'safety', 'edits']);
      }
    }
    const all = output.files.flatMap(({ diagnostics }) => diagnostics);
    assert.equal(output.summary.warnings, all.filter(({ severity }) => severity === 'warning').length);
    assert.equal(output.summary.files, 5);
  });

  it('accuses 办结86宗 of 坪山 and nothing else of exceeding its base', async () => {
    const { files } = parse((await runCli(['check', 'seeds', '--format', 'json'])).out);
    const found = files.flatMap(({ path, diagnostics }) =>
      diagnostics.filter(({ rule }) => rule === 'figure-exceeds-base').map((one) => ({ path, ...one })),
    );
    assert.deepEqual(
      found.map(({ path, severity, start, end }) => ({ path, severity, start, end })),
      [
        {
          path: 'seeds/pingshan-2023.txt',
          severity: 'warning',
          start: { line: 57, column: 53, offset: 2720 },
          end: { line: 57, column: 56, offset: 2723 },
        },
      ],
    );
    assert.match(found[0]?.message ?? '', /86.*83/);
    assert.equal(found[0]?.related[0]?.start.line, 57);
  });

  it('says null where there is no profile', async () => {
    await inFolder({ 'a.txt': '随便几个字' }, async (cwd) => {
      const [file] = parse((await runCli(['check', 'a.txt', '--format', 'json'], { cwd })).out).files;
      assert.equal(file?.profile, null);
      assert.equal(file.reportYear, null);
    });
  });

  it('filters what is printed, never the exit code or the summary', async () => {
    await inFolder({ 'a.txt': sampleReport }, async (cwd) => {
      const all = await runCli(['check', 'a.txt', '--format', 'json'], { cwd });
      const errors = await runCli(['check', 'a.txt', '--format', 'json', '--min-severity', 'error'], { cwd });
      assert.ok(parse(errors.out).files[0]?.diagnostics.every(({ severity }) => severity === 'error'));
      assert.deepEqual(parse(errors.out).summary, parse(all.out).summary);
      assert.equal(errors.code, all.code);
    });
  });
});

describe('zhupi check for people', () => {
  it('prints file, place, severity in words, message and rule, without colour', async () => {
    await inFolder({ 'a.txt': sampleReport }, async (cwd) => {
      const { out, code } = await runCli(['check', 'a.txt'], { cwd });
      assert.match(out, /^a\.txt\n/);
      assert.match(out, /\n {2}4:1 {6}错误 {2}.*“一、”.* {2}heading-sequence\n/);
      assert.match(out, /\n1 个文件：\d+ 个错误/);
      assert.ok(!out.includes('\u001B'));
      assert.equal(code, 1);
    });
  });

  it('colours on a terminal, unless NO_COLOR is set', async () => {
    await inFolder({ 'a.txt': sampleReport }, async (cwd) => {
      assert.ok((await runCli(['check', 'a.txt'], { cwd, terminal: true })).out.includes('\u001B[31m错误'));
      const plain = await runCli(['check', 'a.txt'], { cwd, terminal: true, env: { NO_COLOR: '1' } });
      assert.ok(!plain.out.includes('\u001B'));
    });
  });

  it('groups the same words of one rule', async () => {
    const text = `${sampleReport}四、2024年工作安排\n<!-- zhupi-disable-line title-form -->\n<!-- zhupi-disable-line title-form -->\n`;
    await inFolder({ 'a.txt': text }, async (cwd) => {
      const { out } = await runCli(['check', 'a.txt'], { cwd });
      assert.match(out, /（另有 1 处：8:1） {2}unused-ignore\n/);
      assert.equal(out.split('unused-ignore').length, 2);
    });
  });

  it('speaks English when asked, and is silent with --quiet where nothing is wrong', async () => {
    await inFolder({ 'a.txt': sampleReport, 'b.txt': '好。' }, async (cwd) => {
      assert.match(
        (await runCli(['check', 'a.txt', '--lang', 'en'], { cwd })).out,
        / error {3}.*heading-sequence/,
      );
      const quiet = await runCli(['check', 'b.txt', '--quiet', '--min-severity', 'error'], { cwd });
      assert.equal(quiet.out, '');
    });
  });
});

describe('the exit code of zhupi check', () => {
  const warned = '甲区人民政府关于2023年法治政府建设情况的报告\n乙区人民政府\n一、主要举措和成效\n';

  it('is 1 for errors, 1 for warnings above the number allowed, else 0', async () => {
    const config = '{"rules": {"section-missing": "off", "section-no-heading": "off"}}';
    const files = { 'a.txt': sampleReport, 'b.txt': warned, '.zhupirc.json': config, 'c.txt': '好。' };
    await inFolder(files, async (cwd) => {
      const code = async (...argv: string[]): Promise<number> =>
        (await runCli(['check', ...argv], { cwd })).code;
      assert.equal(await code('a.txt', '--max-warnings', '99'), 1);
      assert.equal(await code('b.txt'), 1);
      assert.equal(await code('b.txt', '--max-warnings', '9'), 0);
      assert.equal(await code('c.txt', '--max-warnings', '9'), 0);
    });
  });

  it('is 2 for what cannot be read, and the other files are checked', async () => {
    await inFolder(
      { 'a.txt': sampleReport, 'b.docx': 'PK\u0003\u0004...', 'c.bin': new Uint8Array([0, 1, 2, 3]) },
      async (cwd) => {
        const { out, err, code } = await runCli(
          ['check', 'no.txt', 'b.docx', 'a.txt', 'c.bin', '--format', 'json'],
          { cwd },
        );
        assert.equal(code, 2);
        const output = parse(out);
        assert.deepEqual(
          output.files.map(({ path }) => path),
          ['a.txt'],
        );
        assert.deepEqual(
          output.errors.map(({ path }) => path),
          ['no.txt', 'b.docx', 'c.bin'],
        );
        assert.equal(err.split('\n').length, 4);
        assert.match(err, /b\.docx：这是 Word/);
      },
    );
  });

  it('is 2 for wrong calls, with the nearest right word', async () => {
    const told = async (...argv: string[]): Promise<string> => {
      const { code, err, out } = await runCli(argv);
      assert.equal(code, 2, argv.join(' '));
      assert.equal(out, '');
      return err;
    };
    assert.match(await told(), /用法/);
    assert.match(await told('chek', 'seeds'), /是不是 check/);
    assert.match(await told('check'), /zhupi check \./);
    assert.match(await told('check', 'seeds', '--formt', 'json'), /是不是 --format/);
    assert.match(await told('check', 'seeds', '--format', 'xml'), /text\|json\|sarif/);
    assert.match(await told('check', 'seeds', '--format'), /缺少取值/);
    assert.match(await told('check', 'seeds', '--max-warnings', 'many'), /应当是整数/);
    assert.match(await told('check', 'seeds', '--profile', 'fazhi-anual'), /是不是 fazhi-annual/);
    assert.match(await told('check', 'seeds', '--config', 'no.json'), /没有文件/);
    assert.match(await told('check', 'seeds', '--dry-run'), /没有 --dry-run/);
    assert.match(
      await told('check', '--lang', 'en', 'seeds', '--min-severity', 'bad'),
      /--min-severity is one of/,
    );
  });

  it('is 2 for a path or glob that matches nothing and 0 for a folder without reports', async () => {
    await inFolder({ 'empty/note.txt': '买菜', 'README.md': '# 说明' }, async (cwd) => {
      assert.equal((await runCli(['check', 'nothing/*.txt'], { cwd })).code, 2);
      const { code, err, out } = await runCli(['check', 'empty'], { cwd });
      assert.equal(code, 0);
      assert.equal(out, '');
      assert.match(err, /没有找到报告/);
      assert.match((await runCli(['check', 'empty', '--verbose'], { cwd })).err, /note\.txt：不是报告/);
    });
  });

  it('is 2 for a mistake in the configuration, told with its place', async () => {
    await inFolder(
      { 'a.txt': '好。', '.zhupirc.json': '{"rules": {\n"section-mising": "off"}}' },
      async (cwd) => {
        const { code, err, out } = await runCli(['check', 'a.txt', '--format', 'json'], { cwd });
        assert.equal(code, 2);
        assert.match(err, /\.zhupirc\.json：第 2 行第 1 列：.*section-missing/);
        assert.equal(parse(out).errors[0]?.path, '.zhupirc.json');
      },
    );
  });
});

describe('the built command line', () => {
  it('gives the same bytes as in the tests', async () => {
    const built = runBuilt(['check', 'seeds', '--format', 'json']);
    const { out, code } = await runCli(['check', 'seeds', '--format', 'json']);
    assert.equal(built.out, out);
    assert.equal(built.code, code);
    assert.equal(built.err, '');
  });

  it('gives the same bytes with workers as without', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 310 }, (_, i) => [`r${i}.txt`, `一、甲\n三、${i}乙政府工作情况的报告\n`]),
    );
    await inFolder(files, (cwd) => {
      const one = runBuilt(['check', '.', '--format', 'json', '--jobs', '1'], { cwd });
      const two = runBuilt(['check', '.', '--format', 'json', '--jobs', '2'], { cwd });
      assert.equal(two.out, one.out);
      assert.equal(two.code, 1);
      assert.equal(parse(two.out).summary.files, 310);
    });
  });

  it('prints help and version', () => {
    const help = runBuilt(['--help']);
    assert.equal(help.code, 0);
    for (const command of ['check', 'fix', 'outline', 'figures', 'rules', 'init', 'baseline', 'lsp']) {
      assert.ok(help.out.includes(`\n  ${command} `), command);
      const own = runBuilt([command, '--help']);
      assert.equal(own.code, 0);
      assert.ok(own.out.includes(`zhupi ${command}`), command);
    }
    assert.match(runBuilt(['--lang', 'en', 'rules']).out, /heading-sequence +error/);
    assert.match(runBuilt(['--version']).out, /^\d+\.\d+\.\d+\n$/);
    assert.equal(runBuilt([]).code, 2);
  });
});
