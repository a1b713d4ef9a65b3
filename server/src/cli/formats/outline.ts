import type { Section } from '../../core/outline/section';
import { sectionName } from '../../core/profiles/wording';
import type { Report } from '../../core/report';
import { jsonBegin, jsonEnd, jsonSeparator } from './jsonFrame';
import { placeAt, placesOf } from './place';
import type { Printer, PrinterSetup } from './printer';

/** `outline`: the sections of a report, and the required ones that it lacks. */
export function outlinePrinter(setup: PrinterSetup): Printer {
  return setup.format === 'json' ? outlineJson(setup) : outlineText(setup);
}

function outlineJson({ locale }: PrinterSetup): Printer {
  return {
    begin: jsonBegin,
    separator: jsonSeparator,
    file({ input, report }, _, write) {
      const { title, profile, reportYear, outline, lines } = report;
      const required = requiredBySection(report);
      write(
        JSON.stringify({
          path: input.path,
          profile: profile?.id ?? null,
          reportYear: reportYear ?? null,
          title: title ? { text: title.text, ...placesOf(lines, title.span) } : null,
          sections: outline.map((section) => sectionItem(section, report, required)),
          missing: missingSections(report),
        }),
      );
    },
    end: ({ errors }) => jsonEnd(errors, locale),
  };
}

/** Offset of a heading to the required section that it is. */
type RequiredByHeading = ReadonlyMap<number, string>;

function requiredBySection({ requirements }: Report): RequiredByHeading {
  const required = new Map<number, string>();
  for (const { status, section, span } of requirements) {
    if (status === 'heading' && span) required.set(span.start, section.id);
  }
  return required;
}

function sectionItem(section: Section, report: Report, required: RequiredByHeading): unknown {
  const { text, lines } = report;
  const { level, marker, markerSpan, title, span, headingSpan, children } = section;
  return {
    level,
    ordinal: marker && marker.ordinal > 0 ? marker.ordinal : null,
    marker: markerSpan ? text.slice(markerSpan.start, markerSpan.end) : null,
    title,
    required: required.get(headingSpan.start) ?? null,
    ...placesOf(lines, span),
    heading: placesOf(lines, headingSpan),
    children: children.map((child) => sectionItem(child, report, required)),
  };
}

/** Titles of the required sections that have neither a heading nor a text. */
function missingSections({ requirements, reportYear }: Report): readonly string[] {
  return requirements
    .filter(({ status }) => status === 'missing')
    .map(({ section }) => sectionName(section, reportYear));
}

function outlineText({ locale }: PrinterSetup): Printer {
  return {
    begin: '',
    separator: '\n',
    file({ input, report }, _, write) {
      write(`${input.path}\n`);
      if (report.title) write(`  ${lineWords(report, report.title.span.start)} ${report.title.text}\n`);
      const print = (section: Section): void => {
        const { markerSpan, title, level, headingSpan } = section;
        const marker = markerSpan ? report.text.slice(markerSpan.start, markerSpan.end) : '';
        write(`  ${lineWords(report, headingSpan.start)} ${'  '.repeat(level)}${marker}${title}\n`);
        section.children.forEach(print);
      };
      report.outline.forEach(print);
      for (const title of missingSections(report)) {
        write(locale === 'en' ? `  missing  ${title}\n` : `  缺少     ${title}\n`);
      }
    },
    end: () => '',
  };
}

function lineWords({ lines }: Report, offset: number): string {
  return String(placeAt(lines, offset).line).padEnd(6);
}
