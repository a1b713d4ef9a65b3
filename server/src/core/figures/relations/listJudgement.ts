import data from '../../lexicon/enumerations.json';
import type { Reading } from '../reading';
import type { Verdict } from '../relation';
import { setNameAt } from '../setNames';
import type { NamedList } from './listReader';

/** A list and a number that differ by more than this do not speak of the same things. */
export const FARTHEST = 3;
/** Units that count what a list names. */
export const countUnits: ReadonlySet<string> = new Set(data.units);

/** What a list says of the number that counts it; `undefined` where it says nothing. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly confidence?: 'info' | 'hint';
}

/** A list that 等 leaves open may name fewer than are counted; `adjacent` where 等 stands right before the number. */
export function judgeOpenList(reading: Reading, list: NamedList, adjacent: boolean): Judgement {
  const stated = reading.token.value.coefficient;
  if (list.least <= stated) return { verdict: 'holds' };
  const sure = adjacent && data.etcUnits.includes(reading.token.unit) && !hasBreak(list.last);
  return { verdict: sure && list.least - stated <= FARTHEST * 2 ? 'broken' : 'open' };
}

/** A list without 等 against the number behind it. */
export function judgeList(folded: string, reading: Reading, list: NamedList): Judgement | undefined {
  const { token } = reading;
  const stated = token.value.coefficient;
  if (list.least <= stated && stated <= list.most) return { verdict: 'holds' };
  const off = stated > list.most ? stated - list.most : list.least - stated;
  if (list.least < 2 || off > FARTHEST || hasBreak(list.last) || isTooLong(list)) return undefined;
  if (holdsDeed(folded, list)) return undefined;
  if (data.leads.some((word) => list.first.replace(names, '').includes(word))) return { verdict: 'open' };
  if (isNamedAlike(folded, token.end, list)) return { verdict: 'broken' };
  const name = token.kind === 'count' || reading.figure < 0;
  if (name) return judgeSetName(folded, reading, list, off);
  return mayCount(folded, reading, list) ? { verdict: 'broken' } : undefined;
}

/** 依据《甲法》《乙条例》发布通告、告知书6种: a deed behind a title begins a list of its own. */
function holdsDeed(folded: string, { start, end }: NamedList): boolean {
  const text = folded.slice(start, end);
  return text.includes('》') && data.issuing.some((word) => text.includes(`》${word}`));
}

/** Whether a number in such a unit behind the list counts its members. */
function mayCount(folded: string, { token: { unit, unitClass, end } }: Reading, list: NamedList): boolean {
  if (unitClass === 'person') return arePersons(folded, list);
  if (isPairOfHonours(folded, end, list)) return true;
  if (!countUnits.has(unit) || unitClass === 'case') return false;
  if (list.least === 2 && unit !== '级' && unit !== '类') return false;
  const titles = unitClass === 'document' && !data.bodyUnits.includes(unit);
  return !titles || list.last.endsWith('》');
}

/** 张伟、李强、王敏三名同志: three names at least, each of which begins as names of people do. */
function arePersons(folded: string, { start, end, least, most }: NamedList): boolean {
  if (least < 3 || least !== most) return false;
  // The first member carries the beginning of the clause.
  const [, ...others] = folded.slice(start, end).split('、');
  return others.every((name) => isPerson(name.trim()));
}

function isPerson(name: string): boolean {
  if (!/^[\u4e00-\u9fff]{2,3}$/.test(name)) return false;
  return data.surnames.includes(name.charAt(0)) && !data.placeEnds.includes(name.slice(-1));
}

/** “甲”“乙”三项荣誉: two names in quotation marks and nothing else between them. */
function isPairOfHonours(folded: string, at: number, { start, end, least, most }: NamedList): boolean {
  if (least !== 2 || most !== 2 || !data.honours.some((word) => folded.startsWith(word, at))) return false;
  return /“[^“”]*”[、和]?“[^“”]*”$/.test(folded.slice(start, end));
}

/** 学法清单、用法清单、普法清单四张清单: each member ends in the noun that is counted. */
function isNamedAlike(folded: string, at: number, { start, end, least }: NamedList): boolean {
  const noun = folded.slice(at, at + 2);
  if (least < 3 || !/^[\u4e00-\u9fff]{2}$/.test(noun)) return false;
  return folded
    .slice(start, end)
    .split(/、|以及|[和及与]/)
    .every((item) => item.trim().endsWith(noun) && item.trim().length > 2);
}

/** A name made of a number (三调联动) is held against its list only where the list is surely its own. */
function judgeSetName(folded: string, reading: Reading, list: NamedList, off: number): Judgement | undefined {
  const known = setNameAt(folded, reading.token.start);
  const text = folded.slice(list.start, list.end);
  if (known !== undefined) {
    const matched = known.members?.filter((member) => text.includes(member)).length ?? 0;
    return matched >= 2 ? { verdict: 'broken' } : undefined;
  }
  if (off > 1 || list.least < 3) return undefined;
  return { verdict: 'broken', confidence: 'info' };
}

/** Whether a last member holds a verb with its object (城管发出建议书) or 的: more than a name. 案件移送 is a name. */
export function hasBreak(item: string): boolean {
  const bare = item.replace(names, '名');
  return data.breaks.some((word) => {
    const at = bare.indexOf(word);
    return at !== -1 && (word === '的' || at + word.length < bare.length);
  });
}

const names = /《[^《》]*》|“[^“”]*”/g;

/** A last member much longer than the others holds more than a name. */
function isTooLong(list: NamedList): boolean {
  return list.longest > 0 && list.last.length > list.longest * 2 + 4;
}
