import titleMarks from '../../lexicon/titleMarks.json';
import { CharClass } from '../../text/charClass';
import { defineParagraphRule } from '../rule';

const followers: readonly string[] = [...titleMarks.followers, ...titleMarks.activities];
const firsts = new Set(followers.map((word) => word.charCodeAt(0)));

/**
 * 账号、网站、应用程序、活动用了书名号：《法治古城》抖音号、《…知识竞赛》活动。
 *
 * 书名号用于书籍、篇章、报刊、文件等；报纸、栏目、节目、法律和规划用书名号都对，不提示。
 */
export const titleMarkMisuse = defineParagraphRule({
  id: 'title-mark-misuse',
  summary: { zh: '账号、网站等误用书名号', en: 'Title marks around an account, site or app' },
  severity: 'info',
  basis: [{ source: 'GB/T 15834—2011', clause: 'A.13', force: '一般' }],
  needs: CharClass.bookMark,
  options: {},
  fix: 'suggestion',
  messages: {
    misuse: {
      zh: '“{name}”是{follower}的名称，不用书名号，宜改用引号。',
      en: '“{name}” names a {follower}; use quotation marks, not title marks.',
    },
    fix: { zh: '改为“{name}”', en: 'Change to “{name}”' },
  },
  examples: [
    { text: '通过⟦《法治古城》⟧抖音号播出短视频157期。', fixed: '通过“法治古城”抖音号播出短视频157期。' },
    {
      text: '开展⟦《美好生活·民法典相伴》⟧主题宣传活动，组织⟦《学法用法知识竞赛》⟧活动。',
      fixed: '开展“美好生活·民法典相伴”主题宣传活动，组织“学法用法知识竞赛”活动。',
    },
    { text: '开展《民法典》主题宣传活动，举办《宪法》知识竞赛。' },
    { text: '在《法治日报》刊发，在《今日说法》栏目播出。' },
  ],
  *check({ paragraph }) {
    const { text, folded } = paragraph;
    for (const { kind, open, close } of paragraph.pairs.pairs) {
      if (kind !== 'book' || !firsts.has(folded.charCodeAt(close + 1))) continue;
      const follower = followers.find(
        (word) =>
          folded.startsWith(word, close + 1) &&
          (!titleMarks.activities.includes(word) || isActivity(folded.slice(open + 1, close))),
      );
      if (follower === undefined) continue;
      const name = text.slice(open + 1, close);
      yield {
        span: { start: open, end: close + 1 },
        message: 'misuse',
        args: { name, follower },
        fixes: [
          {
            message: 'fix',
            args: { name },
            safety: 'suggestion',
            edits: [
              { span: { start: open, end: open + 1 }, text: '“' },
              { span: { start: close, end: close + 1 }, text: '”' },
            ],
          },
        ],
      };
    }
  },
});

/** Whether a name is that of an activity by its own words (…知识竞赛, 美好生活·民法典相伴): 《民法典》宣传活动 is right. */
function isActivity(name: string): boolean {
  return name.includes('·') || titleMarks.activityEnds.some((word) => name.endsWith(word));
}
