import words from '../../lexicon/tables.json';
import type { TableCell } from './cell';
import {
  isCoarse,
  isNotAdded,
  isOfWhich,
  isOrdinalHead,
  isSubtotal,
  isTotal,
  bareLabel,
  unitOf,
} from './labels';

/** A column of a table. */
export interface Column {
  /** The words over it, those of all rows of the head together; empty where they cannot be told. */
  readonly head: string;
  /** The lowest of them, as a bare label. */
  readonly name: string;
  /** The unit its head names. */
  readonly unit: string;
  /** `figures` can be added; `other` are rates, averages, years; an `ordinal` numbers the rows. */
  readonly role: 'label' | 'figures' | 'ordinal' | 'other';
  /** Whether its figures add those of other columns: 合计, 小计. */
  readonly sum: 'total' | 'subtotal' | undefined;
  /** Whether it counts a part of another column. */
  readonly ofWhich: boolean;
  /** Whether its whole numbers are rounded: 万元. */
  readonly coarse: boolean;
}

type Cells = readonly TableCell[];

/** Reads the columns out of the rows of the head and the rows of figures that have the usual number of cells. */
export function readColumns(
  heads: readonly Cells[],
  body: readonly Cells[],
  width: number,
): readonly Column[] {
  const named = headRows(heads, width);
  return Array.from({ length: width }, (_, at) => readColumn(named, body, at));
}

/**
 * The texts of the head that stand over the columns. The lowest row must have a text for every column, or one more
 * for a column of remarks that no row fills; the words of a higher row hold for the columns behind them too.
 */
function headRows(heads: readonly Cells[], width: number): readonly (readonly string[])[] {
  const lowest = heads.at(-1);
  if (lowest === undefined || (lowest.length !== width && lowest.length !== width + 1)) return [];
  if (lowest.length > width && !isNotAdded(lowest.at(-1)?.text ?? '')) return [];
  return heads
    .filter((head) => head === lowest || (head.length === width && !isCaption(head)))
    .map((head) => {
      let above = '';
      return head.map(({ text }) => {
        if (text !== '') above = text;
        return head === lowest ? text : above;
      });
    });
}

/** A title or a unit in the first cell of a row of its own. */
function isCaption(head: Cells): boolean {
  return head.every(({ text }, at) => (text === '') === at > 0);
}

function readColumn(heads: readonly (readonly string[])[], body: readonly Cells[], at: number): Column {
  const texts = heads.map((head) => head[at] ?? '').filter((text) => text !== '');
  const head = texts.join('');
  const name = bareLabel(texts.at(-1) ?? '');
  const cells = body.flatMap((row) => row[at] ?? []);
  const unit = unitOf(texts.at(-1) ?? '') || unitOf(texts[0] ?? '');
  return {
    head,
    name,
    unit,
    role: roleOf(head, cells, at),
    sum: isTotal(name) ? 'total' : isSubtotal(name) ? 'subtotal' : undefined,
    ofWhich: texts.some((text) => isOfWhich(bareLabel(text))),
    coarse: isCoarse(unit),
  };
}

function roleOf(head: string, cells: Cells, at: number): Column['role'] {
  const numbers = cells.filter(({ amount }) => amount !== undefined);
  const told = cells.filter(({ text, nothing }) => text !== '' && !nothing);
  if (numbers.length === 0 || numbers.length * 2 < told.length) return 'label';
  if (isOrdinalHead(head) || (at === 0 && areOrdinals(numbers))) return 'ordinal';
  const added = !isNotAdded(head) && !numbers.some(({ unit }) => unit === '%');
  return added && !numbers.every(isYear) ? 'figures' : 'other';
}

/** 1, 2, 3 … in the first column number its rows. */
function areOrdinals(numbers: Cells): boolean {
  return numbers.every(({ amount }, index) => amount?.value.exponent === 0 && amount.value.coefficient === index + 1); // prettier-ignore
}

/** Whether a cell holds a year without its 年. */
export function isYear({ amount, unit }: TableCell): boolean {
  const { first, last } = words.years;
  const value = amount?.value;
  return unit === '' && value?.exponent === 0 && value.coefficient >= first && value.coefficient <= last;
}
