import slips from './slips.json';
import { isHan } from '../text/charClass';

/** A word mistyped with one character of the same sound or look: `right` is meant, two code units from `start`. */
export interface Slip {
  readonly start: number;
  readonly right: string;
}

interface Word {
  readonly right: string;
  /** It counts only where the right word makes a phrase with its neighbour. */
  readonly inPhrase: boolean;
}

interface Slips {
  /** Which hashes of two code units a slip may have: nearly all of a text is passed over by it. */
  readonly gate: Uint8Array;
  readonly words: ReadonlyMap<string, Word>;
  readonly known: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const joints: Readonly<Record<string, { readonly begins: string; readonly ends: string } | undefined>> = slips.joints;
const gateMask = 0xffff;
let built: Slips | undefined;

/**
 * The words in a text (folded to half width) that are mistyped: 按排 for 安排, 隐换 for 隐患.
 *
 * A slip is a pair of characters that is no word of its own, between two places where words meet: a mark, a known word, a particle.
 * The places are what makes it sure; 按排 in 按排放标准 stands before none. Where both characters are common words by
 * themselves (行正), the right word must make a known phrase with its neighbour (依法行政).
 */
export function findSlips(folded: string): readonly Slip[] {
  const { gate, words } = (built ??= build());
  let found: Slip[] | undefined;
  let next = folded.charCodeAt(0);
  for (let at = 0; at + 1 < folded.length; at++) {
    const code = next;
    next = folded.charCodeAt(at + 1);
    if (gate[hashOf(code, next)] === 0) continue;
    const word = words.get(folded.slice(at, at + 2));
    if (word === undefined || !standsAlone(folded, at, built)) continue;
    if (word.inPhrase && !makesPhrase(folded, at, word.right, built)) continue;
    (found ??= []).push({ start: at, right: word.right });
  }
  return found ?? none;
}

const none: readonly Slip[] = [];

function hashOf(code: number, next: number): number {
  return ((code << 5) ^ (code >>> 6) ^ next ^ (next << 3)) & gateMask;
}

function build(): Slips {
  const gate = new Uint8Array(gateMask + 1);
  const words = new Map<string, Word>();
  const add = (form: string, word: Word): void => {
    gate[hashOf(form.charCodeAt(0), form.charCodeAt(1))] = 1;
    words.set(form, word);
  };
  for (const [right, forms] of Object.entries(slips.words)) {
    const [first = '', second = '', firstInPhrase = '', secondInPhrase = ''] = forms.split('/');
    for (const [wrong, inPhrase] of [[first, false], [firstInPhrase, true]] as const)
      for (const char of wrong) add(char + right.charAt(1), { right, inPhrase });
    for (const [wrong, inPhrase] of [[second, false], [secondInPhrase, true]] as const)
      for (const char of wrong) add(right.charAt(0) + char, { right, inPhrase });
  }
  const known = new Set(Object.keys(slips.words));
  for (const line of slips.known) for (const word of line.split(' ')) known.add(word);
  return { gate, words, known, phrases: new Set(slips.phrases.flatMap((line) => line.split(' '))), names: new Set(slips.names) };
}

function makesPhrase(folded: string, at: number, right: string, { phrases }: Slips): boolean {
  return phrases.has(folded.slice(Math.max(0, at - 2), at) + right) || phrases.has(right + folded.slice(at + 2, at + 4));
}

/** Whether words meet on both sides, at one of them at a mark or a known word, and no proper name goes on. */
function standsAlone(folded: string, at: number, { known, names }: Slips): boolean {
  const before = folded.slice(Math.max(0, at - 2), at);
  const after = folded.slice(at + 2, at + 4);
  const left = at === 0 || !isHan(folded.charCodeAt(at - 1)) || known.has(before);
  const right = at + 2 >= folded.length || !isHan(folded.charCodeAt(at + 2)) || known.has(after);
  if (!left && !right) return false;
  if (names.has(after)) return false;
  return (left || isJointBefore(folded, at)) && (right || isJointAfter(folded, at + 2));
}

/** The particle before `at` makes no word with what follows: 的|按排, but 对|口 is 对口. */
function isJointBefore(folded: string, at: number): boolean {
  const joint = joints[folded.charAt(at - 1)];
  return joint !== undefined && !joint.begins.includes(folded.charAt(at));
}

function isJointAfter(folded: string, at: number): boolean {
  const joint = joints[folded.charAt(at)];
  return joint !== undefined && !joint.ends.includes(folded.charAt(at - 1));
}
