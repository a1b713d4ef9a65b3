import type { Range } from 'vscode-languageserver-types';
import type { LedgerFigure, LedgerRelation, LedgerResult } from '../../../server/src/protocol';

/** An entry of the ledger view: a group of figures, a figure, or a relation that a figure stands in. */
export type LedgerItem = LedgerGroup | LedgerFigureItem | LedgerRelationItem;

/** Figures of one topic or of one section. */
export interface LedgerGroup {
  readonly kind: 'group';
  readonly key: string;
  readonly label: string;
  readonly figures: number;
  readonly broken: number;
  readonly children: readonly LedgerFigureItem[];
}

/** A figure with what it counts. */
export interface LedgerFigureItem {
  readonly kind: 'figure';
  readonly key: string;
  readonly label: string;
  /** What it counts, and where it stands where the group does not say it. */
  readonly description: string;
  readonly section: string;
  readonly verdict: Verdict | undefined;
  readonly range: Range;
  readonly children: readonly LedgerRelationItem[];
}

/** One relation with its arithmetic. */
export interface LedgerRelationItem {
  readonly kind: 'relation';
  readonly key: string;
  readonly relation: string;
  readonly verdict: Verdict;
  readonly arithmetic: string;
  /** The other member that a click shows, the accused one first. */
  readonly range: Range | undefined;
  readonly children: readonly [];
}

/** Whether a relation holds; `open` where the text does not say enough. */
export type Verdict = LedgerRelation['verdict'];

/** What the ledger shows and how. */
export interface LedgerOptions {
  readonly groupBy: 'topic' | 'section';
  readonly brokenOnly: boolean;
  /** Name of the group of figures that have no topic or stand before the first heading. */
  readonly ungrouped: string;
}

/** Mark of a verdict; never alone: a screen reader is told the word. */
export const verdictMark: Readonly<Record<Verdict, string>> = { holds: '✓', broken: '✗', open: '？' };

/** Groups in the order in which their first figure stands in the text; figures without a topic come last. */
export function buildLedger(result: LedgerResult, options: LedgerOptions): readonly LedgerGroup[] {
  const groups = new Map<string, LedgerFigureItem[]>();
  result.figures.forEach((figure, index) => {
    const item = figureItem(figure, index, result, options.groupBy);
    if (options.brokenOnly && item.verdict !== 'broken') return;
    const name = (options.groupBy === 'topic' ? figure.topic : figure.section) || options.ungrouped;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  });
  const rest = options.groupBy === 'topic' ? groups.get(options.ungrouped) : undefined;
  if (rest !== undefined) {
    groups.delete(options.ungrouped);
    groups.set(options.ungrouped, rest);
  }
  return Array.from(groups, ([label, children]) => ({
    kind: 'group',
    key: `g:${label}`,
    label,
    figures: children.length,
    broken: children.filter(({ verdict }) => verdict === 'broken').length,
    children,
  }));
}

/** The gravest verdict of a figure's relations; undefined where it stands alone. */
export function gravest(verdicts: readonly Verdict[]): Verdict | undefined {
  const order: readonly Verdict[] = ['broken', 'open', 'holds'];
  return order.find((verdict) => verdicts.includes(verdict));
}

function figureItem(
  figure: LedgerFigure,
  index: number,
  { relations }: LedgerResult,
  groupBy: LedgerOptions['groupBy'],
): LedgerFigureItem {
  const key = `f:${index}`;
  const children = figure.relations.flatMap((place): readonly LedgerRelationItem[] => {
    const relation = relations[place];
    return relation === undefined ? [] : [relationItem(relation, `${key}/${place}`, figure.range)];
  });
  const where = groupBy === 'topic' ? figure.section : figure.topic;
  return {
    kind: 'figure',
    key,
    label: figure.text,
    description: [figure.label, where].filter((part) => part !== '').join(' · '),
    section: figure.section,
    verdict: gravest(children.map(({ verdict }) => verdict)),
    range: figure.range,
    children,
  };
}

function relationItem(relation: LedgerRelation, key: string, own: Range): LedgerRelationItem {
  return {
    kind: 'relation',
    key,
    relation: relation.kind,
    verdict: relation.verdict,
    arithmetic: relation.arithmetic,
    range: relation.members.find((member) => !isSame(member, own)) ?? relation.members[0],
    children: [],
  };
}

function isSame(a: Range, b: Range): boolean {
  return a.start.line === b.start.line && a.start.character === b.start.character;
}
