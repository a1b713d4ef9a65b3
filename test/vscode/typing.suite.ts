import * as vscode from 'vscode';
import { expectEqual } from './support/expect';
import { findings, findingsOf, openSeed, placeOf, restore } from './support/report';

describe('typing', () => {
  afterEach(restore);

  it('takes a finding away with one character and brings it back with the next', async () => {
    const editor = await openSeed('pingshan-2023.txt');
    await findings('figure-exceeds-base', editor.document, 1);

    // 受理93宗 is no more than 收到93宗, and no less than 办结86宗.
    const digit = placeOf(editor.document, '受理83宗').start.translate(0, '受理'.length);
    editor.selection = new vscode.Selection(digit, digit.translate(0, 1));
    await vscode.commands.executeCommand('type', { text: '9' });
    await findings('figure-exceeds-base', editor.document, 0);

    editor.selection = new vscode.Selection(digit, digit.translate(0, 1));
    await vscode.commands.executeCommand('type', { text: '8' });
    await findings('figure-exceeds-base', editor.document, 1);
  });

  it('finds a heading number that is skipped while it is typed', async () => {
    const editor = await openSeed('pingshan-2023.txt');
    await findings('figure-exceeds-base', editor.document, 1);
    expectEqual(findingsOf('heading-sequence', editor.document).length, 0);

    const marker = placeOf(editor.document, '六、健全突发事件');
    editor.selection = new vscode.Selection(marker.start, marker.start.translate(0, 1));
    await vscode.commands.executeCommand('type', { text: '七' });
    await findings('heading-sequence', editor.document, 1);
  });
});
