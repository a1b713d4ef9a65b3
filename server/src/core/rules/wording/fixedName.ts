import { KindBit } from '../../lexicon/entry';
import { nameSlipsIn } from '../../mentions/nameSlips';
import { hitsOf } from '../../mentions/scan';
import { enclosureOf } from '../../syntax/marks';
import { CharClass } from '../../text/charClass';
import { overlaps, type Span } from '../../text/span';
import { defineParagraphRule } from '../rule';

const reasons = ['title', 'law', 'doctrine', 'meeting', 'office', 'phrase'] as const;

/**
 * 文件名称、规范表述有误：《党政主要负责人履行推进法治政府建设第一责任人职责规定》，党的二十大三中全会。
 *
 * 书名号里的名称与已收录的文件、法律法规名称只差一两个字、或者字序颠倒时提示；各地自己的文件（前面有地名，或文种不同）不在此列。
 * 引号里的固定提法字序颠倒（“管放服”）、较长的只差一个字（“高效办好一件事”），也提示。
 */
export const fixedName = defineParagraphRule({
  id: 'fixed-name',
  summary: { zh: '文件名称或规范表述有误', en: 'A fixed name or wording is wrong' },
  severity: 'error',
  basis: [
    { source: '文件、法律的正式名称', force: '必须' },
    { source: '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）', force: '必须' },
  ],
  needs: CharClass.bookMark | CharClass.quote | CharClass.dunhao | KindBit.fixedName,
  options: {},
  fix: 'suggestion',
  messages: {
    title: {
      zh: '“{actual}”名称有误，应为“{expected}”。请以正式名称为准。',
      en: '“{actual}” is not the official name; it is “{expected}”.',
    },
    law: {
      zh: '“{actual}”有误，应为“{expected}”。请以现行法律法规的名称为准。',
      en: '“{actual}” should be “{expected}”, as the law in force has it.',
    },
    doctrine: {
      zh: '“{actual}”有误，规范表述是“{expected}”，不能增减。',
      en: '“{actual}” should be “{expected}”, a wording that is fixed.',
    },
    meeting: {
      zh: '“{actual}”有误，全会按“届”计，应为“{expected}”。',
      en: '“{actual}” should be “{expected}”: plenums are counted by central committee (届).',
    },
    office: {
      zh: '没有“{actual}”这个机构，应为“{expected}”。',
      en: 'There is no “{actual}”; the office is “{expected}”.',
    },
    phrase: {
      zh: '这里写作{actual}，有误，固定提法是{expected}。',
      en: '{actual} is wrong; the set phrase is {expected}.',
    },
    near: {
      zh: '“{actual}”疑为固定提法“{expected}”之误，请核对。',
      en: '“{actual}” looks like a slip for the set phrase “{expected}”.',
    },
    kind: {
      zh: '“{actual}”与国家的“{expected}”只差文种或个别字，请核对；如果是本地的文件，请写明制定机关。',
      en: '“{actual}” is nearly “{expected}” of the state. Check it; of a local paper name the issuer.',
    },
    chain: {
      zh: '“{actual}”有误，这一固定表述里是“{expected}”。',
      en: '“{actual}” is a slip: in this fixed wording stands “{expected}”.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    {
      text: '落实⟦《党政主要负责人履行推进法治政府建设第一责任人职责规定》⟧。',
      fixed: '落实《党政主要负责人履行推进法治建设第一责任人职责规定》。',
    },
    {
      text: '对标⟦《法治中国建设规划（2021—2025年）》⟧。',
      fixed: '对标《法治中国建设规划（2020—2025年）》。',
    },
    { text: '宣传⟦《行政处法法》⟧。', fixed: '宣传《行政处罚法》。' },
    { text: '贯彻⟦党的二十大三中全会⟧精神。', fixed: '贯彻党的二十届三中全会精神。' },
    { text: '对标《法治政府建设实施纲要（2021—2025年）》《某省法治社会建设实施纲要（2021—2025年）》。' },
    { text: '深化“⟦管放服⟧”改革。', fixed: '深化“放管服”改革。' },
    {
      text: '建设执法严明、⟦公开公平⟧、智能高效的法治政府，落实“⟦三大一重⟧”事项集体决策制度。',
      fixed: '建设执法严明、公开公正、智能高效的法治政府，落实“三重一大”事项集体决策制度。',
    },
    {
      text: '严格执行⟦《重大行政决策程序暂行办法》⟧。',
      note: { zh: '只差文种，提示核对', en: 'Only the kind of paper differs: a hint' },
    },
    { text: '修订《重大行政决策程序暂行办法》，自觉守法、遇事找法、解决问题靠法。' },
    { text: '贯彻党的二十大和二十届三中全会精神。' },
  ],
  *check({ paragraph, facts }) {
    const { text } = paragraph;
    const told: Span[] = [];
    for (const { entry, start, end } of hitsOf(paragraph, facts.terms, 'fixedName')) {
      // A set phrase inside the name of a document is part of that name as its office gave it; the office is not.
      const named = entry.reason === 'law' || entry.prefer.startsWith('《');
      const gives = entry.reason === 'office' && text.startsWith('关于', end);
      if (!named && !gives && enclosureOf(paragraph, start).book) continue;
      const span = { start, end };
      told.push(span);
      yield {
        ...slip(text, span, entry.prefer),
        span,
        message: reasons.find((reason) => reason === entry.reason) ?? 'phrase',
        ...(entry.usual ? ({ severity: 'info' } as const) : {}),
      };
    }
    for (const { message, span, inside, expected, severity } of nameSlipsIn(paragraph)) {
      if (told.some((one) => overlaps(one, span))) continue;
      yield { ...slip(text, inside, expected), span, message, ...(severity ? { severity } : {}) };
    }
  },
});

function slip(text: string, span: Span, expected: string) {
  return {
    args: { actual: text.slice(span.start, span.end), expected },
    fixes: [
      {
        message: 'fix',
        args: { expected },
        safety: 'suggestion',
        edits: [{ span, text: expected }],
      },
    ],
  } as const;
}
