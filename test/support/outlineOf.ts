import { builtInProfiles } from '../../server/src/core/profiles/index';
import { parseReport, type Report } from '../../server/src/core/report';
import { walkSections, type Section } from '../../server/src/core/outline/section';

/** A text read with the built-in profiles. */
export function reportOf(text: string, wanted?: string): Report {
  return parseReport(text, { profiles: builtInProfiles, wanted });
}

/** The section whose title begins with `title`; a test that names none fails. */
export function sectionNamed(report: Report, title: string): Section {
  for (const section of walkSections(report.outline)) {
    if (section.title.startsWith(title)) return section;
  }
  throw new Error(`no section called ${title}`);
}

/** Every heading of a report with its mark, indented by its level, one a line. */
export function drawOutline(report: Report): string {
  const lines: string[] = [];
  for (const section of walkSections(report.outline)) {
    const { start, end } = section.headingSpan;
    lines.push('  '.repeat(section.level - 1) + report.text.slice(start, end));
  }
  return lines.join('\n');
}
