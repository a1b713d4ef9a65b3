import { tornParagraph } from '../../../../server/src/core/rules/structure/tornParagraph';
import { checkRule } from '../../../support/checkRule';

const check = (marked: string, fixed?: string): unknown => checkRule(tornParagraph, marked, fixed);

describe('torn-paragraph', () => {
  it('says once how many breaks there are, and joins them', () => {
    check(
      '一、甲\n全区各行政机关深入推进行政执法⟦\n⟧，监督工作成效明显，全年共开展\n、完成检查一百次。',
      '一、甲\n全区各行政机关深入推进行政执法，监督工作成效明显，全年共开展、完成检查一百次。',
    );
  });

  it('joins lines of any break and indent', () => {
    check(
      '一、甲\r\n全区各行政机关深入推进行政执法⟦\r\n　　⟧，监督工作成效明显。',
      '一、甲\r\n全区各行政机关深入推进行政执法，监督工作成效明显。',
    );
  });

  it('is silent on paragraphs, headings, blank lines and the sign-off', () => {
    check('一、甲\n好的开始。\n好的结束。\n\n甲区人民政府\n2024年2月1日');
    check('一、甲\n全区各行政机关深入推进行政执法\n\n2次。');
  });

  it('takes no bold mark and no comment for a line break', () => {
    check('一、甲\n**（一）深入学习贯彻法治思想。** 全年组织学法8次，举办专题班1期。');
    check('一、甲\n一年来，仍有差距。**一是**部分干部法治思维有待加强，**二是**培训不够。');
    check('一、甲\n全县共**13次**开展活动，<!-- 核对 -->办理12件。');
    check('一、甲\n2020年来，**县司法局为平安**建设作出贡献。');
  });

  it('leaves the bold marks and comments beside a break where they are', () => {
    check(
      '一、甲\n**（一）学习贯彻。** 全区各行政机关深入推进**行政执法**⟦\n⟧，监督工作取得**明显成效**。',
      '一、甲\n**（一）学习贯彻。** 全区各行政机关深入推进**行政执法**，监督工作取得**明显成效**。',
    );
    check(
      '一、甲\n全区各行政机关深入推进行政执法⟦ \n　　⟧<!-- 核 -->，监督工作取得明显成效。',
      '一、甲\n全区各行政机关深入推进行政执法<!-- 核 -->，监督工作取得明显成效。',
    );
    check(
      '一、甲\n全区深入推进**行政执法⟦\r\n⟧的监督，**成绩很好。',
      '一、甲\n全区深入推进**行政执法的监督，**成绩很好。',
    );
  });

  it('joins a single break inside a paragraph between blank lines', () => {
    const paragraph =
      '调整充实领导小组，由镇党委⟦\n⟧书记任组长、镇长任副组长，领导小组下设办公室在镇司法所，负责日常工作。';
    check(`一、甲\n\n${paragraph}\n\n二、乙\n\n正文。`);
    check(
      '一、甲\n\n区政府主要负责同志履行推进法治建设第⟦\n⟧一责任人职责，研究议题11个。\n\n二、乙\n\n正文。',
    );
    check('一、甲\n\n全年审查合同63件，提出法律⟦\n⟧意见118条，采纳率100%。\n\n二、乙\n\n正文。');
    check('一、甲\n\n坚持问题导向，聚焦执法不规范等突出⟦\n⟧问题开展监督。\n\n二、乙\n\n正文。');
  });

  it('leaves lines of a card, notes in brackets and paragraphs without blank lines', () => {
    check('一、甲\n\n地址：甲区文化路1号，邮编100000\n联系人：张三，电话1234567。\n\n二、乙\n\n正文。');
    check(
      '一、甲\n动态调整清单，推进改革。（牵头单位：县司法局）\n各单位要结合实际制定措施。\n二、乙\n正文。',
    );
    check(
      '一、甲\n按时办结率100%\n积极优化内审机制，成效明显，全年共开展检查一百次，发现问题六十八个，均已整改。\n二、乙\n正文。',
    );
  });

  it('joins a line that ends with an adverb', () => {
    check('一、甲\n对照新的要求，本人履职还⟦\n⟧存在四个方面的不足。\n二、乙\n正文。');
    check('一、甲\n会议精神传达到位，有关问题均⟦\n⟧按期整改完毕。\n二、乙\n正文。');
    check('一、甲\n制度逐步健全，部分措施尚未⟦\n⟧落到实处。\n二、乙\n正文。');
  });

  it('leaves lines that end with a word of the same character', () => {
    check('一、甲\n开展清退工作，押金全部返还\n各单位要结合实际制定措施。\n二、乙\n正文。');
    check('一、甲\n按户计算，收入高于人均\n各单位要结合实际制定措施。\n二、乙\n正文。');
    check('一、甲\n群众来电来信，赞叹不已\n各单位要结合实际制定措施。\n二、乙\n正文。');
  });

  it('leaves the centred lines that tell where a report is given', () => {
    const text = '\n各位代表：\n现在，我报告工作。\n一、甲\n正文。\n二、乙\n正文。';
    check(`2025年1月9日在乙山县\n第十八届人民代表大会第四次会议上\n县人民法院院长　张三${text}`);
    check(`2025年1月9日在乙山县第十八届人民代表大会\n第四次会议上\n乙山县县长　张三${text}`);
    check(`——2025年1月9日在乙山县第十八届\n人民代表大会第四次会议上${text}`);
    check(`一、甲\n2025年1月9日在乙山县组织召开执法监督⟦\n⟧，部署全年工作。\n二、乙\n正文。`);
  });

  it('leaves a heading before one that has lost half its mark', () => {
    const rest = '\n全年组织学习5次。\n二、乙\n正文。';
    check(`一、2024年推进法治政府建设的主要举措和成效\n一）深入学习习近平法治思想${rest}`);
    check(`一、2024年推进法治政府建设的主要举措和成效\n1)压实领导责任${rest}`);
    check(`一、2024年推进法治政府建设的主要举措和成效\n十）加强法治保障${rest}`);
  });
});
