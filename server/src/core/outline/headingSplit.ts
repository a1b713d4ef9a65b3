import headingWords from '../lexicon/headingWords.json';
import { matchesOf } from '../text/matches';

const { ends, means, manners, acts, alone, finished, bodies } = headingWords;
/** What opens a sentence: a verb that has its object behind it, or whom and what time it tells of. */
const opener = new RegExp(
  `(?:(?:${manners.join('|')})(?:${acts.join('|')})|${alone.join('|')})(?!${finished.join('|')}|[,、。;:]|$)|${bodies.join('|')}`,
  'g',
);
const byMeans = new RegExp(`^(?:${means.join('|')})`);
/** No title is shorter or longer than this. */
const shortest = 4;
const longest = 30;

/**
 * Where a heading and the sentence behind it meet, in words (folded) that lack the stop between them:
 * 提升依法决策水平|一是强化…, 办事流程“瘦了身”|全面实行…. An end that titles have must meet a beginning that sentences have.
 * `undefined` where there is no such place, or more than one. `sibling`: the title of a heading of the same group.
 */
export function headingSplit(folded: string, sibling: string): number | undefined {
  const words = folded.slice(0, longest + longestOpener);
  if (byMeans.test(words)) return undefined;
  if (sibling.endsWith('”')) return quoteEnd(words);
  let found: number | undefined;
  for (const { index } of matchesOf(opener, words)) {
    if (index < shortest || index > longest || !endsTitle(words.slice(0, index))) continue;
    // 提升监管能力全面落实责任制度开展检查: where a title may end twice, no place is sure.
    if (found !== undefined) return undefined;
    found = index;
  }
  return found === undefined ? undefined : beforeList(words, found);
}

/** 不断完善一是…: between the end of a title and its list stands a sentence or nothing; a few characters belong to the title. */
function beforeList(words: string, split: number): number {
  const list = words.indexOf('一是', split);
  const inWord = '统之唯第同'.includes(words.charAt(list - 1));
  return list > split && list - split < shortestSentence && !inWord ? list : split;
}

const shortestSentence = 8;
const longestOpener = 6;

function endsTitle(words: string): boolean {
  return words.endsWith('”') || ends.some((end) => words.endsWith(end));
}

/** Where all titles end with a quotation, the first one ends this one too, unless its clause goes on with a particle. */
function quoteEnd(words: string): number | undefined {
  const end = words.indexOf('”') + 1;
  return end >= shortest &&
    end <= longest &&
    /[\u4e00-\u9fff]/.test(words.charAt(end)) &&
    !'的等和与及之类式型化工改行'.includes(words.charAt(end))
    ? end
    : undefined;
}
