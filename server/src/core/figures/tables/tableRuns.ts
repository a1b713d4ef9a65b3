import type { ReportParagraph } from '../analysis';
import { readCells } from '../../syntax/cells';
import type { Placed } from '../../syntax/paragraph';
import { readTableCells } from './cell';
import type { ReadRow } from './grid';

/** Table rows that follow one another in a report. */
export interface TableRun {
  /** Index of the first row's paragraph. */
  readonly from: number;
  readonly rows: readonly Placed<ReportParagraph>[];
  /** How many figures stand in the report before each row. */
  readonly before: readonly number[];
}

/** The runs of table rows of a report, in order. */
export function tableRuns(paragraphs: readonly Placed<ReportParagraph>[]): readonly TableRun[] {
  const runs: TableRun[] = [];
  let open: { from: number; rows: Placed<ReportParagraph>[]; before: number[] } | undefined;
  let figures = 0;
  paragraphs.forEach((placed, index) => {
    if (placed.paragraph.kind !== 'tableRow') open = undefined;
    else {
      if (open === undefined) {
        open = { from: index, rows: [], before: [] };
        runs.push(open);
      }
      open.rows.push(placed);
      open.before.push(figures);
    }
    figures += placed.paragraph.figures.length;
  });
  return runs;
}

/** The cells of the rows of a run. */
export function readRows(rows: readonly ReportParagraph[]): readonly ReadRow[] {
  return rows.map((paragraph, row) => ({
    paragraph,
    cells: readTableCells(readCells(paragraph.folded), paragraph.figures, row),
  }));
}
