import { isLost } from '../../outline/lostMarks';
import { isWrongTail, writeMarker } from '../../outline/markerStyle';
import { misplacedSections } from '../../outline/misplaced';
import { walkSections } from '../../outline/section';
import { isNumbered, numberedRuns, type NumberedSection } from '../../outline/siblings';
import type { Report } from '../../report';
import { readMarker, type Marker, type MarkerKind } from '../../syntax/marker';
import { fold } from '../../text/charClass';
import { textOf, type Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

/** Two stops side by side, which mark-form names wherever they stand. */
const marksMeet = /[、,:;。]{2}/;

/**
 * 序号后面的点号用错：“（一）、”“1、”“一.”；或者写得不成序号：“2，”“三）”“（三”“三 ”。
 *
 * “一、”用顿号，“1.”用下脚点，“（一）”“（1）”“①”后面不加点号。全文一致用“1、”或“①、”的，只在第一处提示一次或不提示。
 * 写得不成序号的，看前后标题：正好缺这个号，段首又是这个数，才提示。
 */
export const headingMark = defineDocumentRule({
  id: 'heading-mark',
  summary: { zh: '序号后的点号不规范', en: 'The mark after a heading number is wrong' },
  severity: 'warning',
  basis: [{ source: 'GB/T 15834—2011', clause: 'B.3.2—B.3.4', force: '一般' }],
  options: {},
  fix: 'safe',
  messages: {
    wrong: {
      zh: '序号“{actual}”应写作“{expected}”：{reason}。',
      en: 'Write “{expected}” for “{actual}”: {reasonEn}.',
    },
    lost: {
      zh: '序号“{actual}”写法有误，按前后标题应为“{expected}”。',
      en: 'By the headings around it “{actual}” should be “{expected}”.',
    },
    doubled: {
      zh: '“{actual}”是两个序号连写，请只留一个。',
      en: 'Two numbers stand together in “{actual}”. Keep one.',
    },
    style: {
      zh: '全文用“{actual}”这样的序号，共{count}处。阿拉伯数字后面应当用下脚点，写作“{expected}”。',
      en: 'The report writes “{actual}” throughout ({count} places). An Arabic number takes a dot: “{expected}”.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
    fixAll: { zh: '全文改为“{expected}”，共{count}处', en: 'Change all {count} places to “{expected}”' },
  },
  examples: [
    {
      text: '一、回顾\n⟦（一）、⟧经济。稳中有进。\n（二）民生。持续改善。',
      fixed: '一、回顾\n（一）经济。稳中有进。\n（二）民生。持续改善。',
    },
    {
      text: '⟦一.⟧回顾\n加强领导。\n二、部署\n抓好落实。',
      fixed: '一、回顾\n加强领导。\n二、部署\n抓好落实。',
    },
    {
      text: '一、回顾\n（一）经济\n1.工业。增长。\n⟦2、⟧农业。丰收。\n3.服务业。加快。',
      fixed: '一、回顾\n（一）经济\n1.工业。增长。\n2.农业。丰收。\n3.服务业。加快。',
    },
    {
      text: '一、回顾\n⟦1、⟧工业。增长。\n2、农业。丰收。\n二、部署\n1、改革。深化。',
      fixed: '一、回顾\n1.工业。增长。\n2.农业。丰收。\n二、部署\n1.改革。深化。',
      note: { zh: '全文一致，只提示一次。', en: 'Consistent: said once.' },
    },
    {
      text: '一、回顾\n（一）经济\n1.工业。增长。\n⟦2，⟧农业。丰收。\n3.服务业。加快。',
      fixed: '一、回顾\n（一）经济\n1.工业。增长。\n2.农业。丰收。\n3.服务业。加快。',
      note: { zh: '按前后标题，这里缺“2.”。', en: 'By its neighbours 2. is missing here.' },
    },
    { text: '一、回顾\n（一）经济\n1.工业。增长。\n2，3月份增速加快。\n2.农业。丰收。' },
    { text: '一、回顾\n（一）经济\n1.工业。增长。\n2．农业。丰收。\n（1）粮食。增产。' },
  ],
  *check({ report }) {
    const misplaced = misplacedSections(numberedRuns(report.outline, report.paragraphs));
    const wrong: NumberedSection[] = [];
    const doubled: NumberedSection[] = [];
    const rightKinds = new Set<MarkerKind>();
    for (const section of walkSections(report.outline)) {
      // 五. where 5. belongs: heading-sequence names the mark it should be.
      if (!isNumbered(section) || misplaced.has(section)) continue;
      const { kind, tail } = section.marker;
      if (secondMark(section)) doubled.push(section);
      // 一、、 is mark-form's.
      if (marksMeet.test(tail)) continue;
      if (isWrongTail(kind, tail) || hasMixedBrackets(textOf(report.text, section.markerSpan)))
        wrong.push(section);
      else rightKinds.add(kind);
    }
    const circled = wrong.filter(({ marker }) => marker.kind === 'circled');
    const circledStyle = circled.length > 1 && !rightKinds.has('circled');
    const dunhao = wrong.filter(
      (section) => section.marker.kind === 'arabic' && !isLost(section, report.paragraphs),
    );
    const isStyle = dunhao.length > 1 && !rightKinds.has('arabic');
    const [first] = dunhao;
    if (isStyle && first) {
      const args = {
        actual: textOf(report.text, first.markerSpan),
        expected: mended(report, first),
        count: dunhao.length,
      };
      const edits = dunhao.map((section) => ({ span: section.markerSpan, text: mended(report, section) }));
      const fix = { message: 'fixAll', args, safety: 'safe', edits } as const;
      yield { span: first.markerSpan, message: 'style', args, severity: 'info', fixes: [fix] };
    }
    for (const section of doubled) yield describeDoubled(report, section);
    for (const section of wrong) {
      if (circledStyle && section.marker.kind === 'circled') continue;
      if (isStyle && section.marker.kind === 'arabic' && !isLost(section, report.paragraphs)) continue;
      yield describe(report, section);
    }
  },
});

function describe(report: Report, section: NumberedSection) {
  const span: Span = section.markerSpan;
  if (isLost(section, report.paragraphs)) return describeLost(report, section);
  const expected = mended(report, section);
  const mixed = hasMixedBrackets(textOf(report.text, span)) ? reasons.widths : undefined;
  const reason = mixed ?? reasons[section.marker.kind] ?? reasons.bracketed;
  const edits = [{ span, text: expected }];
  return {
    span,
    message: 'wrong',
    args: { actual: textOf(report.text, span), expected, reason: reason.zh, reasonEn: reason.en },
    fixes: [{ message: 'fix', args: { expected }, safety: 'safe', edits }],
  } as const;
}

/** A second mark of the same kind right behind the first: （一）（一）强化. */
function secondMark({ marker, title }: NumberedSection): Marker | undefined {
  const second = readMarker(fold(title), 0);
  return second?.kind === marker.kind ? second : undefined;
}

function describeDoubled(report: Report, section: NumberedSection) {
  const second = secondMark(section);
  const { titleSpan, markerSpan, marker } = section;
  const extra = { start: titleSpan.start, end: titleSpan.start + (second?.end ?? 0) };
  const span = { start: markerSpan.start, end: extra.end };
  const expected = textOf(report.text, markerSpan);
  const args = { actual: textOf(report.text, span), expected };
  const edits = [{ span: extra, text: '' }];
  const fix = { message: 'fix', args, safety: 'suggestion', edits } as const;
  return { span, message: 'doubled', args, fixes: second?.ordinal === marker.ordinal ? [fix] : [] } as const;
}

/** A mark that is none by itself; its number and kind are those that its siblings lack. */
function describeLost(report: Report, { markerSpan, marker }: NumberedSection) {
  const expected = writeMarker(report.text, report.outline, marker.kind, marker.ordinal);
  const args = { actual: textOf(report.text, markerSpan), expected };
  const edits = [{ span: markerSpan, text: expected }];
  const fix = { message: 'fix', args, safety: 'suggestion', edits } as const;
  return { span: markerSpan, message: 'lost', args, fixes: [fix] } as const;
}

const reasons: Readonly<Record<string, { readonly zh: string; readonly en: string }>> & {
  readonly bracketed: { readonly zh: string; readonly en: string };
} = {
  han: { zh: '汉字数字后面用顿号', en: 'a Chinese numeral takes 、' },
  arabic: { zh: '阿拉伯数字后面用下脚点', en: 'an Arabic number takes a dot' },
  circled: { zh: '带圈的序号后面不加点号', en: 'a circled number takes no mark' },
  widths: { zh: '前后括号的全角、半角要一致', en: 'its brackets must have one width' },
  bracketed: { zh: '带括号的序号后面不加点号', en: 'a number in brackets takes no mark' },
};

/** The mark as it should be written: the number as it is, the right tail, dots and brackets as the others have them. */
function mended(report: Report, { marker, markerSpan }: NumberedSection): string {
  const written = textOf(report.text, markerSpan);
  if (hasMixedBrackets(written)) return writeMarker(report.text, report.outline, marker.kind, marker.ordinal);
  const bare = written.replace(/(?<![、.．,，:：。])[、.．,，:：。]+$/, '');
  if (marker.kind === 'arabic') return writeMarker(report.text, report.outline, marker.kind, marker.ordinal);
  return marker.kind === 'han' ? `${bare}、` : bare;
}

/** `（三)`: the two brackets of one mark in different widths. */
function hasMixedBrackets(written: string): boolean {
  const opening = written.charAt(0);
  return opening === '（' ? written.includes(')') : opening === '(' && written.includes('）');
}
