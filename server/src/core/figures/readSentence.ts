import { joinsAt } from './joins';
import type { NumberToken } from './numberToken';
import { isDigitAt } from './readNumber';
import { sentenceOf, Separator } from './reading';
import type { Group, Reading, Sentence } from './reading';
import { resolve } from './resolve';
import { charSet, codeAt, isOneOf } from './search';
import { Char, chars, starts } from './sentenceChars';
import { Role, vocabulary } from './vocabulary';
import type { Entry } from './vocabulary';

/** The state of one bracket level while its characters are read. */
interface Level {
  readonly group: Group;
  zoneStart: number;
  /** The first `wordCount` are the words of the zone so far; the rest is left from the zones before. */
  readonly words: Entry[];
  wordCount: number;
  roles: number;
  leadRoles: number;
  /** The last figure whose following words are still being read. */
  open: Reading | undefined;
  last: Reading | undefined;
  separator: number;
  joined: boolean;
  period: string | undefined;
  /** Where the runs of characters that no known word covers begin and end, in turn; `gapCount` numbers are of the zone. */
  readonly gaps: number[];
  gapCount: number;
  /** Where the present run of them began (-1: none). */
  gap: number;
  /** Only words that say nothing stand in the zone so far. */
  bare: boolean;
}

interface State {
  readonly folded: string;
  readonly readings: Reading[];
  level: Level;
  readonly outer: Level[];
  lists: number;
  /** The last family that a word named. */
  family: string | undefined;
  /** Roles of all words so far. */
  said: number;
}

const noWords: readonly Entry[] = [];

/**
 * Reads the numbers of `[start, end)` with the words around them: what each counts, how they are separated,
 * and which stand in brackets. `tokens[from, to)` are the numbers of that stretch; `figures` is the index of
 * its first figure. `family` is the family known from before (a heading).
 */
export function readSentence(
  folded: string,
  range: { readonly start: number; readonly end: number },
  tokens: readonly NumberToken[],
  span: { readonly from: number; readonly to: number; readonly figures: number },
  family: string | undefined,
): Sentence {
  const state = startState(folded, range.start, family);
  let figures = span.figures;
  let next = span.from;
  let at = range.start;
  while (at < range.end) {
    const token = next < span.to ? tokens[next] : undefined;
    if (token === undefined || at < token.start) {
      at = readWords(state, at, Math.min(range.end, token?.start ?? range.end));
      continue;
    }
    next++;
    if (token.kind === 'count' && isInWord(folded, token, range.end)) continue;
    closeGap(state.level, token.outerStart);
    if (token.kind === 'year' || token.kind === 'yearRange') readYear(state, token);
    else pushReading(state, token, token.kind === 'figure' ? figures++ : -1);
    at = Math.max(at, token.outerEnd);
  }
  closeAll(state, range.end);
  resolve(state.readings);
  return sentenceOf(range, state.readings, state.said);
}

/** 二审 and 三级联动 are words of the lexicon; their numeral counts nothing. */
function isInWord(folded: string, token: NumberToken, end: number): boolean {
  return (vocabulary.longest(folded, token.start, end)?.length ?? 0) > token.end - token.start;
}

function startState(folded: string, start: number, family: string | undefined): State {
  const group: Group = { parent: undefined, head: undefined, open: start };
  return {
    folded, readings: [], level: openLevel(group, start, undefined), outer: [], lists: 0, family, said: 0,
  }; // prettier-ignore
}

function openLevel(group: Group, zoneStart: number, period: string | undefined): Level {
  return {
    group, zoneStart, words: [], wordCount: 0, roles: 0, leadRoles: 0, open: undefined, last: undefined,
    separator: Separator.start, joined: false, period, gaps: [], gapCount: 0, gap: -1, bare: true,
  }; // prettier-ignore
}

/** Reads the words and marks of `[from, end)`; returns `end`. */
function readWords(state: State, from: number, end: number): number {
  const { folded } = state;
  let at = from;
  let code = folded.charCodeAt(at);
  while (at < end) {
    const next = at + 1 < end ? folded.charCodeAt(at + 1) : 0;
    if ((((starts[code] ?? 0) >>> (next & 31)) & 1) === 0) {
      if (state.level.gap < 0) state.level.gap = at;
      code = next;
      at++;
      continue;
    }
    const char = chars[code] ?? 0;
    if (char === 0 || char === Char.date) at += readWord(state, at, end);
    else readMark(state, at++, char);
    code = codeAt(folded, at);
  }
  return end;
}

function readWord(state: State, at: number, end: number): number {
  const { level, folded } = state;
  const found = vocabulary.longest(folded, at, end);
  if (found === undefined) {
    if (isDatePart(folded, at)) closeGap(level, at);
    else if (level.gap < 0) level.gap = at;
    return 1;
  }
  closeGap(level, at);
  const { value: entry, length } = found;
  if (entry.family !== undefined) state.family = entry.family;
  const roles = level.bare && level.gapCount === 0 ? entry.roles : entry.roles & ~Role.verb;
  if ((entry.roles & Role.strip) === 0) level.bare = false;
  level.roles |= roles;
  level.words[level.wordCount++] = entry;
  state.said |= entry.roles;
  return length;
}

/** Digits that are no figure (12月31日) and the words of a date behind them. */
function isDatePart(folded: string, at: number): boolean {
  if (isDigitAt(folded, at)) return true;
  return dateMarks[folded.charCodeAt(at)] === 1 && isDigitAt(folded, at - 1);
}

const dateMarks = charSet('年月日号-.');

function closeGap(level: Level, end: number): void {
  if (level.gap < 0) return;
  level.gaps[level.gapCount++] = level.gap;
  level.gaps[level.gapCount++] = end;
  level.gap = -1;
}

/** The characters of the zone that no known word covers. */
function coreOf({ gaps, gapCount }: Level, folded: string): string {
  let core = '';
  for (let i = 0; i < gapCount; i += 2) core += folded.slice(gaps[i], gaps[i + 1]);
  return core;
}

function wordsOf({ words, wordCount }: Level): readonly Entry[] {
  return wordCount === 0 ? noWords : words.slice(0, wordCount);
}

/** Words before a year that is not the one the figures are told of: 较2023年. */
const notOwn = charSet('较比与自从含');

function readYear(state: State, token: NumberToken): void {
  const { level } = state;
  if (token.kind === 'yearRange' || isOneOf(notOwn, state.folded, token.start - 1)) return;
  level.period = String(token.value.coefficient);
}

function pushReading(state: State, token: NumberToken, figure: number): void {
  const { level, folded, readings } = state;
  const words = wordsOf(level);
  const core = coreOf(level, folded);
  closeZone(level, token.outerStart, words, core);
  const joined = level.joined || joinsAt(folded, level.zoneStart) || joinsAt(folded, token.outerStart - 1);
  const listed = level.separator === Separator.dunhao || (level.separator === Separator.none && joined);
  const sameList = listed && level.last !== undefined;
  const reading: Reading = {
    token, figure, order: readings.length, group: level.group, separator: level.separator,
    list: sameList && level.last ? level.last.list : state.lists++, joined,
    zoneStart: level.zoneStart, zoneEnd: token.outerEnd, before: words, after: noWords,
    roles: level.roles, leadRoles: level.leadRoles,
    family: state.family, stage: undefined, ownStage: false, core, afterCore: '', subject: '',
    period: periodOf(level, words), carry: (level.roles & Role.carryOver) !== 0 && isCarry(words),
    whole: undefined, summed: false, summedBefore: false, conserved: false,
  }; // prettier-ignore
  readings.push(reading);
  level.open = level.last = reading;
  startZone(level, token.outerEnd);
  level.separator = Separator.none;
}

/** 上年结转12件: the last word that means something is the carry-over itself. */
function isCarry(words: readonly Entry[]): boolean {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (word === undefined || (word.roles & Role.strip) !== 0) continue;
    return (word.roles & Role.carryOver) !== 0;
  }
  return false;
}

function periodOf(level: Level, words: readonly Entry[]): string | undefined {
  if ((level.roles & Role.period) === 0) return level.period;
  return words.find((word) => (word.roles & Role.period) !== 0)?.word;
}

function readMark(state: State, at: number, mark: number): void {
  closeGap(state.level, at);
  if (mark === Char.blank) return;
  if (mark === Char.open) {
    openBracket(state, at);
    return;
  }
  if (mark === Char.close) {
    closeBracket(state, at);
    return;
  }
  const { level } = state;
  if (mark === Char.dunhao) {
    // A 、 before any figure only joins words of one label (宣布失效、废止32件).
    if (level.last === undefined || level.zoneStart > at || level.open === undefined) return;
    endZone(level, state.folded, at);
    level.separator = Math.max(level.separator, Separator.dunhao);
    startZone(level, at + 1);
    return;
  }
  endZone(level, state.folded, at);
  const lead = onlyRole(level);
  level.separator = Math.max(
    level.separator,
    mark === Char.semicolon ? Separator.semicolon : Separator.comma,
  );
  startZone(level, at + 1);
  level.leadRoles = lead;
}

/** The part or total word of a clause that holds nothing else: 其中, / 其中: */
function onlyRole(level: Level): number {
  const only = level.roles & (Role.part | Role.partition | Role.total);
  return only !== 0 && level.wordCount <= 2 ? only : 0;
}

function startZone(level: Level, start: number): void {
  level.zoneStart = start;
  level.wordCount = 0;
  level.roles = level.leadRoles = 0;
  level.joined = false;
  level.gapCount = 0;
  level.bare = true;
}

/** Ends the zone at a mark; only a figure that it began wants to know what stands in it. */
function endZone(level: Level, folded: string, end: number): void {
  if (level.open !== undefined) closeZone(level, end, wordsOf(level), coreOf(level, folded));
}

function closeZone(level: Level, end: number, words: readonly Entry[], core: string): void {
  const { open } = level;
  if (open === undefined) return;
  open.zoneEnd = end;
  open.after = words;
  open.afterCore = core;
  level.open = undefined;
}

function openBracket(state: State, at: number): void {
  const { level, outer } = state;
  outer.push(level);
  const group: Group = { parent: level.group, head: level.last, open: at };
  state.level = openLevel(group, at + 1, level.period);
}

function closeBracket(state: State, at: number): void {
  const level = state.outer.pop();
  if (level === undefined) return;
  endZone(state.level, state.folded, at);
  state.level = level;
}

function closeAll(state: State, end: number): void {
  for (const level of state.outer) endZone(level, state.folded, end);
  endZone(state.level, state.folded, end);
}
