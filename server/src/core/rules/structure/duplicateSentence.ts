import { documentSpan, type Paragraph, type Placed } from '../../syntax/paragraph';
import { isHan, isSpace } from '../../text/charClass';
import { matchesOf } from '../../text/matches';
import { cover, type Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

/** A sentence and where it stands: offsets in its paragraph's text. */
interface Sentence {
  readonly number: number;
  readonly place: Placed;
  readonly start: number;
  readonly end: number;
  /** The first sentence with other words and the same hash; hardly ever there. */
  other: Sentence | undefined;
}

/** A passage that stands twice: sentences in a row, and the first of the row it repeats. */
interface Repeat {
  readonly span: Span;
  readonly first: Sentence;
  /** The last sentence of the row, and the one that it repeats. */
  readonly last: Sentence;
  readonly twin: Sentence;
}

/**
 * 同一句话（二十个汉字以上，或者有两个以上数据）出现两次，多半是重复粘贴。相连的几句合并提示一次。紧挨着写了两遍的署名、成文日期也提示。
 *
 * 标题、书名号里的名称、表格和结尾套话不算。
 */
export const duplicateSentence = defineDocumentRule({
  id: 'duplicate-sentence',
  summary: { zh: '句子重复', en: 'A sentence stands twice' },
  severity: 'info',
  basis: [{ source: '公文起草惯例', force: '惯例' }],
  options: {
    minimum: {
      default: 20,
      minimum: 8,
      summary: { zh: '至少多少个汉字才算', en: 'Fewest 汉字 of a sentence that counts' },
    },
  },
  fix: 'suggestion',
  messages: {
    duplicate: {
      zh: '“{words}”与前文重复。请核对是否重复粘贴，删去其中一处。',
      en: '“{words}” repeats an earlier passage. Check whether it was pasted twice, and delete one.',
    },
    signed: {
      zh: '“{words}”在文末写了两遍，请删去一处。',
      en: '“{words}” is written twice at the end of the report. Delete one.',
    },
    first: { zh: '前一处', en: 'The earlier passage' },
    remove: { zh: '删去这一处', en: 'Delete this one' },
  },
  examples: [
    {
      text: '一、做法\n全区深入推进行政执法规范化建设，严格落实行政执法公示制度。成效明显。\n二、打算\n⟦全区深入推进行政执法规范化建设，严格落实行政执法公示制度。⟧继续努力。',
    },
    {
      text: '一、做法\n全年网上收件1074件，占36.0%。成效明显。\n二、打算\n继续努力。⟦全年网上收件1074件，占36.0%。⟧',
    },
    { text: '一、做法\n加强领导。\n甲区司法局\n⟦甲区司法局⟧\n2025年1月22日' },
    { text: '一、做法\n深入学习贯彻习近平法治思想。成效明显。\n二、打算\n深入学习贯彻习近平法治思想。' },
  ],
  *check({ report, options, perParagraph }) {
    const seen = new Map<number, Sentence>();
    let repeat: Repeat | undefined;
    let number = 0;
    const sentences = perParagraph(sentencesOf);
    for (const [index, place] of report.paragraphs.entries()) {
      if (place.paragraph.kind === 'annex') break;
      const flat = sentences[index] ?? none;
      for (let at = 0; at < flat.length; at += 3) {
        const [start = 0, end = 0, hash = 0] = [flat[at], flat[at + 1], flat[at + 2]];
        const sentence: Sentence = { number: number++, place, start, end, other: undefined };
        const twin = firstOf(seen, hash, sentence);
        if (!twin) continue;
        if (repeat && repeat.last.number + 1 === sentence.number && repeat.twin.number + 1 === twin.number) {
          repeat = { ...repeat, span: cover(repeat.span, spanOf(sentence)), last: sentence, twin };
        } else if (mayCount(wordsOf(sentence), options.minimum)) {
          if (repeat) yield describe(repeat);
          repeat = { span: spanOf(sentence), first: twin, last: sentence, twin };
        }
      }
    }
    if (repeat) yield describe(repeat);
    yield* signedTwice(report.paragraphs);
  },
});

/** How many paragraphs back the same sign-off is looked for: a date may stand between. */
const closing = 2;

/** A sign-off or its date that stands twice, the date or nothing between. */
function* signedTwice(paragraphs: readonly Placed[]) {
  for (const [index, placed] of paragraphs.entries()) {
    const { kind } = placed.paragraph;
    if (kind === 'annex') return;
    if (kind !== 'signOff' && kind !== 'signatureDate') continue;
    const words = bare(placed);
    const [from, to] = [Math.max(0, index - closing), index + closing + 1];
    const others = paragraphs.slice(from, to).filter((one) => one !== placed && bare(one) === words);
    const before = others.find(({ start }) => start < placed.start);
    const twin = before ?? others.find(({ paragraph }) => paragraph.kind !== kind);
    if (twin === undefined) continue;
    const [first, second] = before ? [twin, placed] : [placed, twin];
    yield {
      span: whole(second),
      message: 'signed',
      args: { words },
      related: [{ span: whole(first), message: 'first' }],
    } as const;
  }
}

function whole(placed: Placed): Span {
  const { text } = placed.paragraph;
  const start = text.length - text.trimStart().length;
  return documentSpan(placed, { start, end: text.trimEnd().length });
}

function bare({ paragraph: { text } }: Placed): string {
  return text.replace(/\s/g, '');
}

/** With two figures a sentence of so many 汉字 is no phrase that may come again. */
const shortestWithFigures = 8;
const figure = /(?<![\d.])\d{1,9}(?:\.\d{1,4})?(?![\d.年月日时号])/g;

function mayCount(words: string, minimum: number): boolean {
  const count = countHan(words);
  if (count >= minimum || count < shortestWithFigures) return count >= minimum;
  const figures = matchesOf(figure, words).map(([number]) => number);
  return figures.length > 1 && figures.join('').length > 3;
}

/** The first sentence with the same words; where there is none this one becomes it. */
function firstOf(seen: Map<number, Sentence>, hash: number, sentence: Sentence): Sentence | undefined {
  let known = seen.get(hash);
  if (!known) seen.set(hash, sentence);
  const words = known && wordsOf(sentence);
  for (; known; known = known.other) {
    if (wordsOf(known) === words) return known;
    if (!known.other) {
      known.other = sentence;
      return undefined;
    }
  }
  return undefined;
}

const longestQuoted = 30;

function describe({ span, first }: Repeat) {
  const repeated = wordsOf(first);
  const words = repeated.length > longestQuoted ? `${repeated.slice(0, longestQuoted)}…` : repeated;
  return {
    span,
    message: 'duplicate',
    args: { words },
    related: [{ span: spanOf(first), message: 'first' }],
    fixes: () => [{ message: 'remove', safety: 'suggestion', edits: [{ span, text: '' }] } as const],
  } as const;
}

/**
 * The sentences of the running text of a paragraph with their stops: start, end and hash of each in turn. Numbers, since
 * nearly all of them are only compared.
 */
function sentencesOf({ kind, text, bodyStart }: Paragraph): readonly number[] {
  if (kind !== 'body') return none;
  const sentences: number[] = [];
  let start = bodyStart;
  let hash = 0;
  for (let at = bodyStart; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (start === at && isSpace(code) && at + 1 < text.length) {
      start += 1;
      continue;
    }
    hash = (Math.imul(hash, 31) + code) | 0;
    if (!isStop(code) && at + 1 < text.length) continue;
    sentences.push(start, at + 1, hash);
    start = at + 1;
    hash = 0;
  }
  return sentences;
}

const none: readonly number[] = [];

function wordsOf({ place, start, end }: Sentence): string {
  return place.paragraph.text.slice(start, end);
}

/** 。！？!? */
function isStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x21 || code === 0x3f;
}

function spanOf({ place, start, end }: Sentence): Span {
  return documentSpan(place, { start, end });
}

/** The number of 汉字 outside 《》. */
function countHan(words: string): number {
  let count = 0;
  let named = 0;
  for (let at = 0; at < words.length; at++) {
    const char = words.charAt(at);
    if (char === '《') named += 1;
    else if (char === '》') named -= 1;
    else if (named <= 0 && isHan(words.charCodeAt(at))) count += 1;
  }
  return count;
}
