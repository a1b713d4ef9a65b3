import { CharClass, classOf, isDigit, isHan } from '../text/charClass';
import { enclosureOf } from './marks';
import type { Paragraph } from './paragraph';

/** A point and a full stop that stand for one another. */
export interface PointSlip {
  /** `stop`: a half-width point ends a sentence (超六成.). `point`: a full stop stands inside a number (84。7%). */
  readonly form: 'stop' | 'point';
  /** Offset in the paragraph's text. */
  readonly at: number;
  /** Whether the paragraph ends there, so that nothing else can be meant. */
  readonly atEnd: boolean;
}

/** Fewer characters before a point are a mark or a name: 一., 表., 阿里木.买买提. */
const shortestClause = 5;
const unitBehind = /^\d{1,2}(?:%|万|亿|个百分点|倍)/;
const clauseMark =
  CharClass.comma | CharClass.stop | CharClass.semicolon | CharClass.colon | CharClass.dunhao;

/** Whether a paragraph holds one, but for names and quotations; most have neither. */
export function mayHoldPointSlips({ folded, mask, marker }: Paragraph): boolean {
  if ((mask & CharClass.dot) !== 0 && sentencePoint(folded, marker?.end ?? 0) !== -1) return true;
  return (mask & CharClass.digit) !== 0 && (mask & CharClass.stop) !== 0 && stopsInNumbers(folded).length > 0;
}

/** The points that end sentences and the full stops inside numbers. */
export function findPointSlips(paragraph: Paragraph): readonly PointSlip[] {
  const { folded, mask, marker } = paragraph;
  const found: PointSlip[] = [];
  if ((mask & CharClass.dot) !== 0) {
    for (let at = sentencePoint(folded, marker?.end ?? 0); at !== -1; at = sentencePoint(folded, at + 1)) {
      const { book, quote } = enclosureOf(paragraph, at);
      if (!book && !quote) found.push({ form: 'stop', at, atEnd: folded.slice(at + 1).trim() === '' });
    }
  }
  for (const at of stopsInNumbers(folded)) found.push({ form: 'point', at, atEnd: false });
  return found;
}

/** The first point from `from` on that ends a sentence, or -1. */
function sentencePoint(folded: string, from: number): number {
  let at = folded.indexOf('.', from);
  while (at !== -1 && !endsSentence(folded, at)) at = folded.indexOf('.', at + 1);
  return at;
}

/** Whether the point at `at` stands behind a clause of 汉字 or a rate and before 汉字, or before nothing. */
function endsSentence(folded: string, at: number): boolean {
  const next = folded.charCodeAt(at + 1);
  if (folded.charAt(at - 1) === '%') return Number.isNaN(next) || isHan(next);
  if (!isHan(folded.charCodeAt(at - 1)) || !(Number.isNaN(next) || isHan(next))) return false;
  for (let i = at - 1; i >= at - shortestClause; i--) {
    const code = folded.charCodeAt(i);
    if (Number.isNaN(code) || (classOf(code) & clauseMark) !== 0 || code === 0x2e) return false;
  }
  return true;
}

function stopsInNumbers(folded: string): readonly number[] {
  const found: number[] = [];
  for (let at = folded.indexOf('。', 1); at !== -1; at = folded.indexOf('。', at + 1)) {
    if (!isDigit(folded.charCodeAt(at - 1)) || !isDigit(folded.charCodeAt(at + 1))) continue;
    if (unitBehind.test(folded.slice(at + 1, at + 8))) found.push(at);
  }
  return found;
}
