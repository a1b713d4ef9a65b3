import type { Figure } from '../../figures/figure';
import data from '../../lexicon/unitStyle.json';
import type { ReportParagraph } from '../../report';
import { documentSpan } from '../../syntax/paragraph';
import type { Span } from '../../text/span';
import { defineDocumentRule } from '../rule';
import { startAfterStop } from '../../text/stops';

/**
 * 量词不合（培训人数2000余人次、审计报告13项），或者同一类案件一处用“宗”、一处用“件”。
 *
 * 行政复议、行政诉讼、检察案件的量词全文应当一致；其他种类不比较。
 */
export const unitStyle = defineDocumentRule({
  id: 'unit-style',
  summary: { zh: '量词不当或者不统一', en: 'A unit does not fit or varies' },
  severity: 'info',
  basis: [{ source: '公文写作惯例', force: '惯例' }],
  options: {},
  fix: 'suggestion',
  messages: {
    misfit: {
      zh: '“{label}”一般以“{right}”计，这里用了“{unit}”。请核对口径。',
      en: '“{label}” is usually counted in “{right}”, here in “{unit}”. Check what is counted.',
    },
    mixed: {
      zh: '同类案件这里用“{unit}”，另一处用“{other}”，请统一。',
      en: 'Cases of one kind are counted in “{unit}” here and in “{other}” elsewhere.',
    },
    other: { zh: '这里用“{unit}”', en: 'Here: “{unit}”' },
    change: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  examples: [
    { text: '培训人数⟦2000余人次⟧。', fixed: '培训人数2000余人。' },
    { text: '出具审计报告⟦13项⟧。', fixed: '出具审计报告13份。' },
    { text: '收到行政复议申请⟦93宗⟧，受理83宗。\n行政公益诉讼立案72件。' },
    { text: '1280人次参加考试，13152名工作人员参加学习。' },
    { text: '收到行政复议申请93件，调解纠纷1232起。' },
    { text: '发生生产安全事故16起。收到行政诉讼案件11件。' },
  ],
  *check({ report, perParagraph }) {
    let usual: Span | undefined;
    let odd: { readonly span: Span; readonly unit: string } | undefined;
    const units = perParagraph(unitsIn);
    for (const [index, placed] of report.paragraphs.entries()) {
      const found = units[index];
      if (!found) continue;
      for (const { figure, label, right } of found.misfits) {
        const { unit, span } = figure;
        const ending = { start: span.end - unit.length, end: span.end };
        yield {
          span: documentSpan(placed, span),
          message: 'misfit',
          args: { label, unit, right },
          fixes: [
            {
              message: 'change',
              args: { right },
              safety: 'suggestion',
              edits: [{ span: documentSpan(placed, ending), text: right }],
            },
          ],
        };
      }
      if (found.usual) usual ??= documentSpan(placed, found.usual.span);
      if (found.odd) odd ??= { span: documentSpan(placed, found.odd.span), unit: found.odd.unit };
    }
    if (odd === undefined || usual === undefined) return;
    yield {
      span: odd.span,
      message: 'mixed',
      args: { unit: odd.unit, other: data.caseUnit },
      related: [{ span: usual, message: 'other', args: { unit: data.caseUnit } }],
    };
  },
});

/** What the units of a paragraph say. */
interface Units {
  readonly misfits: readonly Misfit[];
  /** The first figure of cases in their usual unit, and the first in another. */
  readonly usual: Figure | undefined;
  readonly odd: Figure | undefined;
}

interface Misfit {
  readonly figure: Figure;
  readonly label: string;
  readonly right: string;
}

/** `undefined` where they say nothing, as in most paragraphs. */
function unitsIn({ figures, folded }: ReportParagraph): Units | undefined {
  let usual: Figure | undefined;
  let odd: Figure | undefined;
  let misfits: Misfit[] | undefined;
  for (const figure of figures) {
    const misfit = misfitOf(figure, folded);
    if (misfit) (misfits ??= []).push({ figure, label: misfit.label, right: misfit.right });
    if (!isOfCases(figure, folded) || isNone(figure, folded)) continue;
    if (figure.unit === data.caseUnit) usual ??= figure;
    if (data.otherCaseUnits.includes(figure.unit)) odd ??= figure;
  }
  return misfits || usual || odd ? { misfits: misfits ?? none, usual, odd } : undefined;
}

/** Without a stage, or with a name that says so, it may count something else (发生事故16起). */
function isOfCases({ span, measure: { family, stage, label } }: Figure, folded: string): boolean {
  if (stage === undefined || !data.caseFamilies.includes(family ?? '')) return false;
  const behind = clause.exec(folded.slice(span.end, span.end + REACH))?.[0] ?? '';
  if (data.notCases.some((word) => label.endsWith(word) || behind.includes(word))) return false;
  const near = folded.slice(startAfterStop(folded, span.start, '。'), span.end + behind.length);
  return data.caseWords.some((word) => near.includes(word));
}

/** 无一起被撤销 tells of none, and is an idiom. */
function isNone({ numberSpan }: Figure, folded: string): boolean {
  return /[无没]一$/.test(folded.slice(Math.max(0, numberSpan.start - 1), numberSpan.end));
}

/** How far behind the number the noun that it counts is looked for: 12起首次发生、情节轻微的违法行为. */
const REACH = 30;
const clause = /^[^,;。:]*/;

const none: readonly Misfit[] = [];
const wrongUnits = new Set(data.misfits.flatMap(({ wrong }) => wrong));

/** The entry of the lexicon that the figure's label and unit break. */
function misfitOf(figure: Figure, folded: string): (typeof data.misfits)[number] | undefined {
  if (!wrongUnits.has(figure.unit)) return undefined;
  const before = folded
    .slice(Math.max(0, figure.span.start - 8), figure.span.start)
    .replace(/[达到为共约]{1,4}$/, '');
  return data.misfits.find(({ label, wrong }) => wrong.includes(figure.unit) && before.endsWith(label));
}
