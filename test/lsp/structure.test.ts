import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type {
  DocumentSymbol,
  FoldingRange,
  Location,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver';
import { LspClient, pulling, pushing } from '../support/lspClient';

const uri = 'file:///reports/sample.txt';
const text = [
  '甲区2024年法治政府建设年度报告',
  '一、主要举措和成效',
  '（一）健全制度。制定文件3件，修改文件2件。',
  '（二）严格执法。开展检查。',
  '二、存在的不足和原因',
  '不足见第一部分。主要原因是“主要举措和成效”还不够。',
  '三、下一年度安排',
  '抓好落实。',
  '',
].join('\n');

describe('structure over stdio', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => {
    client.kill();
  });
  const ask = <R>(method: string, rest: object = {}): Promise<R> =>
    client.request<R>(`textDocument/${method}`, { textDocument: { uri }, ...rest });

  it('gives the outline as a tree, each name with its mark', async () => {
    await client.initialize();
    client.open(uri, text);
    const symbols = await ask<DocumentSymbol[]>('documentSymbol');
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, children?.map((child) => child.name)]),
      [
        ['一、主要举措和成效', ['（一）健全制度', '（二）严格执法']],
        ['二、存在的不足和原因', []],
        ['三、下一年度安排', []],
      ],
    );
    const [first] = symbols;
    assert.match(first?.detail ?? '', /^\d+字( · \d+个数据)?( · \d+处问题)?$/);
    assert.deepEqual(first?.range, { start: { line: 1, character: 0 }, end: { line: 4, character: 0 } });
    assert.deepEqual(first.selectionRange, {
      start: { line: 1, character: 0 },
      end: { line: 1, character: 9 },
    });
  });

  it('gives a flat outline to a client that knows no tree', async () => {
    await client.initialize(pushing);
    client.open(uri, text);
    const symbols = await ask<SymbolInformation[]>('documentSymbol');
    assert.deepEqual(symbols[1], {
      name: '（一）健全制度',
      kind: symbols[1]?.kind,
      location: { uri, range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } } },
      containerName: '一、主要举措和成效',
    });
  });

  it('folds sections, as many as the client takes', async () => {
    const limited = {
      ...pulling,
      textDocument: { ...pulling.textDocument, foldingRange: { lineFoldingOnly: true, rangeLimit: 2 } },
    };
    await client.initialize(limited);
    client.open(uri, text);
    assert.deepEqual(await ask<FoldingRange[]>('foldingRange'), [
      { startLine: 1, endLine: 3, kind: 'region' },
      { startLine: 4, endLine: 5, kind: 'region' },
    ]);
  });

  it('grows a selection from the character to the whole text', async () => {
    await client.initialize();
    client.open(uri, text);
    const [range] = await ask<SelectionRange[]>('selectionRange', {
      positions: [{ line: 2, character: 10 }],
    });
    const words: string[] = [];
    const lines = text.split('\n');
    for (let at: SelectionRange | undefined = range; at; at = at.parent) {
      const { start, end } = at.range;
      words.push(start.line === end.line ? (lines[start.line] ?? '').slice(start.character, end.character) : `${start.line}-${end.line}`); // prettier-ignore
    }
    assert.deepEqual(words, [
      '文',
      '制定文件3件',
      '制定文件3件，修改文件2件。',
      lines[2],
      '2-3',
      '1-4',
      '0-8',
    ]);
  });

  it('leads from a mention to its section, and shows all mentions of a section', async () => {
    await client.initialize();
    client.open(uri, text);
    const heading = { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } };
    const definition = await ask<Location[]>('definition', { position: { line: 5, character: 4 } });
    assert.deepEqual(definition, [{ uri, range: heading }]);
    const highlights = await ask<{ range: unknown }[]>('documentHighlight', {
      position: { line: 1, character: 5 },
    });
    assert.deepEqual(
      highlights.map(({ range }) => range),
      [
        heading,
        { start: { line: 5, character: 3 }, end: { line: 5, character: 7 } },
        { start: { line: 5, character: 14 }, end: { line: 5, character: 21 } },
      ],
    );
  });

  it('renames a title together with the places that quote it', async () => {
    await client.initialize();
    client.open(uri, text);
    const position = { line: 1, character: 4 };
    const target = await ask<{ placeholder: string }>('prepareRename', { position });
    assert.equal(target.placeholder, '主要举措和成效');
    const edit = await ask<{
      documentChanges: { edits: { newText: string; range: { start: unknown } }[] }[];
    }>('rename', {
      position,
      newName: '工作情况',
    });
    assert.deepEqual(
      edit.documentChanges[0]?.edits.map(({ newText, range }) => [newText, range.start]),
      [
        ['工作情况', { line: 1, character: 2 }],
        ['工作情况', { line: 5, character: 14 }],
      ],
    );
    await assert.rejects(ask('rename', { position, newName: ' ' }), /标题应当是一行文字/);
  });

  it('finds sections of all open reports', async () => {
    await client.initialize();
    client.open(uri, text);
    client.open('file:///reports/binhai-2024.txt', readFileSync('seeds/binhai-2024.txt', 'utf8'));
    const found = await client.request<{ name: string; location: { uri: string } }[]>('workspace/symbol', {
      query: '不足',
    });
    assert.ok(found.some(({ location }) => location.uri === uri));
    assert.ok(found.length > 1);
    assert.ok(found.every(({ name }) => name.includes('不') && name.includes('足')));
  });
});
