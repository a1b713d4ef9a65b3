import * as vscode from 'vscode';
import { expectEqual, expectThere } from './support/expect';
import { findings, openSeed, placeOf, restore } from './support/report';

/** More than any finding offers; actions beyond this number come without their edits. */
const resolveAll = 20;

describe('quick fixes', () => {
  afterEach(restore);

  it('take the finding away that they are offered for', async () => {
    const { document } = await openSeed('pingshan-2023.txt');
    const [finding] = await findings('figure-exceeds-base', document, 1);

    const fix = await firstFix(document, expectThere(finding, 'finding'));
    expectEqual(await vscode.workspace.applyEdit(expectThere(fix.edit, `edit of “${fix.title}”`)), true);
    await findings('figure-exceeds-base', document, 0);
  });

  it('renumber the headings', async () => {
    const editor = await openSeed('pingshan-2023.txt');
    const { document } = editor;
    const original = document.getText();
    const marker = placeOf(document, '六、健全突发事件').start;
    const six = new vscode.Range(marker, marker.translate(0, 1));
    await editor.edit((edit) => {
      edit.replace(six, '七');
    });
    const [finding] = await findings('heading-sequence', document, 1);

    const fix = await firstFix(document, expectThere(finding, 'finding'));
    expectEqual(await vscode.workspace.applyEdit(expectThere(fix.edit, `edit of “${fix.title}”`)), true);
    await findings('heading-sequence', document, 0);
    expectEqual(document.getText().length, original.length);
  });
});

async function firstFix(
  document: vscode.TextDocument,
  finding: vscode.Diagnostic,
): Promise<vscode.CodeAction> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
    resolveAll,
  );
  return expectThere(actions[0], `a quick fix for “${finding.message}”`);
}
