import {
  addTo,
  emptyGroup,
  isModel,
  isRunIn,
  paragraphOf,
  type HeadingGroup,
} from '../../outline/headingGroup';
import { headingSplit } from '../../outline/headingSplit';
import { numberedRuns, type NumberedSection } from '../../outline/siblings';
import type { Report } from '../../report';
import type { MarkerKind } from '../../syntax/marker';
import type { Paragraph } from '../../syntax/paragraph';
import { matchesOf } from '../../text/matches';
import { defineDocumentRule } from '../rule';

/** A heading that has run into its text is longer than its longest sibling by so many characters and so many times. */
const slack = 8;
const ratio = 1.6;
const shortest = 20;
const fewestSiblings = 2;

/**
 * 同一组标题都以句号与下文隔开，其中一个漏了句号，标题和正文连成一句。
 *
 * 同组标题都独占一行、正文另起，其中一个和正文连成一段的，也提示。
 * 判断依据：同组标题都是“（一）××××。正文”的写法，而这一个到第一个句号的文字明显长于同组标题，中间还有顿号、引号等标点或者数字。
 * 那里接着逗号的，也可能本来就是一整句，只作提示；接着引号而分不出标题的，不作警告。
 * 同组标题都短而有句号，只有一条没有的，看标题常用的收尾（能力、作用、后引号）在哪里接上句子常用的开头（聘请、全年、一是），从那里分开；分不清的只作提示。
 */
export const headingMissingStop = defineDocumentRule({
  id: 'heading-missing-stop',
  summary: { zh: '段首标题后漏了句号', en: 'A run-in heading has lost its stop' },
  severity: 'warning',
  basis: [{ source: '全文标题写法一致的惯例', force: '惯例' }],
  options: {},
  fix: 'suggestion',
  messages: {
    lost: {
      zh: '“{words}”与正文连在一起，标题后可能漏了句号；同组的“{sibling}。”有句号。',
      en: '“{words}” runs into the text: the heading may have lost its stop. Its sibling “{sibling}。” has one.',
    },
    parted: {
      zh: '“{words}”后漏了句号，与正文连在一起；同组的“{sibling}。”有句号。',
      en: 'The heading “{words}” has lost its stop and runs into the text. Its sibling “{sibling}。” has one.',
    },
    untitled: {
      zh: '同组标题都用句号与正文隔开（如“{sibling}。”），这里“{words}”没有：可能漏了句号，或者没有写标题。',
      en: 'Its siblings are parted from their text by a stop (“{sibling}。”). “{words}” is not: a stop may be lost, or a title missing.',
    },
    fix: { zh: '在标题后补上“。”', en: 'Add 。 behind the heading' },
    ranIn: {
      zh: '“{words}……”与正文连成一段，标题可能没有和正文分开；同组的“{sibling}”独占一行。',
      en: '“{words}…” runs into the text: the heading may not have been parted from it. Its sibling “{sibling}” has a line of its own.',
    },
  },
  examples: [
    {
      text: '一、健全执法体系\n（一）深化执法体制改革。严格落实制度。\n（二）加大重点领域执法力度。开展检查。\n⟦（三）创新行政执法方式开展执法技能⟧“大比武”、场景式执法培训等活动。联合媒体开展直播。',
    },
    {
      text: '⟦一、规范决策程序严格执行⟧“三重一大”制度，重大事项由法律顾问审查，全年审查合同27份。主动公开信息213条。\n二、加强执法建设\n办理案件3件。\n三、注重普法宣传\n开展活动9场。',
    },
    {
      text: '一、健全执法体系\n（一）深化执法体制改革。严格落实制度。\n（二）加大重点领域执法力度。开展检查。\n（三）创新行政执法方式。开展“大比武”、场景式培训等活动。',
    },
    {
      text: '一、健全执法体系\n（一）深化执法体制改革\n严格落实制度。\n（二）创新行政执法方式，开展执法技能“大比武”、场景式执法培训\n联合媒体开展直播。',
    },
  ],
  *check({ report }) {
    const runs = numberedRuns(report.outline, report.paragraphs);
    const pools = new Map<MarkerKind, HeadingGroup>();
    for (const { kind, sections } of runs) {
      const pool = pools.get(kind) ?? emptyGroup();
      for (const section of sections) addTo(pool, report, section);
      pools.set(kind, pool);
    }
    for (const { kind, sections } of runs) {
      const own = emptyGroup();
      for (const section of sections) addTo(own, report, section);
      // A group too small to show a style is judged by all headings of its kind.
      const pool = pools.get(kind) ?? own;
      const group = own.size > fewestSiblings ? own : pool;
      if (!own.longest) continue;
      const found = [...judge(report, own.longest, group), ...judgeAmongLines(report, own.longest, own)];
      yield* found;
      if (found.length === 0) yield* judgeByModels(report, own, pool);
    }
  },
});

/** The headings of a group whose others have short titles and a stop: where title and text meet, or the one that has neither. */
function* judgeByModels(report: Report, own: HeadingGroup, pool: HeadingGroup) {
  const { model, odd, size, odds } = own;
  if (!model || odds > size / 2) return;
  let found = false;
  for (const member of own.members) {
    const paragraph = paragraphOf(report, member);
    if (!paragraph?.title || (isModel(paragraph) && !member.title.includes('一是'))) continue;
    const split = splitOf(paragraph, member, model);
    if (split === undefined) continue;
    found = true;
    yield parted(member, split, model);
  }
  const paragraph = odd && paragraphOf(report, odd);
  if (found || !paragraph || odds !== 1 || !isRunning(paragraph, longestItem)) return;
  if (size <= fewestSiblings && (pool.odds !== 1 || pool.size <= fewestSiblings)) return;
  if (odd.title.length < Math.max(shortest, model.title.length + slack)) return;
  const words = wordsUpTo(paragraph, shortestClause);
  const span = { start: odd.headingSpan.start, end: odd.titleSpan.start + words.length };
  yield { span, message: 'untitled', severity: 'info', args: { words, sibling: model.title } } as const;
}

/** A heading of two halves is seldom longer; one that shows no place for the stop may be longer still. */
const longestHeading = 35;
const longestItem = 45;

function splitOf(
  paragraph: Paragraph,
  { title }: NumberedSection,
  model: NumberedSection,
): number | undefined {
  const words = paragraph.folded.slice(paragraph.title?.start);
  return title.includes('一是') || isRunning(paragraph, longestHeading)
    ? headingSplit(words, model.title)
    : undefined;
}

function parted(section: NumberedSection, split: number, model: NumberedSection) {
  const span = { start: section.headingSpan.start, end: section.titleSpan.start + split };
  const args = { words: section.title.slice(0, split), sibling: model.title };
  return { span, message: 'parted', args, fixes: [stopAfter(section, split)] } as const;
}

/** The stop put in behind so many characters of a title. */
function stopAfter({ titleSpan }: NumberedSection, split: number) {
  const at = titleSpan.start + split;
  return {
    message: 'fix',
    safety: 'suggestion',
    edits: [{ span: { start: at, end: at }, text: '。' }],
  } as const;
}

/**
 * Whether what stands before the first stop has the marks of running text; a heading of two halves has one comma and
 * is no longer than `longestTitle`.
 */
function isRunning({ folded, title }: Paragraph, longestTitle: number): boolean {
  const words = folded.slice(title?.start, title?.end);
  const marks = matchesOf(runningMark, words).length;
  if (marks !== 1 || !words.includes(',') || folded.charAt(title?.end ?? 0) !== '。') return marks > 0;
  return words.length > longestTitle;
}

const runningMark = /[、,:”》]|\d{1,20}/g;

/** Fewer characters before a mark are no clause. */
const shortestClause = 4;

function* judge(report: Report, suspect: NumberedSection, group: HeadingGroup) {
  const paragraph = paragraphOf(report, suspect);
  const sibling = group.longest === suspect ? group.second : group.longest;
  if (!paragraph || !sibling || group.size <= fewestSiblings) return;
  const { length } = suspect.title;
  if (length < shortest || length < sibling.title.length + slack || length < sibling.title.length * ratio)
    return;
  if (group.others > (isRunIn(paragraph) ? 0 : 1)) return;
  const words = firstWords(paragraph, suspect);
  if (words === undefined || view.test(words)) return;
  const split = headingSplit(paragraph.folded.slice(paragraph.title?.start), sibling.title);
  // 负责人出庭“出庭不出声”的问题: a title does not end before a quotation, and no other place shows where it does.
  const quoted = quotation.test(suspect.title.charAt(words.length));
  if (quoted && (split === undefined || split >= words.length)) return;
  yield {
    span: { start: suspect.headingSpan.start, end: suspect.titleSpan.start + words.length },
    message: 'lost',
    args: { words, sibling: sibling.title },
    ...(split === undefined ? {} : { fixes: [stopAfter(suspect, split)] }),
    // An item that goes on behind a comma may be one whole sentence, and a title with a list is seldom short.
    ...(startsClause(paragraph, words) || (split === undefined && isList(paragraph))
      ? ({ severity: 'info' } as const)
      : {}),
  } as const;
}

const quotation = /[“"‘]/;

/** 从管理领域看，公安864件…: how a sentence begins that divides a number, and no title. */
const view = /^[从按就][^,;。]{1,12}[看分]$/;

/**
 * A heading with text behind it in a group whose other headings have a line each and text below: it has run into its
 * paragraph.
 */
function* judgeAmongLines(report: Report, suspect: NumberedSection, own: HeadingGroup) {
  const paragraph = paragraphOf(report, suspect);
  if (!paragraph?.title || own.size <= fewestSiblings || own.size - own.others > 1 || !own.second) return;
  if (!isSentence(paragraph, suspect) || suspect.children.length > 0) return;
  const { length } = suspect.title;
  const longest = own.second.title.length;
  if (length < shortest || length < longest + slack || length < longest * ratio) return;
  const bodies = own.members.filter((member) => member !== suspect && hasTextBelow(member));
  if (bodies.length < own.size - 1) return;
  const words = wordsUpTo(paragraph, longest);
  yield {
    span: { start: suspect.headingSpan.start, end: suspect.titleSpan.start + words.length },
    message: 'ranIn',
    severity: 'info',
    args: { words, sibling: own.second.title },
  } as const;
}

function startsClause({ text, folded, title }: Paragraph, words: string): boolean {
  return title !== undefined && folded.charAt(text.indexOf(words, title.start) + words.length) === ',';
}

/** 全面落实行政执法公示、全过程记录、法制审核制度。全市共办理…: 顿号 are all the marks of a title that a stop parts from its text. */
function isList({ folded, title }: Paragraph): boolean {
  const { start, end } = title ?? { start: 0, end: 0 };
  return (
    /^[^,:“”"《\d等]*$/.test(folded.slice(start, end)) &&
    folded.charAt(end) === '。' &&
    folded.length > end + 1
  );
}

/** Whether a heading's paragraph is running text to its end. */
function isSentence({ kind, folded }: Paragraph, { paragraphs }: NumberedSection): boolean {
  return (
    kind === 'body' &&
    folded.endsWith('。') &&
    folded.includes(',') &&
    paragraphs.end - paragraphs.start === 1
  );
}

function hasTextBelow({ paragraphs }: NumberedSection): boolean {
  return paragraphs.end - paragraphs.start > 1;
}

/** The words of a title up to the first mark at or behind `from`. */
function wordsUpTo({ text, folded, title }: Paragraph, from: number): string {
  const { start, end } = title ?? { start: 0, end: 0 };
  const mark = folded.slice(start + from, end).search(/[、,:“”"《\d]/);
  return text.slice(start, mark === -1 ? end : start + from + mark);
}

const bracket = /\([^()]*\)/g;

/**
 * The words up to the first mark inside what stands before the stop, brackets passed over; `undefined` where no mark
 * of running text (顿号, a quotation, a figure) shows that it is more than a heading.
 */
function firstWords(paragraph: Paragraph, section: NumberedSection): string | undefined {
  const { title } = paragraph;
  if (!title) return undefined;
  const folded = paragraph.folded
    .slice(title.start, title.end)
    .replace(bracket, (inside) => '口'.repeat(inside.length));
  const shown = /[、,:“”"《\d]/.exec(folded);
  if (!shown) return undefined;
  // A heading of two halves (坚持政治引领，扛牢法治之责) has one comma and nothing else.
  if (/^[^、,:“”"《\d]*,[^、,:“”"《\d]*$/.test(folded)) return undefined;
  return section.title.slice(0, shown.index);
}
