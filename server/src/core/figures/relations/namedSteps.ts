import { charSet, isOneOf } from '../search';
import type { RelationContext } from './context';
import { runRelation } from './runRelation';
import type { Count } from './runRelation';

/** 突出“四个坚持”:坚持党的领导,坚持依法决策…: clauses that begin with the name are counted. */
export function relateNamed({ folded, relations }: RelationContext, { member, stated, end }: Count): void {
  if (folded.charAt(member.span.start - 1) === '“') {
    const told = bracketed(folded, end) ?? sentencesNamed(folded, end);
    if (told !== undefined) {
      const list = { start: told.at, end: told.at + 2 };
      const { least, most } = told;
      const listed = stated >= least && stated <= most ? stated : least;
      relations.push({
        ...runRelation({ count: member, list, stated, listed, goesOn: false }),
        confidence: 'info',
      });
      return;
    }
  }
  const name = folded.slice(end, end + 2);
  const from = namedFrom(folded, end, name);
  if (from === undefined) return;
  let listed = 0;
  let at = from;
  for (; at < folded.length && (at === from || folded.charAt(at - 1) !== '。'); at++)
    if (isOneOf(marks, folded, at - 1) && folded.startsWith(name, at)) listed++;
  // Another sentence may go on with the list.
  if (listed < 2 || folded.startsWith(name, at)) return;
  const list = { start: from, end: from + 2 };
  relations.push({
    ...runRelation({ count: member, list, stated, listed, goesOn: false }),
    confidence: 'info',
  });
}

/** Where the clauses begin that say the name again: behind its colon, or in the next sentence: 聚焦“三个提升”开展工作。提升…. */
function namedFrom(folded: string, end: number, name: string): number | undefined {
  const quoted = folded.charAt(end + 2) === '”';
  const colon = quoted ? end + 3 : end + 2;
  if (folded.charAt(colon) === ':') return folded.startsWith(name, colon + 1) ? colon + 1 : undefined;
  const stop = quoted ? /^[^,;。:]{0,10}[。:]/.exec(folded.slice(colon, colon + 12)) : null;
  const from = colon + (stop?.[0].length ?? 0);
  return stop !== null && folded.startsWith(name, from) ? from : undefined;
}

const marks = charSet(',;:、。');

/** How many members are told, and where the first stands. */
interface Told {
  readonly at: number;
  readonly least: number;
  readonly most: number;
}

const farthest = 160;
const nameInQuotes = /^([\u4e00-\u9fff]{1,4})”([\u4e00-\u9fff]{0,6})/;

/** “四个一”机制(每季度听取一次汇报、每半年开展一次督察、…), “三个到位”:认识到位、措施到位…: every member has the name in it, once. */
function bracketed(folded: string, end: number): Told | undefined {
  const found = nameInQuotes.exec(folded.slice(end, end + 12));
  const [text = '', name = ''] = found ?? [];
  const at = end + text.length + 1;
  const mark = folded.charAt(at - 1);
  if (found === null || (mark !== '(' && mark !== ':')) return undefined;
  const [words = ''] = (mark === '(' ? /^[^()]*/ : /^[^;。()]*/).exec(folded.slice(at, at + farthest)) ?? [];
  const behind = folded.charAt(at + words.length);
  if (behind !== (mark === '(' ? ')' : '。')) return undefined;
  // 坚持党的领导,坚持依法决策。坚持严格执法,…: the next sentence goes on.
  const next = at + words.length + 1;
  if (folded.slice(next, next + name.length + 4).includes(name)) return undefined;
  const members = words.split(/[、,;]/);
  const isMember = (member: string): boolean => member.split(name).length === 2;
  if (members.length < 2 || !members.every(isMember)) return undefined;
  return { at, least: members.length, most: members.length };
}

/**
 * 做到了“三个坚持”。坚持以上率下,…。坚持依法决策,…。坚持述法考评,…。: sentences in a row that begin with the name; a clause
 * within one that begins with it may be a member of its own.
 */
function sentencesNamed(folded: string, end: number): Told | undefined {
  const [text, name = '', noun = ''] = nameInQuotes.exec(folded.slice(end, end + 12)) ?? [];
  const from = end + (text?.length ?? 0) + 1;
  if (text === undefined || name.length < 2 || noun !== '' || folded.charAt(from - 1) !== '。')
    return undefined;
  let sentences = 0;
  let clauses = 0;
  let at = from;
  while (folded.startsWith(name, at)) {
    const stop = folded.indexOf('。', at);
    if (stop === -1) return undefined;
    sentences++;
    clauses += folded
      .slice(at, stop)
      .split(/[,;、]/)
      .filter((clause) => clause.startsWith(name)).length;
    at = stop + 1;
  }
  if (sentences < 2) return undefined;
  // The run that ends its paragraph may go on in the next one.
  return { at: from, least: sentences, most: at >= folded.length ? Infinity : clauses };
}
