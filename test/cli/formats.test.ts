import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/registry';
import { inFolder, runCli, sampleReport } from './harness';

async function print(command: string, format: string, text = sampleReport): Promise<string> {
  let printed = '';
  await inFolder({ 'a.txt': text }, async (cwd) => {
    printed = (await runCli([command, 'a.txt', 'no.txt', '--format', format], { cwd })).out;
  });
  return printed;
}

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
}

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly columnKind: string;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Region;
        };
      }[];
    }[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly object[];
    }[];
  }[];
}

describe('zhupi check --format', () => {
  it('sarif has every rule, and results that name them', async () => {
    const [run] = (JSON.parse(await print('check', 'sarif')) as Sarif).runs;
    assert.ok(run);
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const found = run.results.find(({ ruleId }) => ruleId === 'heading-sequence');
    assert.equal(run.tool.driver.rules[found?.ruleIndex ?? -1]?.id, 'heading-sequence');
    assert.equal(found?.level, 'error');
    const place = found.locations[0]?.physicalLocation;
    assert.equal(place?.artifactLocation.uri, 'a.txt');
    assert.equal(place.region.startLine, 4);
    assert.equal(place.region.startColumn, 1);
    assert.equal(run.invocations[0]?.executionSuccessful, false);
    assert.equal(run.invocations[0].toolExecutionNotifications.length, 1);
  });

  it('sarif is whole without any result', async () => {
    const { runs } = JSON.parse(await print('check', 'sarif', '好。')) as Sarif;
    assert.ok(Array.isArray(runs[0]?.results));
  });

  it('github gives one command a finding', async () => {
    const out = await print('check', 'github');
    assert.match(
      out,
      /^::error file=a\.txt,line=4,endLine=4,col=1,endColumn=3,title=heading-sequence::“一、”/m,
    );
    assert.match(out, /^::error file=no\.txt::没有这个文件/m);
    for (const line of out.trimEnd().split('\n')) assert.match(line, /^::(?:error|warning|notice) file=/);
  });

  it('junit counts errors and warnings as failures', async () => {
    const out = await print('check', 'junit');
    assert.match(out, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="zhupi">\n/);
    assert.match(
      out,
      /<testcase name="heading-sequence 4:1" classname="a\.txt"><failure type="error" message="“一、”/,
    );
    assert.match(out, /<testsuite name="no\.txt" tests="1" failures="0" errors="1">/);
    assert.equal(out.split('<testsuite ').length, out.split('</testsuite>').length);
  });

  it('html escapes what the report holds and loads nothing', async () => {
    const out = await print('check', 'html', `${sampleReport}<script>alert(1)</script>五、完\n`);
    assert.ok(!out.includes('<script'));
    assert.match(out, /default-src 'none'/);
    assert.ok(!/(?:src|href)=/.test(out));
    assert.match(out, /<li class="error"><strong>错误<\/strong>/);
  });
});

describe('zhupi outline', () => {
  it('prints the tree of sections', async () => {
    const { files } = JSON.parse(await print('outline', 'json')) as {
      files: readonly Record<string, unknown>[];
    };
    const [file] = files;
    assert.deepEqual(Object.keys(file ?? {}), [
      'path',
      'profile',
      'reportYear',
      'title',
      'sections',
      'missing',
    ]);
    assert.deepEqual(file?.title, {
      text: '甲区人民政府关于2023年法治政府建设情况的报告',
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 25, offset: 24 },
    });
    const [first] = file.sections as readonly Record<string, unknown>[];
    assert.deepEqual(Object.keys(first ?? {}), [
      'level',
      'ordinal',
      'marker',
      'title',
      'required',
      'start',
      'end',
      'heading',
      'children',
    ]);
    assert.deepEqual({ ...first, children: [], start: 0, end: 0, heading: 0 }, {
      level: 1, ordinal: 1, marker: '一、', title: '主要举措和成效', required: 'measures', start: 0, end: 0, heading: 0, children: [],
    }); // prettier-ignore
    const [child] = first?.children as readonly Record<string, unknown>[];
    assert.equal(child?.title, '加强领导');
    assert.equal(child.marker, '（一）');
    assert.deepEqual(file.missing, ['2024年推进法治政府建设的主要安排']);
  });

  it('prints it for people', async () => {
    assert.match(
      await print('outline', 'text'),
      /2 {8}一、主要举措和成效\n {2}3 {10}（一）加强领导\n[^]*缺少 {5}2024年/,
    );
  });
});

describe('zhupi figures', () => {
  const text = '全年收到信访件14件，办理3.6万余人次。共调解案件32件，其中民事14件，刑事18件。';

  it('prints figures and relations', async () => {
    const { files } = JSON.parse(await print('figures', 'json', text)) as {
      files: readonly {
        figures: readonly Record<string, unknown>[];
        relations: readonly Record<string, unknown>[];
      }[];
    };
    const figures = files[0]?.figures ?? [];
    assert.deepEqual(
      figures.map((figure) => figure.text),
      ['14件', '3.6万余人次', '32件', '14件', '18件'],
    );
    const [, second] = figures;
    assert.deepEqual(Object.keys(second ?? {}), [
      'text',
      'value',
      'low',
      'high',
      'unit',
      'unitClass',
      'bound',
      'measure',
      'start',
      'end',
    ]);
    assert.equal(second?.value, '36000');
    assert.equal(second.bound, 'over');
    assert.deepEqual(Object.keys(second.measure as object), [
      'label',
      'family',
      'stage',
      'subject',
      'period',
    ]);
    const sum = files[0]?.relations.find(({ kind }) => kind === 'sum');
    assert.deepEqual(Object.keys(sum ?? {}), [
      'kind',
      'verdict',
      'arithmetic',
      'rule',
      'members',
      'start',
      'end',
    ]);
    assert.equal(sum?.verdict, 'holds');
    assert.deepEqual([...(sum.members as number[])].sort(), [2, 3, 4]);
  });

  it('prints CSV that a spreadsheet reads as text', async () => {
    const out = await print('figures', 'csv', text);
    assert.match(out, /^\uFEFF文件,行,列,口径,数据,数值,单位,时期\r\n/);
    assert.match(out, /\r\na\.txt,1,\d+,[^\r\n]*,3\.6万余人次,36000,人次,[^\r\n]*\r\n/);
  });
});

describe('zhupi rules', () => {
  it('lists every rule in the fixed shape', async () => {
    const { out, code } = await runCli(['rules', '--format', 'json']);
    const listed = (JSON.parse(out) as { rules: readonly Record<string, unknown>[] }).rules;
    assert.equal(code, 0);
    assert.equal(listed.length, rules.length);
    for (const rule of listed) {
      assert.deepEqual(Object.keys(rule), [
        'id',
        'family',
        'summary',
        'severity',
        'scope',
        'basis',
        'fix',
        'options',
        'page',
      ]);
      assert.equal(rule.page, `docs/rules/${String(rule.id)}.md`);
      assert.ok(['safe', 'suggestion', null].includes(rule.fix as string | null));
    }
    assert.match((await runCli(['rules', '--lang', 'en'])).out, /heading-sequence {11}error/);
  });
});

describe('zhupi init and baseline', () => {
  it('writes a configuration that is right, once', async () => {
    await inFolder({ 'a.txt': '好。' }, async (cwd) => {
      assert.equal((await runCli(['init'], { cwd })).code, 0);
      assert.equal((await runCli(['check', 'a.txt'], { cwd })).err, '');
      const again = await runCli(['init'], { cwd });
      assert.equal(again.code, 2);
      assert.match(again.err, /--force/);
      assert.equal((await runCli(['init', '--force'], { cwd })).code, 0);
    });
  });

  it('leaves out what was recorded and tells what is new', async () => {
    await inFolder({ 'a.txt': sampleReport }, async (cwd) => {
      assert.equal((await runCli(['baseline', '.'], { cwd })).code, 0);
      const known = ['check', '.', '--baseline', '.zhupi-baseline.json'];
      assert.match((await runCli(known, { cwd })).out, /没有发现问题/);
    });
    await inFolder({ 'a.txt': sampleReport, 'b.json': '[]' }, async (cwd) => {
      await runCli(['baseline', '.', '--baseline', 'known.json'], { cwd });
      const { out, code } = await runCli(
        ['check', '-', '--stdin-filename', 'a.txt', '--baseline', 'known.json'],
        {
          cwd,
          input: `序言。\n${sampleReport}五、附记\n`,
        },
      );
      assert.match(out, /heading-sequence/);
      assert.equal(out.split('heading-sequence').length, 2);
      assert.equal(code, 1);
      assert.equal((await runCli(['check', '.', '--baseline', 'b.json'], { cwd })).code, 2);
      assert.equal((await runCli(['check', '.', '--baseline', 'no.json'], { cwd })).code, 2);
    });
  });
});
