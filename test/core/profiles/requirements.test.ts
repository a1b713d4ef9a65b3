import assert from 'node:assert/strict';
import type { Report } from '../../../server/src/core/report';
import { reportOf } from '../../support/outlineOf';

const title = '甲区人民政府关于2023年法治政府建设情况的报告';

/** The states of the required sections: `id status words`. */
function statesOf(lines: readonly string[]): readonly string[] {
  const report: Report = reportOf([title, ...lines].join('\n'));
  return report.requirements.map(({ section, status, span }) => {
    const words = span ? ` ${report.text.slice(span.start, span.end)}` : '';
    return `${section.id} ${status}${words}`;
  });
}

describe('checkRequirements', () => {
  it('finds headings at any level', () => {
    assert.deepEqual(
      statesOf([
        '一、主要举措',
        '（一）强化领导',
        '1.压实第一责任人职责。研究部署。',
        '二、存在的短板弱项',
        '不足。',
        '三、下步打算',
        '努力。',
      ]),
      [
        'measures heading 一、主要举措',
        'shortfalls heading 二、存在的短板弱项',
        'responsibility heading 1.压实第一责任人职责',
        'nextYear heading 三、下步打算',
      ],
    );
  });

  it('takes one heading for two sections', () => {
    const states = statesOf([
      '一、主要举措',
      '（一）第一责任人职责。研究。',
      '二、存在的不足及2024年工作打算',
      '努力。',
    ]);
    assert.ok(states.includes('shortfalls heading 二、存在的不足及2024年工作打算'));
    assert.ok(states.includes('nextYear heading 二、存在的不足及2024年工作打算'));
  });

  it('is satisfied by themes for 举措和成效', () => {
    const states = statesOf([
      '一、健全政府机构职能体系',
      '优化职能。',
      '二、存在的不足',
      '不足。',
      '三、2024年安排',
      '努力。',
    ]);
    assert.equal(states[0], 'measures structure 一、健全政府机构职能体系');
  });

  it('tells leading words from a mention', () => {
    const report = reportOf(
      [
        title,
        '一、成效',
        '党政主要负责人履行第一责任人职责。',
        '成绩明显，但还存在一些不足：一是经费少。',
        '二、打算',
        '努力。',
      ].join('\n'),
    );
    const [, shortfalls, responsibility] = report.requirements;
    assert.equal(shortfalls?.leads, true);
    assert.equal(report.text.slice(shortfalls.span?.start, shortfalls.span?.end), '但还存在一些不足：');
    assert.equal(responsibility?.status, 'text');
    assert.equal(responsibility.leads, false);
  });

  it('counts nothing under next year’s heading, and nothing in an annex', () => {
    const states = statesOf([
      '一、成效',
      '好。',
      '二、2024年安排',
      '（一）压实第一责任人职责。研究。',
      '（二）解决还存在的问题。整改。',
      '附件',
      '一、存在的不足',
      '少。',
    ]);
    assert.ok(states.includes('responsibility missing'), states.join('; '));
    assert.ok(states.includes('shortfalls missing'), states.join('; '));
  });

  it('does not take solved problems for shortfalls', () => {
    const states = statesOf([
      '一、成效',
      '（一）着力解决群众反映的突出问题。办结。',
      '（二）坚持问题导向。整改。',
      '二、2024年安排',
      '努力。',
    ]);
    assert.ok(states.includes('shortfalls missing'), states.join('; '));
  });
});

describe('headings in other words', () => {
  it('takes the first-level section behind the shortfalls for the plan, by its text', () => {
    const lines = ['一、举措', '（一）第一责任人职责。研究。', '二、存在的不足', '少。'];
    assert.ok(
      statesOf([...lines, '三、奋力谱写法治政府建设新篇章', '我县将持续加强执法监督。']).includes(
        'nextYear heading 三、奋力谱写法治政府建设新篇章',
      ),
    );
    assert.ok(
      statesOf([...lines, '三、2023年重点工作', '继续加强执法监督。']).includes(
        'nextYear heading 三、2023年重点工作',
      ),
    );
    assert.ok(statesOf([...lines, '三、其他需要报告的情况', '无。']).includes('nextYear missing'));
    assert.ok(statesOf([...lines, '三、附表说明', '见附件。']).includes('nextYear missing'));
    assert.ok(statesOf(lines).includes('nextYear missing'));
  });

  it('reads what stands under a heading that joins several', () => {
    const states = statesOf([
      '一、主要做法、存在问题及下一步打算',
      '（一）主要做法。好。',
      '（二）党政主要负责人履职情况。好。',
      '（三）存在问题。少。',
      '（四）下一步打算。努力。',
    ]);
    assert.ok(states.includes('responsibility heading （二）党政主要负责人履职情况'), states.join('; '));
    assert.ok(states.includes('measures heading 一、主要做法、存在问题及下一步打算'), states.join('; '));
  });

  it('finds the plan at the beginning of any sentence, not in the middle of one', () => {
    const lines = ['一、举措', '（一）第一责任人职责。研究。', '二、存在的不足'];
    assert.ok(
      statesOf([...lines, '力量不强，培训不够。2024年，将加大培训力度。']).includes('nextYear text 2024年，'),
    );
    assert.ok(statesOf([...lines, '力量不强，为2024年，打下基础。']).includes('nextYear missing'));
  });

  it('still misses what the text does not tell, though themes use the same words', () => {
    const states = statesOf([
      '一、着力补齐短板，提升执法水平',
      '针对执法力量不足的问题，组织培训5次。',
      '二、推动解决突出问题',
      '问题已全部整改。',
      '三、落实行政机关负责人出庭应诉制度',
      '主要负责人出庭3次。',
    ]);
    for (const id of ['shortfalls', 'responsibility', 'nextYear'])
      assert.ok(states.includes(`${id} missing`), states.join('; '));
  });
});
