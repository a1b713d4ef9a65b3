import type { ReportParagraph } from './figures/analysis';
import { analyseParagraph } from './figures/analyse';
import { globalRelations } from './figures/global';
import type { Relation } from './figures/relation';
import { buildOutline } from './outline/build';
import { walkSections, type Section } from './outline/section';
import { chooseProfile } from './profiles/match';
import type { Profile, Requirement } from './profiles/profile';
import { reportYearOf } from './profiles/reportYear';
import { reportYearRelations } from './profiles/reportYearRelations';
import { checkRequirements } from './profiles/requirements';
import { knownTables, type KnownTable } from './profiles/tableIdentity';
import type { Block } from './syntax/block';
import { buildBlocks } from './syntax/blocks';
import { directiveRules } from './syntax/comment';
import { parseText, type ParsedText } from './syntax/parse';
import { documentSpan, type Paragraph, type Placed } from './syntax/paragraph';
import type { LineIndex } from './text/lineIndex';
import type { Span } from './text/span';

export type { ReportParagraph } from './figures/analysis';

/** The title of the report (篇题), over one or several lines. */
export interface ReportTitle {
  /** Its words with the line breaks closed. */
  readonly text: string;
  /** Document offsets, from the first to the last character. */
  readonly span: Span;
  /** Half-open range of its paragraphs' indexes. */
  readonly paragraphs: Span;
}

/** An instruction in a comment that silences rules. */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line';
  /** The rules it names; empty means all. */
  readonly rules: readonly string[];
  /** The comment's place. */
  readonly span: Span;
  /** 0-based line of the comment. */
  readonly line: number;
}

/** Everything that was read out of one text version. A value: it holds no reference to time, settings or other texts. */
export interface Report {
  readonly text: string;
  readonly lines: LineIndex;
  readonly blocks: readonly Block[];
  /** All paragraphs in order, those of tables, titles, sign-off and noise included; kinds tell them apart. */
  readonly paragraphs: readonly Placed<ReportParagraph>[];
  readonly outline: readonly Section[];
  readonly title: ReportTitle | undefined;
  readonly profile: Profile | undefined;
  /** Whether no other kind of report would do as well. */
  readonly profileSure: boolean;
  readonly requirements: readonly Requirement[];
  /** The tables that the profile knows and has identities for. */
  readonly tables: readonly KnownTable[];
  /** The year that the report is about (报告年度). */
  readonly reportYear: number | undefined;
  /** Relations between figures of different paragraphs; spans are document offsets, figure indexes count over all paragraphs in order. */
  readonly relations: readonly Relation[];
  readonly directives: readonly Directive[];
  /** What the next version takes over; of no meaning to anybody else. */
  readonly parsed: ParsedText<ReportParagraph>;
}

/** What a text is read with. */
export interface ParseOptions {
  /** The kinds of report that may be chosen. */
  readonly profiles: readonly Profile[];
  /** Id of the profile that a setting asks for; `auto` and undefined choose by the text. */
  readonly wanted?: string | undefined;
  /** The report of the version before, whose unchanged paragraphs are taken over. */
  readonly previous?: Report | undefined;
}

/** Reads a text into a Report. Total: every string has one. The result does not depend on `previous`. */
export function parseReport(text: string, options: ParseOptions): Report {
  const parsed = parseText(text, analyse, options.previous?.parsed);
  const { lines, paragraphs } = parsed;
  const outline = buildOutline(parsed);
  const title = readTitle(parsed);
  const headings: string[] = [];
  for (const section of walkSections(outline)) headings.push(section.title);
  const wanted = frontMatterProfile(parsed) ?? (options.wanted === 'auto' ? undefined : options.wanted);
  const { profile, sure: profileSure } = chooseProfile(
    { title: title?.text, headings, opening: openingOf(paragraphs), wanted },
    options.profiles,
  );
  const reportYear = reportYearOf({ title: title?.text, outline, paragraphs, profile });
  const requirements = profile ? checkRequirements(profile, { outline, paragraphs, reportYear }) : [];
  const tables = profile ? knownTables(profile, paragraphs) : [];
  const judgedTables = new Set(tables.map(({ paragraph }) => paragraph));
  let blocks: readonly Block[] | undefined;
  return {
    text,
    lines,
    // Made when first asked for: most versions of a text that is typed in never are.
    get blocks() {
      blocks ??= buildBlocks(parsed);
      return blocks;
    },
    paragraphs,
    outline,
    title,
    profile,
    profileSure,
    requirements,
    tables,
    reportYear,
    relations: [
      ...globalRelations({
        paragraphs,
        reportYear,
        judgedTables,
        retelling: shortfallsOf(requirements, outline),
      }),
      ...reportYearRelations({ text, title, outline, paragraphs, profile, requirements, reportYear }),
    ],
    directives: readDirectives(parsed),
    parsed,
  };
}

function analyse(paragraph: Paragraph): ReportParagraph {
  const { figures, relations } = analyseParagraph(paragraph);
  // Spelled out: a spread copies property by property, which shows in the profile of every parse.
  return {
    kind: paragraph.kind,
    source: paragraph.source,
    text: paragraph.text,
    folded: paragraph.folded,
    mask: paragraph.mask,
    marks: paragraph.marks,
    pairs: paragraph.pairs,
    tears: paragraph.tears,
    marker: paragraph.marker,
    title: paragraph.title,
    bodyStart: paragraph.bodyStart,
    figures,
    relations,
  };
}

/** The sections that must tell causes (不足和原因): they tell figures of the others again. */
function shortfallsOf(requirements: readonly Requirement[], outline: readonly Section[]): readonly Span[] {
  const headings = new Set<number>();
  for (const { section, status, paragraph } of requirements)
    if (section.cause !== undefined && status === 'heading' && paragraph !== undefined)
      headings.add(paragraph);
  if (headings.size === 0) return [];
  const spans: Span[] = [];
  for (const { heading, span } of walkSections(outline)) if (headings.has(heading)) spans.push(span);
  return spans;
}

function readTitle(parsed: ParsedText<ReportParagraph>): ReportTitle | undefined {
  const first = parsed.paragraphs[parsed.title[0] ?? -1];
  const last = parsed.paragraphs[parsed.title.at(-1) ?? -1];
  if (!first || !last) return undefined;
  const texts = parsed.title.map((index) => parsed.paragraphs[index]?.paragraph.text ?? '');
  return {
    text: texts.join(''),
    span: { start: first.start, end: documentSpan(last, { start: 0, end: last.paragraph.text.length }).end },
    paragraphs: { start: parsed.title[0] ?? 0, end: (parsed.title.at(-1) ?? 0) + 1 },
  };
}

/** The running text above the first heading, as much as announces a report. */
function openingOf(paragraphs: readonly Placed[]): string {
  let opening = '';
  for (const { paragraph } of paragraphs) {
    if (paragraph.marker !== undefined || paragraph.kind === 'heading' || opening.length > longestOpening)
      break;
    if (paragraph.kind === 'body') opening += `${paragraph.text}\n`;
  }
  return opening.slice(0, 2 * longestOpening);
}

const longestOpening = 600;

/** `profile: ID` of the front matter. */
function frontMatterProfile(parsed: ParsedText<ReportParagraph>): string | undefined {
  for (let line = parsed.frontMatter.from; line < parsed.frontMatter.to; line++) {
    const found = /^(?:profile|报告类型):[ \t]{0,9}([\w-]{1,60})/.exec(parsed.sourceLines[line]?.raw ?? '');
    if (found) return found[1];
  }
  return undefined;
}

function readDirectives(parsed: ParsedText<ReportParagraph>): readonly Directive[] {
  const directives: Directive[] = [];
  parsed.sourceLines.forEach((source, line) => {
    for (const comment of source.comments) {
      if (!comment.directive) continue;
      const start = parsed.lines.startOf(line);
      directives.push({
        kind: comment.directive[1] as Directive['kind'],
        rules: directiveRules(comment.directive),
        span: { start: start + comment.start, end: start + comment.end },
        line,
      });
    }
  });
  return directives;
}
