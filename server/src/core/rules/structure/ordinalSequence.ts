import { itemsWithHeadingMark, markAsOrdinal } from '../../outline/itemMarks';
import { findOrdinalBreaks, type OrdinalBreak, type PlacedOrdinal } from '../../outline/ordinalBreaks';
import { goesOnOtherwise, ordinalsIn, writeOrdinal, type Ordinal } from '../../outline/ordinals';
import { isLost } from '../../outline/lostMarks';
import { walkSections } from '../../outline/section';
import type { Report, ReportParagraph } from '../../report';
import { documentSpan, type Placed } from '../../syntax/paragraph';
import type { TextEdit } from '../../text/edit';
import { textOf, type Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

/**
 * 段内并列的“一是、二是、三是”（“一要、二要”“第一、第二”“其一、其二”“首先、其次”“①②③”）应当连续，并且前后用同一种。
 *
 * 换一节、另起“一是”都算重新开始；大并列里套小并列的，小的说完可以接着大的往下数。“首先”之后可以直接“最后”。
 * 只有“一是”、后面再没有别的并列词的，提示一下。
 */
export const ordinalSequence = defineDocumentRule({
  id: 'ordinal-sequence',
  summary: { zh: '“一是、二是”不连续', en: '一是 二是 is broken' },
  severity: 'warning',
  basis: [{ source: 'GB/T 15834—2011', clause: 'B.3', force: '一般' }],
  options: {},
  fix: 'suggestion',
  messages: {
    skipped: {
      zh: '“{before}”之后是“{actual}”，缺“{expected}”。请补上，或改为“{expected}”并顺改其后。',
      en: '“{actual}” follows “{before}”: “{expected}” is missing. Add it, or write “{expected}” here.',
    },
    repeated: {
      zh: '“{actual}”重复，应为“{expected}”。',
      en: '“{actual}” stands twice: it should be “{expected}”.',
    },
    start: {
      zh: '“{actual}”前面没有“{expected}”。请补上，或从“{expected}”数起。',
      en: '“{actual}” has no “{expected}” before it. Add it, or count from “{expected}”.',
    },
    swapped: {
      zh: '“{actual}”在“{other}”前面，次序颠倒。请调整两项的先后，或者互换序号。',
      en: '“{actual}” stands before “{other}”. Put the two items in order, or exchange their numbers.',
    },
    family: {
      zh: '“{actual}”与前面的“{before}”不是同一种序次语，应为“{expected}”。',
      en: '“{actual}” goes on with “{before}” in another way of counting: write “{expected}”.',
    },
    alone: {
      zh: '只有“{actual}”，后面没有“{next}”。请补上，或删去“{actual}”。',
      en: '“{actual}” has no “{next}” after it. Add it, or delete “{actual}”.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
    exchange: { zh: '互换“{actual}”与“{other}”', en: 'Exchange “{actual}” and “{other}”' },
  },
  examples: [
    {
      text: '主要做法：一是强化领导；⟦三是⟧完善机制；四是严格督查。',
      note: { zh: '缺“二是”。', en: '二是 is missing.' },
    },
    { text: '主要做法：一是强化领导；⟦一是⟧完善机制；三是严格督查。' },
    {
      text: '主要做法：一是强化领导；二是完善机制；⟦二是⟧严格督查。',
      fixed: '主要做法：一是强化领导；二是完善机制；三是严格督查。',
    },
    {
      text: '主要做法：一是强化领导；⟦三是⟧完善机制；二是严格督查；四是抓好宣传。',
      fixed: '主要做法：一是强化领导；二是完善机制；三是严格督查；四是抓好宣传。',
    },
    {
      text: '主要做法：一是强化领导；⟦二要⟧完善机制；三是严格督查。',
      fixed: '主要做法：一是强化领导；二是完善机制；三是严格督查。',
    },
    { text: '首先，强化领导；⟦再次⟧，完善机制；最后，严格督查。' },
    { text: '一、存在的问题\n主要是：⟦一是⟧力量不足，经费也不够。\n二、下一步打算\n继续努力。' },
    { text: '县司法局一是强化领导，二是完善机制。首先，抓学习；最后，抓考核。' },
    { text: '主要做法：一是强化领导；二是完善机制；三是严格督查。主要成效：一是满意度上升；二是投诉下降。' },
    { text: '一、做法\n一是强化领导。\n二是完善机制。\n二、成效\n一是满意度上升。\n二是投诉下降。' },
  ],
  *check({ report, perParagraph }) {
    const ordinals = perParagraph(ordinalsOf);
    const items = itemsWithHeadingMark(report.paragraphs);
    const lost = lostHeadings(report);
    let group: PlacedOrdinal[] = [];
    let from = 0;
    for (const [index, place] of report.paragraphs.entries()) {
      const { paragraph } = place;
      const item = items.has(index) ? markAsOrdinal(paragraph) : undefined;
      const begins = lost.has(index) || (paragraph.marker !== undefined && !item);
      if (begins || paragraph.kind === 'annex' || (paragraph.kind === 'heading' && !item)) {
        yield* checkGroup(report, group, from, index);
        group = [];
        from = index;
      }
      if (item) group.push({ ordinal: item, place });
      for (const ordinal of ordinals[index] ?? none) {
        // 二是 in the place of （二） is heading-mark's.
        if (ordinal.span.start > 0 || !lost.has(index)) group.push({ ordinal, place });
      }
    }
    yield* checkGroup(report, group, from, report.paragraphs.length);
  },
});

const none: readonly Ordinal[] = [];

function lostHeadings({ outline, paragraphs }: Report): ReadonlySet<number> {
  const found = new Set<number>();
  for (const section of walkSections(outline)) if (isLost(section, paragraphs)) found.add(section.heading);
  return found;
}

function ordinalsOf(paragraph: ReportParagraph): readonly Ordinal[] {
  return paragraph.kind === 'body' ? ordinalsIn(paragraph) : none;
}

/** The findings of what stands under one heading, the paragraphs `from` to `to`. */
function* checkGroup(report: Report, group: readonly PlacedOrdinal[], from: number, to: number) {
  if (group.length === 0) return;
  for (const mark of findOrdinalBreaks(group)) yield describe(report, mark);
  const alone = loneFirst(report, group, from, to);
  if (alone) {
    const span = documentSpan(alone.place, alone.ordinal.span);
    const actual = textOf(report.text, span);
    const args = { actual, next: writeOrdinal(actual, alone.ordinal, 2) };
    yield { span, message: 'alone', args, severity: 'info' } as const;
  }
}

/** A 一是 after which nothing goes on with its list, in whatever words. */
function loneFirst(
  report: Report,
  group: readonly PlacedOrdinal[],
  from: number,
  to: number,
): PlacedOrdinal | undefined {
  const [first, second] = group.filter(({ ordinal }) => ordinal.family === 'is');
  if (!first || second || first.ordinal.value !== 1 || !first.ordinal.opensClause) return undefined;
  const { paragraph } = first.place;
  const { start, end } = first.ordinal.span;
  const before = paragraph.folded.slice(paragraph.bodyStart, start).trimEnd();
  if (before !== '' && !'。:;'.includes(before.slice(-1))) return undefined;
  const index = report.paragraphs.indexOf(first.place as Report['paragraphs'][number], from);
  for (let at = index; at < to; at++) {
    const folded = report.paragraphs[at]?.paragraph.folded ?? '';
    if (goesOnOtherwise(folded, at === index ? end : 0)) return undefined;
  }
  // A text that breaks off without a signature may have lost what follows.
  const closed = report.paragraphs.slice(index, to).some(isSigned) || to < report.paragraphs.length;
  return closed ? first : undefined;
}

/** 第二， to 二是 loses its comma, and 二是 to 第二， gets one. */
function familyEdit(
  { start, end }: Span,
  wanted: string,
  { ordinal }: PlacedOrdinal,
  other: PlacedOrdinal,
): TextEdit {
  const had = takesComma(ordinal);
  const takes = takesComma(other.ordinal);
  if (had === takes) return { span: { start, end }, text: wanted };
  return had
    ? { span: { start, end: end + 1 }, text: wanted }
    : { span: { start, end }, text: `${wanted}，` };
}

function takesComma({ family }: Ordinal): boolean {
  return family === 'ordinal' || family === 'other';
}

function isSigned({ paragraph: { kind } }: Placed): boolean {
  return kind === 'signOff' || kind === 'signatureDate';
}

function describe(report: Report, { reason, at, expected, before, other }: OrdinalBreak) {
  const span = documentSpan(at.place, at.ordinal.span);
  const actual = textOf(report.text, span);
  const otherSpan = other && documentSpan(other.place, other.ordinal.span);
  const otherText = otherSpan ? textOf(report.text, otherSpan) : '';
  const inFamily = reason === 'family' && other;
  const wanted = inFamily
    ? writeOrdinal(otherText, other.ordinal, expected)
    : writeOrdinal(actual, at.ordinal, expected);
  const args = {
    actual,
    expected: wanted,
    before: inFamily ? otherText : before > 0 ? writeOrdinal(actual, at.ordinal, before) : '',
    other: otherText,
  };
  const swap = reason === 'swapped' && otherSpan;
  // 首先、最后、再次 lacks 其次 as well: exchanging two of them would not mend it.
  if (swap && at.ordinal.family === 'word' && before < at.ordinal.value - 2)
    return { span, message: reason, args } as const;
  const edits = swap
    ? [
        { span, text: otherText },
        { span: otherSpan, text: actual },
      ]
    : [inFamily ? familyEdit(span, wanted, at, other) : { span, text: wanted }];
  const fix = { message: swap ? 'exchange' : 'fix', args, safety: 'suggestion', edits } as const;
  return { span, message: reason, args, fixes: [fix] } as const;
}
