import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver';
import { applyEdits, createLineIndex } from '../../server/src/core/index';
import type { FixableRule } from '../../server/src/protocol';
import { LspClient, pulling } from '../support/lspClient';

const uri = 'file:///reports/sample.txt';
const text =
  '一、回顾\n加强领导。\n三、部署\n抓好落实。\n三、保障\n会议于2024年3月5号召开，2024年4月6号闭会。\n';

/** The text after the edits of an action on our document. */
function after(source: string, { edit }: CodeAction): string {
  const changes = edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
  const lines = createLineIndex(source);
  return applyEdits(
    source,
    (changes as TextEdit[]).map(({ range, newText }) => ({
      span: { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) },
      text: newText,
    })),
  );
}

describe('code actions over stdio', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => {
    client.kill();
  });
  const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const actions = (diagnostics: readonly Diagnostic[], only?: readonly string[]): Promise<CodeAction[]> =>
    client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostics[0]?.range ?? everything,
      context: { diagnostics, ...(only ? { only } : {}) },
    });

  it('mends what a diagnostic names, and the finding goes', async () => {
    await client.initialize();
    client.open(uri, text);
    const found = (await client.diagnostics(uri)).filter(({ code }) => code === 'heading-sequence');
    assert.equal(found.length, 1);
    const fixes = (await actions(found)).filter(
      ({ kind, edit }) => kind === 'quickfix' && edit !== undefined,
    );
    const mended = after(text, fixes[0] ?? { title: 'no fix' });
    assert.notEqual(mended, text);
    assert.deepEqual(fixes[0]?.diagnostics, found);
    client.change(uri, 2, [{ text: mended }]);
    const left = await client.diagnostics(uri);
    assert.ok(
      !left.some(
        ({ code, range }) => code === 'heading-sequence' && range.start.line === found[0]?.range.start.line,
      ),
    );
  });

  it('finds the finding again where the text has moved on since the diagnostic', async () => {
    await client.initialize();
    client.open(uri, text);
    const [diagnostic] = (await client.diagnostics(uri)).filter(({ code }) => code === 'heading-sequence');
    assert.ok(diagnostic);
    client.change(uri, 2, [
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '要' },
    ]);
    const fixes = (await actions([diagnostic])).filter(({ edit }) => edit !== undefined);
    assert.match(after(text.replace('加强', '要加强'), fixes[0] ?? { title: 'no fix' }), /二、部署/);
  });

  it('offers findings in range to a client that names no diagnostics', async () => {
    await client.initialize();
    client.open(uri, text);
    const offered = await actions([]);
    assert.ok(offered.some(({ kind }) => kind === 'quickfix'));
    assert.deepEqual(await actions([], ['refactor.inline']), []);
  });

  it('makes all safe fixes in one step, and none a second time', async () => {
    await client.initialize();
    client.open(uri, text);
    const [action] = await actions([], ['source.fixAll']);
    assert.equal(action?.kind, 'source.fixAll.zhupi');
    const fixed = after(text, action);
    client.change(uri, 2, [{ text: fixed }]);
    const [again] = await actions([], ['source.fixAll.zhupi']);
    assert.equal(after(fixed, again ?? { title: 'no action' }), fixed);
    const formatted = await client.request<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri },
      options: {},
    });
    assert.deepEqual(formatted, []);
  });

  it('names the rules that have something to fix in one way only, and fixes one of them', async () => {
    await client.initialize();
    client.open(uri, text);
    const rules = await client.request<FixableRule[]>('zhupi/fixable', { textDocument: { uri } });
    assert.deepEqual(
      rules.map(({ rule, count }) => [rule, count]),
      [['date-format', 2]],
    );
    assert.match(rules[0]?.summary ?? '', /日期/);
    const [action] = await actions([], ['source.fixAll.zhupi.date-format']);
    assert.equal(after(text, action ?? { title: 'no action' }), text.replaceAll(/([56])号/g, '$1日'));
  });

  it('fills in the edit only when it is asked for, where the client can ask', async () => {
    const textDocument = {
      ...pulling.textDocument,
      codeAction: { resolveSupport: { properties: ['edit'] } },
    };
    await client.initialize({ ...pulling, textDocument });
    client.open(uri, text);
    const [action] = await actions([], ['source.fixAll.zhupi']);
    assert.ok(action && action.edit === undefined);
    const resolved = await client.request<CodeAction>('codeAction/resolve', action);
    assert.ok(resolved.edit);
  });

  it('writes a comment that silences a rule in Markdown', async () => {
    await client.initialize();
    client.open(uri, text, 'markdown');
    const found = (await client.diagnostics(uri)).filter(({ code }) => code === 'heading-sequence');
    const comment = (await actions(found)).find(({ title }) => title.includes('此处不再提示'));
    const silenced = after(text, comment ?? { title: 'no comment' });
    assert.match(silenced, /<!-- zhupi-disable-next-line heading-sequence -->\n三、部署/);
    client.change(uri, 2, [{ text: silenced }]);
    const left = await client.diagnostics(uri);
    assert.ok(!left.some(({ code, range }) => code === 'heading-sequence' && range.start.line === 3));
  });

  it('renumbers, moves and inserts on request, and says why where it does not', async () => {
    await client.initialize();
    client.open(uri, text);
    const ask = (
      action: object,
      version = 1,
    ): Promise<{ edits?: TextEdit[]; refused?: string; reveal?: object }> =>
      client.request('zhupi/restructure', { textDocument: { uri }, version, action });
    const all = await ask({ kind: 'renumber-all' });
    assert.deepEqual(
      all.edits?.map(({ newText }) => newText),
      ['二、'],
    );
    const up = await ask({ kind: 'move-up', position: { line: 2, character: 0 } });
    assert.deepEqual(up.reveal, { start: { line: 0, character: 2 }, end: { line: 0, character: 4 } });
    const first = await ask({ kind: 'move-up', position: { line: 0, character: 0 } });
    assert.match(first.refused ?? '', /第一节/);
    assert.match((await ask({ kind: 'renumber-all' }, 7)).refused ?? '', /刚刚改动过/);
  });
});
