import type { Placed } from '../syntax/paragraph';
import { compilePatterns } from './pattern';
import type { Profile, TableIdentity, TableSpec } from './profile';
import { readTables, type Cell, type Table } from './table';

/** An equation between cells of a table that can be read, with its arithmetic. */
export interface CellEquation {
  readonly table: TableSpec;
  /** What the equation is about: the column's name, or the row's. */
  readonly where: string;
  /** The equation in names: 一、本年新收＋二、上年结转＝（七）总计＋四、结转下年度继续办理. */
  readonly names: string;
  /** The equation in figures: `5+2=4+0`, or with ≠. */
  readonly arithmetic: string;
  readonly holds: boolean;
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
}

/** The rows of a table that are known to its specification, each with its cells of figures. */
export interface KnownTable {
  readonly spec: TableSpec;
  readonly paragraph: number;
  /** Row id to the figures of its rows. */
  readonly rows: ReadonlyMap<string, readonly (readonly Cell[])[]>;
  /** All rows of figures in order, with their labels. */
  readonly all: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
}

const fewestKnownRows = 3;

/** The tables of a report that the profile knows, by their rows' labels or the number of their figures. */
export function knownTables(profile: Profile, paragraphs: readonly Placed[]): readonly KnownTable[] {
  if (!profile.tables || profile.tables.length === 0) return [];
  const specs = profile.tables;
  return readTables(paragraphs).flatMap((table) => {
    for (const spec of specs) {
      const known = recognise(table, spec);
      if (known) return [known];
    }
    return [];
  });
}

/** Every equation of a table whose cells are all whole numbers; others say too little to be judged. */
export function equationsOf(known: KnownTable): readonly CellEquation[] {
  const { spec } = known;
  const found: CellEquation[] = [];
  for (const identity of spec.rowIdentities ?? []) {
    for (const [column, name] of spec.columns.entries()) {
      const pick = (ids: readonly string[]): readonly Cell[] | undefined => cellsOfRows(known, ids, column);
      const equation = judge(spec, name, identity, pick, (id) => rowName(spec, id));
      if (equation) found.push(equation);
    }
  }
  for (const identity of spec.columnIdentities ?? []) {
    for (const { label, cells } of known.all) {
      const pick = (places: readonly string[]): readonly Cell[] =>
        places.flatMap((place) => cells[Number(place) - 1] ?? []);
      const equation = judge(
        spec,
        label,
        identity,
        pick,
        (place) => spec.columns[Number(place) - 1] ?? place,
      );
      if (equation) found.push(equation);
    }
  }
  return found;
}

/** The sum of rows in the last column; `undefined` where a row is missing or is no number. */
export function totalOf(known: KnownTable, ids: readonly string[]): number | undefined {
  const cells = cellsOfRows(known, ids, known.spec.columns.length - 1);
  return cells?.every(isNumber) === true ? sum(cells) : undefined;
}

/** What a row is called. */
export function rowName(spec: TableSpec, id: string): string {
  return spec.rows.find((row) => row.id === id)?.name ?? id;
}

function judge(
  table: TableSpec,
  where: string,
  identity: TableIdentity,
  pick: (ids: readonly string[]) => readonly Cell[] | undefined,
  nameOf: (id: string) => string,
): CellEquation | undefined {
  const left = pick(identity.left);
  const right = pick(identity.right);
  if (!left || !right || left.length === 0 || right.length === 0) return undefined;
  if (!left.every(isNumber) || !right.every(isNumber)) return undefined;
  const holds = sum(left) === sum(right);
  const written = (cells: readonly Cell[]): string => cells.map(({ value }) => String(value)).join('+');
  return {
    table,
    where,
    names: `${identity.left.map(nameOf).join('＋')}＝${identity.right.map(nameOf).join('＋')}`,
    arithmetic: `${written(left)}${holds ? '=' : '≠'}${written(right)}`,
    holds,
    left,
    right,
  };
}

function recognise(table: Table, spec: TableSpec): KnownTable | undefined {
  const width = spec.columns.length;
  const matchers = spec.rows.map((row) => ({
    id: row.id,
    matcher: compilePatterns(row.label),
    any: row.label.length === 0,
  }));
  const rows = new Map<string, (readonly Cell[])[]>();
  const all: { label: string; cells: readonly Cell[] }[] = [];
  let current: string | undefined;
  for (const cells of table.rows) {
    const labels = cells.slice(0, Math.max(0, cells.length - width)).map(({ text }) => text);
    const figures = cells.slice(-width);
    const named = matchers.find(({ matcher, any }) =>
      any ? labels.length === 0 : labels.some((label) => matcher.test(label)),
    );
    if (named) current = named.id;
    else if (!labels.some((label) => /^\d{1,2}[.、]?/.test(label))) continue;
    const isData =
      figures.length === width && figures.some(isNumber) && !labels.some((label) => /^\d+$/.test(label));
    if (current === undefined || !isData) continue;
    const list = rows.get(current);
    if (list) list.push(figures);
    else rows.set(current, [figures]);
    all.push({
      label: labels.filter((label) => label !== '').at(-1) ?? rowName(spec, current),
      cells: figures,
    });
  }
  const needed = Math.min(fewestKnownRows, spec.rows.length);
  return rows.size >= needed ? { spec, paragraph: table.paragraph, rows, all } : undefined;
}

function cellsOfRows(known: KnownTable, ids: readonly string[], column: number): readonly Cell[] | undefined {
  const cells: Cell[] = [];
  for (const id of ids) {
    const rows = known.rows.get(id);
    if (!rows) return undefined;
    for (const row of rows) {
      const cell = row[column];
      if (!cell) return undefined;
      cells.push(cell);
    }
  }
  return cells;
}

function isNumber(cell: Cell): boolean {
  return cell.value !== undefined;
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, { value }) => total + (value ?? 0), 0);
}
