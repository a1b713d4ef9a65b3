import slips from './slips.json';
import { isNoWord } from './slipGuards';
import { isRight, lostAt, phraseSlipAt } from './slipPhrases';
import { likeliestFor, mayMeet, rarity } from './slipScores';
import { isCommon, isKnown, listedFor, Pair, pairTeller, Special, specialOf, weightOf } from './slipWords';

/** A word mistyped with one character of the same sound or look, turned, or with a character twice or lost: `right` is meant. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  /** False where it is likely only. */
  readonly sure: boolean;
}

/** What a slip must reach to be told of, and to be sure: tried on reports that the words were not reckoned from. */
const likely = 14;
const sure = 18;
/** How sure a side is that words meet there: at a mark, at a known word, at a particle. */
const atMark = 4;
const atWord = 3;
const atJoint = 0;
const nowhere = -2;

const names = new Set(slips.names);
const adverbs = new Set(slips.adverbs.split(' '));
const opening = new Set(slips.opening.split(' '));
const none: readonly Slip[] = [];
const firstHan = 0x4e00;
const lastHan = 0x9fff;
const clauseEnds = '，,。；;：:、 ';
const outside: readonly [Pair, Pair, Pair, Pair] = [Pair.mark, Pair.mark, Pair.mark, Pair.mark];

/**
 * The words in a text (folded to half width) that are mistyped: 按排 for 安排, 隐换 for 隐患, 密秘 for 秘密, 监督督 for
 * 监督; and set phrases of which half is: 顺腾摸瓜, 便民服中心.
 *
 * A slip is looked for where two characters are no word and make none with their neighbours, between two places where
 * words meet: a mark, a known word, a particle. The places are what makes it sure: in 按排放标准 no word meets another
 * behind 按排. The more common the word that is meant, and the less the two characters are wont to meet, the surer.
 */
export function findSlips(folded: string): readonly Slip[] {
  const tell = pairTeller();
  const { length } = folded;
  let found: Slip[] | undefined;
  // The pair that is asked, the two before it and the two behind: each pair of a text is looked up once.
  let [before2, before, here, after] = outside;
  let code = 0;
  for (let ahead = 0; ahead <= length + 1; ahead++) {
    const next = ahead < length ? folded.charCodeAt(ahead) : 0;
    const after2 = tell(code, next);
    if (here === Pair.listed || (here === Pair.unknown && before !== Pair.known && after !== Pair.known))
      found = added(
        found,
        pairSlipAt(folded, ahead - 3, here, sideBy(before, before2), sideBy(after, after2)),
      );
    if (here === Pair.unknown && after === here && before === Pair.known && after2 === before)
      found = added(found, lostAt(folded, ahead - 2));
    if (code === next && code >= firstHan) found = added(found, doubledAt(folded, ahead - 1));
    before2 = before;
    before = here;
    here = after;
    after = after2;
    code = next;
  }
  return found?.sort((one, other) => one.start - other.start) ?? none;
}

function added(found: Slip[] | undefined, slip: Slip | undefined): Slip[] | undefined {
  if (slip === undefined) return found;
  found?.push(slip);
  return found ?? [slip];
}

/** How sure a side is, by the pair that reaches over it and the one beyond. */
function sideBy(over: Pair, beyond: Pair): number {
  return over === Pair.mark ? atMark : beyond === Pair.known ? atWord : atJoint;
}

/** The slip of the two characters at a place: as a word that is surely mistyped, as half of a phrase, as a likely one. */
function pairSlipAt(folded: string, at: number, here: Pair, left: number, right: number): Slip | undefined {
  const word = left + right < atWord ? undefined : slipAt(folded, at, left, right);
  if (word?.sure === true || here === Pair.listed) return word;
  return phraseSlipAt(folded, at) ?? word;
}

/** The slip of the two characters at a place, of whose sides it is known how words meet there. */
function slipAt(folded: string, at: number, left: number, right: number): Slip | undefined {
  const end = at + 2;
  if (left === atMark && opensClause(folded, at)) {
    const meant = listedFor(folded.slice(at, end));
    if (meant !== undefined && !names.has(folded.slice(end, end + 2)))
      return { start: at, end, right: meant, sure: true };
  }
  if (left === atJoint && !isJoint(folded, at - 1, Special.joint)) return undefined;
  if (right === atJoint && !isJoint(folded, end, Special.suffix)) return undefined;
  if (
    names.has(folded.slice(end, end + 2)) ||
    !isBetweenWords(folded, at, left, right) ||
    isNoWord(folded, at)
  )
    return undefined;
  const pair = folded.slice(at, end);
  const listed = listedFor(pair);
  if (listed !== undefined)
    return belongsElsewhere(folded, at) ? undefined : { start: at, end, right: listed, sure: true };
  if (isOfNames(folded, at) || mayMeetAtJoint(folded, at, left, right)) return undefined;
  const meant = likeliestFor(pair);
  const score = (meant?.score ?? 0) + left + right;
  return meant && score >= likely ? { start: at, end, right: meant.right, sure: score >= sure } : undefined;
}

/** Whether a slip stands at the beginning of a clause that is sure there, whatever follows. */
function opensClause(folded: string, at: number): boolean {
  return opening.has(folded.slice(at, at + 2)) && (at === 0 || clauseEnds.includes(folded.charAt(at - 1)));
}

function isJoint(folded: string, at: number, bit: number): boolean {
  return (specialOf(folded.charCodeAt(at)) & bit) !== 0;
}

/** Numerals stand in numbers, and before 镇 or 村 stands a name. */
function isOfNames(folded: string, at: number): boolean {
  const pair = specialOf(folded.charCodeAt(at)) | specialOf(folded.charCodeAt(at + 1));
  return ((pair & Special.numeral) | (specialOf(folded.charCodeAt(at + 2)) & Special.place)) !== 0;
}

/** Whether the words beside two characters are words indeed: the bits take some others for words. */
function isBetweenWords(folded: string, at: number, left: number, right: number): boolean {
  const end = at + 2;
  return (
    (left !== atWord || isKnown(folded.slice(at - 2, at))) &&
    (right !== atWord || isKnown(folded.slice(end, end + 2)))
  );
}

/** Whether one of two characters makes a word with its neighbour (登记簿弱化), and what is left no common word (范罪行为). */
function belongsElsewhere(folded: string, at: number): boolean {
  return (
    (isKnown(folded.slice(at + 1, at + 3)) && !isCommon(folded.slice(at + 2, at + 4))) ||
    (isKnown(folded.slice(at - 1, at + 1)) && !isCommon(folded.slice(at - 2, at)))
  );
}

/** Whether a particle beside two characters may belong to a word with one of them. */
function mayMeetAtJoint(folded: string, at: number, left: number, right: number): boolean {
  const end = at + 2;
  return (
    (left === atJoint && mayMeet(folded.slice(at - 1, at + 1))) ||
    (right === atJoint && mayMeet(folded.slice(end - 1, end + 1)))
  );
}

/** The common word whose last or first character stands at `at` and once more behind: 格局局, 监监督. */
function doubledAt(folded: string, at: number): Slip | undefined {
  const special = specialOf(folded.charCodeAt(at));
  if (folded.charAt(at - 1) === folded.charAt(at)) return undefined;
  if ((special & Special.numeral) !== 0 && !isOneTwice(folded, at)) return undefined;
  // 高高兴兴 and 平平安安 are no slips.
  if (isTwice(folded, at - 2) || isTwice(folded, at + 2)) return undefined;
  if (endsTwice(folded, at, special)) return endOf(folded, at, true);
  if (beginsTwice(folded, at, special)) return beginningOf(folded, at, true);
  return likelyDoubledAt(folded, at);
}

/** 单一一 before a mark: numbers are counted with. */
function isOneTwice(folded: string, at: number): boolean {
  return (
    folded.charAt(at) === '一' &&
    !isHanAt(folded, at + 2) &&
    (specialOf(folded.charCodeAt(at - 1)) & Special.numeral) === 0
  );
}

function isTwice(folded: string, at: number): boolean {
  return at >= 0 && at + 1 < folded.length && folded.charCodeAt(at) === folded.charCodeAt(at + 1);
}

function endOf(folded: string, at: number, sure: boolean): Slip {
  return { start: at - 1, end: at + 2, right: folded.slice(at - 1, at + 1), sure };
}

function beginningOf(folded: string, at: number, sure: boolean): Slip {
  return { start: at, end: at + 3, right: folded.slice(at + 1, at + 3), sure };
}

/** The word of which a character stands twice, where hardly a word that ends with it meets one that begins with it. */
function likelyDoubledAt(folded: string, at: number): Slip | undefined {
  const pair = folded.slice(at, at + 2);
  const special = specialOf(pair.charCodeAt(0));
  if ((special & (Special.functional | Special.place)) !== 0) return undefined;
  if (isRight(pair)) return undefined;
  const rare = rarity(pair) ?? 0;
  const ending = weightOf(folded.slice(at - 1, at + 1));
  if (ending !== undefined && !isKnown(folded.slice(at + 1, at + 3))) {
    const score = rare + ending + sideOf(folded, at + 2, false);
    if (score >= likely) return endOf(folded, at, score >= sure);
  }
  const beginning = weightOf(folded.slice(at + 1, at + 3));
  if ((special & Special.head) === 0 && beginning !== undefined && !isKnown(folded.slice(at - 1, at + 1))) {
    const score = rare + beginning + sideOf(folded, at, true);
    if (score >= likely) return beginningOf(folded, at, score >= sure);
  }
  return undefined;
}

/** How sure it is that a word ends before a place, or begins there. */
function sideOf(folded: string, at: number, ends: boolean): number {
  const code = folded.charCodeAt(ends ? at - 1 : at);
  if (!(code >= firstHan && code <= lastHan)) return atMark;
  if (isKnown(ends ? folded.slice(at - 2, at) : folded.slice(at, at + 2))) return atWord;
  return (specialOf(code) & (ends ? Special.joint : Special.suffix)) !== 0 ? atJoint : nowhere;
}

/**
 * Whether a common word ends at `at`, or any word before a mark. Its last character begins no other word where a mark follows it, or another known
 * word; but 高 in 提高高质量 stands before one, and 法 ends the name of a law: 立法法.
 */
function endsTwice(folded: string, at: number, special: number): boolean {
  const word = folded.slice(at - 1, at + 1);
  const adverb = adverbs.has(word);
  const end = at + 2;
  if (!isHanAt(folded, end)) return folded.charAt(at) !== '法' && isKnown(word);
  if (folded.charAt(at) === '法' || !(adverb || isCommon(word))) return false;
  return (
    isKnown(folded.slice(end, end + 2)) &&
    (adverb || (special & Special.head) === 0) &&
    !isKnown(folded.slice(end - 1, end + 1))
  );
}

function isHanAt(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= firstHan && code <= lastHan;
}

/** Whether a common word begins with the second of the two, between known words or marks; but 件件落实, 层层压实. */
function beginsTwice(folded: string, at: number, special: number): boolean {
  if ((special & (Special.functional | Special.place | Special.head)) !== 0) return false;
  const doubled = folded.slice(at, at + 2);
  if (!isCommon(folded.slice(at + 1, at + 3)) || isKnown(doubled) || mayMeet(doubled)) return false;
  const end = at + 3;
  return (
    (folded.charCodeAt(at - 1) >= firstHan
      ? isKnown(folded.slice(at - 2, at)) && !isKnown(folded.slice(at - 1, at + 1))
      : true) && (folded.charCodeAt(end) >= firstHan ? isKnown(folded.slice(end, end + 2)) : true)
  );
}
