import type { NumberToken } from './numberToken';
import { isDigitAt } from './readNumber';
import { Separator } from './reading';
import type { Group, Reading, Sentence } from './reading';
import { resolve } from './resolve';
import { charSet } from './search';
import { Role, vocabulary } from './vocabulary';
import type { Entry } from './vocabulary';

/** The state of one bracket level while its characters are read. */
interface Level {
  readonly group: Group;
  zoneStart: number;
  words: Entry[];
  roles: number;
  leadRoles: number;
  /** The last figure whose following words are still being read. */
  open: Reading | undefined;
  last: Reading | undefined;
  separator: number;
  joined: boolean;
  period: string | undefined;
  /** Characters of the zone that no known word covers, and where the present run of them began (-1: none). */
  core: string;
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
  carryOver: boolean;
  carryDenied: boolean;
}

const joins = charSet('和及与暨');

/** Marks of a folded text that part a sentence into clauses and items. */
const Mark = { comma: 1, dunhao: 2, semicolon: 3, open: 4, close: 5, blank: 6 } as const;
const marks = buildMarks();

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
    if (token !== undefined && at >= token.start) {
      next++;
      if (token.kind === 'count' && isInWord(folded, token, range.end)) continue;
      closeGap(state.level, folded, token.outerStart);
      if (token.kind === 'year' || token.kind === 'yearRange') readYear(state, token);
      else pushReading(state, token, token.kind === 'figure' ? figures++ : -1);
      at = Math.max(at, token.outerEnd);
      continue;
    }
    const mark = marks[folded.charCodeAt(at)];
    if (mark !== undefined && mark !== 0) {
      readMark(state, at, mark);
      at++;
      continue;
    }
    at += readWord(state, at, Math.min(range.end, token?.start ?? range.end));
  }
  closeAll(state, range.end);
  resolve(state.readings);
  const { readings, carryOver, carryDenied } = state;
  return { start: range.start, end: range.end, readings, carryOver, carryDenied };
}

/** 二审 and 三级联动 are words of the lexicon; their numeral counts nothing. */
function isInWord(folded: string, token: NumberToken, end: number): boolean {
  return (vocabulary.longest(folded, token.start, end)?.length ?? 0) > token.end - token.start;
}

function startState(folded: string, start: number, family: string | undefined): State {
  const group: Group = { parent: undefined, head: undefined, open: start };
  return {
    folded, readings: [], level: openLevel(group, start, undefined), outer: [], lists: 0, family,
    carryOver: false, carryDenied: false,
  }; // prettier-ignore
}

function openLevel(group: Group, zoneStart: number, period: string | undefined): Level {
  return {
    group, zoneStart, words: [], roles: 0, leadRoles: 0, open: undefined, last: undefined,
    separator: Separator.start, joined: false, period, core: '', gap: -1, bare: true,
  }; // prettier-ignore
}

function readWord(state: State, at: number, end: number): number {
  const { level, folded } = state;
  const found = vocabulary.longest(folded, at, end);
  if (found === undefined) {
    if (isDatePart(folded, at)) closeGap(level, folded, at);
    else if (level.gap < 0) level.gap = at;
    return 1;
  }
  closeGap(level, folded, at);
  const { value: entry, length } = found;
  if (entry.family !== undefined) state.family = entry.family;
  const roles = level.bare && level.core === '' ? entry.roles : entry.roles & ~Role.verb;
  if ((entry.roles & Role.strip) === 0) level.bare = false;
  level.roles |= roles;
  if (level.open !== undefined) level.open.afterRoles |= roles;
  level.words.push(entry);
  level.open?.after.push(entry);
  if ((entry.roles & Role.carryOver) !== 0) state.carryOver = true;
  if ((entry.roles & Role.carryDenied) !== 0) state.carryDenied = true;
  return length;
}

/** Digits that are no figure (12月31日) and the words of a date behind them. */
function isDatePart(folded: string, at: number): boolean {
  if (isDigitAt(folded, at)) return true;
  return dateMarks[folded.charCodeAt(at)] === 1 && isDigitAt(folded, at - 1);
}

const dateMarks = charSet('年月日号-.');

function closeGap(level: Level, folded: string, end: number): void {
  if (level.gap < 0) return;
  const run = folded.slice(level.gap, end);
  level.core += run;
  if (level.open !== undefined) level.open.afterCore += run;
  level.gap = -1;
}

function readYear(state: State, token: NumberToken): void {
  const { level } = state;
  const previous = state.folded.charAt(token.start - 1);
  if (token.kind === 'yearRange' || '较比与自从含'.includes(previous || ' ')) return;
  level.period = String(token.value.coefficient);
}

function pushReading(state: State, token: NumberToken, figure: number): void {
  const { level, folded, readings } = state;
  closeZone(level, token.outerStart);
  const joined = level.joined || joins[folded.charCodeAt(level.zoneStart)] === 1;
  const listed = level.separator === Separator.dunhao || (level.separator === Separator.none && joined);
  const sameList = listed && level.last !== undefined;
  const reading: Reading = {
    token, figure, order: readings.length, group: level.group, separator: level.separator,
    list: sameList && level.last ? level.last.list : state.lists++, joined,
    zoneStart: level.zoneStart, zoneEnd: token.outerEnd, before: level.words, after: [],
    roles: level.roles, afterRoles: 0, leadRoles: level.leadRoles,
    family: state.family, stage: undefined, ownStage: false, core: level.core, afterCore: '', subject: '',
    period: periodOf(level), carry: isCarry(level.words),
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

function periodOf(level: Level): string | undefined {
  if ((level.roles & Role.period) === 0) return level.period;
  return level.words.find((word) => (word.roles & Role.period) !== 0)?.word;
}

function readMark(state: State, at: number, mark: number): void {
  closeGap(state.level, state.folded, at);
  if (mark === Mark.blank) return;
  if (mark === Mark.open) {
    openBracket(state, at);
    return;
  }
  if (mark === Mark.close) {
    closeBracket(state, at);
    return;
  }
  const { level } = state;
  if (mark === Mark.dunhao) {
    // A 、 before any figure only joins words of one label (宣布失效、废止32件).
    if (level.last === undefined || level.zoneStart > at || level.open === undefined) return;
    closeZone(level, at);
    level.separator = Math.max(level.separator, Separator.dunhao);
    startZone(level, at + 1);
    return;
  }
  closeZone(level, at);
  const lead = onlyRole(level);
  level.separator = Math.max(
    level.separator,
    mark === Mark.semicolon ? Separator.semicolon : Separator.comma,
  );
  startZone(level, at + 1);
  level.leadRoles = lead;
}

/** The part or total word of a clause that holds nothing else: 其中, / 其中: */
function onlyRole(level: Level): number {
  const only = level.roles & (Role.part | Role.partition | Role.total);
  return only !== 0 && level.words.length <= 2 ? only : 0;
}

function startZone(level: Level, start: number): void {
  level.zoneStart = start;
  level.words = [];
  level.roles = level.leadRoles = 0;
  level.joined = false;
  level.core = '';
  level.bare = true;
}

function closeZone(level: Level, end: number): void {
  if (level.open !== undefined) level.open.zoneEnd = end;
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
  closeZone(state.level, at);
  state.level = level;
}

function closeAll(state: State, end: number): void {
  for (const level of [...state.outer, state.level]) closeZone(level, end);
}

function buildMarks(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (chars: string, mark: number): void => {
    for (const char of chars) table[char.charCodeAt(0)] = mark;
  };
  set(',:', Mark.comma);
  set('、', Mark.dunhao);
  set(';', Mark.semicolon);
  set('(', Mark.open);
  set(')', Mark.close);
  set('“”‘’《》〈〉 ', Mark.blank);
  return table;
}
