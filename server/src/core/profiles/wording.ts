import type { Severity } from '../text/localized';
import type { RequiredSection } from './profile';

const ranks: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1, hint: 0 };

/** What the places of a profile's texts are filled with; an unknown one becomes the blank ××, which a writer fills. */
export interface TextContext {
  readonly year?: number | undefined;
  readonly issuer?: string | undefined;
}

/** A text of a profile with `{year}`, `{next}` and `{issuer}` filled. */
export function fillText(text: string, { year, issuer }: TextContext): string {
  return text
    .replaceAll('{year}', year === undefined ? '20××' : String(year))
    .replaceAll('{next}', year === undefined ? '20××' : String(year + 1))
    .replaceAll('{issuer}', issuer ?? '××');
}

/** What a required section is called in messages: `2025年推进法治政府建设的主要安排`, or 下一年度… where no year is known. */
export function sectionName(section: RequiredSection, year: number | undefined): string {
  if (year !== undefined) return fillText(section.title, { year });
  return section.title.replace('{next}年', '下一年度').replace('{year}年', '本年度');
}

/** A rule's severity for a finding about a section: its own, or the section's where that is lower. */
export function severityFor(section: RequiredSection, own: Severity): Severity {
  return section.severity !== undefined && ranks[section.severity] < ranks[own] ? section.severity : own;
}
