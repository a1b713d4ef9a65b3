import { walkSections, type Section } from '../outline/section';
import type { Report, ReportParagraph } from '../report';
import type { MarkerKind } from '../syntax/marker';
import { documentSpan, type Placed } from '../syntax/paragraph';
import { CharClass } from '../text/charClass';
import { parseHanNumber } from '../text/hanNumber';
import type { Span } from '../text/span';

/** A place in the running text that names a section: 见第三部分, 详见二、（一）, “存在的不足”. */
export interface Mention {
  /** The naming words in document offsets: 第三部分; for a quoted title the title without its marks. */
  readonly span: Span;
  readonly section: Section;
  /** Whether the title itself is quoted, so that it must change with the title. */
  readonly quoted: boolean;
}

/** All mentions of sections of the report in the order of the text. What names no section that is there is none. */
export function mentionsOf(report: Report): readonly Mention[] {
  const titles = titleIndex(report);
  const mentions: Mention[] = [];
  for (const placed of report.paragraphs) {
    const { kind, mask } = placed.paragraph;
    if (kind !== 'body' && kind !== 'heading') continue;
    if ((mask & CharClass.quote) !== 0) for (const one of quotedTitles(placed, titles)) mentions.push(one);
    if ((mask & (CharClass.hanNumeral | CharClass.digit)) !== 0)
      for (const one of numberedMentions(report, placed)) mentions.push(one);
  }
  return mentions.sort((a, b) => a.span.start - b.span.start);
}

const shortestTitle = 4;

/** Sections by title; a title that several have names none of them. */
function titleIndex(report: Report): ReadonlyMap<string, Section> {
  const index = new Map<string, Section>();
  const twice = new Set<string>();
  for (const section of walkSections(report.outline)) {
    if (section.title.length < shortestTitle) continue;
    if (index.has(section.title)) twice.add(section.title);
    index.set(section.title, section);
  }
  for (const title of twice) index.delete(title);
  return index;
}

/** No heading is longer: a lone opening mark is no quotation of one. */
const longestTitle = 200;

function* quotedTitles(placed: Placed, titles: ReadonlyMap<string, Section>): Generator<Mention> {
  const { text } = placed.paragraph;
  for (let open = text.indexOf('“'); open !== -1; open = text.indexOf('“', open + 1)) {
    const close = text.indexOf('”', open + 1);
    if (close === -1) return;
    if (close - open > longestTitle) continue;
    const section = titles.get(text.slice(open + 1, close));
    if (section) yield { span: documentSpan(placed, { start: open + 1, end: close }), section, quoted: true };
  }
}

const part = /第([一二三四五六七八九十]{1,3}|[0-9]{1,2})(部分|章|节)/g;
/** Words after which a number names a place in this report: 见, 本报告, 上述 … */
const leads = ['见', '本报告', '报告', '本文', '述', '上文', '下文', '前文', '后文', '参照', '如'];
const reach = 8;
/** What stands before a 见 that points somewhere; 意见, 常见 and the like do not. */
const seeable = '详参请可另体(,。;:、';
const seen = /见(?:本报告|本文|上文|下文|前文|后文)?/g;
const path = /([一二三四五六七八九十]{1,3}、)?(\([一二三四五六七八九十]{1,3}\))?([0-9]{1,2}\.)?/y;

function* numberedMentions(report: Report, placed: Placed<ReportParagraph>): Generator<Mention> {
  const { folded, bodyStart } = placed.paragraph;
  for (const match of folded.matchAll(part)) {
    if (match.index < bodyStart || !isLed(folded, match.index)) continue;
    const section = sectionNumbered(report.outline, partKinds[match[2] ?? ''], numberOf(match[1] ?? ''));
    if (section) yield mention(placed, match.index, match[0], section);
  }
  if (!folded.includes('见')) return;
  for (const match of folded.matchAll(seen)) {
    if (!seeable.includes(folded.charAt(match.index - 1))) continue;
    path.lastIndex = match.index + match[0].length;
    const found = path.exec(folded);
    const section = found && sectionOnPath(report, placed.start, found);
    if (section) yield mention(placed, found.index, found[0], section);
  }
}

function mention(placed: Placed, at: number, words: string, section: Section): Mention {
  return { span: documentSpan(placed, { start: at, end: at + words.length }), section, quoted: false };
}

/** Whether the words just before a number say that it counts in this report, and not in a law (《条例》第三章). */
function isLed(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - reach), at);
  if (before.includes('》')) return false;
  return leads.some((lead) => before.endsWith(lead)) || /[见本上前下后](?:报告|文)的?$/.test(before);
}

const partKinds: Readonly<Record<string, MarkerKind>> = { 部分: 'part', 章: 'chapter', 节: 'section' };

/** The section of a kind of mark with a number; 第三部分 is also the third section of the first level. */
function sectionNumbered(
  outline: readonly Section[],
  kind: MarkerKind | undefined,
  number: number | undefined,
): Section | undefined {
  const own = outline.filter(({ part: of }) => of === 0);
  for (const section of walkSections(own)) {
    if (section.marker?.kind === kind && section.marker?.ordinal === number) return section;
  }
  return kind === 'part' ? own.find(({ marker }) => marker?.ordinal === number) : undefined;
}

/** The section that 二、（一） leads to; a path that begins lower counts from the section the words stand in. */
function sectionOnPath(
  report: Report,
  from: number,
  [whole, ...steps]: RegExpExecArray,
): Section | undefined {
  if (whole === '') return undefined;
  const kinds: readonly MarkerKind[] = ['han', 'hanParen', 'arabic'];
  let level: readonly Section[] = report.outline;
  let found: Section | undefined;
  for (const [i, step] of steps.entries()) {
    if (!step) {
      // Steps left out at the beginning are those of the place where the words stand.
      if (!found) level = level.find(({ span }) => span.start <= from && from < span.end)?.children ?? level;
      continue;
    }
    const ordinal = numberOf(step.replace(/[()、.]/g, ''));
    found = level.find(({ marker }) => marker?.kind === kinds[i] && marker?.ordinal === ordinal);
    if (!found) return undefined;
    level = found.children;
  }
  return found;
}

function numberOf(words: string): number | undefined {
  return /^[0-9]/.test(words) ? Number(words) : parseHanNumber(words);
}
