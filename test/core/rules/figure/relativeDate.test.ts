import assert from 'node:assert/strict';
import { relativeDate } from '../../../../server/src/core/rules/figure/relativeDate';
import { checkRule, runRule } from '../../../support/checkRule';

describe('relative-date', () => {
  it('reports times that pass', () => {
    checkRule(
      relativeDate,
      '某区2024年法治政府建设年度报告\n⟦截至目前⟧，共27个单位公示。⟦今年以来⟧持续推进。',
    );
  });

  it('reports 目前 only with a figure', () => {
    checkRule(relativeDate, '某区2024年法治政府建设年度报告\n⟦目前⟧全区保留证明事项69项。目前工作仍需加强。');
  });

  it('leaves names alone', () => {
    checkRule(relativeDate, '某区2024年法治政府建设年度报告\n学习《今年以来工作情况》，开展“近日”专题。');
  });

  it('names no year where the report is given in another one, or looks back over several', () => {
    const years = (text: string): readonly unknown[] =>
      runRule(relativeDate, text).map(({ message }) => message.replace(/.*请/, ''));
    const asked = ['写明年份。'];
    const body = '一、成效\n根据今年的监督安排，持续整改。';
    assert.deepEqual(
      years(
        `乙山市人民政府关于2023年法治政府建设情况的报告\n（2024年5月30日在市人大常委会第九次会议上）\n市人大常委会：\n${body}`,
      ),
      asked,
    );
    assert.deepEqual(
      years(
        `乙山市人民政府关于2023年法治政府建设情况的报告\n——2024年5月30日在市人大常委会第九次会议上\n${body}`,
      ),
      asked,
    );
    assert.deepEqual(
      years(`乙山市依法行政情况报告\n市人大常委会：\n现将2008年以来的工作情况报告如下：\n${body}`),
      asked,
    );
    assert.deepEqual(
      years(`政府工作报告\n2024年1月9日在乙山县第十八届人民代表大会第四次会议上\n${body}`),
      asked,
    );
    assert.deepEqual(
      years(
        `乙山市人民政府关于2023年法治政府建设情况的报告\n（2023年12月20日在市人大常委会第九次会议上）\n${body}`,
      ),
      ['写明年份；如指2023年，写作“2023年”。'],
    );
  });
});
