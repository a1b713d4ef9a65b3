import titles from '../lexicon/titles.json';
import { fold } from '../text/charClass';
import type { LocalizedText } from '../text/localized';
import { compilePatterns } from './pattern';
import type { Profile, TitlePart } from './profile';
import { titleYear } from './reportYear';

const spacer = /[\s\d()〔〕[\]-]+/g;

/** Whether a kind of report asks for a part in its title. */
export function asksFor({ titleParts }: Profile, part: TitlePart): boolean {
  return titleParts?.includes(part) ?? true;
}

/** What a title lacks of issuer, year and kind of document, as far as its kind of report asks for them. */
export function missingParts(title: string, profile: Profile): readonly LocalizedText[] {
  const missing: LocalizedText[] = [];
  if (asksFor(profile, 'issuer') && !namesIssuer(title, profile.subject))
    missing.push({ zh: '发文机关', en: 'issuer' });
  if (asksFor(profile, 'year') && titleYear(title) === undefined) missing.push({ zh: '年度', en: 'year' });
  if (asksFor(profile, 'kind') && !titles.kinds.some((kind) => title.includes(kind)))
    missing.push({ zh: '文种“报告”', en: 'kind of document 报告' });
  return missing;
}

/** Whether something that names a place or an office stands before the subject (`法治政府`). */
function namesIssuer(title: string, subject: readonly string[]): boolean {
  const found = compilePatterns(subject).find(fold(title));
  let head = found ? title.slice(0, found.start) : title;
  for (const filler of titles.fillers) head = head.replaceAll(filler, ' ');
  head = head.replace(spacer, '');
  if (titles.offices.some((office) => head.includes(office))) return true;
  for (let at = 0; at < head.length; at++) {
    if (titles.places.includes(head.charAt(at))) return true;
  }
  return false;
}
