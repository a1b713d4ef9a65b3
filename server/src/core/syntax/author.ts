import structure from '../lexicon/structure.json';
import type { SourceLine } from './line';

const selves = Object.entries(structure.authorEndings);
const subjects = new RegExp(
  `关于|\\d{4}|[二〇○零一三四五六七八九]{4}年|${structure.titleSubjects.join('|')}`,
);
/** So many lines below may call the office by itself (我办). */
const reach = 40;
/** 甲山市人民政府 is its place once more; an office of the place has a longer name. */
const shortestOffice = 3;

/**
 * Whether the office that stands alone below a title gives the report and does not get it: the title begins with its
 * name; the title names only the place whose office it is (no place reports to an office of its own); or the title
 * names nobody, and the text calls itself as that office does (我办). Bodies that reports go to are never the author.
 */
export function isAuthor(lines: readonly SourceLine[], index: number, title: string): boolean {
  const folded = lines[index]?.folded ?? '';
  const self = selfOfOffice(folded);
  if (self === undefined) return false;
  const head = title.split(subjects, 1)[0] ?? '';
  if (head === '') return lines.slice(index + 1, index + reach).some((line) => line.folded.includes(self));
  if (head.startsWith(folded)) return true;
  const isPlace = head.length > 1 && structure.placeLevels.includes(head.charAt(head.length - 1));
  return isPlace && folded.startsWith(head) && folded.length >= head.length + shortestOffice;
}

/** What an office that a report may be by calls itself; undefined for all else. */
function selfOfOffice(folded: string): string | undefined {
  if (/[、,。;:]/.test(folded) || structure.superiors.some((word) => folded.includes(word))) return undefined;
  return selves.find(([ending]) => folded.endsWith(ending))?.[1];
}
