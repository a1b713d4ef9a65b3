import { findBrokenDates } from '../../syntax/brokenDates';
import type { ParagraphKind } from '../../syntax/paragraph';
import { CharClass } from '../../text/charClass';
import { defineParagraphRule } from '../rule';

/** 成文日期 has a rule of its own. */
function isRead(kind: ParagraphKind): boolean {
  return kind !== 'signatureDate' && kind !== 'noise';
}

/**
 * 日期残缺：202010月、20205月、2020以来、2023年来、2021926日、（20212025年）。
 *
 * 从网页复制文字时，“年”“月”、连接号常常丢失。12345热线、209780.2元、2020版、网站编号都不是日期，不提示。
 */
export const brokenDate = defineParagraphRule({
  id: 'broken-date',
  summary: { zh: '日期残缺', en: 'A date has lost a part' },
  severity: 'error',
  basis: [{ source: 'GB/T 15835—2011', clause: '5.1.4', force: '一般' }],
  needs: CharClass.digit,
  concerns: ({ kind, folded }) => isRead(kind) && findBrokenDates(folded).length > 0,
  options: {},
  fix: 'safe',
  messages: {
    broken: {
      zh: '日期“{actual}”残缺，应为“{expected}”。',
      en: 'The date “{actual}” has lost a part; it should be “{expected}”.',
    },
    ambiguous: {
      zh: '日期“{actual}”残缺，可能是“{expected}”，请核对后改正。',
      en: 'The date “{actual}” has lost a part; it may be “{expected}”. Please check.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    { text: '⟦202010月⟧，开展专项监督检查。', fixed: '2020年10月，开展专项监督检查。' },
    { text: '⟦2023年来⟧，共计开展17场次。', fixed: '2023年以来，共计开展17场次。' },
    { text: '落实实施纲要（⟦20212025年⟧）。', fixed: '落实实施纲要（2021—2025年）。' },
    { text: '⟦2021926日⟧印发。', fixed: '2021年9月26日印发。' },
    { text: '⟦2024111日⟧印发。' },
    { text: '处理12345热线工单，罚没款209780.2元，形成清单（2020版），网站标识码1201160001。' },
    { text: '2020年以来，近年来，2023年来访群众减少。' },
  ],
  *check({ paragraph }) {
    for (const { start, actual, readings } of findBrokenDates(paragraph.folded)) {
      const span = { start, end: start + actual.length };
      const args = { actual: paragraph.text.slice(span.start, span.end), expected: readings.join('”或“') };
      yield {
        span,
        message: readings.length === 1 ? 'broken' : 'ambiguous',
        args,
        fixes: readings.map((expected) => ({
          message: 'fix',
          args: { expected },
          safety: readings.length === 1 ? 'safe' : 'suggestion',
          edits: [{ span, text: expected }],
        })),
      };
    }
  },
});
