import { sectionPath } from '../outline/section';
import type { Report } from '../report';
import { documentSpan } from '../syntax/paragraph';
import { isDigit } from '../text/charClass';
import type { Span } from '../text/span';
import { paragraphAt, type FoundParagraph } from './paragraphAt';

const stops = '。！？!?';
const breaks = '，,；;：:';
/** Marks that close what a stop ends: 。” belongs to the sentence. */
const closers = '”’』」》）)';

/**
 * What growing the selection at an offset takes in, from the smallest: 字 → 短句 → 句 → 段 → 小节 → 节 → 全文.
 * Every span holds the one before it and is larger.
 */
export function selectionSpans(report: Report, offset: number): readonly Span[] {
  const spans: Span[] = [];
  const found = paragraphAt(report, offset);
  if (found) {
    for (const span of spansInParagraph(found)) spans.push(documentSpan(found.placed, span));
  }
  for (const section of [...sectionPath(report.outline, offset)].reverse()) spans.push(section.span);
  spans.push({ start: 0, end: report.text.length });
  return growing(spans, offset);
}

function spansInParagraph({ placed, at }: FoundParagraph): readonly Span[] {
  const { text, title, bodyStart } = placed.paragraph;
  const whole = { start: 0, end: text.length };
  const character = characterAt(text, at);
  if (title && at < bodyStart) return [character, title, { start: 0, end: bodyStart }, whole];
  const sentence = sentenceAround(text, at, bodyStart);
  return [character, clauseAround(text, at, sentence), sentence, whole];
}

function characterAt(text: string, at: number): Span {
  const start = at > 0 && at >= text.length ? previousCharacter(text, text.length) : at;
  const from = isLowSurrogate(text.charCodeAt(start)) && start > 0 ? start - 1 : start;
  return { start: from, end: from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : Math.min(1, text.length)) };
}

function previousCharacter(text: string, at: number): number {
  return isLowSurrogate(text.charCodeAt(at - 1)) && at > 1 ? at - 2 : at - 1;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The sentence around an offset, its stop and the marks that close after it included. */
function sentenceAround(text: string, at: number, from: number): Span {
  let start = at;
  while (start > from && !endsBefore(text, start)) start--;
  let end = at;
  while (end < text.length && !(end > start && endsBefore(text, end))) end++;
  return { start, end };
}

/** Whether a sentence ends just before `at`: after a stop and all that closes with it. */
function endsBefore(text: string, at: number): boolean {
  if (closers.includes(text.charAt(at) || '?')) return false;
  let before = at - 1;
  while (before > 0 && at - before < 4 && closers.includes(text.charAt(before))) before--;
  return stops.includes(text.charAt(before) || 'x');
}

/** The clause (短句) around an offset without the mark that ends it. */
function clauseAround(text: string, at: number, sentence: Span): Span {
  let start = Math.min(at, sentence.end);
  while (start > sentence.start && !isBreak(text, start - 1)) start--;
  let end = Math.max(at, start);
  while (end < sentence.end && !isBreak(text, end)) end++;
  return { start, end };
}

/** Whether a mark parts clauses; the comma of 1,256 does not. */
function isBreak(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (stops.includes(mark)) return true;
  if (!breaks.includes(mark)) return false;
  return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
}

/** The spans that hold the offset and are larger than the one before. */
function growing(spans: readonly Span[], offset: number): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (span.start > offset || span.end < offset) continue;
    const larger = !last || (span.start <= last.start && span.end >= last.end && span.end - span.start > last.end - last.start); // prettier-ignore
    if (larger) kept.push(span);
  }
  return kept;
}
