import type { ComparedFigure, ComparedSection, Comparison } from '../../core/features/compare';
import type { CarriedCell } from '../../core/features/compareTables';
import type { Report } from '../../core/report';
import type { Locale } from '../../core/text/localized';
import type { InputError } from '../inputs';
import { inLocale } from './printer';
import { placesOf } from './place';

/** What is printed of a comparison besides itself. */
export interface NamedComparison {
  /** The paths of last year's report and of this year's. */
  readonly paths: readonly string[];
  /** Undefined where a file could not be read. */
  readonly comparison: Comparison | undefined;
  readonly errors: readonly InputError[];
  readonly locale: Locale;
}

/** `compare --format json`: what all JSON output has, then measures, sections and carry-over. */
export function comparisonJson({ paths, comparison, errors, locale }: NamedComparison): string {
  const reports = comparison ? [comparison.before, comparison.after] : [];
  const files = reports.map(({ profile, reportYear }, index) => ({
    path: paths[index],
    profile: profile?.id ?? null,
    reportYear: reportYear ?? null,
  }));
  const shown = errors.map(({ path, message }) => ({ path, message: inLocale(message, locale) }));
  return `${JSON.stringify({ version: 1, files, errors: shown, ...(comparison && parts(comparison)) })}\n`;
}

function parts({ before, after, measures, sections, carried }: Comparison): object {
  return {
    measures: measures.map(({ topic, label, difference, growth, ...figures }) => ({
      topic,
      label,
      before: figureItem(before, figures.before),
      after: figureItem(after, figures.after),
      difference: difference ?? null,
      growth: growth ?? null,
    })),
    sections: {
      added: sections.added.map((section) => sectionItem(after, section)),
      lost: sections.lost.map((section) => sectionItem(before, section)),
    },
    carried: carried.map(({ column, holds, ...cells }) => ({
      column,
      holds,
      before: cellItem(before, cells.before),
      after: cellItem(after, cells.after),
    })),
  };
}

function figureItem({ lines }: Report, { text, value, span }: ComparedFigure): object {
  return { text, value, ...placesOf(lines, span) };
}

function sectionItem({ lines }: Report, { level, title, span }: ComparedSection): object {
  return { level, title, ...placesOf(lines, span) };
}

function cellItem({ lines }: Report, { row, value, span }: CarriedCell): object {
  return { row, value, ...placesOf(lines, span) };
}
