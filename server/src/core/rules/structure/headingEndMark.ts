import { numberedRuns, type NumberedSection } from '../../outline/siblings';
import type { Report } from '../../report';
import type { MarkerKind } from '../../syntax/marker';
import { defineDocumentRule } from '../rule';

/** Where a group is too small to show its style, the headings of its kind do: so many bare ones for one with a mark. */
const clear = 3;

/**
 * 标题独占一行，末尾却有句号、冒号等标点，而同级标题都没有。
 *
 * 正文接在标题后面同一行的（“（一）加强领导。……”），句号用来隔开标题和正文，不提示；没有正文的逐条列举不是标题，也不提示。
 */
export const headingEndMark = defineDocumentRule({
  id: 'heading-end-mark',
  summary: { zh: '独占一行的标题末尾有标点', en: 'A heading on its own line ends with a mark' },
  severity: 'warning',
  basis: [{ source: 'GB/T 15834—2011', clause: 'B.4', force: '一般' }],
  options: {},
  fix: 'suggestion',
  messages: {
    mark: {
      zh: '标题独占一行，末尾不加标点“{mark}”；同级的“{sibling}”没有加。',
      en: 'A heading on a line of its own takes no mark “{mark}” at its end; “{sibling}” of its level has none.',
    },
    drop: { zh: '删去标题末尾的“{mark}”', en: 'Delete “{mark}” at the end of the heading' },
  },
  examples: [
    {
      text: '一、主要举措和成效\n成效明显。\n二、存在的不足和原因\n力量不足。\n三、2025年工作安排⟦。⟧\n继续加强。',
      fixed:
        '一、主要举措和成效\n成效明显。\n二、存在的不足和原因\n力量不足。\n三、2025年工作安排\n继续加强。',
    },
    {
      text: '一、主要举措\n（一）提升政治站位⟦：⟧\n组织学习。\n（二）健全依法决策机制\n严格程序。\n（三）规范行政执法\n开展检查。',
      fixed:
        '一、主要举措\n（一）提升政治站位\n组织学习。\n（二）健全依法决策机制\n严格程序。\n（三）规范行政执法\n开展检查。',
    },
    {
      text: '一、主要举措\n（一）提升政治站位。组织学习。\n（二）健全依法决策机制。严格程序。\n二、存在的不足\n1.力量不足。\n2.经费不足。',
    },
  ],
  *check({ report }) {
    const runs = numberedRuns(report.outline, report.paragraphs);
    const pools = new Map<MarkerKind, Tally>();
    const tallies = runs.map(({ kind, sections }) => {
      const tally = tallyOf(report, sections);
      const pool = pools.get(kind) ?? { bare: 0, marked: [], sibling: undefined };
      pools.set(kind, {
        bare: pool.bare + tally.bare,
        marked: pool.marked.concat(tally.marked),
        sibling: pool.sibling ?? tally.sibling,
      });
      return { kind, tally };
    });
    for (const { kind, tally } of tallies) {
      const pool = pools.get(kind) ?? tally;
      const own = tally.bare > 1 && tally.bare > tally.marked.length;
      const byKind = tally.marked.length <= 1 && pool.bare >= pool.marked.length * clear;
      if (tally.bare === 0 || !(own || byKind)) continue;
      for (const section of tally.marked) yield finding(report, section, tally.sibling);
    }
  },
});

/** The headings of a group that stand alone on their lines above their text. */
interface Tally {
  readonly bare: number;
  readonly marked: readonly NumberedSection[];
  readonly sibling: NumberedSection | undefined;
}

function tallyOf(report: Report, sections: readonly NumberedSection[]): Tally {
  const alone = sections.filter(
    (section) =>
      section.paragraphs.end - section.paragraphs.start > 1 &&
      report.paragraphs[section.heading]?.paragraph.kind === 'heading',
  );
  if (alone.length === 0) alone.push(...withColons(report, sections));
  const marked = alone.filter((section) => markAt(report, section) !== undefined);
  const sibling = alone.find((section) => markAt(report, section) === undefined);
  return { bare: alone.length - marked.length, marked, sibling };
}

/** Headings of two halves, 问题短板：几块“硬骨头”还没啃下来: only where all of the group are, else it is a sentence. */
function withColons(
  { paragraphs }: Report,
  sections: readonly NumberedSection[],
): readonly NumberedSection[] {
  const all = sections.every(({ heading, children }) => {
    const paragraph = paragraphs[heading]?.paragraph;
    if (!paragraph?.title || children.length === 0 || paragraph.folded.length > longestHeading) return false;
    const { folded, title } = paragraph;
    return folded.charAt(title.end) === ':' && !/[。;!?]./.test(folded);
  });
  return all && sections.length >= clear ? sections : [];
}

/** A longer line of two halves is a sentence. */
const longestHeading = 40;

const endMark = /(?<![。:;,.、])[。:;,.、]{1,3}$/;

/** Where the end mark of a heading that stands alone begins in its paragraph; ? and ! have a meaning of their own. */
function markAt(report: Report, { heading, markerSpan }: NumberedSection): number | undefined {
  const placed = report.paragraphs[heading];
  const found = placed && endMark.exec(placed.paragraph.folded);
  return found && placed.start + found.index >= markerSpan.end ? found.index : undefined;
}

function finding(report: Report, section: NumberedSection, sibling: NumberedSection | undefined) {
  const placed = report.paragraphs[section.heading];
  const length = (placed?.paragraph.folded.length ?? 0) - (markAt(report, section) ?? 0);
  const end = (placed?.start ?? 0) + (placed?.paragraph.source.length ?? 0);
  const span = { start: end - length, end };
  const args = { mark: report.text.slice(span.start, span.end), sibling: sibling?.title ?? '' };
  const fix = { message: 'drop', args, safety: 'suggestion', edits: [{ span, text: '' }] } as const;
  return { span, message: 'mark', args, fixes: [fix] } as const;
}
