import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type {
  CompletionItem,
  Hover,
  InlayHint,
  Location,
  MarkupContent,
  TextEdit,
} from 'vscode-languageserver';
import type { LedgerResult, OutlineResult } from '../../server/src/protocol';
import { LspClient, pulling } from '../support/lspClient';

const seed = readFileSync('seeds/pingshan-2023.txt', 'utf8');
const uri = 'file:///reports/pingshan-2023.txt';
/** 受理83宗,办结86宗 stands on this line; the accused figure begins at column 52. */
const line = 56;
const accused = { line, character: 53 };

describe('figures over stdio', () => {
  let client: LspClient;
  beforeEach(async () => {
    client = new LspClient();
    const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
    await client.initialize(
      { ...pulling, workspace: { workspaceEdit } },
      { initializationOptions: { settings: { inlayHints: 'broken' } } },
    );
    client.open(uri, seed);
  });
  afterEach(() => {
    client.kill();
  });
  const ask = <R>(method: string, rest: object = {}): Promise<R> =>
    client.request<R>(method, { textDocument: { uri }, ...rest });

  it('tells over a figure what it counts and which arithmetic it breaks', async () => {
    const hover = await ask<Hover>('textDocument/hover', { position: accused });
    const { value } = hover.contents as MarkupContent;
    assert.match(value, /✗ `86>83`/);
    assert.match(value, /figure-exceeds-base/);
    assert.deepEqual(hover.range, { start: { line, character: 52 }, end: { line, character: 55 } });
    client.change(uri, 2, [{ text: '一、概述\n一切正常。\n' }]);
    assert.equal(await ask('textDocument/hover', { position: { line: 1, character: 2 } }), null);
  });

  it('writes the broken arithmetic behind the figure', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', { range });
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position]),
      [['✗ 86>83', { line, character: 55 }]],
    );
  });

  it('leads from a figure to every place of its measure, and changes the value there after a look', async () => {
    const text = '一、复议\n受理行政复议案件83宗，办结80宗。\n二、小结\n全年受理行政复议案件83宗。\n';
    client.change(uri, 2, [{ text }]);
    const position = { line: 1, character: 9 };
    const places = await ask<Location[]>('textDocument/references', {
      position,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      places.map(({ range }) => range.start),
      [
        { line: 1, character: 8 },
        { line: 3, character: 10 },
      ],
    );
    const edit = await ask<{
      documentChanges: { edits: (TextEdit & { annotationId?: string })[] }[];
      changeAnnotations: object;
    }>('textDocument/rename', { position, newName: '86' });
    assert.deepEqual(
      edit.documentChanges[0]?.edits.map(({ newText, annotationId, range }) => [
        newText,
        range.start.line,
        annotationId !== undefined,
      ]),
      [
        ['86', 1, false],
        ['86', 3, true],
      ],
    );
    await assert.rejects(ask('textDocument/rename', { position, newName: '许多' }), /不是数字/);
  });

  it('lists every figure with its relations', async () => {
    const { figures, relations } = await ask<LedgerResult>('zhupi/ledger');
    const broken = relations.flatMap(({ verdict }, index) => (verdict === 'broken' ? [index] : []));
    const own = figures.filter((figure) => figure.relations.some((index) => broken.includes(index)));
    assert.deepEqual(
      own.map(({ text }) => text),
      ['83宗', '86宗'],
    );
    assert.ok(figures.length > 20);
    assert.ok(figures.every(({ range }) => range.start.line <= range.end.line));
  });

  it('hands out the ledger for spreadsheets, formulas made harmless', async () => {
    const csv = await ask<string>('zhupi/export', { format: 'csv' });
    assert.ok(csv.startsWith('\ufeff序号,行,'));
    assert.ok(csv.includes('✗ 86>83'));
    const markdown = await ask<string>('zhupi/export', { format: 'markdown' });
    assert.match(markdown, /^\| 序号 \| 行 \|/);
    client.change(uri, 2, [{ text: '没有数据。' }]);
    assert.equal(await ask('zhupi/export', { format: 'csv' }), null);
  });

  it('shows the outline with counts and what is missing', async () => {
    const outline = await ask<OutlineResult>('zhupi/outline');
    assert.equal(outline.profile?.id, 'fazhi-annual');
    assert.equal(outline.reportYear, 2023);
    assert.ok(outline.sections.length > 5);
    assert.ok(outline.characters > 3500);
    const problems = outline.sections.flatMap(({ problems: own }) => own.warnings + own.errors);
    assert.ok(problems.some((count) => count > 0));
  });

  it('suggests the required sections that are not there yet, with the next number', async () => {
    const text = '甲区2024年法治政府建设年度报告\n一、2024年主要举措和成效\n加强领导。\n';
    client.change(uri, 2, [{ text }]);
    const items = await ask<CompletionItem[]>('textDocument/completion', {
      position: { line: 3, character: 0 },
    });
    assert.ok(items.length > 0);
    assert.ok(
      items.every(({ label }) => label.startsWith('二、')),
      items.map(({ label }) => label).join(),
    );
  });
});
