import type { Paragraph, Placed } from '../syntax/paragraph';
import type { NumberedSection } from './siblings';

/** The title of a run-in heading that shows how the others should be written. */
const longestModel = 25;

/** The paragraphs that the headings of an outline stand in. */
interface Outlined {
  readonly paragraphs: readonly Placed[];
}

/** What a heading is compared with: the others of its group, as far as they matter. */
export interface HeadingGroup {
  size: number;
  readonly members: NumberedSection[];
  /** How many are not run-in headings with a stop. */
  others: number;
  /** How many have no short title that a stop parts from the text, and the last of them. */
  odds: number;
  odd: NumberedSection | undefined;
  /** The one of the others with the longest title. */
  model: NumberedSection | undefined;
  longest: NumberedSection | undefined;
  second: NumberedSection | undefined;
}

/** A group without headings, to be filled by `addTo`. */
export function emptyGroup(): HeadingGroup {
  return {
    size: 0,
    members: [],
    others: 0,
    odds: 0,
    odd: undefined,
    model: undefined,
    longest: undefined,
    second: undefined,
  };
}

/** Counts one more heading into a group. */
export function addTo(group: HeadingGroup, report: Outlined, section: NumberedSection): void {
  group.size += 1;
  group.members.push(section);
  const paragraph = paragraphOf(report, section);
  if (!isRunIn(paragraph)) group.others += 1;
  if (!isModel(paragraph)) {
    group.odds += 1;
    group.odd = section;
  } else if (section.title.length > (group.model?.title.length ?? 0)) group.model = section;
  if (!group.longest || section.title.length > group.longest.title.length) {
    group.second = group.longest;
    group.longest = section;
  } else if (!group.second || section.title.length > group.second.title.length) {
    group.second = section;
  }
}

/** The paragraph that a heading stands in. */
export function paragraphOf(report: Outlined, section: NumberedSection): Paragraph | undefined {
  return report.paragraphs[section.heading]?.paragraph;
}

/** A heading with text after its stop on one line; a heading alone, or one closed by a colon, is none. */
export function isRunIn(paragraph: Paragraph | undefined): boolean {
  if (paragraph?.kind !== 'body' || !paragraph.title) return false;
  return '。!?;'.includes(paragraph.folded.charAt(paragraph.title.end));
}

/** A short title, its stop, and text behind it. */
export function isModel(paragraph: Paragraph | undefined): boolean {
  if (paragraph?.kind !== 'body' || !paragraph.title) return false;
  const { start, end } = paragraph.title;
  const words = paragraph.folded.slice(start, end);
  return words.length <= longestModel && paragraph.folded.charAt(end) === '。' && !/\d/.test(words);
}
