import { Separator } from './reading';
import type { Reading } from './reading';
import { comparableUnits } from './units';
import { Role } from './vocabulary';
import type { Entry, StageRef } from './vocabulary';

/** How far back a subject that is understood is looked for. */
const REACH = 8;

/**
 * Settles family, stage and subject of the readings of one sentence, in order: words before the number count
 * first, words behind it where those say nothing, and what was said at the figures before where neither does.
 */
export function resolve(readings: readonly Reading[]): void {
  // What a figure was named before any was settled; `resolve` writes the families it finds into the readings.
  const named = readings.map(({ family }) => family);
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i];
    if (reading === undefined) continue;
    const previous = previousInGroup(readings, i);
    // Where no word has named another family since, what the figure before turned out to count goes on.
    if (previous?.family !== undefined && named[i] === named[previous.order])
      reading.family = previous.family;
    reading.family ??= previous?.family ?? reading.group.head?.family;
    settleLabel(reading, previous?.family);
    if (reading.stage === undefined) inheritStage(reading, previous);
    if (reading.core === '' && reading.stage === undefined) reading.core = reading.afterCore;
    if (reading.separator !== Separator.dunhao) distribute(readings, reading);
    reading.subject = reading.core !== '' ? reading.core : understoodSubject(readings, i);
  }
}

function settleLabel(reading: Reading, previous: string | undefined): void {
  const { before, after, roles } = reading;
  const staged = (roles & Role.stage) !== 0;
  // 对制发的14件规范性文件进行清理: the clearing is told of the papers, whoever issued them.
  const clearing = after.length === 0 ? undefined : after.find(isClearing);
  if (clearing !== undefined && take(reading, clearing, previous)) {
    // Whose papers they are, and of which years, makes no other papers of what became of them.
    reading.core = '';
    return;
  }
  if ((staged && takeLast(reading, before, previous)) || (roles & Role.family) !== 0) return;
  if (after.length === 0) return;
  const family = after.find((word) => word.family !== undefined)?.family;
  if (family !== undefined) reading.family = family;
  // 清理218件规范性文件: the family behind the number tells what the verb before it means.
  if (family !== undefined && staged && takeLast(reading, before, previous)) return;
  for (const word of after) if (take(reading, word, previous)) return;
}

function isClearing({ stages }: Entry): boolean {
  return stages.some(({ stage }) => stage === 'cleaned');
}

/** 结转下年, 转入下一年度: the words of a count that is carried out. */
const carriedOut = /^(?:结转|转结|转入|转)[到至]?[下次]/;

function takeLast(reading: Reading, words: readonly Entry[], previous: string | undefined): boolean {
  // 结转下年度继续办理11件: what goes on next year is left over, whatever is to be done with it.
  const left = words.find(({ word }) => carriedOut.test(word));
  if (left !== undefined && take(reading, left, previous)) return true;
  for (let i = words.length - 1; i >= 0; i--) if (take(reading, words[i], previous)) return true;
  return false;
}

/** Gives the reading the stage that the word says, if it says one. */
function take(reading: Reading, word: Entry | undefined, previous: string | undefined): boolean {
  if (word === undefined || word.stages.length === 0 || (word.roles & Role.noise) !== 0) return false;
  const found = choose(word.stages, reading.family) ?? choose(word.stages, previous) ?? common(word.stages);
  if (found === undefined || isOfAnother(found, reading, word)) return false;
  reading.stage = found.stage;
  reading.ownStage = true;
  if (found.family !== undefined) reading.family = found.family;
  return true;
}

/** 发生行政复议案件: a stage that only another family knows says nothing where the family is named beside it. */
function isOfAnother({ family }: StageRef, reading: Reading, word: Entry): boolean {
  if (family === undefined || family === reading.family || word.family !== undefined) return false;
  return reading.before.some((one) => one.family !== undefined && one.family === reading.family);
}

/** A family's own meaning of a stage word. */
function choose(stages: readonly StageRef[], family: string | undefined): StageRef | undefined {
  return family === undefined ? undefined : stages.find((ref) => ref.family === family);
}

/** The meaning that all families share, else the only one there is. */
function common(stages: readonly StageRef[]): StageRef | undefined {
  return stages.find((ref) => ref.family === undefined) ?? (stages.length === 1 ? stages[0] : undefined);
}

/** 代表建议141件、委员提案76件 after 办理: members of a list share the verb of the first. */
function inheritStage(reading: Reading, previous: Reading | undefined): void {
  if (previous?.list !== reading.list || previous.stage === undefined) return;
  if (reading.separator > Separator.dunhao || !comparableUnits(reading.token, previous.token)) return;
  if ((reading.roles & (Role.verb | Role.total)) !== 0) return;
  reading.stage = previous.stage;
}

/** 受理、办结诉求分别为8.6万件、8.9万件: the stages named before go to the numbers in turn. */
function distribute(readings: readonly Reading[], first: Reading): void {
  if ((first.roles & Role.dealt) === 0) return;
  const stages = first.before.filter((word) => word.stages.length > 0 && (word.roles & Role.noise) === 0);
  const list = readings
    .slice(first.order, first.order + stages.length + 1)
    .filter((one) => one.list === first.list);
  if (stages.length < 2 || list.length !== stages.length) return;
  for (const [i, reading] of list.entries()) {
    reading.stage = undefined;
    reading.family ??= first.family;
    take(reading, stages[i], first.family);
  }
}

function previousInGroup(readings: readonly Reading[], index: number): Reading | undefined {
  const own = readings[index];
  for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
    if (readings[i]?.group === own?.group) return readings[i];
  }
  return undefined;
}

/** The subject of the last figure before that counts in the same unit, on this level or outside its bracket. */
function understoodSubject(readings: readonly Reading[], index: number): string {
  const own = readings[index];
  if (own === undefined) return '';
  for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
    const other = readings[i];
    if (other === undefined || !isWithin(own, other) || !comparableUnits(own.token, other.token)) continue;
    if (own.ownStage && own.separator >= Separator.comma && isListedPart(readings, other)) continue;
    return other.subject;
  }
  return '';
}

/** 立案512起,其中事前431起,事后81起;结案497起: what is told behind a list of parts goes on with their whole. */
export function isListedPart(readings: readonly Reading[], one: Reading): boolean {
  for (let i = one.order; i >= 0 && i > one.order - REACH; i--) {
    const earlier = readings[i];
    if (earlier?.group !== one.group) continue;
    if (((earlier.roles | earlier.leadRoles) & Role.part) !== 0) return true;
    if (earlier.separator >= Separator.semicolon) return false;
  }
  return false;
}

/** Whether `reading` stands on the level of `outer` or in a bracket of that level. */
export function isWithin(reading: Reading, outer: Reading): boolean {
  for (let group: Reading['group'] | undefined = reading.group; group !== undefined; group = group.parent) {
    if (group === outer.group) return true;
  }
  return false;
}
