import { walkSections } from '../outline/section';
import type { Section } from '../outline/section';
import { documentSpan } from '../syntax/paragraph';
import type { Placed } from '../syntax/paragraph';
import { fold, isSpace } from '../text/charClass';
import type { Span } from '../text/span';
import { headingWordsOf, sectionsHeadedBy } from './headingMatch';
import { compilePatterns } from './pattern';
import type { WordMatcher } from './pattern';
import type { Profile, RequiredSection, Requirement } from './profile';

/** What is looked through for required sections. */
export interface ReportBody {
  readonly outline: readonly Section[];
  readonly paragraphs: readonly Placed[];
  /** Lets `{next}` match the year after it. */
  readonly reportYear?: number | undefined;
}

/** Whether a report of a kind is on a year for which its sections were prescribed; a year that is not known counts. */
export function isPrescribed(profile: Profile, reportYear: number | undefined): boolean {
  return profile.since === undefined || reportYear === undefined || reportYear >= profile.since;
}

interface Heading {
  readonly heading: Section;
  /** The required sections that its title names. */
  readonly names: ReadonlySet<RequiredSection>;
}

interface Told {
  readonly span: Span;
  readonly paragraph: number;
  readonly leads: boolean;
}

/**
 * How each required section of a profile stands in a report: as a heading at any level, by structure, told in the
 * text alone, or not at all. Annexes count for nothing, and what stands under next year's heading only for itself.
 */
export function checkRequirements(profile: Profile, body: ReportBody): readonly Requirement[] {
  const own = body.outline.filter((section) => section.part === 0);
  const headings = walkSections(own).map((heading) => ({
    heading,
    names: sectionsHeadedBy(headingWordsOf(fold(heading.title)), profile.sections, body),
  }));
  const planned = plannedRanges(profile, headings);
  const named = profile.sections.map((section) => ({
    section,
    headings: headingsOf(section, headings, section.nextYear === true ? [] : planned),
  }));
  const thin = new Set(named.flatMap((entry) => thinOf(entry, named, body)));
  const found =
    thin.size === 0
      ? named
      : named.map((entry) => ({ ...entry, headings: entry.headings.filter((each) => !thin.has(each)) }));
  const closed = found.map((entry) => {
    const closing = closingOf(entry, found, own, body);
    return closing?.named === true ? { ...entry, headings: [closing.root] } : { ...entry, closing };
  });
  const satisfied = new Set([...thin, ...closed.flatMap((entry) => entry.headings)]);
  const asked = closed.filter(({ section, headings: [heading] }) => section.optional !== true || heading);
  return asked.map((entry): Requirement => {
    const { section } = entry;
    const [heading] = entry.headings;
    if (heading) return atHeading(section, 'heading', heading);
    const thematic = section.structure === true ? thematicOf(own, satisfied, body) : undefined;
    if (thematic) return atHeading(section, 'structure', thematic);
    const told = findEvidence(section, body, section.nextYear === true ? [] : planned);
    if (told) return { section, status: 'text', ...told };
    if ('closing' in entry && entry.closing)
      return { ...atHeading(section, 'text', entry.closing.root), leads: true };
    return { section, status: 'missing', span: undefined, paragraph: undefined, leads: false };
  });
}

function atHeading(section: RequiredSection, status: Requirement['status'], heading: Section): Requirement {
  return { section, status, span: heading.headingSpan, paragraph: heading.heading, leads: false };
}

/** The paragraphs that stand under headings about next year alone: they tell nothing of this year. */
function plannedRanges(profile: Profile, headings: readonly Heading[]): readonly Span[] {
  // A 政府工作报告 is itself about the year to come.
  if (profile.titleYear === 'next') return [];
  return headings
    .filter(({ names }) => names.size > 0 && [...names].every((section) => section.nextYear === true))
    .map(({ heading }) => heading.paragraphs);
}

/** The sections whose headings are the required section, outermost first in the order of the text. */
function headingsOf(
  section: RequiredSection,
  headings: readonly Heading[],
  excluded: readonly Span[],
): readonly Section[] {
  const found: Section[] = [];
  for (const { heading, names } of headings) {
    if (!names.has(section)) continue;
    if (excluded.some((range) => isBelow(heading.heading, range))) continue;
    found.push(heading);
  }
  return found.sort((a, b) => a.level - b.level || a.span.start - b.span.start);
}

interface Found {
  readonly section: RequiredSection;
  readonly headings: readonly Section[];
}

/** A description of a place or an office takes few characters. */
const mostThin = 200;

/** The headings that may be a required section, but under which less stands than in another one: 基本情况 of a town. */
function thinOf({ section, headings }: Found, all: readonly Found[], body: ReportBody): readonly Section[] {
  const names = section.thinHeading;
  if (names === undefined) return [];
  const others = all.filter((other) => other.section !== section).flatMap((other) => other.headings);
  return headings.filter((heading) => {
    if (heading.children.length > 0 || !compilePatterns(names).test(fold(heading.title))) return false;
    const length = lengthOf(heading, body);
    return length < mostThin && others.some((other) => lengthOf(other, body) > length);
  });
}

/** How many characters stand in a section, its heading included. */
function lengthOf({ paragraphs }: Section, body: ReportBody): number {
  let length = 0;
  for (let index = paragraphs.start; index < paragraphs.end; index++)
    length += body.paragraphs[index]?.paragraph.text.length ?? 0;
  return length;
}

/** The first-level section that is a required one by its place and its words, and whether its heading may be its heading. */
interface Closing {
  readonly root: Section;
  readonly named: boolean;
}

/**
 * Where a required section that may close the report has no heading, the first-level section that does so by its place
 * and its words: 奋力谱写新篇章 behind 存在的不足. 结语 is no name for it.
 */
function closingOf(
  { section, headings }: Found,
  found: readonly Found[],
  roots: readonly Section[],
  body: ReportBody,
): Closing | undefined {
  const { closing } = section;
  if (closing === undefined || headings.length > 0) return undefined;
  const before = found.find((entry) => entry.section.id === closing.after)?.headings[0];
  if (before?.level !== 1) return undefined;
  const taken = new Set(
    found.filter((entry) => entry.section.structure !== true).flatMap((entry) => entry.headings),
  );
  const words = compilePatterns(closing.text, body);
  const root = roots.find(
    (each) => each.span.start >= before.span.end && !taken.has(each) && hasWords(each, words, body),
  );
  if (!root) return undefined;
  const unnamed = compilePatterns(section.notHeading ?? [], body);
  return { root, named: !unnamed.test(headingWordsOf(fold(root.title))) };
}

function hasWords({ paragraphs }: Section, words: WordMatcher, body: ReportBody): boolean {
  for (let index = paragraphs.start; index < paragraphs.end; index++) {
    if (words.test(body.paragraphs[index]?.paragraph.folded ?? '')) return true;
  }
  return false;
}

/** Whether a paragraph stands in a section's range, its own heading left out. */
function isBelow(paragraph: number, range: Span): boolean {
  return range.start < paragraph && paragraph < range.end;
}

/**
 * A first-level section with content that is no other required section and holds none as its own heading. Where the
 * text follows its title in one paragraph it takes two: a report by topics has more than one of them.
 */
function thematicOf(
  roots: readonly Section[],
  satisfied: ReadonlySet<Section>,
  body: ReportBody,
): Section | undefined {
  const free = roots.filter((root) => !satisfied.has(root));
  const whole = free.find(({ paragraphs }) => paragraphs.end - paragraphs.start > 1);
  if (whole) return whole;
  const told = free.filter((root) => isRunIn(root, body));
  return told.length > 1 ? told[0] : undefined;
}

function isRunIn({ heading }: Section, { paragraphs }: ReportBody): boolean {
  const placed = paragraphs[heading];
  return placed !== undefined && placed.paragraph.bodyStart < placed.paragraph.folded.length;
}

/** The words that tell a required section's content: leading words anywhere before a mere mention. */
function findEvidence(
  section: RequiredSection,
  body: ReportBody,
  excluded: readonly Span[],
): Told | undefined {
  if (section.evidence === undefined) return undefined;
  const matcher = compilePatterns(section.evidence, body);
  let mention: Told | undefined;
  for (const [index, placed] of body.paragraphs.entries()) {
    const { paragraph } = placed;
    if (paragraph.kind === 'annex') break;
    if (paragraph.kind !== 'body' && paragraph.kind !== 'heading') continue;
    if (excluded.some((range) => isBelow(index, range))) continue;
    const told = evidenceIn(placed, index, matcher);
    if (told?.leads === true) return told;
    mention ??= told;
  }
  return mention;
}

function evidenceIn(placed: Placed, index: number, matcher: WordMatcher): Told | undefined {
  const { paragraph } = placed;
  if (!matcher.mayMatchWithin(paragraph.folded)) return undefined;
  const found = findInSentences(paragraph.folded, paragraph.bodyStart, matcher);
  if (!found) return undefined;
  const clause = clauseAround(paragraph.folded, paragraph.bodyStart, found);
  const leads = leadsPassage(paragraph.folded, paragraph.bodyStart, clause);
  return { span: documentSpan(placed, leads ? clause : found), paragraph: index, leads };
}

/** The first match in one sentence after another: `^` of a pattern holds it to the beginning of a sentence. */
function findInSentences(folded: string, from: number, matcher: WordMatcher): Span | undefined {
  for (let start = from; start < folded.length;) {
    sentenceEnd.lastIndex = start;
    const end = sentenceEnd.exec(folded)?.index ?? folded.length;
    const found = matcher.find(folded.slice(start, end + 1));
    if (found) return { start: found.start + start, end: found.end + start };
    start = end + 1;
  }
  return undefined;
}

const sentenceEnd = /[。!?;]/g;

/** The clause that holds a span, its closing mark included. */
function clauseAround(folded: string, from: number, span: Span): Span {
  const marks = '。!?;:,';
  let start = span.start;
  while (start > from && !marks.includes(folded.charAt(start - 1))) start -= 1;
  while (start < span.start && isSpace(folded.charCodeAt(start))) start += 1;
  let end = span.end;
  while (end < folded.length && !marks.includes(folded.charAt(end))) end += 1;
  return { start, end: Math.min(end + 1, folded.length) };
}

/** Whether a clause of the first sentence opens a list of its own: `…不足:` or `…问题。一是…`. */
function leadsPassage(folded: string, from: number, clause: Span): boolean {
  const firstStop = folded.slice(from).search(/[。!?]/);
  if (firstStop >= 0 && clause.start > from + firstStop) return false;
  if (folded.charAt(clause.end - 1) === ':') return true;
  return /^\s*(?:一是|一、|主要|首先|第一|1[.、])/.test(folded.slice(clause.end, clause.end + 12));
}
