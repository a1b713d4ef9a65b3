import words from '../../lexicon/tables.json';
import type { ReportParagraph } from '../analysis';
import type { Member, Relation } from '../relation';
import { arithmeticOf, factsOf, type TableSum } from '../tables/addition';
import type { TableCell } from '../tables/cell';
import { oddCells, type OddCell } from '../tables/columnFormulas';
import { columnSums } from '../tables/columnSums';
import { readGrids } from '../tables/grid';
import { isCoarseCaption } from '../tables/labels';
import { rowSums } from '../tables/rowSums';
import { readRows, tableRuns, type TableRun } from '../tables/tableRuns';
import { documentSpan } from '../../syntax/paragraph';
import type { Placed } from '../../syntax/paragraph';

/** The sums in the tables of a report, 合计 and 小计 in rows and in columns, and its reckoned columns (增幅, 办结率); tables that are judged elsewhere are left out. */
export function tableSums(
  paragraphs: readonly Placed<ReportParagraph>[],
  judged: ReadonlySet<number> = new Set(),
): readonly Relation[] {
  const relations: Relation[] = [];
  for (const run of tableRuns(paragraphs)) {
    if (judged.has(run.from)) continue;
    const caption = paragraphs[run.from - 1]?.paragraph.folded ?? '';
    addSums(run, isCoarseCaption(caption), relations);
  }
  return relations;
}

/** A table that was read, with the rows it was read from. */
interface KnownSums {
  readonly rows: readonly ReportParagraph[];
  readonly coarse: boolean;
  readonly sums: TableResults;
}

interface TableResults {
  readonly sums: readonly TableSum[];
  readonly odd: readonly OddCell[];
}

const nothing: TableResults = { sums: [], odd: [] };

/** Sums are derived from the rows alone, and kept with the first of them from version to version. */
const known = new WeakMap<ReportParagraph, KnownSums>();

function sumsOf(rows: readonly ReportParagraph[], coarse: boolean): TableResults {
  const [first] = rows;
  if (first === undefined) return nothing;
  const ready = known.get(first);
  if (ready?.coarse === coarse && isSame(ready.rows, rows)) return ready.sums;
  const sums = readSums(rows, coarse);
  known.set(first, { rows, coarse, sums });
  return sums;
}

function isSame(before: readonly ReportParagraph[], rows: readonly ReportParagraph[]): boolean {
  return before.length === rows.length && before.every((row, at) => row === rows[at]);
}

const totalWords = [...words.totals, ...words.subtotals].map((word) => Array.from(word));

/** Whether a row may be one of totals: blanks may stand inside the word (合　计). */
function mayNameTotal({ folded }: ReportParagraph): boolean {
  return totalWords.some((chars) => chars.every((char) => folded.includes(char)));
}

/** How many rows a head has at most. */
const HEAD_ROWS = 4;
const reckoned = [...words.percentHeads, ...words.differenceHeads];

/** Whether a head may name a column that is reckoned from others. */
function mayBeReckoned(rows: readonly ReportParagraph[]): boolean {
  return rows.slice(0, HEAD_ROWS).some(({ folded }) => reckoned.some((word) => folded.includes(word)));
}

function readSums(rows: readonly ReportParagraph[], coarse: boolean): TableResults {
  const added = rows.some(mayNameTotal);
  const formulas = mayBeReckoned(rows);
  if (!added && !formulas) return nothing;
  const grids = readGrids(readRows(rows), coarse);
  return {
    sums: added ? grids.flatMap((grid) => [...columnSums(grid), ...rowSums(grid)]) : [],
    odd: formulas ? grids.flatMap(oddCells) : [],
  };
}

/** Adds the sums of a run of rows as relations. */
function addSums({ rows, before }: TableRun, coarse: boolean, relations: Relation[]): void {
  const { sums, odd } = sumsOf(
    rows.map(({ paragraph }) => paragraph),
    coarse,
  );
  const memberOf = (cell: TableCell, role: string): readonly Member[] => {
    const placed = rows[cell.row];
    if (placed === undefined) return [];
    const figure = cell.figure === undefined ? undefined : (before[cell.row] ?? 0) + cell.figure;
    return [{ span: documentSpan(placed, cell.span), figure, role }];
  };
  for (const { addition, verdict, totalLabel, partLabels, unit, confidence } of sums) {
    relations.push({
      kind: 'sum',
      verdict,
      members: [
        ...memberOf(addition.total, totalLabel),
        ...addition.parts.flatMap((part, at) => memberOf(part, partLabels[at] ?? '')),
      ],
      arithmetic: arithmeticOf(addition, verdict),
      facts: { ...factsOf(addition), unit },
      ...(confidence === undefined ? {} : { confidence }),
    });
  }
  for (const { accused, operands, names, expected, arithmetic } of odd) {
    const [own = '', ...others] = names;
    relations.push({
      kind: 'table',
      verdict: 'broken',
      members: [
        ...memberOf(accused, own),
        ...operands.flatMap((cell, at) => memberOf(cell, others[at] ?? '')),
      ],
      arithmetic,
      facts: { expected, actual: accused.text, column: own },
    });
  }
}
