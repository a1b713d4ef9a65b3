import { headingText } from '../../outline/headingText';
import { writeMarker } from '../../outline/markerStyle';
import { renumberAll, renumberBelow, renumberRun, setOrdinal } from '../../outline/renumber';
import { findBreaks, standsInline, type SequenceBreak } from '../../outline/sequence';
import { numberedRuns } from '../../outline/siblings';
import type { Report } from '../../report';
import type { TextEdit } from '../../text/edit';
import { textOf } from '../../text/span';
import { defineDocumentRule } from '../rule';

/**
 * 同级标题的序号应当从一开始、逐一递增。
 *
 * 起草时增删段落，序号常常漏改：有了“二、”却接着“四、”，或有两个“（三）”。一处断开只提示一次，其后从写着的序号往下数。
 * 几节调换了位置、序号没有改的，合并提示为次序颠倒。
 * 附件、表格、没有序号的小标题之后另起一组，以及“1.”跨（一）（二）连续编号，只要全文一致就不提示。
 */
export const headingSequence = defineDocumentRule({
  id: 'heading-sequence',
  summary: { zh: '同级标题序号不连续', en: 'Numbers of sibling headings are not consecutive' },
  severity: 'error',
  basis: [{ source: 'GB/T 9704—2012', clause: '7.3.3', force: '一般' }],
  options: {},
  fix: 'suggestion',
  messages: {
    wrong: {
      zh: '序号“{actual}”应为“{expected}”。',
      en: 'The number “{actual}” should be “{expected}”.',
    },
    repeated: {
      zh: '序号“{actual}”与前面的“{previous}”重复，应为“{expected}”。',
      en: 'The number “{actual}” repeats that of “{previous}”: it should be “{expected}”.',
    },
    skipped: {
      zh: '“{before}”之后是“{actual}”，缺“{expected}”。可能漏了或删去了一节，请补上；没有漏的，请改为“{expected}”并顺改其后序号。',
      en: '“{actual}” follows “{before}”: “{expected}” is missing. Add the section, or renumber from here.',
    },
    back: {
      zh: '“{before}”之后是“{actual}”，序号倒退，应为“{expected}”。',
      en: '“{actual}” follows “{before}”: the number goes back. It should be “{expected}”.',
    },
    start: {
      zh: '这一组标题从“{actual}”开始，缺“{expected}”。请补上，或改为从“{expected}”编起。',
      en: 'This group begins with “{actual}”; “{expected}” is missing. Add it, or number from “{expected}”.',
    },
    restart: {
      zh: '“{before}”之后又从“{actual}”编起，应为“{expected}”；也可能是漏了上一级标题。',
      en: 'After “{before}” the count begins anew with “{actual}”: write “{expected}”, or add the heading above that is missing.',
    },
    level: {
      zh: '“{actual}”的层级写错：接“{before}”，应为“{expected}”。',
      en: '“{actual}” has the mark of another level: after “{before}” it should be “{expected}”.',
    },
    levelFirst: {
      zh: '“{actual}”的层级写错：后面是“{next}”，应为“{expected}”。',
      en: '“{actual}” has the mark of another level: before “{next}” it should be “{expected}”.',
    },
    swapped: {
      zh: '次序颠倒：这里依次是{order}。请按序号调整各节的先后；先后不错的，重新编号。',
      en: 'Out of order: {order} stand here in this order. Put the sections in the order of their numbers, or renumber them.',
    },
    lostHere: { zh: '“{expected}”可能原在这里', en: '“{expected}” seems to have stood here' },
    twin: { zh: '前一个“{previous}”', en: 'The other “{previous}”' },
    swappedHere: { zh: '次序颠倒的同级标题', en: 'A sibling out of order' },
    fixOrder: { zh: '按现在的先后重新编号', en: 'Renumber them as they stand' },
    fixOne: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
    fixRun: { zh: '重新编排这一组序号', en: 'Renumber this group' },
    fixBelow: { zh: '重新编排“{parent}”以下的序号', en: 'Renumber everything below “{parent}”' },
    fixAll: { zh: '重新编排全文序号', en: 'Renumber the whole report' },
  },
  examples: [
    {
      text: '一、回顾\n加强领导。\n⟦三、⟧部署\n抓好落实。\n四、保障\n落实经费。',
      fixed: '一、回顾\n加强领导。\n二、部署\n抓好落实。\n三、保障\n落实经费。',
    },
    {
      text: '一、回顾\n加强领导。\n⟦一、⟧部署\n抓好落实。',
      fixed: '一、回顾\n加强领导。\n二、部署\n抓好落实。',
    },
    {
      text: '一、回顾\n（一）经济。稳中有进。\n（二）民生。持续改善。\n⟦（五）⟧改革。不断深化。\n（四）法治。全面推进。',
      fixed:
        '一、回顾\n（一）经济。稳中有进。\n（二）民生。持续改善。\n（三）改革。不断深化。\n（四）法治。全面推进。',
    },
    {
      text: '一、回顾\n（一）经济。稳中有进。\n（二）民生。持续改善。\n⟦三、⟧改革。不断深化。\n（四）法治。全面推进。\n二、部署\n抓好落实。',
      fixed:
        '一、回顾\n（一）经济。稳中有进。\n（二）民生。持续改善。\n（三）改革。不断深化。\n（四）法治。全面推进。\n二、部署\n抓好落实。',
      note: { zh: '层级写错，只提示这一处。', en: 'A mark of the wrong level is one finding.' },
    },
    {
      text: '一、回顾\n（一）经济。稳中有进。\n⟦（三）⟧改革。不断深化。\n（二）民生。持续改善。\n（四）法治。全面推进。',
      fixed:
        '一、回顾\n（一）经济。稳中有进。\n（二）改革。不断深化。\n（三）民生。持续改善。\n（四）法治。全面推进。',
      note: { zh: '两节颠倒，只提示一次。', en: 'Two sections in the wrong order are one finding.' },
    },
    { text: '一、回顾\n（一）经济。稳中有进。\n（二）民生。持续改善。\n二、部署\n（一）改革。不断深化。' },
    {
      text: '一、回顾\n（一）经济\n1.工业。增长。\n2.农业。丰收。\n（二）民生\n3.教育。改善。\n4.医疗。提升。\n二、部署\n抓好落实。',
    },
  ],
  *check({ report }) {
    const runs = numberedRuns(report.outline, report.paragraphs);
    // One for all findings, and made only when the first of them is asked for its fixes.
    let renumbered: readonly TextEdit[] | undefined;
    const all = (): readonly TextEdit[] => (renumbered ??= renumberAll(report.text, runs));
    for (const mark of findBreaks(runs)) {
      if (standsInline(report.text, mark)) continue;
      const { reason, section, previous, next, lostAt, others = [] } = mark;
      const swapped = reason === 'swapped' ? [section, ...others] : [];
      const expected = expectedMarker(report, mark);
      const args = {
        actual: textOf(report.text, section.markerSpan),
        expected,
        before: previous ? textOf(report.text, previous.markerSpan) : '',
        previous: previous ? headingText(report.text, previous) : '',
        next: next ? textOf(report.text, next.markerSpan) : '',
        order: swapped.map((member) => `“${textOf(report.text, member.markerSpan)}”`).join(''),
      };
      const twin =
        reason === 'repeated' && previous
          ? [{ span: previous.headingSpan, message: 'twin', args } as const]
          : [];
      const lost = lostAt ? [{ span: lostAt.headingSpan, message: 'lostHere', args } as const] : [];
      yield {
        span: section.markerSpan,
        message: reason === 'level' && !previous && next ? 'levelFirst' : reason,
        args,
        related: [
          ...twin,
          ...lost,
          ...others.map((other) => ({ span: other.markerSpan, message: 'swappedHere' }) as const),
        ],
        fixes: () => fixesOf(report, mark, expected, all),
      };
    }
  },
});

function expectedMarker(report: Report, { section, kind, expected }: SequenceBreak): string {
  return writeMarker(report.text, report.outline, kind ?? section.marker.kind, expected);
}

function fixesOf(
  report: Report,
  mark: SequenceBreak,
  expected: string,
  renumbered: () => readonly TextEdit[],
) {
  const { run, section, reason } = mark;
  const one = {
    message: 'fixOne',
    args: { expected },
    safety: 'suggestion',
    edits: [{ span: section.markerSpan, text: expected }],
  } as const;
  if (reason === 'level') return [one];
  if (reason === 'swapped') {
    const edits = [section, ...(mark.others ?? [])].flatMap((member, index) =>
      setOrdinal(report.text, member, mark.expected + index),
    );
    return [{ message: 'fixOrder', safety: 'suggestion', edits } as const];
  }
  const group = { message: 'fixRun', safety: 'suggestion', edits: renumberRun(report.text, run) } as const;
  const all = { message: 'fixAll', safety: 'suggestion', edits: renumbered() } as const;
  const first = reason === 'wrong' ? [one, group] : [group];
  if (!run.parent) return [...first, all];
  const below = {
    message: 'fixBelow',
    args: { parent: headingText(report.text, run.parent) },
    safety: 'suggestion',
    edits: renumberBelow(report.text, numberedRuns(report.outline, report.paragraphs), run.parent),
  } as const;
  return [...first, below, all];
}
