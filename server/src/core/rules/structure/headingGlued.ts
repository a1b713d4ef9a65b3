import { numberedRuns, type NumberedSection } from '../../outline/siblings';
import type { Report } from '../../report';
import type { MarkerKind } from '../../syntax/marker';
import { textOf } from '../../text/span';
import { defineDocumentRule } from '../rule';

/** So many headings of the kind show that each has a line of its own; a pasted text has none that do. */
const fewestOthers = 2;
/** Of so many headings with a line of their own one may be glued by a slip. */
const othersForOne = 2;

/**
 * 标题没有另起一行，接在上一段或上一级标题的末尾：……参考率达100%。三、规范决策程序
 *
 * 判断依据：同一种序号的标题都独占一行或者另起一段，只有个别接在别的文字后面。全文标题都连写在一段里的（多为网页复制所致）不提示。
 */
export const headingGlued = defineDocumentRule({
  id: 'heading-glued',
  summary: { zh: '标题没有另起一行', en: 'A heading does not begin a line' },
  severity: 'warning',
  basis: [{ source: 'GB/T 9704—2012', clause: '7.3.3', force: '一般' }],
  options: {},
  fix: 'suggestion',
  messages: {
    glued: {
      zh: '标题“{marker}{title}”接在前面的文字后面，没有另起一行；别的同级标题都另起一行。',
      en: 'The heading “{marker}{title}” is glued to the text before it; the others of its level begin a line.',
    },
    fix: { zh: '另起一行', en: 'Begin a line' },
  },
  examples: [
    {
      text: '一、加强领导\n召开会议2次。\n二、压实责任\n开展考试，参考率达100%。⟦三、⟧规范决策程序\n严格执行制度。\n四、严格执法\n办理案件3件。',
      fixed:
        '一、加强领导\n召开会议2次。\n二、压实责任\n开展考试，参考率达100%。\n三、规范决策程序\n严格执行制度。\n四、严格执法\n办理案件3件。',
    },
    {
      text: '一、主要举措\n（一）加强领导。召开会议2次。\n（二）压实责任。开展督察。⟦（三）⟧规范决策。审查合同5份。\n（四）严格执法。办理案件3件。',
    },
    {
      text: '一、主要举措\n召开会议2次，重点抓好：（一）加强领导；（二）压实责任。\n二、存在的问题\n力量不强。\n三、下一步打算\n抓好落实。',
    },
    {
      text: '一、加强领导。召开会议2次。二、压实责任。开展督察。三、规范决策。审查合同5份，提出法律意见12条，重大行政决策均经合法性审查、集体讨论决定，未经审查的一律不提交会议讨论，全年没有发生因违法决策引发的行政争议，群众满意度稳步提升，社会反响良好。四、严格执法。办理案件3件。',
    },
  ],
  *check({ report }) {
    const runs = numberedRuns(report.outline, report.paragraphs);
    const kinds = new Map<MarkerKind, Lines>();
    for (const { kind, sections } of runs) {
      let lines = kinds.get(kind);
      if (!lines) kinds.set(kind, (lines = { last: undefined, own: 0, glued: [], told: [] }));
      const { own, glued } = lines;
      const before = glued.length;
      for (const section of sections) {
        if (section.part > 0) continue;
        if (beginsLine(report.text, section.headingSpan.start)) {
          lines.own++;
          // What stands before the first paragraph parts it from nothing.
          if (section.heading > 0) lines.last = section;
        } else glued.push({ section, model: lines.last });
      }
      // A list written in one paragraph elsewhere says nothing of a group that has its lines.
      const here = glued.slice(before);
      if (here.length > 0 && showsLines(lines.own - own, here.length)) lines.told.push(...here);
    }
    for (const { own, glued, told } of kinds.values())
      for (const one of showsLines(own, glued.length) ? glued : told) yield describe(report, one);
  },
});

/** Whether so many headings with lines of their own show that so many others lost theirs by a slip. */
function showsLines(own: number, glued: number): boolean {
  return own >= fewestOthers && own >= glued * othersForOne;
}

/** The headings of one kind of mark: how many have a line of their own, and which have none. */
interface Lines {
  /** The last that has one. */
  last: NumberedSection | undefined;
  own: number;
  readonly glued: Glued[];
  /** Those of groups whose others have lines. */
  readonly told: Glued[];
}

interface Glued {
  readonly section: NumberedSection;
  /** The heading before it with a line of its own. */
  readonly model: NumberedSection | undefined;
}

/** Whether nothing but blanks and the marks of Markdown stand before a place on its line. */
function beginsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ' \t\u3000\u00a0*#'.includes(text.charAt(before))) before--;
  return before < 0 || '\r\n'.includes(text.charAt(before)) || text.endsWith('-->', at);
}

function describe(report: Report, { section, model }: Glued) {
  const { text } = report;
  const { markerSpan, title } = section;
  const start = markerSpan.start - spaceBefore(text, markerSpan.start);
  const gap = model === undefined ? '' : breakBefore(text, model.headingSpan.start);
  const edits = [{ span: { start, end: markerSpan.start }, text: gap === '' ? '\n' : gap }];
  return {
    span: markerSpan,
    message: 'glued',
    args: { marker: textOf(text, markerSpan), title: shorten(title) },
    fixes: [{ message: 'fix', safety: 'suggestion', edits }],
  } as const;
}

/** The line breaks and blanks that part a heading from what is above it. */
function breakBefore(text: string, at: number): string {
  const gap = text.slice(at - spaceBefore(text, at), at);
  return /[\r\n]/.test(gap) ? gap : '';
}

function spaceBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  return at - start;
}

const longest = 16;

function shorten(words: string): string {
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}
