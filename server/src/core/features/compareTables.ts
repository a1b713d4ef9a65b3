import { rowName, type KnownTable } from '../profiles/tableIdentity';
import type { Cell } from '../profiles/table';
import type { TableSpec } from '../profiles/profile';
import type { Report } from '../report';
import type { Span } from '../text/span';

/** A figure of last year's table that this year's repeats: 四、结转下年度 becomes 二、上年结转. */
export interface CarriedOver {
  /** The name of the column. */
  readonly column: string;
  readonly before: CarriedCell;
  readonly after: CarriedCell;
  readonly holds: boolean;
}

/** One of the two cells, in its own report. */
export interface CarriedCell {
  /** The name of the row. */
  readonly row: string;
  readonly value: number;
  readonly span: Span;
}

/** Compares cell by cell what the profile says is carried over; cells that are no whole numbers say nothing. */
export function carriedOver(before: Report, after: Report): readonly CarriedOver[] {
  const { profile } = after;
  if (!profile || before.profile?.id !== profile.id) return [];
  return after.tables.flatMap((now) => {
    const then = before.tables.find(({ spec }) => spec.id === now.spec.id);
    return then ? carriedCells(then, now) : [];
  });
}

function carriedCells(then: KnownTable, now: KnownTable): readonly CarriedOver[] {
  const { spec } = now;
  return (spec.acrossYears ?? []).flatMap(({ lastYear, thisYear }) =>
    spec.columns.flatMap((column, index) => {
      const before = cellOf(then, lastYear, index);
      const after = cellOf(now, thisYear, index);
      if (before?.value === undefined || after?.value === undefined) return [];
      const cells = { before: named(spec, lastYear, before), after: named(spec, thisYear, after) };
      return [{ column, ...cells, holds: before.value === after.value }];
    }),
  );
}

function cellOf({ rows }: KnownTable, row: string, column: number): Cell | undefined {
  const found = rows.get(row);
  return found?.length === 1 ? found[0]?.[column] : undefined;
}

function named(spec: TableSpec, row: string, { value = 0, span }: Cell): CarriedCell {
  return { row: rowName(spec, row), value, span };
}
