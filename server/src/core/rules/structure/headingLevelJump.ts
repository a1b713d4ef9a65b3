import { headingText } from '../../outline/headingText';
import { writeMarker } from '../../outline/markerStyle';
import { misplacedSections } from '../../outline/misplaced';
import { walkSections, type Section } from '../../outline/section';
import { isNumbered, numberedRuns, type NumberedSection } from '../../outline/siblings';
import type { Report } from '../../report';
import type { MarkerKind } from '../../syntax/marker';
import { textOf } from '../../text/span';
import { defineDocumentRule } from '../rule';

const none: ReadonlySet<Section> = new Set();
const below: readonly MarkerKind[] = ['arabic', 'arabicParen', 'circled'];

/**
 * 层级标题跳级：“一、”下面没有“（一）”，直接用“1.”或“（1）”；或者“（一）”前面没有“一、”。
 *
 * 全文一致地由“一、”直接到“1.”，是自己的写法，不提示；只有这一部分如此而“1.”“2.”依次不乱，只作提示（标准说“可以用”）；一段里连写的“1.……；2.……”不是标题，也不提示。
 */
export const headingLevelJump = defineDocumentRule({
  id: 'heading-level-jump',
  summary: { zh: '层级标题跳级', en: 'A level of headings is skipped' },
  severity: 'warning',
  basis: [
    { source: 'GB/T 9704—2012', clause: '7.3.3', force: '一般' },
    { source: 'GB/T 15834—2011', clause: 'B.3.8', force: '一般' },
  ],
  options: {},
  fix: 'suggestion',
  messages: {
    skipped: {
      zh: '“{parent}”下面直接用“{actual}”，跳过了“{expected}”一级。层次序数依次用“一、”“（一）”“1.”“（1）”，请改为“{expected}”。',
      en: '“{actual}” stands right under “{parent}”; the level “{expected}” is skipped. The order is 一、（一）1.（1）.',
    },
    orphan: {
      zh: '“{actual}”前面没有上一级标题“一、”。请补上上一级标题，或调整层级。',
      en: '“{actual}” has no heading 一、 above it. Add one, or change the level.',
    },
    fix: { zh: '这一组改用“{expected}”', en: 'Use “{expected}” in this group' },
  },
  examples: [
    {
      text: '一、回顾\n⟦（1）⟧经济。稳中有进。\n（2）民生。持续改善。\n二、部署\n抓好落实。',
      fixed: '一、回顾\n（一）经济。稳中有进。\n（二）民生。持续改善。\n二、部署\n抓好落实。',
    },
    {
      text: '一、回顾\n（一）经济。稳中有进。\n二、部署\n（一）改革。深化。\n三、保障\n⟦1.⟧经费。落实。\n2.人员。到位。',
    },
    { text: '⟦（一）⟧经济。稳中有进。\n（二）民生。持续改善。\n一、部署\n（一）改革。深化。' },
    { text: '一、回顾\n1.经济。稳中有进。\n2.民生。持续改善。\n二、部署\n1.改革。深化。' },
    { text: '一、回顾\n一是抓经济。二是抓民生。\n二、部署\n（一）改革。深化。\n1.机构。调整。' },
  ],
  *check({ report }) {
    const orphan = findOrphan(report.outline);
    if (orphan) {
      yield {
        span: orphan.markerSpan,
        message: 'orphan',
        args: { actual: textOf(report.text, orphan.markerSpan) },
      };
    }
    const jumps = findJumps(report.outline);
    // heading-sequence tells a mark of the wrong level, and what stands under it is in order.
    const misplaced =
      jumps.length === 0 ? none : misplacedSections(numberedRuns(report.outline, report.paragraphs));
    for (const { parent, children } of jumps) {
      const first = children[0];
      if (!first || misplaced.has(parent) || misplaced.has(first) || isInlineList(report, first)) continue;
      const expected = writeMarker(report.text, report.outline, 'hanParen', 1);
      const edits = children.map((child, index) => ({
        span: child.markerSpan,
        text: writeMarker(report.text, report.outline, 'hanParen', index + 1),
      }));
      yield {
        span: first.markerSpan,
        message: 'skipped',
        ...(isInOrder(children) ? ({ severity: 'info' } as const) : {}),
        args: {
          parent: headingText(report.text, parent),
          actual: textOf(report.text, first.markerSpan),
          expected,
        },
        fixes: [{ message: 'fix', args: { expected }, safety: 'suggestion', edits }],
      };
    }
  },
});

/** 1., 2., 3. in their order: the standard says the four levels may be used, and good writers leave out （一） in a short part. */
function isInOrder(children: readonly NumberedSection[]): boolean {
  return (
    children.length > 1 &&
    children.every(({ marker }, index) => marker.kind === 'arabic' && marker.ordinal === index + 1)
  );
}

/** 1.程序意识不强;2.争议多发;3.力量不足。: items of one sentence are no headings. */
function isInlineList({ paragraphs }: Report, { heading }: NumberedSection): boolean {
  return inlineItem.test(paragraphs[heading]?.paragraph.folded ?? '');
}

const inlineItem = /;\s?(?:2[.、]|\(2\)|②)/;

interface Jump {
  readonly parent: Section;
  readonly children: readonly NumberedSection[];
}

/** The `一、` sections whose children skip `（一）`, unless that is how the report is written. */
function findJumps(outline: readonly Section[]): readonly Jump[] {
  const jumps: Jump[] = [];
  let regular = 0;
  for (const parent of walkSections(outline)) {
    if (parent.marker?.kind !== 'han' || parent.part > 0) continue;
    const first = parent.children.find(isNumbered);
    if (first?.marker.kind === 'hanParen') regular += 1;
    else if (first && below.includes(first.marker.kind)) {
      jumps.push({ parent, children: parent.children.filter(isNumbered) });
    }
  }
  return isOwnStyle(jumps, regular) ? [] : jumps;
}

/** Whether `一、` → `1.` is the report's own way: no `（一）` under any `一、`, or fewer than jumps; other marks at least twice. */
function isOwnStyle(jumps: readonly Jump[], regular: number): boolean {
  const kinds = new Set(jumps.map(({ children }) => children[0]?.marker.kind));
  if (kinds.size > 1) return false;
  if (kinds.has('arabic')) return regular === 0 || jumps.length > regular;
  return regular === 0 && jumps.length > 1;
}

/** A first-level `（一）` or lower with a `一、` after it: the heading above it is missing. A gap in `一、` tells that better. */
function findOrphan(outline: readonly Section[]): NumberedSection | undefined {
  const own = outline.filter((section) => section.part === 0);
  const first = own[0];
  if (!first || !isNumbered(first)) return undefined;
  if (first.marker.kind !== 'hanParen' && !below.includes(first.marker.kind)) return undefined;
  return own.find(isHan)?.marker?.ordinal === 1 ? first : undefined;
}

function isHan(section: Section): boolean {
  return section.marker?.kind === 'han';
}
