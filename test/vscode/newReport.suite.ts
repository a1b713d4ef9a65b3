import * as vscode from 'vscode';
import { expectEqual, expectThere } from './support/expect';
import { acceptingAll, turningAway } from './support/quickInput';
import { becomes, ruleOf } from './support/report';

describe('a new report', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('has the skeleton of its kind, in which nothing is wrong but the blanks', async () => {
    await acceptingAll('zhupi.newReport');
    const { document, selection } = expectThere(vscode.window.activeTextEditor, 'editor');
    expectEqual([document.languageId, document.isUntitled], ['gongwen', true]);
    expectEqual(/^××人民政府关于\d{4}年法治政府建设情况的报告$/.test(document.lineAt(0).text), true);
    expectEqual(document.getText(selection), '××');

    const rules = (): readonly (string | undefined)[] =>
      vscode.languages.getDiagnostics(document.uri).map(ruleOf);
    await becomes(() => rules().length > 0);
    expectEqual([...new Set(rules())], ['placeholder-left']);
  });

  it('is not made where the questions are not answered', async () => {
    await turningAway('zhupi.newReport');
    expectEqual(vscode.window.activeTextEditor?.document.isUntitled ?? false, false);
  });
});
