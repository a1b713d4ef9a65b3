import data from '../lexicon/units.json';
import type { UnitClass } from './figure';
import { codeAt } from './search';

/** A unit found in a text. */
export interface UnitMatch {
  readonly unit: string;
  readonly unitClass: UnitClass;
  readonly end: number;
}

interface Entry {
  readonly word: string;
  /** Its second code unit, 0 where it has one only: most words that begin alike part there. */
  readonly second: number;
  readonly unitClass: UnitClass;
  readonly notBefore: string;
  readonly notAfterHan: boolean;
}

const { slots, lists } = buildIndex();

const wholeUnits: ReadonlySet<UnitClass> = new Set(['case', 'item', 'document', 'person', 'visit', 'event', 'organization']); // prettier-ignore

/** Whether what a unit counts comes whole: there are no 2.9人 but on average. */
export function comesWhole(unitClass: UnitClass): boolean {
  return wholeUnits.has(unitClass);
}

/**
 * The longest unit that stands at `at` in a folded text, unless the characters after it make another word
 * of it (件 before 套, 人 before 民). Some units are no units after a Chinese numeral (十分, 四面).
 */
export function matchUnit(folded: string, at: number, afterHan: boolean): UnitMatch | undefined {
  const slot = slots[codeAt(folded, at)] ?? 0;
  if (slot === 0) return undefined;
  const next = codeAt(folded, at + 1);
  for (const { word, second, unitClass, notBefore, notAfterHan } of lists[slot] ?? []) {
    if (second !== 0 && (second !== next || !folded.startsWith(word, at))) continue;
    if (afterHan && notAfterHan) continue;
    const end = at + word.length;
    if (notBefore !== '' && end < folded.length && notBefore.includes(folded.charAt(end))) continue;
    return { unit: word, unitClass, end };
  }
  return undefined;
}

/** Whether counts in these units may be compared: the same unit, or two names of the same thing (件 and 宗, 人 and 名). */
export function comparableUnits(a: { unit: string; unitClass: UnitClass }, b: typeof a): boolean {
  if (a.unit === b.unit) return true;
  if (a.unitClass !== b.unitClass) return false;
  return (
    a.unitClass === 'case' || a.unitClass === 'person' || a.unitClass === 'visit' || a.unitClass === 'money'
  );
}

interface Index {
  /** For each code unit the list of the units that begin with it; 0, the empty list, where none does. */
  readonly slots: Uint8Array;
  readonly lists: readonly (readonly Entry[])[];
}

function buildIndex(): Index {
  const notBefore: Readonly<Record<string, string>> = data.notBefore;
  const table = new Uint8Array(0x10000);
  const all: Entry[][] = [[]];
  for (const group of data.units) {
    for (const word of group.words) {
      const code = word.charCodeAt(0);
      const slot = table[code] === 0 ? all.push([]) - 1 : (table[code] ?? 0);
      table[code] = slot;
      all[slot]?.push({
        word,
        second: codeAt(word, 1),
        unitClass: group.class as UnitClass,
        notBefore: notBefore[word] ?? '',
        notAfterHan: data.notAfterHan.includes(word),
      });
    }
  }
  for (const entries of all) entries.sort((a, b) => b.word.length - a.word.length);
  return { slots: table, lists: all };
}
