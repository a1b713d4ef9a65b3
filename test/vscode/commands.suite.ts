import * as vscode from 'vscode';
import { expectEqual, expectThere } from './support/expect';
import { findings, openSeed } from './support/report';
import { until } from './support/until';

describe('commands', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('of the manifest are all there', async () => {
    const extension = expectThere(vscode.extensions.getExtension('zhupi.zhupi'), 'extension');
    await extension.activate();
    const { contributes } = extension.packageJSON as {
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    expectEqual(
      contributes.commands.filter(({ command }) => !registered.has(command)),
      [],
    );
  });

  it('a link to a rule opens the preview of its page', async () => {
    await openSeed('pingshan-2023.txt');
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse('zhupi-rule:heading-sequence'));

    const inputs = (): readonly unknown[] =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
    await until('a preview', () => inputs().some((input) => input instanceof vscode.TabInputWebview));
    await until('no tab with the source', () => inputs().every((input) => !isRuleSource(input)));
  });

  it('the sample has something to show', async () => {
    await vscode.commands.executeCommand('zhupi.openSample');
    const { document } = expectThere(vscode.window.activeTextEditor, 'editor');
    expectEqual([document.languageId, document.isUntitled], ['gongwen', true]);
    await findings('heading-sequence', document, 1);
    await findings('section-missing', document, 1);
  });

  it('copies what a maintainer needs to know, without the text', async () => {
    const { document } = await openSeed('pingshan-2023.txt');
    await findings('section-cause-missing', document, 1);
    await vscode.env.clipboard.writeText('');
    // The message stays until somebody closes it, so the command is not waited for.
    void vscode.commands.executeCommand('zhupi.copyDiagnosticsReport');

    const text = await untilCopied();
    expectEqual([text.includes('- section-cause-missing: 1'), text.includes('坪山')], [true, false]);
  });
});

function isRuleSource(input: unknown): boolean {
  return input instanceof vscode.TabInputText && input.uri.scheme === 'zhupi-rule';
}

async function untilCopied(): Promise<string> {
  let copied = '';
  void (async () => {
    while (copied === '') copied = await vscode.env.clipboard.readText();
  })();
  return until('text in the clipboard', () => copied || undefined);
}
