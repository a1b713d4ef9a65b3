import { compilePatterns } from '../../profiles/pattern';
import type { TableText } from '../../profiles/profile';
import {
  equationsOf,
  rowName,
  totalOf,
  type CellEquation,
  type KnownTable,
} from '../../profiles/tableIdentity';
import type { Cell } from '../../profiles/table';
import type { Report } from '../../report';
import { documentSpan, type Placed } from '../../syntax/paragraph';
import { defineDocumentRule } from '../rule';

const figureAfter = /^[^\d,。;:()]{0,8}(\d{1,9})\s{0,2}[件条份宗次个]/;

/**
 * 统计表内数据的勾稽关系不成立，或者正文的数与表里的数不一致。
 *
 * 例如政府信息公开年报：本年新收＋上年结转＝本年度办理结果总计＋结转下年度继续办理，每一列都应成立；总计列等于各列之和。
 * 空格、“-”、“/”和读不准的合并单元格不检查。
 */
export const tableIdentity = defineDocumentRule({
  id: 'table-identity',
  summary: { zh: '表内数据勾稽不平', en: 'Figures of a table do not agree' },
  severity: 'error',
  basis: [{ source: '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）', force: '必须' }],
  options: {},
  messages: {
    cells: {
      zh: '“{where}”不平：{arithmetic}。应当{names}。请核对原始数据。',
      en: '“{where}” does not balance: {arithmetic}. It must be {names}. Check the source figures.',
    },
    text: {
      zh: '正文写{actual}，表中{rows}是{expected}。请核对。',
      en: 'The text says {actual}; in the table {rows} is {expected}. Check which is right.',
    },
    member: { zh: '参与计算的数', en: 'Takes part in the sum' },
    inTable: { zh: '表中的数', en: 'The figure of the table' },
  },
  examples: [
    {
      profile: 'xxgk-annual',
      text: '四、政府信息公开行政复议、行政诉讼情况\n| 维持 | 纠正 | 其他 | 未审结 | 总计 | 维持 | 纠正 | 其他 | 未审结 | 总计 | 维持 | 纠正 | 其他 | 未审结 | 总计 |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n| 1 | 0 | 2 | 0 | ⟦4⟧ | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1 |',
    },
    {
      profile: 'xxgk-annual',
      text: '四、政府信息公开行政复议、行政诉讼情况\n| 维持 | 纠正 | 其他 | 未审结 | 总计 | 维持 | 纠正 | 其他 | 未审结 | 总计 | 维持 | 纠正 | 其他 | 未审结 | 总计 |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n| 1 | 0 | 2 | 0 | 3 | 0 | 0 | - | 0 | 0 | 1 | 0 | 0 | 0 | 1 |',
    },
  ],
  *check({ report }) {
    for (const known of report.tables) {
      yield* brokenCells(known);
      for (const text of known.spec.text ?? []) yield* brokenText(report, known, text);
    }
  },
});

/** One finding a cell: each broken equation accuses the cell that most of them share. */
function* brokenCells(known: KnownTable) {
  const broken = equationsOf(known).filter((equation) => !equation.holds);
  const shares = new Map<Cell, number>();
  for (const { left, right } of broken) {
    for (const cell of [...left, ...right]) shares.set(cell, (shares.get(cell) ?? 0) + 1);
  }
  const accused = new Map<Cell, CellEquation>();
  for (const equation of broken) {
    const members = [...equation.left, ...equation.right];
    const worst = members.reduce((a, b) => ((shares.get(b) ?? 0) > (shares.get(a) ?? 0) ? b : a));
    if (!accused.has(worst)) accused.set(worst, equation);
  }
  for (const [cell, { where, arithmetic, names, left, right }] of accused) {
    const others = [...left, ...right].filter((member) => member !== cell);
    const related = others.map(({ span }) => ({ span, message: 'member' }) as const);
    yield { span: cell.span, message: 'cells', args: { where, arithmetic, names }, related } as const;
  }
}

/** Figures of the text before the table that state a sum of rows and are another number. */
function* brokenText(report: Report, known: KnownTable, text: TableText) {
  const label = compilePatterns(text.label);
  const totals = text.sums.map((ids) => ({ ids, total: totalOf(known, ids) }));
  const [first] = totals;
  if (!first || totals.some(({ total }) => total === undefined)) return;
  for (const placed of report.paragraphs.slice(0, known.paragraph)) {
    const stated =
      placed.paragraph.kind === 'body'
        ? statedFigure(placed, label.find(placed.paragraph.folded))
        : undefined;
    if (!stated || totals.some(({ total }) => total === stated.value)) continue;
    yield {
      span: stated.span,
      message: 'text',
      args: {
        actual: stated.value,
        rows: first.ids.map((id) => `“${rowName(known.spec, id)}”`).join('＋'),
        expected: first.total ?? 0,
      },
      severity: 'warning',
      related: (known.rows.get(first.ids[0] ?? '') ?? []).flatMap((row) => {
        const cell = row.at(-1);
        return cell ? [{ span: cell.span, message: 'inTable' } as const] : [];
      }),
    } as const;
    return;
  }
}

function statedFigure(placed: Placed, found: { readonly end: number } | undefined) {
  if (!found) return undefined;
  const match = figureAfter.exec(placed.paragraph.folded.slice(found.end, found.end + 24));
  const digits = match?.[1];
  if (!match || digits === undefined) return undefined;
  const start = found.end + match[0].indexOf(digits);
  return { value: Number(digits), span: documentSpan(placed, { start, end: start + digits.length }) };
}
