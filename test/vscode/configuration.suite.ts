import * as vscode from 'vscode';
import { expectEqual, expectThere } from './support/expect';
import { findings, openSeed, restore } from './support/report';
import { until } from './support/until';

const configuration = '.zhupirc.json';
const terms = '.zhupi/terms.json';

describe('configuration', () => {
  afterEach(async () => {
    await restore();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const path of [configuration, '.zhupi']) {
      await vscode.workspace.fs.delete(fileIn(path), { recursive: true }).then(undefined, () => undefined);
    }
  });

  it('is written by a quick fix and counts at once', async () => {
    const { document } = await openSeed('pingshan-2023.txt');
    const [finding] = await findings('figure-exceeds-base', document, 1);
    await choose(document, finding, configuration);
    await findings('figure-exceeds-base', document, 0);
    expectEqual(JSON.parse(await savedText(configuration)), { rules: { 'figure-exceeds-base': 'off' } });
  });

  it('that is there already is changed by a quick fix, comments and all', async () => {
    const before = '{\n  // 本区\n  "rules": { "paste-noise": "off" }\n}\n';
    await vscode.workspace.fs.writeFile(fileIn(configuration), new TextEncoder().encode(before));
    const { document } = await openSeed('pingshan-2023.txt');
    await findings('paste-noise', document, 0);
    const [finding] = await findings('figure-exceeds-base', document, 1);
    await choose(document, finding, configuration);
    await findings('figure-exceeds-base', document, 0);
    const after = await savedText(configuration);
    expectEqual(
      [
        after.includes('// 本区'),
        after.includes('"paste-noise": "off"'),
        after.includes('figure-exceeds-base'),
      ],
      [true, true, true],
    );
  });

  it('lets a word stand by a quick fix', async () => {
    const { document } = await openSeed('binhai-2024.txt');
    const wrong = '理论中心学习组';
    const found = (): vscode.Diagnostic | undefined =>
      vscode.languages.getDiagnostics(document.uri).find(({ range }) => document.getText(range) === wrong);
    const finding = await until('the term', found);
    await choose(document, finding, terms);
    await until('no finding', () => found() === undefined);
    expectEqual(JSON.parse(await savedText(terms)), { allow: [wrong] });
  });

  it('that is wrong is marked in its own file', async () => {
    const wrong = '{ "rules": { "figure-exceeds-bases": "off" } }';
    await vscode.workspace.fs.writeFile(fileIn(configuration), new TextEncoder().encode(wrong));
    await openSeed('pingshan-2023.txt');
    const problem = await until('a problem', () => ownProblems().at(0));
    expectEqual(problem.message.includes('figure-exceeds-base'), true);
  });
});

/** What we say of the configuration; VS Code itself checks it against the schema. */
function ownProblems(): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(fileIn(configuration)).filter(({ source }) => source === '朱批');
}

/** Takes the quick fix that writes a file, as VS Code does: the edit, then the command. */
async function choose(
  document: vscode.TextDocument,
  finding: vscode.Diagnostic | undefined,
  path: string,
): Promise<void> {
  const { range } = expectThere(finding, 'finding');
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
  const action = expectThere(
    actions.find(({ title }) => title.includes(path)),
    `a quick fix that writes ${path} among ${actions.map(({ title }) => title).join()}`,
  );
  expectEqual(await vscode.workspace.applyEdit(expectThere(action.edit, 'edit')), true);
  const { command, arguments: args = [] } = expectThere(action.command, 'command');
  await vscode.commands.executeCommand(command, ...(args as unknown[]));
}

function fileIn(path: string): vscode.Uri {
  return vscode.Uri.joinPath(expectThere(vscode.workspace.workspaceFolders?.[0], 'folder').uri, path);
}

async function savedText(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(path)));
}
