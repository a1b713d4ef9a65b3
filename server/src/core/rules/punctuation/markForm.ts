import { findMarkSlips, mayHoldMarkSlips } from '../../syntax/markForms';
import { findPointSlips, mayHoldPointSlips } from '../../syntax/points';
import { CharClass } from '../../text/charClass';
import { defineParagraphRule } from '../rule';

const triggers = CharClass.dash | CharClass.dot | CharClass.dunhao | CharClass.comma | CharClass.stop | CharClass.semicolon | CharClass.colon; // prettier-ignore

/**
 * 标点形式有误：单项--创新机制、成效……等、教育、等部门、，。连用、分项里有句号而末尾用分号。
 *
 * 破折号占两个字，连接号“区—乡—村”只占一个字；省略号是六个点，不与“等”并用。
 */
export const markForm = defineParagraphRule({
  id: 'mark-form',
  summary: { zh: '标点形式有误', en: 'A mark has the wrong form' },
  severity: 'warning',
  basis: [
    { source: 'GB/T 15834—2011', clause: '4.10', force: '必须' },
    { source: 'GB/T 15834—2011', clause: '4.11', force: '必须' },
    { source: 'GB/T 15834—2011', clause: 'B.1.2', force: '一般' },
    { source: 'GB/T 15834—2011', clause: 'A.5', force: '一般' },
    { source: 'GB/T 15834—2011', clause: 'B.3.1', force: '一般' },
    { source: 'GB/T 15834—2011', clause: 'B.3.7', force: '一般' },
  ],
  needs: triggers,
  concerns: (paragraph) =>
    paragraph.kind !== 'noise' &&
    paragraph.kind !== 'tableRow' &&
    (mayHoldMarkSlips(paragraph) || mayHoldPointSlips(paragraph)),
  options: {},
  fix: 'safe',
  messages: {
    dash: { zh: '破折号应写作“——”，不用“{actual}”。', en: 'The dash is ——, not “{actual}”.' },
    ellipsis: { zh: '省略号应写作“……”，不用“{actual}”。', en: 'The ellipsis is ……, not “{actual}”.' },
    etcetera: { zh: '“等”前面不用“{actual}”。', en: 'No “{actual}” stands before 等.' },
    doubled: {
      zh: '标点“{actual}”重复，应为“{expected}”。',
      en: 'The mark “{actual}” is doubled; write “{expected}”.',
    },
    clash: {
      zh: '标点“{actual}”不能连用，请留一个。',
      en: 'The marks “{actual}” cannot stand together; keep one.',
    },
    item: {
      zh: '这一项里已经用了句号，项末应用“。”，不用“{actual}”。',
      en: 'This item holds a full stop, so it ends with 。, not “{actual}”.',
    },
    ordinal: {
      zh: '“第一”“首先”后面用逗号，不用“{actual}”。',
      en: 'After 第一 or 首先 stands a comma, not “{actual}”.',
    },
    listed: {
      zh: '“一是”“二是”后面不用“{actual}”。',
      en: 'No “{actual}” stands after 一是 or 二是.',
    },
    stop: { zh: '句末应用“。”，不用“{actual}”。', en: 'A sentence ends with 。, not “{actual}”.' },
    point: { zh: '数字里的小数点应为“.”，不用“{actual}”。', en: 'The decimal point is “.”, not “{actual}”.' },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
    drop: { zh: '删去“{actual}”', en: 'Delete “{actual}”' },
  },
  examples: [
    { text: '报送示范单项⟦--⟧创新机制。', fixed: '报送示范单项——创新机制。' },
    {
      text: '市场监管、公安⟦、⟧等部门联合检查⟦，，⟧成效明显⟦。。⟧',
      fixed: '市场监管、公安等部门联合检查，成效明显。',
    },
    {
      text: '一是意识不强。联动不够，主动性不足⟦；⟧二是效能不高。手段单一。',
      fixed: '一是意识不强。联动不够，主动性不足。二是效能不高。手段单一。',
    },
    { text: '第一⟦、⟧加强领导。', fixed: '第一，加强领导。' },
    { text: '一是⟦、⟧加强领导；二是⟦、⟧落实责任。', fixed: '一是加强领导；二是落实责任。' },
    { text: '两类案件合计超六成⟦.⟧其余为84⟦。⟧7%以下。', fixed: '两类案件合计超六成。其余为84.7%以下。' },
    { text: '打造文化阵地——文化街道，“区—乡—村”三级联动，按照甲、乙、等级评定，推行“零办证·即施工”。' },
    { text: '一是意识不强，联动不够；二是效能不高；第一、第二产业。' },
  ],
  *check({ paragraph }) {
    for (const { form, span, expected, safe } of findMarkSlips(paragraph)) {
      const actual = paragraph.text.slice(span.start, span.end);
      const safety = safe ? 'safe' : 'suggestion';
      const edits = [{ span, text: expected }];
      yield {
        span,
        message: form,
        args: { actual, expected },
        fixes: [
          expected === ''
            ? { message: 'drop', args: { actual }, safety, edits }
            : { message: 'fix', args: { expected }, safety, edits },
        ],
      };
    }
    for (const { form, at, atEnd } of findPointSlips(paragraph)) {
      const span = { start: at, end: at + 1 };
      const expected = form === 'stop' ? '。' : '.';
      const safety = atEnd ? 'safe' : 'suggestion';
      yield {
        span,
        message: form,
        args: { actual: paragraph.text.charAt(at), expected },
        fixes: [{ message: 'fix', args: { expected }, safety, edits: [{ span, text: expected }] }],
      };
    }
  },
});
