import slips from './slips.json';
import { isHan } from '../text/charClass';

/** A word mistyped with one character of the same sound or look, or with its last character twice: `right` is meant. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

interface Slips {
  /** Which hashes of two code units a slip may have: nearly all of a text is passed over by it. */
  readonly gate: Uint8Array;
  /** What is meant by two code units (see `keyOf`) that are a slip. */
  readonly meant: ReadonlyMap<number, string>;
  readonly known: ReadonlySet<string>;
}

const joints: Readonly<Record<string, { readonly begins: string; readonly ends: string } | undefined>> =
  slips.joints;
const names = new Set(slips.names);
const opening = new Set(slips.opening.split(' '));
const heads = new Set(slips.heads.join(''));
const gateMask = 0xffff;
let built: Slips | undefined;

/**
 * The words in a text (folded to half width) that are mistyped: 按排 for 安排, 隐换 for 隐患.
 *
 * A slip is a pair of characters that is no word of its own, between two places where words meet: a mark, a known
 * word, a particle. The places are what makes it sure: in 按排放标准 no word meets another behind 按排.
 */
export function findSlips(folded: string): readonly Slip[] {
  const { gate, meant, known } = (built ??= build());
  let found: Slip[] | undefined;
  let next = folded.charCodeAt(0);
  for (let at = 0; at + 1 < folded.length; at++) {
    const code = next;
    next = folded.charCodeAt(at + 1);
    if (code === next && isDoubled(folded, at, known))
      (found ??= []).push({ start: at - 1, end: at + 2, right: folded.slice(at - 1, at + 1) });
    if (gate[hashOf(code, next)] === 0) continue;
    const right = meant.get(keyOf(code, next));
    if (right !== undefined && standsAlone(folded, at, known))
      (found ??= []).push({ start: at, end: at + 2, right });
  }
  return found ?? none;
}

const none: readonly Slip[] = [];

function hashOf(code: number, next: number): number {
  return ((code << 5) ^ (code >>> 6) ^ next ^ (next << 3)) & gateMask;
}

function keyOf(code: number, next: number): number {
  return (code << 16) | next;
}

/**
 * Reads the list, whose items are a word, what is typed for its first character, and for its second: 安排按/派.
 * Made without a string for each slip: it stands in the way of the first report.
 */
function build(): Slips {
  const gate = new Uint8Array(gateMask + 1);
  const meant = new Map<number, string>();
  const known = new Set(slips.known.join(' ').split(' '));
  for (const item of slips.words.join(' ').split(' ')) {
    const right = item.slice(0, 2);
    known.add(right);
    let first = item.charCodeAt(0);
    let second = item.charCodeAt(1);
    let ofFirst = true;
    for (let at = 2; at < item.length; at++) {
      const code = item.charCodeAt(at);
      if (code === slash) {
        first = item.charCodeAt(0);
        ofFirst = false;
        continue;
      }
      if (ofFirst) first = code;
      else second = code;
      gate[hashOf(first, second)] = 1;
      meant.set(keyOf(first, second), right);
    }
  }
  return { gate, meant, known };
}

const slash = 0x2f;

/**
 * Whether a known word ends at `at` and its last character stands once more: 格局局。 The second begins no other word
 * where a mark follows it, or another known word; but 高 in 提高高质量 stands before one,
 * and 法 ends the name of a law: 立法法.
 */
function isDoubled(folded: string, at: number, known: ReadonlySet<string>): boolean {
  if (at === 0 || !isHan(folded.charCodeAt(at)) || folded.charAt(at) === '法') return false;
  if (!known.has(folded.slice(at - 1, at + 1))) return false;
  const end = at + 2;
  if (end >= folded.length || !isHan(folded.charCodeAt(end)))
    return !folded.startsWith(folded.charAt(at - 1), at - 2);
  return (
    known.has(folded.slice(end, end + 2)) &&
    !heads.has(folded.charAt(at)) &&
    !known.has(folded.slice(end - 1, end + 1))
  );
}

/** Whether words meet on both sides, at one of them at a mark or a known word, and no proper name goes on. */
function standsAlone(folded: string, at: number, known: ReadonlySet<string>): boolean {
  const end = at + 2;
  const after = folded.slice(end, end + 2);
  if (names.has(after)) return false;
  const left = at === 0 || !isHan(folded.charCodeAt(at - 1)) || known.has(folded.slice(at - 2, at));
  const right = end >= folded.length || !isHan(folded.charCodeAt(end)) || known.has(after);
  if (opensClause(folded, at) && opening.has(folded.slice(at, end))) return true;
  if (!left && !right) return false;
  return (left || isJointBefore(folded, at)) && (right || isJointAfter(folded, end));
}

function opensClause(folded: string, at: number): boolean {
  return at === 0 || '，,。；;：:、 '.includes(folded.charAt(at - 1));
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
