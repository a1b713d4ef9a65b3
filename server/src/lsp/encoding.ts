import type { LineIndex } from '../core/index';

/** How a client counts the characters of a line. */
export type Encoding = 'utf-16' | 'utf-8' | 'utf-32';

/** A text with its lines and the way positions in it are counted. */
export interface Coordinates {
  readonly text: string;
  readonly lines: LineIndex;
  readonly encoding: Encoding;
}

/** The encoding to speak: UTF-16, or the first that we know where a client offers no UTF-16. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  if (!offered || offered.includes('utf-16')) return 'utf-16';
  return offered.find((one): one is Encoding => one === 'utf-8' || one === 'utf-32') ?? 'utf-16';
}

/** How many units of `encoding` the characters from `from` to `to` take. */
export function countUnits(text: string, from: number, to: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return to - from;
  let units = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const pair = isHigh(code) && at + 1 < to && isLow(text.charCodeAt(at + 1));
    units += unitsOf(code, pair, encoding);
    if (pair) at++;
  }
  return units;
}

/** The offset `units` units of `encoding` after `from`, at most `limit`; inside a character: its beginning. */
export function skipUnits(
  text: string,
  from: number,
  limit: number,
  units: number,
  encoding: Encoding,
): number {
  if (encoding === 'utf-16') return Math.min(limit, from + units);
  let left = units;
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const pair = isHigh(code) && at + 1 < limit && isLow(text.charCodeAt(at + 1));
    left -= unitsOf(code, pair, encoding);
    if (left < 0) break;
    at += pair ? 2 : 1;
  }
  return at;
}

/** A lone surrogate travels as U+FFFD, three bytes. */
function unitsOf(code: number, pair: boolean, encoding: 'utf-8' | 'utf-32'): number {
  if (encoding === 'utf-32') return 1;
  if (pair) return 4;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
