import slips from './slips.json';
import { isSeldomAlone, likenessOf, mayMeet, rarity } from './slipScores';
import { behind, isKnown, joinLines, Special, specialOf } from './slipWords';

/** A set phrase of four characters of which half is mistyped. */
export interface PhraseSlip {
  readonly start: number;
  readonly end: number;
  /** The half that is meant. */
  readonly right: string;
  readonly sure: boolean;
}

/** Half of a phrase, in characters. */
const half = 2;
/** As rare as this, a half that is none is surely mistyped. */
const rareHalf = 16;
/** Reports have few pairs that are asked for often, and many that are asked for once. */
const mostKnown = 20000;

let lines: string | undefined;
let right: string | undefined;

/** Each first half with the second ones that follow it, blanks around each. Not made ready: few halves are asked for. */
function phraseLines(): string {
  return (lines ??= joinLines(slips.phrases));
}

const behindHalf = remembered((first) => {
  const all = phraseLines();
  const at = all.indexOf(` ${first}`);
  return at === -1 ? '' : all.slice(at + 1 + half, all.indexOf(' ', at + 1));
});

const beforeHalf = remembered((second) => {
  const all = phraseLines();
  let found = '';
  for (let at = all.indexOf(second); at !== -1; at = all.indexOf(second, at + 1)) {
    const start = all.lastIndexOf(' ', at) + 1;
    if (at > start && (at - start) % half === 0) found += all.slice(start, start + half);
  }
  return found;
});

/** What is asked for again is looked up. */
function remembered(find: (pair: string) => string): (pair: string) => string {
  const known = new Map<string, string>();
  return (pair) => {
    let found = known.get(pair);
    if (found !== undefined) return found;
    found = pair.length < half || pair.includes(' ') ? '' : find(pair);
    if (known.size >= mostKnown) known.clear();
    known.set(pair, found);
    return found;
  };
}

/** Whether two characters are right where a phrase has others: another word, or met in right reports. */
export function isRight(pair: string): boolean {
  right ??= joinLines(slips.rightInPhrases);
  return mayMeet(pair) || isKnown(pair) || behind(right, pair.charAt(0)).includes(pair.charAt(1));
}

/** The slip of the two characters at a place of a text, beside which the other half of a phrase stands: 顺腾|摸瓜. */
export function phraseSlipAt(text: string, at: number): PhraseSlip | undefined {
  const pair = text.slice(at, at + half);
  const meant =
    meantAmong(pair, behindHalf(text.slice(Math.max(0, at - half), at))) ??
    meantAmong(pair, beforeHalf(text.slice(at + half, at + half + half)));
  if (meant === undefined || isRight(pair)) return undefined;
  return { start: at, end: at + half, right: meant, sure: (rarity(pair) ?? 0) >= rareHalf };
}

/** The half, of many that stand in a row, for which two characters are mistyped; none where they are one of them. */
function meantAmong(pair: string, halves: string): string | undefined {
  if (isAmong(pair, halves)) return undefined;
  const one = pair.charCodeAt(0);
  const other = pair.charCodeAt(1);
  for (let at = 0; at < halves.length; at += half) {
    const first = halves.charCodeAt(at);
    const second = halves.charCodeAt(at + 1);
    if (
      (one === second && other === first) ||
      ((one === first) !== (other === second) && isSlipFor(pair, halves.slice(at, at + half)))
    )
      return halves.slice(at, at + half);
  }
  return undefined;
}

/** Whether of two characters the one that is not meant has the same sound or look as the one that is. */
function isSlipFor(pair: string, meant: string): boolean {
  const place = meant.startsWith(pair.charAt(0)) ? 1 : 0;
  const typed = pair.charAt(place);
  if (slips.never.includes(typed) || isFunctional(typed)) return false;
  const likeness = likenessOf(meant.charAt(place), typed);
  return likeness === 'sound' || likeness === 'look';
}

function isFunctional(char: string): boolean {
  return (specialOf(char.charCodeAt(0)) & Special.functional) !== 0;
}

/**
 * The slip of one character at a place of a text that is left of a word, where that word makes phrases with what stands
 * before it and with what stands behind: 便民服中心, of 便民服务 and 服务中心.
 */
export function lostAt(text: string, at: number): PhraseSlip | undefined {
  const typed = text.charAt(at);
  if (isFunctional(typed)) return undefined;
  const halves = behindHalf(text.slice(Math.max(0, at - half), at));
  if (!halves.includes(typed)) return undefined;
  const next = text.slice(at + 1, at + 1 + half);
  for (let place = 0; place < halves.length; place += half) {
    const meant = halves.slice(place, place + half);
    if (meant.includes(typed) && isAmong(next, behindHalf(meant)))
      return isSeldomAlone(typed) && !isRight(text.slice(at, at + half))
        ? { start: at, end: at + 1, right: meant, sure: false }
        : undefined;
  }
  return undefined;
}

function isAmong(pair: string, halves: string): boolean {
  for (let at = 0; at < halves.length; at += half) if (halves.startsWith(pair, at)) return true;
  return false;
}
