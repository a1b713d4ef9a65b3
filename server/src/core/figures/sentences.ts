import type { NumberToken } from './numberToken';
import { readSentence } from './readSentence';
import { sentenceOf } from './reading';
import type { Sentence } from './reading';
import { charSet } from './search';

const stops = charSet('。!?');

/** No sentence of a report holds so many numbers; whoever compares each with each stays linear in the text. */
const MOST = 120;

/**
 * The sentences of a folded paragraph that hold numbers, each read with its words. A sentence runs from stop
 * to stop, or to its last number of `MOST`; those without numbers are not looked at. The family that a sentence ends with is taken on by the next.
 */
export function readSentences(
  folded: string,
  from: number,
  tokens: readonly NumberToken[],
  family: string | undefined,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let ambient = family;
  let figures = 0;
  let border = from;
  let next = 0;
  while (next < tokens.length) {
    const first = tokens[next];
    if (first === undefined) break;
    const start = sentenceStart(folded, border, first.start);
    // Not looked for beyond the last number: a paragraph without stops would be read to its end for each part.
    const end = sentenceEnd(folded, first.end, tokens[next + MOST]?.start ?? folded.length);
    let last = next;
    let count = 0;
    let years = 0;
    for (let token = tokens[last]; token !== undefined && token.start < end; token = tokens[++last]) {
      if (token.kind === 'figure') count++;
      else if (token.kind !== 'count') years++;
    }
    // A sentence that names years only: its words say nothing about any figure.
    if (years === last - next) sentences.push(sentenceOf({ start, end }, [], 0));
    else {
      const numbers = { from: next, to: last, figures };
      const sentence = readSentence(folded, { start, end }, tokens, numbers, ambient);
      sentences.push(sentence);
      ambient = sentence.readings.at(-1)?.family ?? ambient;
    }
    next = last;
    border = end;
    figures += count;
  }
  return sentences;
}

function sentenceStart(folded: string, border: number, at: number): number {
  let start = at;
  while (start > border && stops[folded.charCodeAt(start - 1)] === 0) start--;
  return start;
}

function sentenceEnd(folded: string, at: number, most: number): number {
  let end = at;
  while (end < most && stops[folded.charCodeAt(end)] === 0) end++;
  return end;
}
