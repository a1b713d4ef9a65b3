import { findCoined, followsCountedList, followsList } from '../../lexicon/coined';
import type { LexiconEntry } from '../../lexicon/entry';
import setNames from '../../lexicon/setNames.json';
import setPhrases from '../../lexicon/setPhrases.json';
import { quotationOf } from '../../lexicon/quotation';
import type { TermSet } from '../../lexicon/terms';
import { findBareTerms } from '../../mentions/quotedTerms';
import { hitsOf } from '../../mentions/scan';
import type { ReportParagraph } from '../../report';
import { enclosureOf } from '../../syntax/marks';
import { documentSpan, type Placed } from '../../syntax/paragraph';
import { CharClass, classOf, isHan } from '../../text/charClass';
import type { TextEdit } from '../../text/edit';
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
  *check({ report, perParagraph }) {
    const seen = new Set<number>();
    const slips = perParagraph(slipsIn);
    for (const [index, placed] of report.paragraphs.entries()) {
      for (const slip of slips[index] ?? none) {
        const found = draft(placed, slip);
        if (slip.message === 'bare') seen.add(found.span.start);
        yield found;
      }
    }
    for (const { paragraph: index, span, term } of findBareTerms(report.paragraphs, perParagraph)) {
      const placed = report.paragraphs[index];
      if (!placed || followsCountedList(placed.paragraph.folded, span.start)) continue;
      const quoted = `“${textOf(placed.paragraph.text, span)}”`;
      const minor = term.times === 1;
      const found = draft(placed, { place: span, quoted, message: 'mixed', safety: 'suggestion', minor });
      if (!seen.has(found.span.start)) yield found;
    }
  },
});

/** Words that lack their quotation marks: offsets in the paragraph's text. */
interface Slip {
  readonly place: Span;
  readonly quoted: string;
  readonly message: 'bare' | 'mixed' | 'coined';
  readonly safety: 'safe' | 'suggestion';
  /** Told at a lower severity. */
  readonly minor: boolean;
}

const none: readonly Slip[] = [];

/** The set phrases without marks, then the coined ones that do not overlap the last of them. */
function slipsIn(paragraph: ReportParagraph, terms: TermSet | undefined): readonly Slip[] {
  if (paragraph.kind === 'noise') return none;
  const slips: Slip[] = [];
  for (const { entry, start, end } of hitsOf(paragraph, terms, 'setPhrase')) {
    const place = { start, end };
    if (!needsQuotes(paragraph, entry, place)) continue;
    const sure = quotesArePaired(paragraph) && endsPlainly(paragraph.folded, place);
    const safety = sure ? 'safe' : 'suggestion';
    slips.push({ place, quoted: entry.prefer, message: 'bare', safety, minor: entry.usual });
  }
  const last = slips.at(-1);
  const taken = last && quotationOf(paragraph.text, last.place, last.quoted).span;
  for (const place of findCoined(paragraph)) {
    if (!isBare(paragraph, place.start) || (taken && overlaps(taken, place))) continue;
    const quoted = `“${textOf(paragraph.text, place)}”`;
    slips.push({ place, quoted, message: 'coined', safety: 'suggestion', minor: true });
  }
  return slips.length === 0 ? none : slips;
}

/**
 * Not inside quotes or a name, not part of 一网通办率 or of a longer number (第三个年活动), not the count of a list of
 * its own before it (A、B、C三项制度) or behind it (三项制度,即例会制度、台账制度).
 */
function needsQuotes(paragraph: ReportParagraph, entry: LexiconEntry, { start, end }: Span): boolean {
  const { folded } = paragraph;
  if (!isBare(paragraph, start) || folded.startsWith('率', end)) return false;
  if (isNumeral(folded.charCodeAt(start)) && numberBefore.test(folded.charAt(start - 1))) return false;
  if (entry.notFirstClause && isFirstClause(paragraph, start, end)) return false;
  return !(entry.notAfterList && (followsList(folded, start) || explainedAnew(folded, end)));
}

function isFirstClause({ folded, bodyStart }: ReportParagraph, start: number, end: number): boolean {
  return folded.charAt(end) === ',' && (start === bodyStart || '。;!?'.includes(folded.charAt(start - 1)));
}

const numberBefore = /[第数几百\d零一二三四五六七八九十]/;

function isNumeral(code: number): boolean {
  return (classOf(code) & CharClass.hanNumeral) !== 0;
}

/** Whether a list behind the words says what is counted, and it is not what the set phrase stands for. */
function explainedAnew(folded: string, end: number): boolean {
  if (!/^(?:[:(]|,(?:即|就是|分别是|包括))/.test(folded.slice(end, end + 4))) return false;
  const list = folded.slice(end, end + 40);
  return !members.some((member) => list.includes(member));
}

const members = setNames.names.find(({ name }) => name === '三项制度')?.members ?? [];

/** A phrase of two characters may be cut out of other words: marks are put in unasked only where it plainly ends. */
function endsPlainly(folded: string, { start, end }: Span): boolean {
  return end - start > 2 || !isHan(folded.charCodeAt(end)) || setPhrases.closers.includes(folded.charAt(end));
}

function isBare(paragraph: ReportParagraph, at: number): boolean {
  const { book, quote } = enclosureOf(paragraph, at);
  return !book && !quote;
}

/** Where a quotation mark has lost its partner, marks put in would pair with it. */
function quotesArePaired(paragraph: ReportParagraph): boolean {
  return paragraph.pairs.strays.every(({ kind }) => kind !== 'quote');
}

function draft(placed: Placed<ReportParagraph>, { place, quoted, message, safety, minor }: Slip) {
  const { text } = placed.paragraph;
  const { span } = quotationOf(text, place, quoted);
  const expected = quoted.startsWith('“') && quoted.endsWith('”') ? quoted : `“${textOf(text, span)}”`;
  const found = {
    span: documentSpan(placed, span),
    message,
    args: { actual: textOf(text, span), expected },
    fixes: () => [
      { message: 'fix', args: { expected }, safety, edits: editsOf(placed, place, quoted) } as const,
    ],
  } as const;
  return minor ? ({ ...found, severity: 'info' } as const) : found;
}

function editsOf(placed: Placed<ReportParagraph>, place: Span, quoted: string): readonly TextEdit[] {
  const { edits } = quotationOf(placed.paragraph.text, place, quoted);
  return edits.map((edit) => ({ span: documentSpan(placed, edit.span), text: edit.text }));
}
