import words from '../../lexicon/tables.json';

/** What a label makes of its row: 合计, 小计, 其中…, a row that is not added (占比), one without figures, or one that is added. */
export type RowKind = 'leaf' | 'total' | 'subtotal' | 'ofWhich' | 'aside' | 'blank';

const totals: ReadonlySet<string> = new Set(words.totals);

/** A label without blanks, bracketed units, its mark of numbering and the colon at its end: `三、合  计（件）` is 合计. */
export function bareLabel(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/\([^()]{0,20}\)/g, '')
    .replace(/^(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.]/, '')
    .replace(/:$/, '');
}

/** Whether a bare label is that of a total of everything: 合计, 全市总计. */
export function isTotal(label: string): boolean {
  if (totals.has(label)) return true;
  const area = words.areas.find((one) => label.startsWith(one));
  return area !== undefined && totals.has(label.slice(area.length));
}

/** Whether a bare label is that of a total of a group: 小计, 行政处罚合计. */
export function isSubtotal(label: string): boolean {
  return endsWithAny(label, words.subtotals) || (endsWithAny(label, words.totals) && !isTotal(label));
}

/** Whether a total may add other totals: 总计 below several 合计. */
export function isGrandTotal(label: string): boolean {
  return endsWithAny(label, words.grandTotals);
}

/** Whether a label names a part of something else in the table: 其中：女性. */
export function isOfWhich(label: string): boolean {
  return words.ofWhich.some((word) => label.startsWith(word));
}

/** What a row is by its labels, from the left; undefined where a total and another label stand in one row. */
export function rowKind(labels: readonly string[]): RowKind | undefined {
  if (labels.some((label) => words.qualified.some((word) => label.includes(word)))) return 'aside';
  const bare = labels.map(bareLabel).filter((label) => label !== '');
  const last = bare.at(-1);
  if (last === undefined) return 'leaf';
  const told = bare.filter((label) => isTotal(label) || isSubtotal(label)).length;
  if (told > 0) {
    if (told === bare.length) return bare.every(isTotal) ? 'total' : 'subtotal';
    return isTotal(last) || isSubtotal(last) ? 'subtotal' : undefined;
  }
  if (bare.some(isOfWhich)) return 'ofWhich';
  return isAside(last) ? 'aside' : 'leaf';
}

function isAside(label: string): boolean {
  return words.notAddedRows.some((word) => label.includes(word)) || endsWithAny(label, words.notAddedRowEnds);
}

/** Whether a row may hold what other rows count too: 上半年, 累计. */
export function isCumulative(label: string): boolean {
  return words.cumulativeRows.some((word) => label.includes(word));
}

/** How a label is numbered, as a class of marks: 一、 (一) 1. (1), with the depth of its indent; labels of one level share it. */
export function levelOf(raw: string): string {
  const indent = /^\u3000{0,8}/.exec(raw)?.[0].length ?? 0;
  const label = raw.trim();
  const mark = /^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．](?!\d)/.exec(label)?.[0] ?? '';
  const shape = mark.replace(/[一二三四五六七八九十]{1,3}/, '一').replace(/\d{1,2}/, '1');
  return `${indent}${shape.replace('（', '(').replace('）', ')').replace('．', '.')}`;
}

/** Whether the figures under a head cannot be added: rates, averages, years, remarks. */
export function isNotAdded(head: string): boolean {
  return words.notAddedHeads.some((word) => head.includes(word));
}

/** Whether a head is that of a column that numbers the rows. */
export function isOrdinalHead(head: string): boolean {
  return words.ordinalHeads.some((word) => head.includes(word));
}

/** Whether whole numbers of a unit are rounded as well: 万元. */
export function isCoarse(unit: string): boolean {
  return words.coarseUnits.some((word) => unit.startsWith(word));
}

/** Whether a caption says so of all figures under it: 单位：万元. */
export function isCoarseCaption(folded: string): boolean {
  const at = folded.indexOf('单位:');
  return at !== -1 && isCoarse(folded.slice(at + 3).trimStart());
}

/** The unit in brackets at the end of a head: 件 of 立案（件）; empty where there is none. */
export function unitOf(head: string): string {
  return /\(([^()\d]{1,4})\)$/.exec(head)?.[1] ?? '';
}

function endsWithAny(label: string, ends: readonly string[]): boolean {
  return ends.some((end) => label.endsWith(end));
}
