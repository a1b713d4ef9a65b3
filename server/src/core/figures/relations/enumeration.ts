import data from '../../lexicon/enumerations.json';
import { formatDecimal } from '../decimal';
import type { Reading, Sentence } from '../reading';
import { withConfidence } from '../relation';
import type { Relation } from '../relation';
import { charSet, charTable, codeAt, isOneOf, lastWithin } from '../search';
import { setNameAt } from '../setNames';
import { memberOf } from './context';
import type { RelationContext } from './context';
import { countUnits, FARTHEST, hasBreak, judgeList, judgeOpenList } from './listJudgement';
import type { Judgement } from './listJudgement';
import { listBefore, readItems } from './listReader';
import { partsBefore } from './partsBefore';
import type { NamedList } from './listReader';

/** The largest count that a list in running text is held against. */
const MOST = 40;
/** How many characters may stand between 四个 and its list or between 等 and the number. */
const NOUN = 10;
const LONGEST_NAME = 120;
/** The longest list that messages quote. */
const QUOTED = 40;

/** Lists against the number that counts them: 清权、减权、制权、晒权四个环节; 等 leaves room for more. */
export function relateLists(context: RelationContext, sentence: Sentence): void {
  const { folded } = context;
  let floor = sentence.start;
  for (const reading of sentence.readings) {
    const { token } = reading;
    if (isCounting(folded, reading) && !isInMember(folded, sentence, reading)) {
      const found =
        monthsRelation(folded, sentence.start, reading) ??
        partsRelation(folded, sentence.start, reading) ??
        listRelation(folded, reading, floor) ??
        behind(folded, reading);
      if (found !== undefined) context.relations.push(found);
    }
    floor = token.end;
  }
}

function isCounting(folded: string, { token }: Reading): boolean {
  const { value, bound, unitClass, unit } = token;
  // 村“两委”, 农业农村“三农”: a name without a unit and without known members counts nothing beside it.
  if (unit === '' && isPlainName(folded, token.start)) return false;
  if (bound !== 'exact' || value.exponent !== 0 || value.coefficient < 2 || value.coefficient > MOST * 50)
    return false;
  return (
    unitClass !== 'percent' &&
    unitClass !== 'money' &&
    unitClass !== 'percentagePoint' &&
    unitClass !== 'year'
  );
}

/** 医保、养老、残疾人“两补”三类: a quoted name with the number that counts the list right behind it is of the last member. */
function isInMember(folded: string, { readings }: Sentence, { token, order }: Reading): boolean {
  const next = readings[order + 1];
  if (!token.quoted || next === undefined) return false;
  return /^[^“”,;]{0,6}”$/.test(folded.slice(token.end, next.token.start));
}

function isPlainName(folded: string, start: number): boolean {
  const known = setNameAt(folded, start);
  return known !== undefined && known.members === undefined;
}

/** How far before the number a list of months is looked for. */
const MONTHS = 64;
const MONTH = /[日月]/;
const monthList = /((?:\d{1,2}月(?:\d{1,2}日|[上中下]旬|份)?(?:、|和|及)?){2,12})([\u4e00-\u9fff]{0,12})$/;

/** 先后于3月、6月、9月开展四次: as many months or days as times; in one month there may be two. */
function monthsRelation(folded: string, from: number, reading: Reading): Relation | undefined {
  const { token } = reading;
  if (token.unitClass !== 'event' || !data.timesUnits.includes(token.unit)) return undefined;
  const start = Math.max(from, token.start - MONTHS);
  const before = folded.slice(start, token.start);
  const found = MONTH.test(before) ? monthList.exec(before) : null;
  const [, months, between] = found ?? [];
  if (found === null || months === undefined || between === undefined) return undefined;
  if (
    !data.monthVerbs.some((word) => between.startsWith(word)) ||
    data.each.some((word) => between.includes(word))
  )
    return undefined;
  const end = start + found.index + months.length;
  const listed = months.split(/[、和及]/).filter((month) => month !== '').length;
  const stated = token.value.coefficient;
  if (listed < 2 || Math.abs(listed - stated) > FARTHEST) return undefined;
  const list: NamedList = {
    least: listed, most: listed, andMore: false, start: start + found.index, end, last: '', first: '', longest: 0,
  }; // prettier-ignore
  if (listed === stated) return relation(folded, reading, list, { verdict: 'holds' });
  const sure = listed > stated || months.includes('日');
  if (!sure && stated - listed > 1) return undefined;
  return relation(
    folded,
    reading,
    list,
    sure ? { verdict: 'broken' } : { verdict: 'broken', confidence: 'info' },
  );
}

/** 由总体情况,主动公开政府信息情况,…等六个部分组成: members between commas. */
function partsRelation(folded: string, from: number, reading: Reading): Relation | undefined {
  const list = partsBefore(folded, from, reading.token.start, reading.token.end);
  if (list === undefined) return undefined;
  const stated = reading.token.value.coefficient;
  const fits = stated >= list.least && (list.andMore || stated <= list.most);
  if (!fits && Math.abs(stated - list.least) > FARTHEST) return undefined;
  return relation(folded, reading, list, { verdict: fits ? 'holds' : 'broken' });
}

const QUOTE = 0x201c;
const ETC = 0x7b49;
/** Words between a list and its number, and marks behind which a number has no list. */
const fillers = charSet('共这');
/** Nor is a list counted behind 每两周, 各2名. */
const listless = charSet('、,;。:(每各');
/** 甲县、乙县和5个项目: behind such a word the number is itself a member of the list and counts none of it. */
const joining = charSet('和及与暨');

/** The relation with a list that ends at the number, or before a noun of its own behind 等 (等规范性文件5件). */
function listRelation(folded: string, reading: Reading, floor: number): Relation | undefined {
  let end = reading.token.start;
  if (!mayEndList(folded, end, floor)) return undefined;
  if (codeAt(folded, end - 1) === QUOTE) end--;
  while (end > floor && isOneOf(fillers, folded, end - 1)) end--;
  if (end === 0 || isOneOf(listless, folded, end - 1) || isOneOf(joining, folded, end - 1)) return undefined;
  if (codeAt(folded, end - 1) === ETC) {
    const list = listBefore(folded, end - 1, floor, true) ?? singleName(folded, end - 1);
    return list && relation(folded, reading, list, judgeOpenList(reading, list, true));
  }
  const etc = lastWithin(folded, '等', end - 1, Math.max(floor, end - NOUN));
  if (etc > floor && isNounPhrase(folded.slice(etc + 1, end))) {
    // 《民法典》《信访条例》等法律法规5次: times, and people reached, are no count of what is listed.
    if (isHappening(reading)) return undefined;
    const list = listBefore(folded, etc, floor, true);
    return list && relation(folded, reading, list, judgeOpenList(reading, list, false));
  }
  const list = listBefore(folded, end, floor, false);
  return list && relation(folded, reading, list, judgeList(folded, reading, list));
}

function isHappening({ token: { unitClass } }: Reading): boolean {
  return unitClass === 'event' || unitClass === 'visit' || unitClass === 'person';
}

/** 《产业发展扶持奖励办法》等10份: one name and 等. */
function singleName(folded: string, end: number): NamedList | undefined {
  const last = folded.charAt(end - 1);
  if (last !== '》' && last !== '”') return undefined;
  const open = lastWithin(folded, last === '》' ? '《' : '“', end - 1, end - LONGEST_NAME);
  if (open === -1) return undefined;
  const name = folded.slice(open, end);
  return { least: 1, most: 1, andMore: true, start: open, end, last: name, first: name, longest: 0 };
}

const Trace = { list: 1, border: 2 } as const;
const traces = charTable([
  ['、和及与等”》)』〉', Trace.list],
  [',;。:', Trace.border],
]);

/** Whether anything of a list stands before the number in its clause: a look that spares most numbers the reading. */
function mayEndList(folded: string, end: number, floor: number): boolean {
  for (let at = end - 1; at >= floor; at--) {
    const trace = traces[folded.charCodeAt(at)];
    if (trace !== 0) return trace === Trace.list;
  }
  return false;
}

function isNounPhrase(text: string): boolean {
  return text !== '' && !/[,;。:、()的]/.test(text);
}

/** The relation with a list that follows the number: 四个环节(立案、调查、审核、决定), 四个方面:…. */
function behind(folded: string, reading: Reading): Relation | undefined {
  const { token } = reading;
  if (!countUnits.has(token.unit) || token.unitClass === 'case') return undefined;
  const at = nounEnd(folded, token.end);
  // 事业单位共3家,分别是…: the noun stands before the number.
  const told = at > token.end || folded.startsWith(',分别', at);
  const span = told ? forwardSpan(folded, at) : undefined;
  if (span === undefined || /\d/.test(folded.slice(span.start, span.end))) return undefined;
  const andMore = folded.charAt(span.end - 1) === '等';
  const list = readItems(folded, span.start, andMore ? span.end - 1 : span.end, andMore);
  if (list === undefined || list.least < 2 || isPlaces(folded, list)) return undefined;
  const stated = token.value.coefficient;
  if (andMore) return relation(folded, reading, list, { verdict: list.least <= stated ? 'holds' : 'broken' });
  if (list.least <= stated && stated <= list.most)
    return relation(folded, reading, list, { verdict: 'holds' });
  const off = stated > list.most ? stated - list.most : list.least - stated;
  // 甲、乙和丙 may be two; against a greater number it is three.
  const sure = stated > list.most ? list.most : list.least;
  if (off > FARTHEST || sure < 3 || hasBreak(list.last)) return undefined;
  return relation(folded, reading, list, { verdict: 'broken' });
}

/** The end of the 汉字 that stand at `at`, of at most ten. */
function nounEnd(folded: string, at: number): number {
  let end = at;
  while (end < at + NOUN) {
    const code = codeAt(folded, end);
    if (code < 0x4e00 || code > 0x9fff) break;
    end++;
  }
  return end;
}

function forwardSpan(
  folded: string,
  at: number,
): { readonly start: number; readonly end: number } | undefined {
  const mark = folded.charAt(at);
  if (mark !== ',' && mark !== ':' && mark !== '(') return undefined;
  const limit = Math.min(folded.length, at + 200);
  let start = at + 1;
  if (mark === ',') {
    const word = data.forward.findLast((one) => folded.startsWith(one, at + 1));
    if (word === undefined) return undefined;
    start += word.length;
  }
  // 三个问题:一是场所、人员、经费不齐;…: the first of the three, whatever it lists.
  if (data.stepOpeners.some((word) => folded.startsWith(word, start))) return undefined;
  const ends = mark === '(' ? ')' : ';。,)';
  for (let end = start; end < limit; end++) {
    const char = folded.charAt(end);
    if (ends.includes(char)) return mark !== '(' && char === ',' ? undefined : { start, end };
    if (mark === '(' && ',;。'.includes(char)) return undefined;
  }
  return mark === '(' || limit < folded.length ? undefined : { start, end: limit };
}

/** 99个社区(村、集资办) names what else is meant, not the members. */
function isPlaces(folded: string, list: NamedList): boolean {
  const items = folded.slice(list.start, list.end).split('、');
  return items.every((item) => data.places.includes(item.trim()));
}

function relation(
  folded: string,
  reading: Reading,
  list: NamedList,
  judgement: Judgement | undefined,
): Relation | undefined {
  if (judgement === undefined) return undefined;
  const { verdict, confidence } = judgement;
  const stated = formatDecimal(reading.token.value);
  const { coefficient } = reading.token.value;
  const listed = String(list.andMore ? list.least : Math.min(Math.max(coefficient, list.least), list.most));
  const sign = list.andMore ? (verdict === 'holds' ? '≤' : '>') : verdict === 'holds' ? '=' : '≠';
  const told: Relation = {
    kind: 'enumeration',
    verdict,
    members: [memberOf(reading, '列举数')],
    sources: [{ span: { start: list.start, end: list.end }, figure: undefined, role: '列举' }],
    arithmetic: `列${listed}${sign}${stated}`,
    facts: {
      listed,
      stated,
      andMore: String(list.andMore),
      items: verdict === 'broken' ? itemsOf(folded, list) : '',
    },
  };
  return withConfidence(told, confidence);
}

/** The list as messages quote it; nothing where it is too long to be read there. */
function itemsOf(folded: string, { start, end }: NamedList): string {
  const text = folded.slice(start, end).trim();
  return text.length > QUOTED || text.includes('\n') ? '' : text;
}
