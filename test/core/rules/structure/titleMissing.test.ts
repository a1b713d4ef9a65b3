import { titleMissing } from '../../../../server/src/core/rules/structure/titleMissing';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(titleMissing, marked, fixed);

describe('title-missing', () => {
  it('marks the heading that opens the draft', () => {
    check('⟦一、法治政府建设的举措⟧\n好。\n二、存在的不足\n少。');
  });

  it('passes over residue of a page', () => {
    check('首页 > 政务公开 > 法治建设\n⟦一、法治政府建设的举措⟧\n好。\n二、存在的不足\n少。');
  });

  it('marks the first clause of a lead without a title', () => {
    check('⟦2023年⟧，甲区推进法治政府建设，成效明显。\n一、法治政府建设的举措\n好。\n二、存在的不足\n少。');
  });

  it('is silent under a title, on a text without headings, and on one numbered line', () => {
    check('甲区2023年法治政府建设年度报告\n一、法治政府建设的举措\n好。');
    check('今天开会研究法治政府建设。');
    check('一、会议时间\n明天。');
  });

  it('is silent on documents of other kinds, which have their own titles', () => {
    for (const title of [
      '甲县人民政府办公室关于印发甲县2024年度法治政府建设工作要点的通知',
      '在全市法治政府建设工作会议上的讲话',
      '甲县人民政府关于进一步加强法治政府建设的实施意见',
      '《甲县2023年度法治政府建设情况报告》政策解读',
      '甲政办〔2020〕20号\n甲县人民政府办公室\n关于印发甲县法治政府建设\n工作安排的通知',
    ])
      check(`${title}\n一、法治政府建设的要求\n好。\n二、保障措施\n好。`);
  });

  it('quotes the text below a document number', () => {
    check(
      '甲政发〔2024〕6号\n\n⟦2023年⟧，甲区推进法治政府建设，成效明显。\n一、法治政府建设的举措\n好。\n二、存在的不足\n少。',
    );
  });

  it('takes the title of a sheet of figures for one', () => {
    for (const title of [
      '2024年上半年政府信息公开数据统计',
      '2024年8月份安全生产执法通报分析',
      '乙山县人民检察院检察业务数据情况',
      '全市法院审判工作综述',
      '乙山县行政审判白皮书（2024年度）',
    ])
      check(`${title}\n一、公开情况\n好。\n二、行政复议情况\n少。`);
  });

  it('takes no sentence, no label and no cut title for one', () => {
    for (const lead of ['2024年，全县开展行政执法统计', '基本情况', '关于法治政府建设情况', '现将情况统计'])
      check(
        `⟦${lead.split('，', 1)[0] ?? ''}⟧${lead.includes('，') ? lead.slice(5) : ''}\n一、法治政府建设的举措\n好。\n二、存在的不足\n少。`,
      );
  });
});
