import entities from '../../lexicon/entities.json';
import retelling from '../../lexicon/retelling.json';
import type { Figure } from '../figure';
import type { PlacedFigure } from '../global';
import { Role, vocabulary } from '../vocabulary';
import { contentOf, isSaid, lastMember } from './echoWords';
import type { EchoWords } from './echoWords';
import { wholeArea } from './scope';

/** A figure with the words around it. */
export interface Mention extends EchoWords {
  readonly one: PlacedFigure;
}

/** A noun this long names a measure by itself; a shorter one needs more in common. */
const LONG = 4;
/** From so many characters on the words are told the same where nothing else is said. */
const SENTENCE = 6;
/** So many characters may stand before the common noun: 27名卫生监督人员, 27名监督人员. */
const EXTRA = 2;

/** The words by which two figures tell one measure; `undefined` where they tell two, or one cannot know. */
export function commonWords(a: Mention, b: Mention): string | undefined {
  return (
    turned(a, b) ?? turned(b, a) ??
    sameBefore(a, b) ??
    deedOf(a, b) ?? deedOf(b, a) ??
    sameBehind(a, b) ?? sameBehind(b, a) ??
    staffOf(a, b) ?? staffOf(b, a)
  ); // prettier-ignore
}

/** 执法主体41个 and 41个执法主体, 发现问题64个 and 发现的64个问题, 物业类418件 and 418件物业纠纷. */
function turned(a: Mention, b: Mention): string | undefined {
  const length = turnedLength(a.before, b.behind);
  if (length < 2) return undefined;
  const words = a.before.slice(a.before.length - length);
  const rest = lastMember(a.before.slice(0, -length));
  const said = contentOf(lastMember(b.before));
  if (length >= SENTENCE && said === '' && a.before.includes('、')) return words;
  if (isHappening(a) && (length < SENTENCE || isOfMeeting(rest, b))) return undefined;
  const name = length >= LONG ? longName(words, b, length) : shortName(words, rest, a, b);
  if (name === undefined) return undefined;
  if (!isSaid(contentOf(rest), b) || !isSaid(said, a)) return undefined;
  return isAnotherStage(b.behind.slice(length), a) ? undefined : name;
}

/** 418件物业纠纷 and 402件物业纠纷就地化解: what was done with them, where the other does not say it. */
function isAnotherStage(told: string, { ahead }: Mention): boolean {
  const behind = told.split(/[占由、]/, 1)[0] ?? '';
  if (retelling.all.some((word) => behind.startsWith(word))) return false;
  for (let at = 0; at < behind.length; at++) {
    const found = vocabulary.longest(behind, at, behind.length);
    if (found === undefined || (found.value.roles & Role.stage) === 0) continue;
    if (!ahead.includes(found.value.word)) return true;
  }
  return false;
}

/** 县政府常务会议研究法治工作12次 counts one kind of meeting; 全年11次研究法治工作 may count others too. */
function isOfMeeting(rest: string, { ahead }: Mention): boolean {
  return rest.endsWith('会议') && !ahead.includes(rest.slice(-LONG));
}

/** How long the words are that end one text and begin the other; the longest. */
function turnedLength(before: string, behind: string): number {
  let length = Math.min(before.length, behind.length);
  while (length >= 2 && !before.endsWith(behind.slice(0, length))) length--;
  return length;
}

function longName(words: string, told: Mention, length: number): string | undefined {
  const next = told.behind.charAt(length);
  if (isOfBodies(told) && !isWhole(told)) return undefined;
  return next !== '' && retelling.beyond.includes(next) ? undefined : words;
}

/** A short name is one with the noun of its sentence (物业纠纷), or with the deed before both (发现). */
function shortName(words: string, rest: string, a: Mention, b: Mention): string | undefined {
  const behind = b.behind.slice(words.length);
  const noun = behind.slice(0, 2);
  if (noun.length === 2 && (a.ahead.includes(noun) || isHead(noun))) return words + noun;
  const ends = behind === '' || retelling.predicates.includes(behind.charAt(0));
  return ends && rest.length >= 2 && b.ahead.includes(rest.slice(-2)) ? words : undefined;
}

function isHead(noun: string): boolean {
  return retelling.heads.includes(noun);
}

/** 现有执法人员14人 and 执法人员14人管40个村. */
function sameBefore(a: Mention, b: Mention): string | undefined {
  const length = commonEnd(a.before, b.before);
  if (length < LONG) return undefined;
  const words = a.before.slice(a.before.length - length);
  if (actorOf(a) !== actorOf(b)) return undefined;
  if (isStaff(words) && (a.ahead === words || b.ahead === words)) return words;
  // Many fields tell of checks and sheets; what has a family (规范性文件) is counted once.
  if (isHappening(a) || !hasFamily(words)) return undefined;
  const [own, other] = [a, b].map(({ before }) => contentOf(lastMember(before.slice(0, -length))));
  return isSaid(own ?? '', b) && isSaid(other ?? '', a) ? words : undefined;
}

/** 次, 场, 份: what is done again and again, with numbers of its own each time. */
function isHappening({ one }: Mention): boolean {
  const { unitClass } = one.figure;
  return unitClass === 'event' || unitClass === 'visit' || unitClass === 'document';
}

function hasFamily(words: string): boolean {
  return withoutFamily(words).length < words.length;
}

/** What is left of words without the names of families: 一审行政诉讼, 规范性文件. */
function withoutFamily(words: string): string {
  let rest = '';
  for (let at = 0; at < words.length;) {
    const found = vocabulary.longest(words, at, words.length);
    const isFamily = found !== undefined && (found.value.roles & Role.family) !== 0;
    if (!isFamily) rest += words.charAt(at);
    at += isFamily ? found.length : 1;
  }
  return rest;
}

function isStaff(words: string): boolean {
  return retelling.staff.some((word) => words.endsWith(word));
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** The bureau or township at the beginning of a sentence: two of them have counts of their own. */
function actorOf({ ahead }: Mention): string | undefined {
  const clause = ahead.split(/[,:]/, 1)[0] ?? '';
  return clause === ahead ? undefined : retelling.actors.find((word) => clause.endsWith(word)) && clause;
}

/** 败诉3件 and 败诉的3件案件. */
function deedOf(a: Mention, b: Mention): string | undefined {
  if (!b.before.endsWith('的') || !isHead(b.behind.slice(0, 2))) return undefined;
  const words = b.before.slice(-3, -1);
  if (words.length < 2 || !a.before.endsWith(words)) return undefined;
  const rest = contentOf(withoutFamily(lastMember(a.before.slice(0, -2))));
  return isSaid(rest, b) && isSaid(contentOf(b.before.slice(0, -3)), a) ? words : undefined;
}

/** 27名卫生监督人员 and 27名监督人员; 全县13个乡镇 and 13个乡镇全部. */
function sameBehind(a: Mention, b: Mention): string | undefined {
  for (let length = b.behind.length; length >= 2; length--) {
    const words = b.behind.slice(0, length);
    const at = a.behind.indexOf(words);
    if (at === -1 || at > EXTRA) continue;
    if (length < LONG) return at === 0 && areBodies(words, a, b) ? words : undefined;
    if (isHappening(a) || (isOfBodies(a) && !isWhole(b) && !isWhole(a))) return undefined;
    if (contentOf(words).length < LONG || retelling.predicates.includes(words.charAt(0))) return undefined;
    const [own, other] = [a, b].map(({ before }) => contentOf(lastMember(before)));
    if (!isSaid(own ?? '', b) || !isSaid(other ?? '', a)) return undefined;
    return isAnotherStage(b.behind.slice(length), a) ? undefined : words;
  }
  return undefined;
}

/** Bodies and people: some of them may be told of with a number of their own. */
function isOfBodies({ one }: Mention): boolean {
  const key = unitKey(one.figure);
  return key === 'body' || key === 'person';
}

function areBodies(words: string, a: Mention, b: Mention): boolean {
  return entities.bodies.includes(words) && isWhole(a) && isWhole(b);
}

/** Whether all that there are is counted: 全县13个乡镇, 13个乡镇全部. */
function isWhole({ one, after }: Mention): boolean {
  if (wholeArea(one) !== undefined) return true;
  const clause = after.split(/[,;]/, 1)[0] ?? '';
  return retelling.all.some((word) => clause.includes(word));
}

/** 组建综合行政执法队,配备执法人员18名 and 综合行政执法队18人. */
function staffOf(a: Mention, b: Mention): string | undefined {
  const { body } = a;
  if (body === undefined || !retelling.bodyEnds.includes(b.before.slice(-1))) return undefined;
  const length = commonEnd(body, b.before);
  if (length < LONG || !isSaid(contentOf(b.before.slice(0, -length)), a)) return undefined;
  return b.before.slice(-length);
}

/** Units that count the same: 件 and 宗, 人 and 名, 个 and 家. */
export function unitKey({ unit, unitClass }: Figure): string {
  if (unitClass === 'case' || unitClass === 'person') return unitClass;
  return unit === '个' || unitClass === 'organization' ? 'body' : unit;
}
