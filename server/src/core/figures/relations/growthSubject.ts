import rates from '../../lexicon/rates.json';
import { Separator } from '../reading';
import type { Reading } from '../reading';
import { Role } from '../vocabulary';

/** The amounts before and after a growth. */
export interface Pair {
  readonly old: Reading;
  readonly now: Reading;
}

const changes = Role.rise | Role.fall | Role.speedUp;

/** How far before the pair the words of its subject may begin. */
const SUBJECT = 30;

/**
 * Whether a growth behind the two amounts is told of something else: a semicolon or another count stands between, or
 * the growth names a subject that the pair does not (受理由120件增加到180件,调解结案增长62.3%).
 */
export function isOfAnother(
  folded: string,
  readings: readonly Reading[],
  { old, now }: Pair,
  change: Reading,
): boolean {
  const last = Math.max(old.order, now.order);
  for (let i = last + 1; i <= change.order; i++) {
    const one = readings[i];
    if (one?.group !== change.group) continue;
    if (one.separator >= Separator.semicolon) return true;
    if (one !== change && one.figure >= 0 && (one.roles & changes) === 0 && !isGain(folded, one)) return true;
  }
  const subject = subjectOf(folded.slice(change.zoneStart, change.token.outerStart));
  if (subject === '' || isGain(folded, change)) return false;
  const first = readings[Math.min(old.order, now.order)] ?? old;
  const own = folded.slice(Math.max(0, first.token.start - SUBJECT), readings[last]?.token.start);
  if (!own.includes(subject)) return true;
  return /人均|户均|平均|每/.test(own) && !/人均|户均|平均|每/.test(subject);
}

const changeWord =
  /同比|环比|相[比较]|与?(?:上年|去年|同期|20\d\d年)|较|比(?!例|重|率)|增|上升|提高|提升|提速|上涨|攀升|扩大|下降|降|减|压|缩|回落|精简/;

/** What the growth says of its own subject before the word of change. */
function subjectOf(zone: string): string {
  const at = zone.search(changeWord);
  let words = (at === -1 ? '' : zone.slice(0, at)).trim();
  for (;;) {
    const before = rates.empty.find((word) => words.startsWith(word));
    const behind = rates.quantities.find((word) => words.endsWith(word));
    if (words === '' || (before === undefined && behind === undefined)) return words;
    words = before === undefined ? words.slice(0, -(behind?.length ?? 0)) : words.slice(before.length);
  }
}

/** 新增1237件 behind 由8416件增加到9653件 counts nothing else. */
function isGain(folded: string, { zoneStart, token }: Reading): boolean {
  return /^(?:共|净|累计)?(?:新增|净增|收回|取消|核减|调减)$/.test(folded.slice(zoneStart, token.outerStart));
}
