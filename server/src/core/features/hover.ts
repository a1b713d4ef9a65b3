import type { Finding } from '../lint/finding';
import type { Report } from '../report';
import type { Rule } from '../rules/rule';
import { renderText, type Locale } from '../text/localized';
import { textOf, type Span } from '../text/span';
import { figureAt, relationsOf, sameMeasure, type FigurePlace, type PlacedRelation } from './figurePlaces';
import { relationName, stageWord, topicName, verdictMark } from './relationWords';

/** What is shown over a place, as Markdown. */
export interface HoverText {
  readonly span: Span;
  readonly markdown: string;
}

/** What a hover is made with. */
export interface HoverOptions {
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  readonly locale: Locale;
  /** The address of a place in the document, for links; undefined where there are no links. */
  readonly linkTo?: ((offset: number) => string) | undefined;
}

/** Most other places that are listed. */
const maxPlaces = 10;

/** The figure at an offset and the rules that found something there; undefined where there is neither. */
export function hoverAt(report: Report, offset: number, options: HoverOptions): HoverText | undefined {
  const place = figureAt(report, offset);
  const found = options.findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const rules = [...new Set(found.map(({ rule }) => rule))].flatMap(
    (id) => options.rules.find((rule) => rule.id === id) ?? [],
  );
  const parts = [
    ...(place ? [describeFigure(report, place, options)] : []),
    ...rules.map((rule) => describeRule(rule, options.locale)),
  ];
  const span = place?.span ?? found[0]?.span;
  return span && parts.length > 0 ? { span, markdown: parts.join('\n\n---\n\n') } : undefined;
}

function describeFigure(report: Report, place: FigurePlace, options: HoverOptions): string {
  const { measure } = place.figure;
  const printed = escape(textOf(report.text, place.span));
  const label = escape(measure.label);
  const about = [topicName(measure), stageWord(measure), periodWord(measure.period, options.locale)].filter(
    (word) => word !== '',
  );
  const lines = [
    `**${label === '' ? printed : `${label} ${printed}`}**${about.length > 0 ? ` · ${about.join(' · ')}` : ''}`,
  ];
  const relations = relationsOf(report, place).map((relation) => describeRelation(relation, options.locale));
  if (relations.length > 0) lines.push(relations.join('\n'));
  const others = sameMeasure(report, place).filter(({ index }) => index !== place.index);
  if (others.length > 0) lines.push(describePlaces(report, others, options));
  return lines.join('\n\n');
}

/** A year as people write it; other periods are words of the report already. */
function periodWord(period: string | undefined, locale: Locale): string {
  return period !== undefined && locale !== 'en' && /^\d{4}$/.test(period) ? `${period}年` : (period ?? '');
}

/** Most members of a relation that are named. */
const maxRoles = 6;

function describeRelation({ kind, verdict, arithmetic, members }: PlacedRelation, locale: Locale): string {
  const names = [...new Set(members.map(({ role }) => role))].filter((role) => role !== '');
  const roles = names.slice(0, maxRoles).join('、') + (names.length > maxRoles ? '…' : '');
  return `- ${verdictMark(verdict)} \`${arithmetic.replaceAll('`', "'")}\` ${relationName(kind, locale)}${roles === '' ? '' : `（${escape(roles)}）`}`; // prettier-ignore
}

function describePlaces(
  report: Report,
  places: readonly FigurePlace[],
  { locale, linkTo }: HoverOptions,
): string {
  const shown = places.slice(0, maxPlaces).map(({ span }) => {
    const line = String(report.lines.lineAt(span.start) + 1);
    const name = locale === 'en' ? `line ${line}` : `第${line}行`;
    const printed = escape(textOf(report.text, span));
    return `${linkTo ? `[${name}](${linkTo(span.start)})` : name} ${printed}`;
  });
  const more = places.length > maxPlaces ? '…' : '';
  const lead = locale === 'en' ? 'Also at ' : '同一口径还见于：';
  return lead + shown.join(locale === 'en' ? ', ' : '，') + more;
}

function describeRule({ id, summary, basis }: Rule, locale: Locale): string {
  const sources = basis.map(
    ({ source, clause, force }) => `${source}${clause === undefined ? '' : ` ${clause}`}（${force}）`,
  );
  const lead = locale === 'en' ? 'Basis: ' : '依据：';
  const line = sources.length === 0 ? '' : `\n\n${lead}${escape(sources.join('；'))}`;
  return `\`${id}\` ${escape(renderText(summary, locale))}${line}`;
}

/** Text that means nothing to Markdown. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
