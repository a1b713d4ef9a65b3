import data from '../../lexicon/enumerations.json';
import { charSet, isOneOf } from '../search';
import { matchesOf } from '../../text/matches';
import type { NamedList } from './listReader';

/** How far before its number a list of parts may begin. */
const REACH = 240;
const FEWEST = 3;
const part = new RegExp(`^(?:${data.parts.join('|')})(?:[,。;]|[组构]成)`);
/** 从决策、执法、监督三个方面组成: a clause that is no part. */
const noPart = /^(?:从|对|在|按|经|把|将)/;
const lead = new RegExp(`(?:${data.partLeads.join('|')})(?=[\\u4e00-\\u9fff《“])`, 'g');
const firsts = charSet(data.parts.map((word) => word.charAt(0)).join(''));

/**
 * The parts between commas that a text is made of, before their number at `[start, end)`: 由总体情况,主动公开政府信息情况,…等
 * 六个部分组成. A 、 may stand between two parts or within one, 和 too: `least` to `most`.
 */
export function partsBefore(folded: string, from: number, start: number, end: number): NamedList | undefined {
  const counted = isOneOf(firsts, folded, end) ? end : end - 2;
  if (!isOneOf(firsts, folded, counted) || !part.test(folded.slice(counted, counted + 4))) return undefined;
  const floor = Math.max(from, start - REACH);
  const words = folded.slice(floor, start);
  const [found, other] = matchesOf(lead, words);
  if (found === undefined || other !== undefined) return undefined;
  const begin = found.index + found[0].length;
  const [, listed = '', etc] = /^([^;。:\d]+?)(等)?共?$/.exec(words.slice(begin)) ?? [];
  const items = listed.split(',').filter((item) => item !== '');
  const last = items.at(-1);
  if (items.length < FEWEST || last === undefined || items.some((item) => noPart.test(item)))
    return undefined;
  const joined = items.reduce((sum, item) => sum + (item.match(/[、和及与]/g)?.length ?? 0), 0);
  return {
    least: items.length,
    most: items.length + joined,
    andMore: etc !== undefined,
    start: floor + begin,
    end: floor + begin + listed.length,
    last,
    first: items[0] ?? last,
    longest: Math.max(...items.slice(1).map(({ length }) => length)),
  };
}
