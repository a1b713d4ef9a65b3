import assert from 'node:assert/strict';
import { builtInProfiles } from '../../../server/src/core/profiles/index';
import { chooseProfile } from '../../../server/src/core/profiles/match';

const byTitle = (title: string): string | undefined =>
  chooseProfile({ title, headings: [] }, builtInProfiles).profile?.id;

describe('chooseProfile', () => {
  it('knows the titles in use', () => {
    const titles: Readonly<Record<string, string | undefined>> = {
      泉州市泉港区人民政府关于2023年法治政府建设情况的报告: 'fazhi-annual',
      坪山区人民政府2023年法治政府建设年度报告: 'fazhi-annual',
      '中共甲区委 甲区人民政府关于2024年法治政府建设情况的报告': 'fazhi-annual',
      甲县人民政府关于甲县2023年度法治政府建设工作总结的报告: 'fazhi-annual',
      甲市2013年推进依法行政建设法治政府工作情况报告: 'fazhi-annual',
      甲区人民政府2023年政府信息公开工作年度报告: 'xxgk-annual',
      政府工作报告: 'gov-work',
      甲市人民政府工作报告: 'gov-work',
      区长2023年度述法报告: 'shufa',
      关于履行推进法治建设第一责任人职责情况的报告: 'shufa',
      甲县2024年行政复议和行政应诉工作情况报告: 'fuyi',
      关于印发法治政府建设年度报告工作指引的通知: undefined,
      甲区2023年国民经济和社会发展统计公报: undefined,
    };
    for (const [title, id] of Object.entries(titles)) assert.equal(byTitle(title), id, title);
  });

  it('goes by headings where the title says nothing: two of them, and the subject', () => {
    const headings = ['推进法治政府建设主要工作措施及成效', '存在的不足和原因', '下一年度工作安排'];
    assert.equal(chooseProfile({ title: undefined, headings }, builtInProfiles).profile?.id, 'fazhi-annual');
    const summary = ['工作开展情况', '存在的问题', '下一步打算'];
    assert.equal(
      chooseProfile({ title: '甲局2023年工作总结', headings: summary }, builtInProfiles).profile,
      undefined,
    );
    assert.equal(
      chooseProfile({ title: undefined, headings: ['法治政府建设成效'] }, builtInProfiles).profile,
      undefined,
    );
  });

  it('does what is wanted, and passes over an unknown wish', () => {
    const title = '甲区2023年法治政府建设情况的报告';
    assert.equal(
      chooseProfile({ title, headings: [], wanted: 'shufa' }, builtInProfiles).profile?.id,
      'shufa',
    );
    assert.equal(
      chooseProfile({ title, headings: [], wanted: 'nothing' }, builtInProfiles).profile?.id,
      'fazhi-annual',
    );
  });
});

describe('a report without a telling title', () => {
  const kindOf = (opening: string, headings: readonly string[] = [], title?: string): string | undefined =>
    chooseProfile({ title, headings, opening }, builtInProfiles).profile?.id;

  it('is what its opening announces', () => {
    const openings: Readonly<Record<string, string | undefined>> = {
      '2024年，我局扎实工作。现将2024年度法治政府建设工作情况报告如下：': 'fazhi-annual',
      现将我镇2024年推进法治政府建设有关情况汇报如下: 'fazhi-annual',
      '按照要求，现将我单位法治建设情况总结如下。': 'fazhi-annual',
      '现将本人履行推进法治建设第一责任人职责情况报告如下：': 'shufa',
      '现将2024年行政复议和行政应诉工作情况报告如下。': 'fuyi',
      '现在，我代表市人民政府，向大会报告工作，请予审议。': 'gov-work',
      '现将2024年安全生产工作情况报告如下。': undefined,
      '现将《法治政府建设工作要点》印发给你们。': undefined,
    };
    for (const [opening, id] of Object.entries(openings)) assert.equal(kindOf(opening), id, opening);
  });

  it('is no 政府工作报告 for a heading 工作回顾, and no report for a notice', () => {
    assert.equal(kindOf('', ['2024年工作回顾', '2025年重点工作']), undefined);
    assert.equal(
      kindOf('现将法治政府建设情况报告如下。', ['2024年工作回顾', '2025年重点工作']),
      'fazhi-annual',
    );
    assert.equal(
      kindOf('现将法治政府建设年度报告格式公布如下。', [], '关于报送法治政府建设年度报告的通知'),
      undefined,
    );
  });

  it('knows titles without a kind of document', () => {
    for (const title of [
      '甲局2024年法治政府建设工作情况',
      '甲局2024年法治政府建设情况汇报',
      '甲局2024年法治建设工作总结',
      '2025年甲县法治政府建设情况',
    ])
      assert.equal(byTitle(title), 'fazhi-annual', title);
  });

  it('asks nothing of a notice, a speech, a plan or what explains a report', () => {
    for (const title of [
      '关于印发2024年法治政府建设工作要点的通知',
      '在全区法治政府建设工作会议上的讲话',
      '甲县法治政府建设实施方案（2021—2025年）',
      '常务会议题解读：关于2023年度法治建设工作情况的汇报',
    ]) {
      const headings = ['法治政府建设主要举措和成效', '法治政府建设存在的不足', '2025年法治政府建设工作安排'];
      const opening = '现将2024年法治政府建设情况报告如下：';
      assert.equal(chooseProfile({ title, headings, opening }, builtInProfiles).profile, undefined, title);
    }
  });

  it('forgives one mistake in a title', () => {
    const titles: Readonly<Record<string, string | undefined>> = {
      '乙山县应急管理局2024年法治政府建设年度报告。': 'fazhi-annual',
      乙山县2024度法制政府建设情况报告: 'fazhi-annual',
      丙江镇2023年法治政府建没工作总结: 'fazhi-annual',
      丙江镇人民政府关于2023年法治政建设情况的报告: 'fazhi-annual',
      丙江镇人民政府关于2023年法治府政建设情况的报告: 'fazhi-annual',
      '丙江镇人民政府2023年法 治 政 府 建 设年度报告': 'fazhi-annual',
      乙山县关于2024年法治政府建设情况的报高: 'fazhi-annual',
      乙山县2024年法治政府建设情况报: 'fazhi-annual',
      乙山县人民政府2024年政府信公开工作年度报告: 'xxgk-annual',
      乙山县县长2024年履行推进法治建设第一责任人责任情况述职: 'shufa',
      '乙山县委书记2024年述法报告（征求意见稿）': 'shufa',
      乙山县2024年行政复议与行政应拆工作报告: 'fuyi',
    };
    for (const [title, id] of Object.entries(titles)) assert.equal(byTitle(title), id, title);
  });

  it('takes the titles of other reports for no mistake', () => {
    for (const title of [
      '乙山县2024年法治社会建设工作报告',
      '乙山县政协工作报告',
      '乙山县民政局2024年民政工作报告',
      '乙山县2024年法治宣传教育工作总结',
      '乙山县2024年政治机关建设情况报告',
      '乙山县法制政府建设实施方案',
      '乙山县党务公开工作年度报告',
      '乙山县卫生健康局2024年行政审批工作情况报告',
    ])
      assert.equal(byTitle(title), undefined, title);
  });

  it('asks for a person’s words before headings alone make a 述法报告', () => {
    const headings = ['年度工作情况', '主要负责人履行第一责任人职责情况', '存在的不足', '下一步打算'];
    const county = '2024年，乙山县一体推进法治政府建设。现将有关情况报告如下。';
    assert.equal(kindOf(county, headings), 'fazhi-annual');
    assert.equal(
      kindOf('2024年，本人认真履职。', ['履行第一责任人职责情况', '存在的问题', '下一步打算']),
      'shufa',
    );
  });

  it('is not sure where headings fit two kinds alike', () => {
    const headings = ['行政复议办理情况', '依法行政工作情况', '存在的问题', '下一步打算'];
    const chosen = chooseProfile(
      { title: undefined, headings, opening: '2024年，全县行政复议工作有新进展。' },
      builtInProfiles,
    );
    assert.equal(chosen.sure, false);
    const county = ['法治政府建设主要举措和成效', '存在的不足和原因', '下一年度工作安排'];
    assert.equal(chooseProfile({ title: undefined, headings: county }, builtInProfiles).sure, true);
  });

  it('asks nothing of a sheet of figures, nor of a part of the year what a whole year must tell', () => {
    const headings = ['公文类政府信息公开情况', '依申请公开情况', '行政复议、诉讼情况', '主动公开情况'];
    for (const title of [
      '2024年上半年政府信息公开数据统计',
      '2024年第三季度政府信息公开工作报告',
      '乙山县2024年5月份政务公开情况分析',
    ])
      assert.equal(chooseProfile({ title, headings }, builtInProfiles).profile, undefined, title);
    for (const title of ['乙山县2024年政府信息公开工作年度报告', '乙山县2024年政府信息公开工作总结报告'])
      assert.equal(chooseProfile({ title, headings }, builtInProfiles).profile?.id, 'xxgk-annual', title);
    assert.equal(byTitle('乙山县2024年行政复议和行政应诉案件情况分析报告'), 'fuyi');
  });
});
