import assert from 'node:assert/strict';
import { builtInProfiles } from '../../../server/src/core/profiles/index';
import { parseReport } from '../../../server/src/core/report';
import { parse } from '../../support/parse';
import { allFigures, showRelation } from '../../support/relations';

/** The sums of the tables of a text, shown. */
function sums(text: string): readonly string[] {
  return parse(text)
    .relations.filter(({ kind }) => kind === 'sum')
    .map((relation) => showRelation(text, relation).replace(/^sum /, ''));
}

/** A table in Markdown, its rows one to a line and its cells between single blanks. */
function table(...rows: readonly string[]): string {
  const [head = '', ...body] = rows.map((row) => `| ${row.split(' ').join(' | ')} |`);
  return [head, head.replace(/[^|]+/g, ' --- '), ...body].join('\n');
}

/** The same with tabs. */
function tabbed(...rows: readonly string[]): string {
  return rows.map((row) => row.replaceAll(' ', '\t').replaceAll('_', '')).join('\n');
}

interface Case {
  readonly name: string;
  readonly text: string;
  /** Every sum of the text; the broken ones are what would be reported. */
  readonly sums: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'a total below its rows',
    text: table('领域 立案（件） 办结（件）', '市场监管 62 60', '交通运输 86 85', '合计 148 145'),
    sums: ['holds 62+86=148 [148 | 62 | 86]', 'holds 60+85=145 [145 | 60 | 85]'],
  },
  {
    name: 'a total that is not met in one column of two',
    text: table('领域 立案（件） 办结（件）', '市场监管 62 60', '交通运输 86 85', '合计 149 145'),
    sums: ['broken 62+86=148≠149 [149 | 62 | 86]', 'holds 60+85=145 [145 | 60 | 85]'],
  },
  {
    name: 'a total that is not met in the only column',
    text: table('领域 立案（件）', '市场监管 62', '交通运输 86', '合计 150'),
    sums: ['broken 62+86=148≠150 [150 | 62 | 86]'],
  },
  {
    name: 'a total above its rows',
    text: table('类别 数量', '总计 30', '规章 4', '规范性文件 26'),
    sums: ['holds 4+26=30 [30 | 4 | 26]'],
  },
  {
    name: 'a total above its rows that is not met',
    text: table('类别 数量', '总计 31', '规章 4', '规范性文件 26'),
    sums: ['broken 4+26=30≠31 [31 | 4 | 26]'],
  },
  {
    name: 'groups with a total each and a total of all',
    text: table('类别 件数', '许可 12', '处罚 30', '小计 42', '复议 5', '应诉 6', '小计 11', '总计 53'),
    sums: ['holds 12+30=42 [42 | 12 | 30]', 'holds 5+6=11 [11 | 5 | 6]', 'holds 42+11=53 [53 | 42 | 11]'],
  },
  {
    name: 'a total of all that misses the totals of its groups',
    text: table('类别 件数', '许可 12', '处罚 30', '小计 42', '复议 5', '应诉 6', '小计 11', '总计 54'),
    sums: ['holds 12+30=42 [42 | 12 | 30]', 'holds 5+6=11 [11 | 5 | 6]', 'broken 42+11=53≠54 [54 | 42 | 11]'],
  },
  {
    name: 'the total of a group that is not met, where the others are',
    text: table('类别 件数', '许可 12', '处罚 30', '小计 43', '复议 5', '应诉 6', '小计 11', '信访 7', '来电 8', '小计 15', '总计 68'), // prettier-ignore
    sums: [
      'broken 12+30=42≠43 [43 | 12 | 30]',
      'holds 5+6=11 [11 | 5 | 6]',
      'holds 7+8=15 [15 | 7 | 8]',
      'holds 12+30+5+6+7+8=68 [68 | 12 | 30 | 5 | 6 | 7 | 8]',
    ],
  },
  {
    name: 'groups whose totals lead them, under merged cells',
    text: table('层级 类别 件数', '市本级 小计 9', ' 规章 4', ' 文件 5', '县区 小计 15', ' 规章 7', ' 文件 8', '合计  24'), // prettier-ignore
    sums: ['holds 4+5=9 [9 | 4 | 5]', 'holds 7+8=15 [15 | 7 | 8]', 'holds 9+15=24 [24 | 9 | 15]'],
  },
  {
    name: 'several 合计 and a 总计',
    text: table('类别 件数', '许可 12', '处罚 30', '合计 42', '复议 5', '应诉 6', '合计 11', '总计 53'),
    sums: ['holds 12+30=42 [42 | 12 | 30]', 'holds 5+6=11 [11 | 5 | 6]', 'holds 42+11=53 [53 | 42 | 11]'],
  },
  {
    name: 'rows 其中 are not added',
    text: table('项目 件数', '行政处罚 100', '其中：罚款 60', '行政许可 50', '合计 150'),
    sums: ['holds 100+50=150 [150 | 100 | 50]'],
  },
  {
    name: 'a total that no reading of 其中 explains',
    text: table('项目 件数', '行政处罚 100', '其中：罚款 60', '行政许可 50', '合计 153'),
    sums: ['broken 100+50=150≠153 [153 | 100 | 50]'],
  },
  {
    name: 'a 合计 in every row',
    text: table('单位 一季度 二季度 合计', '甲局 3 4 7', '乙局 5 6 11', '丙局 2 9 11'),
    sums: ['holds 3+4=7 [7 | 3 | 4]', 'holds 5+6=11 [11 | 5 | 6]', 'holds 2+9=11 [11 | 2 | 9]'],
  },
  {
    name: 'a 合计 that one row of four does not meet',
    text: table('单位 现场 书面 合计', '甲局 3 4 7', '乙局 5 6 12', '丙局 2 9 11', '丁局 1 3 4'),
    sums: [
      'holds 3+4=7 [7 | 3 | 4]',
      'broken 5+6=11≠12 [12 | 5 | 6]',
      'holds 2+9=11 [11 | 2 | 9]',
      'holds 1+3=4 [4 | 1 | 3]',
    ],
  },
  {
    name: 'a column of totals before its parts, and a column 其中',
    text: table('单位 合计 男 女 其中：党员', '甲局 7 3 4 5', '乙局 11 5 6 6', '丙局 11 2 9 8'),
    sums: ['holds 3+4=7 [7 | 3 | 4]', 'holds 5+6=11 [11 | 5 | 6]', 'holds 2+9=11 [11 | 2 | 9]'],
  },
  {
    name: 'years over the columns, and the numbers of the columns',
    text: table('指标 2022 2023', '许可 30 31', '处罚 20 22', '合计 50 53'),
    sums: ['holds 30+20=50 [50 | 30 | 20]', 'holds 31+22=53 [53 | 31 | 22]'],
  },
  {
    name: 'a first row that looks like years or is called 甲',
    text: `${table('单位 件数 人数', '甲 1950 2001', '乙 20 22', '合计 1970 2024')}\n\n完。\n\n${table('单位 件数', '甲 1', '乙 2', '丙 4', '合计 8')}`,
    sums: [
      'holds 1950+20=1970 [1970 | 1950 | 20]',
      'broken 2001+22=2023≠2024 [2024 | 2001 | 22]',
      'broken 1+2+4=7≠8 [8 | 1 | 2 | 4]',
    ],
  },
  {
    name: 'a title in the table and heads of two rows',
    text: '| 满意度调查统计表 |  |  |\n| 领域 | 案件 |  |\n|  | 立案（件） | 办结（件） |\n| 市场监管 | 62 | 60 |\n| 交通运输 | 86 | 85 |\n| 合计 | 149 | 145 |',
    sums: ['broken 62+86=148≠149 [149 | 62 | 86]', 'holds 60+85=145 [145 | 60 | 85]'],
  },
  {
    name: 'tabs, with a label over two columns in the row of totals',
    text: tabbed('序号 单位 件数 人数', '1 甲局 30 300', '2 乙局 41 410', '3 丙局 12 120', '合计 83 830'),
    sums: ['holds 30+41+12=83 [83 | 30 | 41 | 12]', 'holds 300+410+120=830 [830 | 300 | 410 | 120]'],
  },
  {
    name: 'wide blanks',
    text: '单位    件数    人数\n甲局    30    300\n乙局    41    410\n合计    72    710',
    sums: ['broken 30+41=71≠72 [72 | 30 | 41]', 'holds 300+410=710 [710 | 300 | 410]'],
  },
  {
    name: 'grouped digits, units in the cells and full width',
    text: table('项目 数量', '许可 １，２００件', '处罚 ８００件', '合  计 ２，０００件').replace(
      '合 |  | 计',
      '合　计',
    ),
    sums: ['holds 1200+800=2000 [２，０００件 | １，２００件 | ８００件]'],
  },
  {
    name: 'marks for nothing',
    text: table('项目 数量', '许可 12', '征收 -', '征用 /', '强制 —', '处罚 8', '合计 21'),
    sums: ['broken 12+8=20≠21 [21 | 12 | 8]'],
  },
  {
    name: 'negative numbers',
    text: table('项目 收支', '收入 12', '退库 -5', '合计 7'),
    sums: ['holds 12-5=7 [7 | 12 | 5]'],
  },
];

const traps: readonly Case[] = [
  {
    name: 'rates and averages are not added',
    text: table('领域 案件（件） 办结率 平均用时（天） 排名', '市场监管 62 96.8% 20 2', '交通运输 86 98.8% 12 1', '合计 148 98% 16 1'), // prettier-ignore
    sums: ['holds 62+86=148 [148 | 62 | 86]'],
  },
  {
    name: 'nor are shares without their sign, years and ordinals',
    text: table('序号 年份 占比（%） 数量', '1 2022 40 4', '2 2023 70 6', '合计  100 10'),
    sums: ['holds 4+6=10 [10 | 4 | 6]'],
  },
  {
    name: 'rounded terms may miss their total a little',
    text: table('领域 罚没款（万元）', '市场监管 10.4', '交通运输 20.4', '城市管理 5.4', '合计 36.3'),
    sums: ['open 10.4+20.4+5.4=36.2≠36.3 [36.3 | 10.4 | 20.4 | 5.4]'],
  },
  {
    name: 'so may whole numbers of 万元',
    text: table('领域 罚没款（万元）', '市场监管 10', '交通运输 20', '城市管理 5', '合计 36'),
    sums: ['open 10+20+5=35≠36 [36 | 10 | 20 | 5]'],
  },
  {
    name: 'even where only the caption says so',
    text: `行政处罚情况表（单位：万元）\n${table('领域 罚没款', '市场监管 10', '交通运输 20', '城市管理 5', '合计 36')}`,
    sums: ['open 10+20+5=35≠36 [36 | 10 | 20 | 5]'],
  },
  {
    name: 'but not by more than rounding explains',
    text: table('领域 罚没款（万元）', '市场监管 10.4', '交通运输 20.4', '合计 31.8'),
    sums: ['broken 10.4+20.4=30.8≠31.8 [31.8 | 10.4 | 20.4]'],
  },
  {
    name: 'an empty cell may hide what is missing',
    text: table('领域 立案', '市场监管 62', '交通运输 ', '城市管理 30', '合计 110'),
    sums: ['open 62+30=92≠110 [110 | 62 | 30]'],
  },
  {
    name: 'words in a cell, too',
    text: table('领域 立案', '市场监管 62', '交通运输 待报', '城市管理 30', '合计 110'),
    sums: ['open 62+30=92≠110 [110 | 62 | 30]'],
  },
  {
    name: 'a row without figures is no head of another table',
    text: table('领域 立案', '市场监管 62', '交通运输 待报', '城市管理 30', '文化旅游 8', '合计 110'),
    sums: ['open 62+30+8=100≠110 [110 | 62 | 30 | 8]'],
  },
  {
    name: 'numbers with 余 can make any total near them',
    text: table('领域 场次', '市场监管 60余', '交通运输 30余', '合计 98'),
    sums: ['open 60+30=90≠98 [98 | 60余 | 30余]'],
  },
  {
    name: 'a total that is met in no column adds in another way',
    text: table('领域 立案 办结', '市场监管 62 60', '交通运输 86 85', '合计 140 130'),
    sums: [],
  },
  {
    name: 'a table without a head says too little',
    text: table('市场监管 62', '交通运输 86', '合计 150').split('\n').filter((line) => !line.includes('---')).join('\n'), // prettier-ignore
    sums: ['open 62+86=148≠150 [150 | 62 | 86]'],
  },
  {
    name: 'rows numbered on two levels: only the first is added',
    text: table(
      '项目 件数',
      '一、行政处罚 30',
      '（一）罚款 20',
      '（二）警告 10',
      '二、行政许可 12',
      '合计 42',
    ),
    sums: ['holds 30+12=42 [42 | 30 | 12]'],
  },
  {
    name: 'where no level fits, nothing is accused',
    text: table('项目 件数', '一、行政处罚 30', '（一）罚款 20', '二、行政许可 12', '合计 44'),
    sums: ['open 30+20+12=62≠44 [44 | 30 | 20 | 12]'],
  },
  {
    name: 'rows that others hold without a mark: where they make up the row above them',
    text: table('项目 件数', '合计 100', '行政处罚 60', '罚款 40', '警告 20', '行政许可 40'),
    sums: ['holds 60+40=100 [100 | 60 | 40]'],
  },
  {
    name: 'and where one alone may be held by the row above it',
    text: table('项目 件数', '行政处罚 60', '涉企处罚 25', '行政许可 40', '合计 100'),
    sums: ['open 60+25+40=125≠100 [100 | 60 | 25 | 40]'],
  },
  {
    name: 'a total that says what it leaves out',
    text: table('项目 件数', '行政处罚 60', '行政许可 40', '合计（不含许可） 60'),
    sums: [],
  },
  {
    name: 'a mean called 合计 is no sum',
    text: table('科室 答对题数', '一科 92', '二科 96', '合计 94'),
    sums: ['open 92+96=188≠94 [94 | 92 | 96]'],
  },
  {
    name: 'rows that hold others: half years and quarters',
    text: table('时段 件数', '一季度 10', '上半年 25', '三季度 12', '合计 37'),
    sums: ['open 10+25+12=47≠37 [37 | 10 | 25 | 12]'],
  },
  {
    name: 'rates and the year before stand below the total',
    text: table('项目 件数', '许可 12', '处罚 30', '合计 42', '上年同期 40', '同比增长 5%'),
    sums: ['holds 12+30=42 [42 | 12 | 30]'],
  },
  {
    name: 'columns of different units make no total of a row',
    text: table('单位 检查（次） 罚款（万元） 合计（次）', '甲局 30 5 30', '乙局 41 6 41', '丙局 12 1 12'),
    sums: [],
  },
  {
    name: 'a column 合计 that no row proves is left alone',
    text: table('单位 新收 办结 合计', '甲局 30 25 32', '乙局 41 40 47'),
    sums: [],
  },
  {
    name: 'a row of different units makes no total of a column',
    text: table('项目 单位 数量', '案件 件 30', '人员 人 12', '合计 项 2'),
    sums: [],
  },
  {
    name: 'a row that cannot be placed',
    text: tabbed('单位 立案 办结', '甲局 30 25', '乙局 41', '合计 71 70'),
    sums: ['open 30=30≠71 [71 | 30]', 'open 25=25≠70 [70 | 25]'],
  },
  {
    name: 'two tables with a blank line between them',
    text: `${table('领域 立案', '市场监管 62', '交通运输 86', '合计 148')}\n\n${table('类别 数量', '规章 4', '文件 26', '合计 30')}`,
    sums: ['holds 62+86=148 [148 | 62 | 86]', 'holds 4+26=30 [30 | 4 | 26]'],
  },
  {
    name: 'a single row has nothing to add',
    text: table('领域 立案', '市场监管 62', '合计 62'),
    sums: [],
  },
  {
    name: 'the words 合计 in a table of text',
    text: table('事项 说明', '合计 见附件', '总数 另报'),
    sums: [],
  },
];

describe('the totals of tables', () => {
  for (const one of cases) {
    it(one.name, () => {
      assert.deepEqual(sums(one.text), one.sums);
    });
  }
});

describe('the totals of tables that say too little', () => {
  for (const one of traps) {
    it(one.name, () => {
      assert.deepEqual(sums(one.text), one.sums);
    });
  }
});

describe('the relations of tables', () => {
  const text = `全年办理案件148件。\n${table('领域 立案（件）', '市场监管 62', '交通运输 86', '合计 148')}\n另有3件。`;

  it('name the figures of the report', () => {
    const report = parse(text);
    const figures = allFigures(report);
    const [sum] = report.relations.filter(({ kind }) => kind === 'sum');
    assert.deepEqual(
      sum?.members.map(({ figure, role }) => [role, figures[figure ?? -1]?.span]),
      sum?.members.map(({ span, role }) => [role, span]),
    );
    assert.deepEqual(
      sum?.members.map(({ role }) => role),
      ['合计', '市场监管', '交通运输'],
    );
    assert.equal(sum.facts.unit, '件');
  });

  it('are the same after an edit as when read anew', () => {
    const options = { profiles: builtInProfiles };
    const before = parseReport(text, options);
    for (const [from, to] of [
      ['| 86 |', '| 85 |'],
      ['全年', '2024年全年'],
      ['| 交通运输 | 86 |\n', ''],
      ['合计', '平均'],
      ['另有3件。', '| 其他 | 3 |'],
    ] as const) {
      const edited = text.replace(from, to);
      const after = parseReport(edited, { ...options, previous: before });
      assert.deepEqual(after.relations, parseReport(edited, options).relations, to);
    }
  });
});
