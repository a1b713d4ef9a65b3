import * as vscode from 'vscode';
import { testedApi, type ShownSection } from './support/api';
import { expectEqual } from './support/expect';
import { openSeed, placeOf, restore } from './support/report';
import { until } from './support/until';

describe('views', () => {
  afterEach(restore);

  it('outline follows the text', async () => {
    const editor = await openSeed('pingshan-2023.txt');
    const { outline } = await testedApi();
    const labels = (): readonly string[] => outline.roots().map(({ label }) => label);
    await until('section 七', () => labels().some((label) => label.startsWith('七、')));

    const heading = placeOf(editor.document, '七、健全社会矛盾');
    await editor.edit((edit) => {
      edit.replace(heading, '七、另行健全社会矛盾');
    });
    await until('the new title', () => labels().some((label) => label.startsWith('七、另行健全')));
  });

  it('outline shows another report when another one is opened, and none beside other texts', async () => {
    const { outline } = await testedApi();
    await openSeed('pingshan-2023.txt');
    await until('the first report', () => outline.roots().some(({ label }) => label.startsWith('九、')));
    await openSeed('gucheng-2024.txt');
    await until('the second report', () => outline.roots().every(({ label }) => !label.startsWith('九、')));

    const other = await vscode.workspace.openTextDocument({ language: 'json', content: '{}' });
    await vscode.window.showTextDocument(other);
    await until('an empty outline', () => outline.roots().length === 0);
  });

  it('outline can show only sections with problems', async () => {
    await openSeed('pingshan-2023.txt');
    const { outline } = await testedApi();
    const sections = (): readonly ShownSection[] => outline.roots().filter(({ missing }) => !missing);
    await until('all sections', () => sections().length >= 10);

    await vscode.commands.executeCommand('zhupi.outline.showProblemsOnly');
    await until('fewer sections', () => sections().length > 0 && sections().length < 10);
    await vscode.commands.executeCommand('zhupi.outline.showAll');
    expectEqual(sections().length >= 10, true);
  });

  it('an entry of a view shows its place in the text', async () => {
    const { document } = await openSeed('pingshan-2023.txt');
    const { ledger } = await testedApi();
    const figure = await until('the figure 83宗', () =>
      ledger
        .groups()
        .flatMap(({ children }) => children)
        .find(({ label }) => label === '83宗'),
    );
    await vscode.commands.executeCommand('zhupi.reveal', {
      uri: document.uri.toString(),
      range: figure.range,
    });

    const { document: shown, selection } = vscode.window.activeTextEditor ?? {};
    expectEqual(shown?.uri.toString(), document.uri.toString());
    expectEqual(shown?.getText(selection), '83宗');
  });

  it('ledger groups the same figures by section', async () => {
    await openSeed('pingshan-2023.txt');
    const { ledger } = await testedApi();
    const count = (): number => ledger.groups().flatMap(({ children }) => children).length;
    const all = await until('figures', () => count() || undefined);

    await vscode.commands.executeCommand('zhupi.ledger.groupBySection');
    expectEqual(count(), all);
    await vscode.commands.executeCommand('zhupi.ledger.groupByTopic');
    expectEqual(count(), all);
  });
});
