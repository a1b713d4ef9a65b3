import type { Report } from '../report';
import type { Locale } from '../text/localized';
import type { Span } from '../text/span';
import { relationsWithin, type PlacedRelation } from './figurePlaces';
import { relationName, verdictMark, verdictName } from './relationWords';

/** Arithmetic shown behind a figure. */
export interface FigureHint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** Which relations are shown. */
export type HintScope = 'off' | 'broken' | 'all';

/**
 * The arithmetic of the relations whose accused figures stand in a span: `✗ 86>83` behind 86宗, `✗ ≈48.84%` behind a
 * rate that does not follow. One hint for each figure and arithmetic, in the order of the text.
 */
export function figureHints(
  report: Report,
  span: Span,
  scope: HintScope,
  locale: Locale,
): readonly FigureHint[] {
  if (scope === 'off') return [];
  const hints = new Map<string, FigureHint>();
  for (const relation of relationsWithin(report, span)) {
    const { verdict, members } = relation;
    if (verdict === 'open' || (verdict === 'holds' && scope !== 'all')) continue;
    const offset = members[0]?.span.end;
    if (offset === undefined || offset < span.start || offset > span.end) continue;
    const label = labelOf(relation);
    hints.set(`${String(offset)} ${label}`, { offset, label, tooltip: tooltipOf(relation, locale) });
  }
  return [...hints.values()].sort((a, b) => a.offset - b.offset);
}

function labelOf({ kind, verdict, arithmetic, facts }: PlacedRelation): string {
  const { expected } = facts;
  const rate = kind === 'rate' && verdict === 'broken' && expected !== undefined && expected !== '';
  return `${verdictMark(verdict)} ${rate ? `≈${expected}%` : arithmetic}`;
}

function tooltipOf({ kind, verdict, arithmetic }: PlacedRelation, locale: Locale): string {
  const [name, word] = [relationName(kind, locale), verdictName(verdict, locale)];
  return locale === 'en' ? `${name}: ${arithmetic} (${word})` : `${name}：${arithmetic}（${word}）`;
}
