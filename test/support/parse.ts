import { builtInProfiles } from '../../server/src/core/profiles/index';
import { parseReport, type Report } from '../../server/src/core/report';
import { walkSections } from '../../server/src/core/outline/section';

/** Reads a text with the built-in profiles. */
export function parse(text: string, previous?: Report): Report {
  return parseReport(text, { profiles: builtInProfiles, previous });
}

/** The outline as indented lines of marker and title: easy to compare and to read. */
export function outlineLines(report: Report): readonly string[] {
  const lines: string[] = [];
  for (const section of walkSections(report.outline)) {
    const marker = section.markerSpan
      ? report.text.slice(section.markerSpan.start, section.markerSpan.end)
      : '';
    lines.push(`${'  '.repeat(section.level - 1)}${marker}${section.title}`);
  }
  return lines;
}

/** The paragraphs as `kind text`. */
export function paragraphLines(report: Report): readonly string[] {
  return report.paragraphs.map(({ paragraph }) => `${paragraph.kind} ${paragraph.text}`);
}
