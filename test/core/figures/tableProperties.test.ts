import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parse } from '../../support/parse';
import { showRelation } from '../../support/relations';

/** How a table is laid out; every layout adds up. */
interface Layout {
  /** Figures of each group, row by row and column by column. */
  readonly groups: readonly (readonly (readonly number[])[])[];
  readonly total: 'first' | 'last' | 'none';
  readonly subtotals: 'first' | 'last' | 'none';
  /** A column 合计 behind the others, before them, or none. */
  readonly across: 'left' | 'right' | 'none';
  /** A row 其中 under the first row of each group. */
  readonly ofWhich: boolean;
  /** A column of rates behind all others. */
  readonly rates: boolean;
  readonly separator: '|' | '\t';
}

/** Layouts whose figures are at least `least`. */
const layoutsFrom = (least: number): fc.Arbitrary<Layout> =>
  fc.integer({ min: 1, max: 3 }).chain((columns) =>
    fc.record({
      groups: fc.array(
        fc.array(fc.array(fc.integer({ min: least, max: 5000 }), { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 }), // prettier-ignore
        { minLength: 1, maxLength: 3 },
      ),
      total: fc.constantFrom('first', 'last', 'none'),
      subtotals: fc.constantFrom('first', 'last', 'none'),
      across: fc.constantFrom('left', 'right', 'none'),
      ofWhich: fc.boolean(),
      rates: fc.boolean(),
      separator: fc.constantFrom('|', '\t'),
    }),
  );

const names = ['市场监管', '交通运输', '城市管理', '生态环境', '文化旅游', '应急管理', '卫生健康', '农业农村', '自然资源', '劳动监察', '住房建设', '水务', '消防']; // prettier-ignore

function addRows(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
}

/** The rows of a table, each with its label and figures. */
function rowsOf(layout: Layout): readonly (readonly [string, readonly number[]])[] {
  const rows: [string, readonly number[]][] = [];
  let name = 0;
  for (const group of layout.groups) {
    const subtotal: [string, readonly number[]] = ['小计', addRows(group)];
    if (layout.subtotals === 'first') rows.push(subtotal);
    group.forEach((figures, at) => {
      rows.push([names[name++] ?? '其他', figures]);
      if (layout.ofWhich && at === 0)
        rows.push(['其中：涉企', figures.map((value) => Math.floor(value / 3))]);
    });
    if (layout.subtotals === 'last') rows.push(subtotal);
  }
  const total: [string, readonly number[]] = ['合计', addRows(layout.groups.flat())];
  if (layout.total === 'first') rows.unshift(total);
  if (layout.total === 'last') rows.push(total);
  return rows;
}

function print(layout: Layout): string {
  const heads = ['立案（件）', '办结（件）', '移送（件）'].slice(0, layout.groups[0]?.[0]?.length);
  const width = (cells: readonly string[], total: string): readonly string[] => [
    ...(layout.across === 'left' ? [total] : []),
    ...cells,
    ...(layout.across === 'right' ? [total] : []),
  ];
  const lines = [['领域', ...width(heads, '合计'), ...(layout.rates ? ['办结率（%）'] : [])]];
  for (const [label, figures] of rowsOf(layout)) {
    const sum = String(figures.reduce((a, b) => a + b, 0));
    const rate = String(90 + (figures[0] ?? 0) / 1000);
    lines.push([label, ...width(figures.map(String), sum), ...(layout.rates ? [rate] : [])]);
  }
  if (layout.separator === '\t') return lines.map((cells) => cells.join('\t')).join('\n');
  const [head = '', ...body] = lines.map((cells) => `| ${cells.join(' | ')} |`);
  return [head, `|${' --- |'.repeat(lines[0]?.length ?? 0)}`, ...body].join('\n');
}

function broken(text: string): readonly string[] {
  return parse(text)
    .relations.filter(({ kind, verdict }) => kind === 'sum' && verdict === 'broken')
    .map((relation) => showRelation(text, relation));
}

describe('tables that add up', () => {
  it('are never accused, however they are laid out', () => {
    fc.assert(
      fc.property(layoutsFrom(0), (layout) => {
        assert.deepEqual(broken(print(layout)), []);
      }),
      { numRuns: 500 },
    );
  });

  it('show every total of theirs', () => {
    fc.assert(
      fc.property(layoutsFrom(0), (layout) => {
        const text = print({ ...layout, subtotals: 'none', across: 'none', ofWhich: false });
        const holds = parse(text).relations.filter(
          ({ kind, verdict }) => kind === 'sum' && verdict === 'holds',
        );
        assert.equal(holds.length, layout.total === 'none' ? 0 : layout.groups[0]?.[0]?.length);
      }),
    );
  });
});

describe('a total that was changed', () => {
  it('is accused, and nothing else, below rows that are all of them added', () => {
    fc.assert(
      fc.property(layoutsFrom(10), fc.integer({ min: 1, max: 9 }), (layout, by) => {
        const flat = { ...layout, subtotals: 'none', across: 'none', total: 'last' } as const;
        const whole = addRows(flat.groups.flat())[0] ?? 0;
        const lines = print(flat).split('\n');
        const wrong = lines.at(-1)?.replace(String(whole), String(whole + by)) ?? '';
        const found = broken([...lines.slice(0, -1), wrong].join('\n'));
        assert.equal(found.length, 1);
        assert.ok(found[0]?.includes(`=${String(whole)}≠${String(whole + by)} `), found[0]);
      }),
    );
  });
});
