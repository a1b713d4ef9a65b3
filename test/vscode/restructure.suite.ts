import * as vscode from 'vscode';
import { testedApi, type ShownSection } from './support/api';
import { expectEqual } from './support/expect';
import { openSeed, placeOf, restore } from './support/report';
import { until } from './support/until';

describe('restructuring', () => {
  afterEach(restore);

  it('moves the section around the cursor with its number, and one undo brings the text back', async () => {
    const { document } = await openSection('二、健全政府机构职能体系');
    const original = document.getText();

    await vscode.commands.executeCommand('zhupi.section.moveDown');
    await until('the section in its new place', () =>
      document.getText().includes('三、健全政府机构职能体系'),
    );
    expectEqual(document.getText().includes('二、健全依法行政制度体系'), true);
    expectEqual(document.getText().length, original.length);

    await vscode.commands.executeCommand('undo');
    expectEqual(document.getText() === original, true);
  });

  it('demotes the section of an outline entry with all its parts, promotes it, and takes both back', async () => {
    const { document } = await openSection('二、健全政府机构职能体系');
    const original = document.getText();
    const { outline } = await testedApi();
    const entry = (): ShownSection | undefined =>
      outline.roots().find(({ label }) => label.startsWith('三、健全依法行政'));

    await vscode.commands.executeCommand('zhupi.section.demote', entry());
    await until('a deeper section', () => /\n\s*[（(][一二三四五六七八九十]+[)）]健全依法行政制度体系/.test(document.getText())); // prettier-ignore
    await until('one section less', () => entry() === undefined);
    await vscode.commands.executeCommand('undo');
    expectEqual(document.getText() === original, true);

    await until('the section again', () => entry() !== undefined);
    const [part] = entry()?.children ?? [];
    await vscode.commands.executeCommand('zhupi.section.promote', part);
    await until('another text', () => document.getText() !== original);
    await vscode.commands.executeCommand('undo');
    expectEqual(document.getText() === original, true);
  });

  it('renumbers the whole report', async () => {
    const editor = await openSection('二、健全政府机构职能体系');
    const original = editor.document.getText();
    const marker = placeOf(editor.document, '六、健全突发事件').start;
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(marker, marker.translate(0, 1)), '八');
    });

    await vscode.commands.executeCommand('zhupi.renumberAll');
    await until('the old numbers', () => editor.document.getText() === original);
  });

  it('inserts a missing section', async () => {
    const text =
      '甲区人民政府2024年法治政府建设年度报告\n\n一、主要举措和成效\n全年培训两次。\n二、存在的不足和原因\n人手不足，原因是编制少。\n三、2025年主要安排\n加强培训。\n';
    const document = await vscode.workspace.openTextDocument({ language: 'gongwen', content: text });
    await vscode.window.showTextDocument(document);
    const { outline } = await testedApi();
    await until('a missing section', () => outline.roots().some(({ missing }) => missing));

    const [missing] = outline.roots().filter((section) => section.missing);
    await vscode.commands.executeCommand('zhupi.outline.insertMissing', missing);
    await until('the section', () => document.getText().includes('第一责任人'));
    await until('nothing missing', () => outline.roots().every((section) => !section.missing));
  });
});

async function openSection(heading: string): Promise<vscode.TextEditor> {
  const editor = await openSeed('pingshan-2023.txt');
  const { outline } = await testedApi();
  await until('the outline', () => outline.roots().some(({ label }) => label.startsWith('二、健全政府')));
  const { start } = placeOf(editor.document, heading);
  editor.selection = new vscode.Selection(start, start);
  return editor;
}
