import { type Operator, replaceMatches } from '../mutation';
import type { CleanText } from '../cleanText';

/** Operators on set phrases, names and wording. */
export const wordOperators: readonly Operator[] = [
  {
    id: 'phrase-unquoted',
    what: '固定提法漏引号',
    rules: ['set-phrase-quotes'],
    plant: (clean) => replaceMatches(clean, officialPhrase, ([, phrase]) => phrase),
  },
  swapped(
    'name-wrong',
    '法规文件名称有误',
    ['fixed-name', 'term-variant'],
    [
      [
        '《党政主要负责人履行推进法治建设第一责任人职责规定》',
        '《党政主要负责人履行推进法治政府建设第一责任人职责规定》',
      ],
      ['《法治政府建设与责任落实督察工作规定》', '《法治政府建设与责任落实督查工作规定》'],
      ['《重大行政决策程序暂行条例》', '《重大行政决策程序条例》'],
      ['《法治政府建设实施纲要（2021—2025年）》', '《法治政府建设实施纲要（2020—2025年）》'],
      ['《法治政府建设实施纲要（2015—2020年）》', '《法治政府建设实施纲要（2016—2020年）》'],
      ['《公平竞争审查条例》', '《公平竞争审察条例》'],
      ['《中华人民共和国行政复议法》', '《中华人民共和国行政复义法》'],
    ],
  ),
  swapped(
    'term-slip',
    '术语写错',
    ['term-variant'],
    [
      ['理论学习中心组', '理论中心学习组'],
      ['行政裁量权基准', '行政裁决基准'],
      ['上年结转', '上年转结'],
      ['法治思维', '法制思维'],
      ['法治政府建设', '法制政府建设'],
      ['合法性审查', '合法性审察'],
      ['执法记录仪', '执法纪录仪'],
      ['推进法治建设第一责任人职责', '推进法治建设第一责任人责任'],
      ['党委（党组）', '党（党）'],
      ['负责人出庭应诉', '负责人出庭应述'],
      ['部署', '布署'],
      ['截至', '截止'],
    ],
    ['fixed-name'],
  ),
  swapped(
    'redundancy',
    '意思重复',
    ['redundant-wording'],
    [
      ['全覆盖', '100%全覆盖'],
      ['合计', '共计合计'],
      ['全部办结', '100%全部办结'],
    ],
  ),
  {
    id: 'redundant-items',
    what: '“项事项”',
    rules: ['redundant-wording'],
    plant: (clean) => replaceMatches(clean, /(?<=\d)个(?=事项)/g, () => '项'),
  },
  swapped(
    'word-mistyped',
    '常用词打错一个字',
    ['mistyped-word'],
    [
      ['，完善', '，完膳'],
      ['，严厉', '，严励'],
      ['薄弱。', '簿弱。'],
    ],
    ['term-variant'],
  ),
  {
    id: 'clause-repeated',
    what: '分句紧接着重复',
    rules: ['repeated-clause'],
    also: ['duplicate-sentence', 'figure-enumeration', 'figure-sum-mismatch', 'ordinal-sequence'],
    plant: (clean) =>
      replaceMatches(
        clean,
        /(?<=[。；])([\p{sc=Han}]{8,24})，/gu,
        ([whole, clause]) => `${clause ?? ''}，${whole}`,
      ),
  },
  {
    id: 'numerals-mixed',
    what: '一个数混用两种数字',
    rules: ['numeral-mixed'],
    also: ['numeral-wan', 'figure-conflict', 'figure-sum-mismatch'],
    plant: (clean) =>
      replaceMatches(
        clean,
        /(?<=[\p{sc=Han}])([1-9])\.([1-9])万(?=[余多]?[件人份户])/gu,
        ([, a, b]) => `${a ?? ''}万${b ?? ''}`,
      ),
  },
  {
    id: 'word-repeated',
    what: '字词重复',
    rules: ['repeated-word'],
    also: ['fixed-name'],
    plant: (clean) => [
      ...replaceMatches(
        clean,
        /(?<=[\p{sc=Han}]{2})(?:[的了]|和(?![解谐平]))(?=[\p{sc=Han}]{2})/gu,
        ([one]) => one + one,
      ),
      ...replaceMatches(clean, /(?:进行|开展|推进|加强)(?=[\p{sc=Han}]{2})/gu, ([one]) => one + one),
    ],
  },
  swapped(
    'title-marks-misused',
    '书名号用于公众号',
    ['title-mark-misuse'],
    [
      ['县政府门户网站公开', '《法治平川》公众号公开'],
      ['县政府门户网站公布', '《法治青溪》公众号公布'],
      ['“江湾说法”短视频栏目', '《江湾说法》抖音号'],
      ['政务新媒体发布', '《南浦市监》微信公众号发布'],
    ],
  ),
  swapped(
    'unit-misfit',
    '量词与名词不符',
    ['unit-style'],
    [
      ['法律意见书214份', '法律意见书214项'],
      ['法律意见书231份', '法律意见书231项'],
      ['法律意见书1346份', '法律意见书1346个'],
      ['监督意见书683份', '监督意见书683条'],
      ['监督意见书4份', '监督意见书4项'],
      ['行政复议意见书5份', '行政复议意见书5个'],
      ['监督通知书9份', '监督通知书9个'],
      ['责令改正通知书316份', '责令改正通知书316个'],
      ['收到行政复议申请96件', '收到行政复议申请96宗'],
      ['收到行政复议申请531件', '收到行政复议申请531宗'],
    ],
  ),
];

/** Phrases that official texts always quote; a number at the end of its own list (A、B、C三项制度) is no phrase. */
const officialPhrase =
  /(?<!法制审核|司法调解)“(放管服|双随机、一公开|三项制度|谁执法谁普法|枫桥经验|关键少数|一网通办|三重一大|高效办成一件事|法律明白人|证照分离|第一议题|四个意识|四个自信|两个维护|两个确立|最多跑一次|互联网\+监管|三调联动|一件事一次办)”(?!率)/g;

function swapped(
  id: string,
  what: string,
  rules: readonly string[],
  pairs: readonly (readonly [string, string])[],
  also: readonly string[] = [],
): Operator {
  return {
    id,
    what,
    rules,
    also,
    plant: (clean: CleanText) =>
      pairs.flatMap(([right, wrong]) => {
        const start = clean.text.indexOf(right);
        if (start === -1) return [];
        return [{ edits: [{ span: { start, end: start + right.length }, text: wrong }] }];
      }),
  };
}
