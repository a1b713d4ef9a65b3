import assert from 'node:assert/strict';
import { parse, paragraphLines } from '../../support/parse';

const lead = '2024年，我县坚持以习近平法治思想为指导，扎实推进法治政府建设。';
const title = (...above: readonly string[]): string | undefined =>
  parse([...above, lead, '一、主要举措和成效', '开展了工作。'].join('\n')).title?.text;

describe('preamble', () => {
  it('joins a title cut inside its last words', () => {
    for (const [first, second] of [
      ['云川市交通运输局2024年法治政府建设情况的报', '告'],
      ['石塘镇2024年法治政府建设年度', '报告'],
      ['石塘镇2023年法治政府建设工作总结及2024年工作打算的', '报告'],
      ['某区司法局关于2024年度法治政府建设工作总', '结'],
    ] as const) {
      assert.equal(title(first, second), first + second);
    }
    assert.equal(title('云川市人民政府', '关于2024年法治政府建设情况的报', '告', '市委：'), '云川市人民政府关于2024年法治政府建设情况的报告'); // prettier-ignore
  });

  it('takes a first line without 文种 for the title where it names a year and a subject', () => {
    for (const words of [
      '四季青街道2023年法治政府建设情况',
      '二○一四年度全市行政复议与行政应诉工作相关情况',
      '2025年陇西县法治政府建设情况',
    ]) {
      assert.equal(title(words), words);
    }
    assert.equal(
      title('甲区人民政府', '关于2024年法治政府建设情况'),
      '甲区人民政府关于2024年法治政府建设情况',
    );
    assert.equal(
      title('2022年度法治政府建设工作报告和', '2023年工作思路'),
      '2022年度法治政府建设工作报告和2023年工作思路',
    );
  });

  it('takes no other first line for one', () => {
    assert.equal(title('基本情况'), undefined);
    assert.equal(title('2024年工作情况说明'), undefined);
    assert.equal(title('一年来法治政府建设情况'), undefined);
    assert.equal(title('2024年法治政府建设情况如下：'), undefined);
    assert.equal(title('甲区', '', '告'), undefined);
  });

  it('reads a title whose first line alone is a heading of Markdown', () => {
    assert.equal(
      title('# 栗川县人民政府', '关于2024年法治政府建设情况的报告'),
      '栗川县人民政府关于2024年法治政府建设情况的报告',
    );
    assert.equal(title('# 甲区2024年法治政府建设年度报告', '', '## 概述'), '甲区2024年法治政府建设年度报告');
  });

  it('keeps a whole title apart from the lines below it', () => {
    assert.equal(title('甲区2024年法治政府建设年度报告', '甲区司法局'), '甲区2024年法治政府建设年度报告');
    assert.equal(title('甲区2024年法治政府建设年度报告', '（2025年1月）'), '甲区2024年法治政府建设年度报告');
  });

  it('takes the record card above a title for residue', () => {
    const report = parse(
      `无障碍阅读 关怀版 返回首页\n甲区2024年度法治政府建设报告\n11371202004358421D/2025-6640947\n甲区人民政府\n2025-03-19\n\n甲区2024年度法治政府建设报告\n\n打印整页 打印内容 分享\n\n${lead}`,
    );
    assert.deepEqual(
      paragraphLines(report).map((line) => line.split(' ')[0]),
      ['noise', 'noise', 'noise', 'signOff', 'noise', 'title', 'noise', 'body'],
    );
  });
});
