import * as vscode from 'vscode';
import { expectEqual } from './support/expect';
import { findings, findingsOf, openSeed } from './support/report';
import { rest, until } from './support/until';

const report =
  '甲区人民政府关于2024年法治政府建设情况的报告\n\n一、推进法治政府建设的主要举措和成效\n（一）强化执法。\n（三）强化监督。\n';

describe('detection', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('switches a plain text when it comes to read as a report', async () => {
    const document = await open('plaintext', '会议记录\n');
    await rest(700);
    expectEqual(document.languageId, 'plaintext');

    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), report);
    await vscode.workspace.applyEdit(edit);
    await until('our language', () => document.languageId === 'gongwen');
    await findings('heading-sequence', document, 1);
  });

  it('does not switch again what the user has switched back', async () => {
    const document = await open('plaintext', report);
    await until('our language', () => document.languageId === 'gongwen');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');

    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n');
    await vscode.workspace.applyEdit(edit);
    await rest(1200);
    expectEqual(document.languageId, 'plaintext');
  });

  it('leaves other plain texts alone', async () => {
    const document = await open('plaintext', '一、买菜\n二、做饭\n这是一份关于晚饭的记录。\n');
    await rest(700);
    expectEqual(document.languageId, 'plaintext');
  });

  it('serves Markdown that reads as a report, as Markdown', async () => {
    const text = report.replace('甲区', '# 甲区').replace('一、', '## 一、');
    const document = await open('markdown', text);
    await findings('heading-sequence', document, 1);
    expectEqual(document.languageId, 'markdown');
  });

  it('leaves other Markdown alone until it becomes a report', async () => {
    await openSeed('pingshan-2023.txt');
    const document = await open('markdown', '# 笔记\n\n（一）甲\n\n（三）乙\n');
    await rest(1200);
    expectEqual(vscode.languages.getDiagnostics(document.uri).length, 0);

    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, 1, 0), `${report}\n`);
    await vscode.workspace.applyEdit(edit);
    await until('findings', () => findingsOf('heading-sequence', document).length > 0);
  });
});

async function open(language: string, content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}
