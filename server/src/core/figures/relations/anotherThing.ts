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
