import { sectionPath, type Section } from '../outline/section';
import type { Report } from '../report';
import type { Span } from '../text/span';
import { figureAt, sameMeasure } from './figurePlaces';
import { mentionsOf } from './mentions';

/** A place of what stands at an offset. */
export interface Occurrence {
  readonly span: Span;
  /** `defines` is the section's heading, or where a measure stands first. */
  readonly role: 'defines' | 'mentions';
}

/**
 * All places of the figure's measure, or of the section, that an offset stands on, in the order of the text. Empty
 * where it stands on neither.
 */
export function occurrencesAt(report: Report, offset: number): readonly Occurrence[] {
  const section = sectionAt(report, offset);
  if (section) return sectionOccurrences(report, section);
  const place = figureAt(report, offset);
  if (!place) return [];
  return sameMeasure(report, place).map(({ span }, index) => ({
    span,
    role: index === 0 ? 'defines' : 'mentions',
  }));
}

/** The section whose heading, or a mention of which, an offset stands on. */
export function sectionAt(report: Report, offset: number): Section | undefined {
  const own = sectionPath(report.outline, offset).at(-1);
  if (own && touches(own.headingSpan, offset)) return own;
  return mentionsOf(report).find(({ span }) => touches(span, offset))?.section;
}

function sectionOccurrences(report: Report, section: Section): readonly Occurrence[] {
  const mentions = mentionsOf(report).filter((mention) => mention.section === section);
  const all: Occurrence[] = [{ span: section.headingSpan, role: 'defines' }];
  for (const { span } of mentions) all.push({ span, role: 'mentions' });
  return all.sort((a, b) => a.span.start - b.span.start);
}

function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
