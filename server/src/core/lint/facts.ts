import type { Config } from '../config/config';
import type { Report } from '../report';
import type { Facts } from '../rules/rule';
import { yearOfOccasion } from '../syntax/wording';
import { CharClass } from '../text/charClass';

const mostly = 0.8;
const fewest = 20;

/** What paragraph rules may know of the whole report; `previous` itself where nothing changed, so that findings can be kept. */
export function factsOf(report: Report, config: Config, previous?: Facts): Facts {
  let half = 0;
  let full = 0;
  let usesWan = false;
  for (const { paragraph } of report.paragraphs) {
    half += paragraph.marks.half;
    full += paragraph.marks.full;
    usesWan ||= (paragraph.mask & CharClass.hanNumeral) !== 0 && hasWan(paragraph.folded);
  }
  const facts: Facts = {
    mostlyHalfWidth: half > fewest && half / (half + full) > mostly,
    reportYear: report.reportYear,
    thisYear: thisYearOf(report),
    profile: report.profile?.id,
    usesWan,
    final: config.final,
    terms: config.terms,
  };
  return previous && sameFacts(facts, previous) ? previous : facts;
}

/** How many paragraphs stand above the text of a report at most. */
const mostAbove = 12;

/**
 * The year that 今年 means: the report year, unless the report is given at a meeting on a day of another year, or looks
 * ahead from its own year; `undefined` where it is not sure.
 */
function thisYearOf({ reportYear, paragraphs, profile }: Report): number | undefined {
  if (reportYear === undefined || profile?.titleYear === 'next') return undefined;
  for (const { paragraph } of paragraphs.slice(0, mostAbove)) {
    if (paragraph.marker !== undefined) break;
    const year = yearOfOccasion(paragraph.folded);
    if (year !== undefined && year !== reportYear) return undefined;
  }
  return reportYear;
}

/** A number followed by 万: 3.6万, 10万余. */
function hasWan(folded: string): boolean {
  for (let at = folded.indexOf('万'); at !== -1; at = folded.indexOf('万', at + 1)) {
    const code = folded.charCodeAt(at - 1);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function sameFacts(a: Facts, b: Facts): boolean {
  return (
    a.mostlyHalfWidth === b.mostlyHalfWidth &&
    a.reportYear === b.reportYear &&
    a.thisYear === b.thisYear &&
    a.profile === b.profile &&
    a.usesWan === b.usesWan &&
    a.final === b.final &&
    a.terms === b.terms
  );
}
