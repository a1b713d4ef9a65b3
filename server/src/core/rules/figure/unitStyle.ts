import type { Figure } from '../../figures/figure';
import data from '../../lexicon/unitStyle.json';
import { documentSpan } from '../../syntax/paragraph';
import type { Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

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
  ],
  *check({ report }) {
    let usual: Span | undefined;
    let odd: { readonly span: Span; readonly unit: string } | undefined;
    for (const placed of report.paragraphs) {
      for (const figure of placed.paragraph.figures) {
        const misfit = misfitOf(figure, placed.paragraph.folded);
        if (misfit !== undefined) {
          const span = documentSpan(placed, figure.span);
          const unit = documentSpan(placed, {
            start: figure.span.end - figure.unit.length,
            end: figure.span.end,
          });
          yield {
            span,
            message: 'misfit',
            args: { label: misfit.label, unit: figure.unit, right: misfit.right },
            fixes: [
              {
                message: 'change',
                args: { right: misfit.right },
                safety: 'suggestion',
                edits: [{ span: unit, text: misfit.right }],
              },
            ],
          };
        }
        if (!data.caseFamilies.includes(figure.measure.family ?? '')) continue;
        if (figure.unit === data.caseUnit && figure.measure.stage !== undefined)
          usual ??= documentSpan(placed, figure.span);
        if (data.otherCaseUnits.includes(figure.unit))
          odd ??= { span: documentSpan(placed, figure.span), unit: figure.unit };
      }
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

const wrongUnits = new Set(data.misfits.flatMap(({ wrong }) => wrong));

/** The entry of the lexicon that the figure's label and unit break. */
function misfitOf(figure: Figure, folded: string): (typeof data.misfits)[number] | undefined {
  if (!wrongUnits.has(figure.unit)) return undefined;
  const before = folded
    .slice(Math.max(0, figure.span.start - 8), figure.span.start)
    .replace(/[达到为共约]{1,4}$/, '');
  return data.misfits.find(({ label, wrong }) => wrong.includes(figure.unit) && before.endsWith(label));
}
