import * as vscode from 'vscode';
import { testedApi } from './support/api';
import { expectContains, expectEqual } from './support/expect';
import { openSeed, placeOf, restore } from './support/report';
import { rest, until } from './support/until';

describe('ledger', () => {
  afterEach(restore);

  it('can show only what disagrees, with the arithmetic', async () => {
    await openLedger();
    const { ledger } = await testedApi();
    await vscode.commands.executeCommand('zhupi.ledger.showBrokenOnly');
    const figures = ledger.groups().flatMap(({ children }) => children);
    expectEqual(figures.map(({ label }) => label).sort(), ['83宗', '86宗']);
    await vscode.commands.executeCommand('zhupi.ledger.showAll');
    expectEqual(ledger.groups().flatMap(({ children }) => children).length > 50, true);
  });

  it('follows edits', async () => {
    const editor = await openLedger();
    const { ledger } = await testedApi();
    const has = (wanted: string): boolean =>
      ledger.groups().some(({ children }) => children.some(({ label }) => label === wanted));
    await editor.edit((edit) => {
      edit.replace(placeOf(editor.document, '办结86宗'), '办结8686宗');
    });
    await until('the new figure', () => has('8686宗'));
    expectEqual(has('86宗'), false);
  });

  it('is copied as a table', async () => {
    await openLedger();
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('zhupi.ledger.copyTable');
    const [head = '', ...rows] = (await vscode.env.clipboard.readText()).split('\r\n');
    expectEqual(head.split('\t').slice(0, 3), ['序号', '行', '小节']);
    expectContains(rows.find((row) => row.includes('86宗')) ?? '', '57', '✗ 86>83');
  });

  it('is exported beside the report as CSV that spreadsheets read', async () => {
    const { document } = await openLedger();
    const target = vscode.Uri.joinPath(document.uri, '..', 'pingshan-2023 数据台账.csv');
    // VS Code's own dialog, where the desktop would open that of the system.
    const files = vscode.workspace.getConfiguration('files');
    await files.update('simpleDialog.enable', true, vscode.ConfigurationTarget.Global);
    void vscode.commands.executeCommand('zhupi.ledger.export');
    const text = await exported(target);
    await vscode.workspace.fs.delete(target);
    await files.update('simpleDialog.enable', undefined, vscode.ConfigurationTarget.Global);

    expectEqual(text.startsWith('\ufeff序号,行,小节'), true);
    expectContains(text, '86宗', '✗ 86>83');
  });
});

async function openLedger(): Promise<vscode.TextEditor> {
  const editor = await openSeed('pingshan-2023.txt');
  const { ledger } = await testedApi();
  await until('the ledger', () =>
    ledger.groups().some(({ children }) => children.some(({ label }) => label === '86宗')),
  );
  return editor;
}

/** Takes what the dialog proposes until the file is there. */
async function exported(target: vscode.Uri): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    await rest(100);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const bytes = await Promise.resolve(vscode.workspace.fs.readFile(target)).catch(() => undefined);
    if (bytes !== undefined && bytes.length > 0)
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
  throw new Error(`never written: ${target.path}`);
}
