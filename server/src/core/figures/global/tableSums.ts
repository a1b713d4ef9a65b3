import type { ReportParagraph } from '../analysis';
import type { Member, Relation } from '../relation';
import { arithmeticOf, factsOf, type TableSum } from '../tables/addition';
import { readTableCells, type TableCell } from '../tables/cell';
import { columnSums } from '../tables/columnSums';
import { readGrids } from '../tables/grid';
import { rowSums } from '../tables/rowSums';
import { readCells } from '../../syntax/cells';
import { documentSpan } from '../../syntax/paragraph';
import type { Placed } from '../../syntax/paragraph';

/** The sums in the tables of a report, those that are judged elsewhere left out: 合计 and 小计, in rows and in columns. */
export function tableSums(
  paragraphs: readonly Placed<ReportParagraph>[],
  judged: ReadonlySet<number> = new Set(),
): readonly Relation[] {
  const relations: Relation[] = [];
  let figures = 0;
  for (let at = 0; at < paragraphs.length;) {
    const from = at;
    const before = figures;
    for (; paragraphs[at]?.paragraph.kind === 'tableRow'; at++) figures += figuresOf(paragraphs[at]);
    if (at === from) figures += figuresOf(paragraphs[at++]);
    else if (!judged.has(from)) placeSums(paragraphs.slice(from, at), before, relations);
  }
  return relations;
}

function figuresOf(placed: Placed<ReportParagraph> | undefined): number {
  return placed?.paragraph.figures.length ?? 0;
}

/** A table that was read, with the rows it was read from. */
interface KnownSums {
  readonly rows: readonly ReportParagraph[];
  readonly sums: readonly TableSum[];
}

/** Sums are derived from the rows alone, and kept with the first of them from version to version. */
const known = new WeakMap<ReportParagraph, KnownSums>();

function sumsOf(rows: readonly ReportParagraph[]): readonly TableSum[] {
  const [first] = rows;
  if (first === undefined) return [];
  const ready = known.get(first);
  if (ready?.rows.length === rows.length && ready.rows.every((row, at) => row === rows[at]))
    return ready.sums;
  const sums = readSums(rows);
  known.set(first, { rows, sums });
  return sums;
}

function readSums(rows: readonly ReportParagraph[]): readonly TableSum[] {
  if (!rows.some(({ folded }) => folded.includes('计') || folded.includes('总'))) return [];
  const read = rows.map((paragraph, row) => ({
    paragraph,
    cells: readTableCells(readCells(paragraph.folded), paragraph.figures, row),
  }));
  return readGrids(read).flatMap((grid) => [...columnSums(grid), ...rowSums(grid)]);
}

/** Adds the sums of a run of rows as relations; `figures` stand in the report before it. */
function placeSums(rows: readonly Placed<ReportParagraph>[], figures: number, relations: Relation[]): void {
  const sums = sumsOf(rows.map(({ paragraph }) => paragraph));
  if (sums.length === 0) return;
  const before: number[] = [];
  let count = figures;
  for (const row of rows) {
    before.push(count);
    count += figuresOf(row);
  }
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
}
