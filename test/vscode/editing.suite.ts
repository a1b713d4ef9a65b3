import * as vscode from 'vscode';
import { expectEqual, expectThere } from './support/expect';
import { acceptingAll } from './support/quickInput';
import { findings, openReport, openSeed, restore } from './support/report';
import { until } from './support/until';

const text = [
  '甲区人民政府2024年法治政府建设年度报告',
  '',
  '一、主要举措和成效',
  '自2024年3月5号起，受理行政复议案件83件，办结80件。',
  '二、存在的不足和原因',
  '“主要举措和成效”还不够，主要原因是人手少。',
  '三、2025年主要安排',
  '全年受理行政复议案件83件，自2025年3月5号起改进。',
  '',
].join('\n');

describe('editing', () => {
  afterEach(restore);

  it('renames a section together with the words that quote its title', async () => {
    const { document } = await openReport(text);
    const at = document.positionAt(text.indexOf('主要举措和成效') + 1);
    await rename(document, at, '主要做法');
    expectEqual(document.getText(), text.replaceAll('主要举措和成效', '主要做法'));
    await vscode.commands.executeCommand('undo');
    expectEqual(document.getText(), text);
  });

  it('gives a figure another value wherever its measure stands', async () => {
    const { document } = await openReport(text);
    await rename(document, document.positionAt(text.indexOf('83件') + 1), '85');
    expectEqual(document.getText(), text.replaceAll('83件', '85件'));
  });

  it('formats the document in one step, and has nothing to do a second time', async () => {
    const { document } = await openReport(text);
    await findings('date-format', document, 2);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    const formatted = text.replaceAll('5号', '5日');
    await until('the formatted text', () => document.getText() === formatted);
    const { version } = document;
    await vscode.commands.executeCommand('editor.action.formatDocument');
    expectEqual([document.getText(), document.version], [formatted, version]);

    await vscode.commands.executeCommand('undo');
    expectEqual(document.getText(), text);
  });

  it('formats a selection and leaves the rest', async () => {
    const editor = await openReport(text);
    await findings('date-format', editor.document, 2);
    editor.selection = new vscode.Selection(6, 0, 8, 0);
    await vscode.commands.executeCommand('editor.action.formatSelection');
    await until('one date formatted', () => editor.document.getText() === text.replace('2025年3月5号', '2025年3月5日')); // prettier-ignore
  });

  it('fixes all that is safe by its command, in one step', async () => {
    const { document } = await openSeed('tianxin-2020.txt');
    const original = document.getText();
    await findings('broken-date', document, 3);
    await vscode.commands.executeCommand('zhupi.fixAll');
    await findings('broken-date', document, 0);
    expectEqual(document.getText().includes('2020年10月'), true);

    await vscode.commands.executeCommand('undo');
    expectEqual(document.getText() === original, true);
  });

  it('fixes all of the rule that is chosen', async () => {
    const { document } = await openReport(text);
    await findings('date-format', document, 2);
    await acceptingAll('zhupi.fixAllOfRule');
    expectEqual(document.getText(), text.replaceAll('5号', '5日'));
  });

  it('fixes on saving where the settings ask for it', async () => {
    const folder = expectThere(vscode.workspace.workspaceFolders?.[0], 'folder').uri;
    const file = vscode.Uri.joinPath(folder, '保存时修正.gongwen');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const settings = vscode.workspace.getConfiguration('editor', { uri: file, languageId: 'gongwen' });
    const global = vscode.ConfigurationTarget.Global;
    await settings.update('codeActionsOnSave', { 'source.fixAll.zhupi': 'explicit' }, global, true);
    try {
      const document = await vscode.workspace.openTextDocument(file);
      const editor = await vscode.window.showTextDocument(document);
      await findings('date-format', document, 2);
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(1, 0), '\n');
      });
      await document.save();
      await until('the safe fixes', () => document.getText().includes('自2025年3月5日起改进'));
      const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      expectEqual(saved, document.getText());
    } finally {
      await settings.update('codeActionsOnSave', undefined, global, true);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(file);
    }
  });
});

async function rename(
  document: vscode.TextDocument,
  position: vscode.Position,
  newName: string,
): Promise<void> {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    position,
    newName,
  );
  // Through the API nobody is asked whether the other places are meant too.
  const bare = new vscode.WorkspaceEdit();
  for (const [uri, edits] of edit.entries()) bare.set(uri, edits);
  expectEqual(await vscode.workspace.applyEdit(bare), true);
}
