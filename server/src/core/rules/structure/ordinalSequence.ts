import { ordinalsIn, startsOtherwise, type Ordinal } from '../../outline/ordinals';
import type { Report, ReportParagraph } from '../../report';
import { documentSpan, type Placed } from '../../syntax/paragraph';
import { formatHanNumber } from '../../text/hanNumber';
import { defineDocumentRule } from '../rule';

/** A list that is not yet closed: the last number seen. */
interface OpenList {
  readonly family: string;
  last: number;
}

/** Lists nest no deeper than this. */
const deepest = 6;

/**
 * 段内并列的“一是、二是、三是”（“第一、第二”“其一、其二”“①②③”）应当连续。
 *
 * 换一节、另起“一是”都算重新开始；大并列里套小并列的，小的说完可以接着大的往下数。
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
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
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
    { text: '主要做法：一是强化领导；二是完善机制；三是严格督查。主要成效：一是满意度上升；二是投诉下降。' },
    { text: '一、做法\n一是强化领导。\n二是完善机制。\n二、成效\n一是满意度上升。\n二是投诉下降。' },
  ],
  *check({ report, perParagraph }) {
    const ordinals = perParagraph(ordinalsOf);
    let group: PlacedOrdinal[] = [];
    for (const [index, place] of report.paragraphs.entries()) {
      const { marker, kind } = place.paragraph;
      if (group.length > 0 && (marker || kind === 'annex' || kind === 'heading')) {
        yield* checkGroup(report, group);
        group = [];
      }
      for (const ordinal of ordinals[index] ?? none) group.push({ ordinal, place });
    }
    yield* checkGroup(report, group);
  },
});

interface PlacedOrdinal {
  readonly ordinal: Ordinal;
  readonly place: Placed;
}

const none: readonly Ordinal[] = [];

function ordinalsOf(paragraph: ReportParagraph): readonly Ordinal[] {
  return paragraph.kind === 'body' ? ordinalsIn(paragraph) : none;
}

/** Follows the lists of what stands under one heading. */
function* checkGroup(report: Report, group: readonly PlacedOrdinal[]) {
  const open: OpenList[] = [];
  for (const [index, { ordinal, place }] of group.entries()) {
    const depth = open.findLastIndex(
      (list) => list.family === ordinal.family && list.last + 1 === ordinal.value,
    );
    if (depth >= 0) {
      open.length = depth + 1;
      const list = open[depth];
      if (list) list.last = ordinal.value;
      continue;
    }
    if (!ordinal.opensClause) continue;
    const list = open.findLast(({ family }) => family === ordinal.family);
    const next = nextValue(group, index);
    // 一是…；一是… with nothing after them is a slip as well: a list has two items.
    const begins = ordinal.value === 1 && !(list?.last === 1 && (next === 3 || next === undefined));
    if (begins || (!list && startsOtherwise(place.paragraph, ordinal))) {
      if (open.length === deepest) open.shift();
      open.push({ family: ordinal.family, last: ordinal.value });
      continue;
    }
    const expected = (list?.last ?? 0) + 1;
    yield describe(report, { ordinal, place }, list, expected);
    // Where the next one goes on as if this one were right, only this one is wrong.
    const last = next === expected + 1 ? expected : ordinal.value;
    if (list) list.last = last;
    else open.push({ family: ordinal.family, last });
  }
}

/** The number of the next ordinal of the same family. */
function nextValue(found: readonly PlacedOrdinal[], index: number): number | undefined {
  const family = found[index]?.ordinal.family;
  for (let next = index + 1; next < found.length; next++) {
    const later = found[next]?.ordinal;
    if (later?.family === family) return later?.value;
  }
  return undefined;
}

function describe(
  report: Report,
  { ordinal, place }: PlacedOrdinal,
  list: OpenList | undefined,
  expected: number,
) {
  const span = documentSpan(place, ordinal.span);
  const actual = report.text.slice(span.start, span.end);
  const args = {
    actual,
    expected: written(actual, ordinal, expected),
    before: list ? written(actual, ordinal, list.last) : '',
  };
  const message = !list ? 'start' : ordinal.value <= list.last ? 'repeated' : 'skipped';
  const edits = [{ span, text: args.expected }];
  return { span, message, args, fixes: [{ message: 'fix', args, safety: 'suggestion', edits }] } as const;
}

/** `actual` with another number. */
function written(actual: string, { family, value }: Ordinal, other: number): string {
  if (family === 'circled') return String.fromCharCode(0x245f + Math.max(1, Math.min(other, 20)));
  return actual.replace(formatHanNumber(value), formatHanNumber(other));
}
