import words from '../../lexicon/tables.json';
import type { ReportParagraph } from '../analysis';
import type { Member, Relation } from '../relation';
import { arithmeticOf, factsOf, type TableSum } from '../tables/addition';
import type { TableCell } from '../tables/cell';
import { columnSums } from '../tables/columnSums';
import { readGrids } from '../tables/grid';
import { isCoarseCaption } from '../tables/labels';
import { rowSums } from '../tables/rowSums';
import { readRows, tableRuns, type TableRun } from '../tables/tableRuns';
import { documentSpan } from '../../syntax/paragraph';
import type { Placed } from '../../syntax/paragraph';

/** The sums in the tables of a report, those that are judged elsewhere left out: 合计 and 小计, in rows and in columns. */
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
  readonly sums: readonly TableSum[];
}

/** Sums are derived from the rows alone, and kept with the first of them from version to version. */
const known = new WeakMap<ReportParagraph, KnownSums>();

function sumsOf(rows: readonly ReportParagraph[], coarse: boolean): readonly TableSum[] {
  const [first] = rows;
  if (first === undefined) return [];
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

function readSums(rows: readonly ReportParagraph[], coarse: boolean): readonly TableSum[] {
  if (!rows.some(mayNameTotal)) return [];
  return readGrids(readRows(rows), coarse).flatMap((grid) => [...columnSums(grid), ...rowSums(grid)]);
}

/** Adds the sums of a run of rows as relations. */
function addSums({ rows, before }: TableRun, coarse: boolean, relations: Relation[]): void {
  const sums = sumsOf(
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
}
