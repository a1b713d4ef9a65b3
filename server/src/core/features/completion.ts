import measures from '../lexicon/measures.json';
import { writeMarker } from '../outline/markerStyle';
import { isNumbered } from '../outline/siblings';
import { sectionName } from '../profiles/wording';
import type { Report } from '../report';
import { isDigit } from '../text/charClass';
import type { LocalizedText } from '../text/localized';
import type { Span } from '../text/span';
import { paragraphAt } from './paragraphAt';
import { topicName } from './relationWords';

/** Something that may be written at a place. */
export interface Suggestion {
  readonly kind: 'section' | 'stage' | 'unit';
  /** What is written. */
  readonly text: string;
  /** What it takes the place of, in document offsets. */
  readonly replaces: Span;
  readonly detail: LocalizedText;
}

const mostUnits = 8;

/**
 * What may come next at an offset: titles of required sections that are not there yet, at the end of a line that holds
 * nothing but a mark; units after a number; and, at the beginning of a clause, the stages that follow those already told.
 */
export function suggestionsAt(report: Report, offset: number): readonly Suggestion[] {
  const line = report.lines.lineAt(offset);
  const before = report.text.slice(report.lines.startOf(line), offset);
  const after = report.text.slice(offset, report.lines.contentEndOf(line));
  if (after.trim() === '' && headingStart.test(before)) return missingSections(report, offset, before);
  if (isDigit(report.text.charCodeAt(offset - 1))) return unitsInUse(report, offset);
  return /[，,、；;]$/.test(before) ? nextStages(report, offset) : [];
}

/** A line that holds nothing yet, or only the mark of a heading. */
const headingStart =
  /^[ \t\u3000]{0,20}(?:#{1,6} {0,4})?([一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）])?$/;

function missingSections(report: Report, offset: number, before: string): readonly Suggestion[] {
  const marked = headingStart.exec(before)?.[1] !== undefined;
  const marker = marked ? '' : nextMarker(report, offset);
  return report.requirements
    .filter(({ status }) => status === 'missing' || status === 'text')
    .map(({ section }) => ({
      kind: 'section',
      text: marker + sectionName(section, report.reportYear),
      replaces: { start: offset, end: offset },
      detail: { zh: `必备内容（${section.force}）`, en: `required section (${section.titleEn})` },
    }));
}

/** The mark of the next first-level heading at a place. */
function nextMarker(report: Report, offset: number): string {
  const last = report.outline
    .filter(({ span, part }) => part === 0 && span.start < offset)
    .findLast(isNumbered);
  return writeMarker(
    report.text,
    report.outline,
    last?.marker.kind ?? 'han',
    (last?.marker.ordinal ?? 0) + 1,
  );
}

/** The units that the report uses, the most usual first. */
function unitsInUse(report: Report, offset: number): readonly Suggestion[] {
  const counts = new Map<string, number>();
  for (const { paragraph } of report.paragraphs) {
    for (const { unit } of paragraph.figures) if (unit !== '') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostUnits)
    .map(([unit, count]) => ({
      kind: 'unit',
      text: unit,
      replaces: { start: offset, end: offset },
      detail: { zh: `本文用了${String(count)}次`, en: `used ${String(count)} times here` },
    }));
}

/** The stages after the last one told in the sentence, in the order of work. */
function nextStages(report: Report, offset: number): readonly Suggestion[] {
  const found = paragraphAt(report, offset);
  if (!found) return [];
  const { figures, text } = found.placed.paragraph;
  const from = Math.max(text.lastIndexOf('。', found.at - 1), text.lastIndexOf('；', found.at - 1));
  const told = figures.filter(
    ({ span, measure }) => span.start > from && span.end <= found.at && measure.stage !== undefined,
  );
  const last = told.at(-1)?.measure;
  if (!last) return [];
  const stages = stagesOf(last.family);
  const place = stages.findIndex(({ id }) => id === last.stage);
  const names = new Set(told.map(({ measure }) => measure.stage));
  return stages
    .slice(place + 1)
    .filter(({ id }) => !names.has(id))
    .flatMap(
      ({ name, words: [word] }): Suggestion[] =>
      word === undefined
        ? []
        : [{ kind: 'stage', text: word, replaces: { start: offset, end: offset }, detail: { zh: `${topicName(last)}${name}`, en: 'next stage' } }], // prettier-ignore
    );
}

interface Stage {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** The shared stages in the order of work, then those of the family. */
function stagesOf(family: string | undefined): readonly Stage[] {
  const own = measures.families.find(({ id }) => id === family)?.stages ?? [];
  return [...measures.shared.stages, ...own];
}
