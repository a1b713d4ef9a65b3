import * as vscode from 'vscode';
import { expectEqual, expectThere } from './support/expect';
import { becomes, findings, findingsOf, openSeed } from './support/report';
import { createMemoryFolder } from './support/memoryFolder';
import { until } from './support/until';

const text =
  '甲区人民政府2024年法治政府建设年度报告\n\n一、主要举措和成效\n（一）执法。加强。\n（三）普法。加强。\n';

describe('documents that are no plain files', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('in a virtual folder are checked, by the configuration that lies there', async () => {
    const folder = createMemoryFolder('zhupi-virtual', { '报告.gongwen': text, '定稿/报告.gongwen': text });
    try {
      folder.write('定稿/.zhupirc.json', '{"rules":{"heading-sequence":"off"}}');
      const document = await open(folder.uri('报告.gongwen'));
      await findings('heading-sequence', document, 1);
      const other = await open(folder.uri('定稿/报告.gongwen'));
      await findings('section-missing', other, 3);
      expectEqual(findingsOf('heading-sequence', other).length, 0);
    } finally {
      folder.dispose();
    }
  });

  it('that are read-only are checked and left as they are', async () => {
    const folder = createMemoryFolder('zhupi-readonly', { '报告.gongwen': text }, { isReadonly: true });
    try {
      const document = await open(folder.uri('报告.gongwen'));
      await findings('heading-sequence', document, 1);
      void vscode.commands.executeCommand('zhupi.renumberAll');
      expectEqual(await becomes(() => document.getText() !== text, 500), false);
      expectEqual(document.isDirty, false);
    } finally {
      folder.dispose();
    }
  });

  it('that were never saved are checked by the configuration of the first folder', async () => {
    await openSeed('gucheng-2024.txt');
    const folder = expectThere(vscode.workspace.workspaceFolders?.[0], 'folder').uri;
    const configuration = vscode.Uri.joinPath(folder, '.zhupirc.json');
    const document = await vscode.workspace.openTextDocument({ language: 'gongwen', content: text });
    await vscode.window.showTextDocument(document);
    await findings('heading-sequence', document, 1);
    await vscode.workspace.fs.writeFile(
      configuration,
      new TextEncoder().encode('{"rules":{"heading-sequence":"off"}}'),
    );
    try {
      await until('no finding', () => findingsOf('heading-sequence', document).length === 0);
    } finally {
      await vscode.workspace.fs.delete(configuration);
    }
    await findings('heading-sequence', document, 1);
  });
});

async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}
