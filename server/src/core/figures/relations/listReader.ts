import data from '../../lexicon/enumerations.json';
import { charSet, charTable, firstWithin, holdsOneOf, lastWithin } from '../search';

/** A list of named things: how many, and where it stands. */
export interface NamedList {
  /** Fewest and most members: 和 may join the last two or stand inside one. */
  readonly least: number;
  readonly most: number;
  /** 等 leaves room for more. */
  readonly andMore: boolean;
  readonly start: number;
  readonly end: number;
  /** The last member as written. */
  readonly last: string;
  /** The first member with whatever stands before it in the clause. */
  readonly first: string;
  /** Length of the longest member but the first, which carries the clause's beginning. */
  readonly longest: number;
}

/** The longest stretch that is read as one list. */
const LIMIT = 400;

const pairs = ['“”', '《》', '()', '『』', '〈〉'];
/** What a character is to a list: it borders its clause, or opens or closes a name in it. */
const Mark = { border: 1, open: 2, close: 3 } as const;
const marks = charTable([
  [',;。:!?\n', Mark.border],
  [pairs.map((pair) => pair.charAt(0)).join(''), Mark.open],
  [pairs.map((pair) => pair.charAt(1)).join(''), Mark.close],
]);
const closerOf: ReadonlyMap<string, string> = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const openerOf: ReadonlyMap<string, string> = new Map(pairs.map((pair) => [pair.charAt(1), pair.charAt(0)]));
const DUNHAO = 0x3001;

/** Reads the list that ends at `end`, going back to the start of its clause but not before `floor`. */
export function listBefore(
  folded: string,
  end: number,
  floor: number,
  andMore: boolean,
): NamedList | undefined {
  const start = clauseStart(folded, end, Math.max(floor, end - LIMIT));
  if (!mayList(folded, start, end)) return undefined;
  const outer = readItems(folded, start, end, andMore);
  if (outer !== undefined) return outer;
  return readQuoted(folded, start, end, andMore);
}

/** Whether any mark or word of a list stands in the stretch: a cheap look before the reading. */
function mayList(folded: string, start: number, end: number): boolean {
  return holdsOneOf(joiners, folded, start, end);
}

const joinWords = charSet('和及与');
const joiners = charSet('、”》和及与');

/** Reads the list in `[start, end)`; `undefined` where it has only one member. */
export function readItems(
  folded: string,
  start: number,
  end: number,
  andMore: boolean,
): NamedList | undefined {
  // Members but the last: how many, where the first one ends, and the longest but the first.
  let count = 0;
  let firstEnd = end;
  let longest = 0;
  let from = start;
  // The last whole member but the first, which carries the clause's beginning.
  let model = '';
  const addItem = (to: number): void => {
    if (count === 0) firstEnd = to;
    else {
      const item = folded.slice(from, to).trim();
      // A 、 written twice makes no member.
      if (item === '') return;
      longest = Math.max(longest, to - from);
      model = item;
    }
    count++;
  };
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (marks[code] === Mark.open) {
      const to = firstWithin(folded, closerOf.get(folded.charAt(at)) ?? '', at + 1, end);
      if (to !== -1) at = to;
      const next = nextName(folded, at, end);
      if (next !== -1) {
        addItem(at + 1);
        from = next;
      }
    } else if (code === DUNHAO) {
      addItem(at);
      from = at + 1;
    }
  }
  const last = folded.slice(from, end);
  if (last.trim() === '') return undefined;
  const joins = countJoins(last);
  const first = folded.slice(start, firstEnd);
  if (count === 0 ? joins === 0 : first.trim() === '') return undefined;
  const sides = joins === 0 ? [last] : last.split(/以及|[和及与]/);
  const surely = joins === 1 && joinsTwo(last, sides, model) ? 1 : 0;
  const least = count + 1 + surely;
  const most = count + 1 + joins;
  return { least, most, andMore, start, end, last: sides.at(-1) ?? last, first, longest };
}

/**
 * Whether the 和 of the last stretch surely joins two members: 以及 always does, any other where both sides begin
 * or end as the member before them (县档案馆、县规划院和县物业中心); 住房和城乡建设局 is one.
 */
function joinsTwo(last: string, sides: readonly string[], model: string): boolean {
  const [left = '', right = ''] = sides.map((side) => side.trim());
  if (sides.length !== 2 || left === '' || right === '') return false;
  if (last.includes('以及')) return true;
  if (model.length < 2) return false;
  const alike = (at: number): boolean => left.at(at) === model.at(at) && right.at(at) === model.at(at);
  return left.length > 1 && right.length > 1 && (alike(0) || alike(-1));
}

/**
 * Where the next name begins behind the one that ends at `at` (-1: nowhere): 《甲》《乙》 and “甲”“乙” need no 、
 * between them, and a 和 or 以及 between two names in marks can only join them.
 */
function nextName(folded: string, at: number, end: number): number {
  const char = folded.charAt(at);
  if (char !== '》' && char !== '”') return -1;
  let next = at + 1;
  if (folded.startsWith('以及', next)) next += 2;
  else if (holdsOneOf(joinWords, folded, next, next + 1)) next++;
  return next < end && folded.charAt(next) === openerOf.get(char) ? next : -1;
}

/** “事前、事中、事后” or “区—乡—村” standing alone before the number. */
function readQuoted(folded: string, start: number, end: number, andMore: boolean): NamedList | undefined {
  if (folded.charAt(end - 1) !== '”') return undefined;
  const open = lastWithin(folded, '“', end - 1, start);
  if (open === -1) return undefined;
  const inner = folded.slice(open + 1, end - 1);
  const items = inner.split(/[、—\-–+·]+/);
  if (items.length < 2 || items.some((item) => item.trim() === '')) return undefined;
  const [first, last] = [items[0] ?? '', items.at(-1) ?? ''];
  const longest = Math.max(...items.map((item) => item.length));
  return {
    least: items.length,
    most: items.length,
    andMore,
    start: open + 1,
    end: end - 1,
    last,
    first,
    longest,
  };
}

/** Names of bodies that hold 和. */
const bodies = new RegExp(data.bodiesWithJoin.join('|'), 'g');
const notJoining = new RegExp(data.wordsWithJoin.join('|'), 'g');

/** 和 及 与 between two names; 以及 counts once, 和谐 and 参与 not at all. */
function countJoins(text: string): number {
  if (!holdsOneOf(joinWords, text, 0, text.length)) return 0;
  const bare = text
    .replace(/《[^《》]*》|“[^“”]*”|\([^()]*\)/g, '名')
    .replace(bodies, (name) => '名'.repeat(name.length))
    .replaceAll('以及', '和')
    .replace(notJoining, '名名');
  let count = 0;
  for (let at = 1; at < bare.length - 1; at++) if ('和及与'.includes(bare.charAt(at))) count++;
  return count;
}

/** The start of the clause that `end` stands in, brackets and quotes passed over. */
function clauseStart(folded: string, end: number, floor: number): number {
  let at = end;
  while (at > floor) {
    const mark = marks[folded.charCodeAt(at - 1)];
    if (mark === Mark.border || mark === Mark.open) return at;
    if (mark === Mark.close) {
      const to = lastWithin(folded, openerOf.get(folded.charAt(at - 1)) ?? '', at - 2, floor);
      if (to !== -1) {
        at = to;
        continue;
      }
    }
    at--;
  }
  return floor;
}
