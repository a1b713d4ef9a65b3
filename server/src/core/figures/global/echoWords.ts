import retelling from '../../lexicon/retelling.json';
import type { Figure } from '../figure';
import type { PlacedFigure } from '../global';
import { isHan } from '../../text/charClass';
import { createTrie } from '../trie';
import { Role, vocabulary } from '../vocabulary';

/** So many characters are read before a number, behind it, and of its sentence. */
const BEFORE = 26;
const BEHIND = 18;
const NEAR = 60;

/** What is said around a figure, in folded text without quotation marks. */
export interface EchoWords {
  /** The run of words that ends at the number, without 共 and the like: 发现问题 in 发现问题共64个. */
  readonly before: string;
  /** The run of words that begins behind the unit: 执法主体全部接入 in 41个执法主体全部接入. */
  readonly behind: string;
  /** The sentence up to the number; as printed. */
  readonly ahead: string;
  /** What follows the number in its sentence; as printed. */
  readonly after: string;
  /** The body whose staff is counted, where its name ends the clause before: 组建综合执法队,配备执法人员18名. */
  readonly body: string | undefined;
}

/** Kept with the figure from version to version: the same paragraph gives the same words. */
const known = new WeakMap<Figure, EchoWords>();

/** The words around a figure. */
export function echoWordsOf({ figure, placed }: PlacedFigure): EchoWords {
  let words = known.get(figure);
  if (words === undefined) {
    words = read(figure, placed.paragraph.folded);
    known.set(figure, words);
  }
  return words;
}

function read({ span, unitClass }: Figure, folded: string): EchoWords {
  const begin = folded.slice(Math.max(0, span.start - NEAR), span.start);
  const ahead = begin.slice(begin.lastIndexOf('。') + 1);
  const after = folded.slice(span.end, span.end + BEHIND).split(/[。;]/, 1)[0] ?? '';
  const before = withoutCounters(runBefore(folded, span.start));
  return {
    before,
    behind: runBehind(folded, span.end),
    ahead,
    after,
    body: unitClass === 'person' ? bodyOf(ahead, before) : undefined,
  };
}

/** Whether a code unit belongs to a run of words: 汉字, and the marks of names and lists. */
function runsOn(code: number): boolean {
  return isHan(code) || '“”《》、'.includes(String.fromCharCode(code));
}

const quotes = /[“”《》]/g;

function runBefore(folded: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < BEFORE && runsOn(folded.charCodeAt(start - 1))) start--;
  return folded.slice(start, end).replace(quotes, '');
}

function runBehind(folded: string, start: number): string {
  let end = start;
  while (end < folded.length && end - start < BEHIND && runsOn(folded.charCodeAt(end))) end++;
  return folded.slice(start, end).replace(quotes, '');
}

function withoutCounters(text: string): string {
  let rest = text;
  for (;;) {
    const counter = retelling.counters.find((word) => rest.endsWith(word));
    if (counter === undefined) return rest;
    rest = rest.slice(0, -counter.length);
  }
}

function bodyOf(ahead: string, before: string): string | undefined {
  if (!retelling.staff.some((word) => before.endsWith(word))) return undefined;
  const comma = ahead.lastIndexOf(',');
  if (comma < 1 || !retelling.bodyEnds.includes(ahead.charAt(comma - 1))) return undefined;
  return runBefore(ahead, comma);
}

/** The last member of a list: behind 党委会议、 another begins. */
export function lastMember(text: string): string {
  return text.slice(text.lastIndexOf('、') + 1);
}

const lightRoles = Role.strip | Role.total | Role.scope | Role.verb;
const lightWords = createTrie(retelling.light.map((word) => [word, true] as const));

/** What words say besides who led it, what was done and 全年, 共 and the like. */
export function contentOf(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length;) {
    const found = vocabulary.longest(text, at, text.length);
    const said = found !== undefined && (found.value.roles & lightRoles) !== 0 ? found.length : 0;
    const step = Math.max(said, lightWords.longest(text, at, text.length)?.length ?? 0);
    if (step === 0) rest += text.charAt(at);
    at += Math.max(step, 1);
  }
  return rest;
}

/** Whether all of `text` is said in a sentence, in pieces of two characters or more. */
export function isSaid(text: string, { ahead, after }: EchoWords): boolean {
  for (let at = 0; at < text.length;) {
    let length = 0;
    for (let next = 1; at + next <= text.length; next++) {
      const piece = text.slice(at, at + next);
      if (!ahead.includes(piece) && !after.includes(piece)) break;
      length = next;
    }
    if (length < 2) return false;
    at += length;
  }
  return true;
}
