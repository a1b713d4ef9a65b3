import { differsInOne, indexLetters, type LetterIndex } from './letters';
import frameData from './phraseFrames.json';
import setPhrases from './setPhrases.json';
import { withinEdits } from '../text/edits';

interface FrameJson {
  readonly phrase: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

const frames: readonly FrameJson[] = frameData.frames;
const others = new Set(frameData.others);

/** What stands in quotation marks in the set phrases: 放管服 of “放管服”改革. */
const phrases = new Set(
  setPhrases.entries.flatMap(({ quoted }) =>
    [...quoted.matchAll(/“([^“”]{1,40})”/g)].map(([, words = '']) => words),
  ),
);
/** Shorter words have their characters in another order by chance. */
const shortest = 3;
/** Shorter phrases differ in one character from others that are right: 最多跑一地, 新官要理旧账. */
const longEnough = 7;
/** Shorter phrases with numerals in another order count other things. */
const longCount = 6;
const longest = Math.max(...Array.from(phrases, ({ length }) => length));

const numeral = /[一二两三四五六七八九十]/;
let byLetters: LetterIndex | undefined;

/**
 * The set phrase that quoted words (folded) are a slip of: its characters in another order (管放服), or a long one with
 * one character changed (高效办好一件事). `undefined` for the phrases themselves and all else.
 */
export function nearPhrase(words: string): string | undefined {
  if (words.length < shortest || words.length > longest || phrases.has(words)) return undefined;
  byLetters ??= indexLetters(Array.from(phrases).filter(({ length }) => length >= shortest));
  // 三函一书 and 三书一函 are two things, and both right.
  const counts = words.length < longCount && numeral.test(words);
  const sameLetters = counts ? undefined : byLetters.find(words);
  if (sameLetters !== undefined || words.length < longEnough) return sameLetters;
  for (const phrase of phrases) if (differsInOne(words, phrase)) return phrase;
  return undefined;
}

/**
 * The set phrase that the words between the marks at `open` and `close` are a slip of, by what stands around them: one
 * character changed, lost or put in, or two that changed places (“三大一重”事项, 坚定“四个自觉”).
 */
export function framedPhrase(folded: string, open: number, close: number): string | undefined {
  const words = folded.slice(open + 1, close);
  if (words.length < shortest || words.length > longest || phrases.has(words) || others.has(words))
    return undefined;
  const frame = frames.find(
    ({ phrase, before, after }) =>
      phrase !== words &&
      (before?.some((one) => folded.endsWith(one, open)) === true ||
        after?.some((one) => folded.startsWith(one, close + 1)) === true) &&
      isNear(words, phrase),
  );
  return frame?.phrase;
}

function isNear(words: string, phrase: string): boolean {
  if (withinEdits(words, phrase, 1) === 1) return true;
  return (
    words.length === phrase.length && Array.from(words).sort().join('') === Array.from(phrase).sort().join('')
  );
}
