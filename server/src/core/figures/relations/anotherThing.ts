import figureWords from '../../lexicon/figureWords.json';
import { toNumber } from '../decimal';
import { Separator } from '../reading';
import type { Reading } from '../reading';
import { Role } from '../vocabulary';
import { labelWords } from './context';

/** What stands before a part that counts the very things of its whole: 已有58个 of 62个乡镇. */
const bare = /^(?:[已现仍尚还仅只约近均另]?[有为是]?|[已仍尚还]|共有?)$/;
/** A name of its own: 12348热线接听来电; 尚未配备的 still tells of the whole. */
const named = /[\u4e00-\u9fff]{2}$/;
/** So short is a deed alone (新培育), and so long one that names what it is done to (建设法治宣传阵地). */
const DEED = 3;
const DEED_WITH_THING = 6;
/** Behind a comma a thing of its own is told by its number as well: so many times the part before it. */
const FAR = 5;

/**
 * Whether a figure behind a semicolon counts things of another kind than the one part before it: 62个乡镇中,已有58个建成
 * 工作站;热线接听来电5.9万个. The part takes its noun from the whole, while the figure bears one. Behind a colon the
 * semicolons divide one list.
 */
export function tellsAnother(folded: string, first: Reading, next: Reading): boolean {
  if (next.separator < Separator.comma || folded.charAt(first.zoneStart - 1) === ':') return false;
  if (next.separator === Separator.comma && !isFar(first, next)) return false;
  if ((next.roles & Role.other) !== 0) return false;
  const [own, other] = [labelWords(folded, first), labelWords(folded, next)];
  if (!named.test(other) || other.endsWith('的')) return false;
  if (bare.test(own)) return !bare.test(other) && !open.test(other);
  return (first.roles & Role.verb) !== 0 && own.length <= DEED && other.length >= DEED_WITH_THING;
}

function isFar({ token }: Reading, next: Reading): boolean {
  return toNumber(next.token.value) > FAR * toNumber(token.value);
}

/** 正在建设, 尚未建成: what is still to come of the whole. */
const open = /^(?:正在|尚未|还未|仍未|未|没有|暂未|拟|计划|其余|剩余|余下)/;

/** What stands before the deed of a count. */
const lead = /^(?:(?:19|20)\d\d年|[全本今当]年|全[国省市区县州旗镇]|各[级地]|共|累计|已|合计|总计)*/;
/** Heads of names, not deeds: 行政处罚 and 行政拘留 have no verb in common. */
const names = new RegExp(`^(?:${figureWords.nameHeads.join('|')})`);
const DEED_LENGTH = 2;

/**
 * The parts before a count with a deed of its own, which begins a new total: 受理投诉30件,其中转办12件 ends before
 * 受理举报25件, and 新建公园8个,其中口袋公园5个 before 改造公园6个.
 */
export function beforeNextTotal(
  folded: string,
  whole: Reading,
  parts: readonly Reading[],
): readonly Reading[] {
  const [first] = parts;
  if (first === undefined || parts.length < 2) return parts;
  const deed = deedOf(folded, whole);
  const renewed = startsRenewed(deed);
  const own = deedOf(folded, first);
  const verb = deed.slice(0, DEED_LENGTH);
  const repeats =
    verb.length === DEED_LENGTH && !names.test(verb) && !labelWords(folded, first).includes(verb);
  const renews = renewed && !startsRenewed(own);
  if (!repeats && !renews) return parts;
  const at = parts.findIndex((part, i) => {
    if (i === 0 || part.separator < Separator.comma || (part.roles & Role.other) !== 0) return false;
    const label = deedOf(folded, part);
    if (label.length < 2 * DEED_LENGTH) return false;
    return (repeats && label.startsWith(verb)) || (renews && startsRenewed(label));
  });
  return at === -1 ? parts : parts.slice(0, at);
}

function deedOf(folded: string, reading: Reading): string {
  return labelWords(folded, reading).replace(lead, '');
}

function startsRenewed(label: string): boolean {
  return figureWords.renewed.some((word) => label.startsWith(word));
}
