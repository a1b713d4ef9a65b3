import type { ReportParagraph } from '../analysis';
import type { Placed } from '../../syntax/paragraph';
import type { Column } from './columns';
import { readGrids, type GridRow } from './grid';
import { readRows, tableRuns } from './tableRuns';

/**
 * What the figures of tables count, by their place among all figures of the report: 市场监管·立案 from the label of the
 * row and the head of the column. Figures that number rows, and those of tables that cannot be read, have none.
 */
export function tableLabels(paragraphs: readonly Placed<ReportParagraph>[]): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const { rows, before } of tableRuns(paragraphs)) {
    for (const grid of readGrids(readRows(rows.map(({ paragraph }) => paragraph)))) {
      for (const row of grid.rows) addLabels(grid.columns, row, before, labels);
    }
  }
  return labels;
}

function addLabels(
  columns: readonly Column[],
  { label, cells = [] }: GridRow,
  before: readonly number[],
  labels: Map<number, string>,
): void {
  for (const [at, { row, figure }] of cells.entries()) {
    const column = columns[at];
    if (figure === undefined || column === undefined || column.role === 'ordinal') continue;
    const name = [label, column.name].filter((one) => one !== '').join('·');
    if (name !== '') labels.set((before[row] ?? 0) + figure, name);
  }
}
