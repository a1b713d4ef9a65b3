import { findCoined, followsCountedList, followsList } from '../../lexicon/coined';
import type { LexiconEntry } from '../../lexicon/entry';
import { quotationOf } from '../../lexicon/quotation';
import { findBareTerms } from '../../mentions/quotedTerms';
import { hitsOf } from '../../mentions/scan';
import type { ReportParagraph } from '../../report';
import { enclosureOf, pairsOf } from '../../syntax/marks';
import { documentSpan, type Placed } from '../../syntax/paragraph';
import { overlaps, textOf, type Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

/**
 * 固定提法没有加引号：四个意识、放管服、行政执法三项制度。
 *
 * 带有特殊含义的词语用引号标示。书名号里、更大的引文里，以及“业务导师、案件剖析、带引执法三项制度”
 * 这样由前面列举而来的数目，都不是固定提法，不提示。同一提法全文有时加、有时不加，也在此提示。
 */
export const setPhraseQuotes = defineDocumentRule({
  id: 'set-phrase-quotes',
  summary: { zh: '固定提法没有加引号', en: 'A set phrase without quotation marks' },
  severity: 'warning',
  basis: [
    { source: 'GB/T 15834—2011', force: '一般' },
    { source: '公文写作惯例', force: '惯例' },
  ],
  options: {},
  fix: 'safe',
  messages: {
    bare: {
      zh: '固定提法没有加引号：{actual}，应写作{expected}。',
      en: '“{actual}” is a set phrase and takes quotation marks: {expected}.',
    },
    mixed: {
      zh: '这里没有加引号：{actual}，本文别处加了，请统一写作{expected}。',
      en: '“{actual}” is quoted elsewhere in this report but not here. Write {expected} throughout.',
    },
    coined: {
      zh: '概括出来的提法，后面随即作了解释，宜加引号：{actual}，写作{expected}。',
      en: '“{actual}” is a coined phrase that is explained at once; quote it: {expected}.',
    },
    fix: { zh: '改为{expected}', en: 'Change to {expected}' },
  },
  examples: [
    { text: '我区增强⟦四个意识⟧，提高站位。', fixed: '我区增强“四个意识”，提高站位。' },
    { text: '全面落实行政执法⟦三项制度⟧。', fixed: '全面落实行政执法“三项制度”。' },
    { text: '深化“放管服”改革。印发《深化放管服改革工作方案》。' },
    { text: '实施业务导师、案件剖析、带引执法三项制度，提升能力。' },
    {
      text: '开展“普法强基补短板”专项行动。\n继续开展⟦普法强基补短板⟧专项行动。',
      fixed: '开展“普法强基补短板”专项行动。\n继续开展“普法强基补短板”专项行动。',
    },
    { text: '实行日常工作⟦三必须⟧，即文件必须审核、会议必须列席、合同必须把关。' },
    { text: '健全三个机制，即监督机制、评价机制、问责机制。' },
  ],
  *check({ report, facts, perParagraph }) {
    const placed = report.paragraphs.filter(({ paragraph }) => paragraph.kind !== 'noise');
    const coined = perParagraph(coinedIn);
    const taken: Span[] = [];
    for (const [index, one] of report.paragraphs.entries()) {
      const { paragraph } = one;
      if (paragraph.kind === 'noise') continue;
      for (const { entry, start, end } of hitsOf(paragraph, facts.terms, 'setPhrase')) {
        if (!needsQuotes(paragraph, entry, { start, end })) continue;
        const severity = entry.usual ? 'info' : undefined;
        const found = draft(
          one,
          { start, end },
          entry.prefer,
          'bare',
          quotesArePaired(paragraph) ? 'safe' : 'suggestion',
        );
        taken.push(found.span);
        yield severity ? { ...found, severity } : found;
      }
      for (const span of coined[index] ?? []) {
        if (!isBare(paragraph, span.start)) continue;
        const found = draft(one, span, `“${textOf(paragraph.text, span)}”`, 'coined', 'suggestion');
        if (taken.at(-1) && overlaps(taken.at(-1) ?? found.span, found.span)) continue;
        yield { ...found, severity: 'info' };
      }
    }
    const seen = new Set(taken.map(({ start }) => start));
    for (const { paragraph: index, span, term } of findBareTerms(placed.map(({ paragraph }) => paragraph))) {
      const one = placed[index];
      if (!one || followsCountedList(one.paragraph.folded, span.start)) continue;
      const found = draft(one, span, `“${textOf(one.paragraph.text, span)}”`, 'mixed', 'suggestion');
      if (seen.has(found.span.start)) continue;
      yield term.times > 1 ? found : { ...found, severity: 'info' };
    }
  },
});

function coinedIn({ folded }: ReportParagraph): readonly Span[] {
  return [...findCoined(folded)];
}

/** Not inside quotes or a name, not part of 一网通办率, not the count of its own list (A、B、C三项制度). */
function needsQuotes(paragraph: ReportParagraph, entry: LexiconEntry, { start, end }: Span): boolean {
  if (!isBare(paragraph, start) || paragraph.folded.startsWith('率', end)) return false;
  return !(entry.notAfterList && followsList(paragraph.folded, start));
}

function isBare(paragraph: ReportParagraph, at: number): boolean {
  const { book, quote } = enclosureOf(paragraph, at);
  return !book && !quote;
}

/** Where a quotation mark has lost its partner, marks put in would pair with it. */
function quotesArePaired(paragraph: ReportParagraph): boolean {
  return pairsOf(paragraph).strays.every(({ kind }) => kind !== 'quote');
}

function draft(
  placed: Placed<ReportParagraph>,
  place: Span,
  quoted: LexiconEntry['prefer'],
  message: 'bare' | 'mixed' | 'coined',
  safety: 'safe' | 'suggestion',
) {
  const { text } = placed.paragraph;
  const { span, edits } = quotationOf(text, place, quoted);
  const expected = quoted.startsWith('“') && quoted.endsWith('”') ? quoted : `“${textOf(text, span)}”`;
  return {
    span: documentSpan(placed, span),
    message,
    args: { actual: textOf(text, span), expected },
    fixes: [
      {
        message: 'fix',
        args: { expected },
        safety,
        edits: edits.map((edit) => ({ span: documentSpan(placed, edit.span), text: edit.text })),
      },
    ],
  } as const;
}
