import * as vscode from 'vscode';
import { expectContains, expectEqual, expectThere } from './support/expect';
import { findings, openReport, openSeed, placeOf } from './support/report';

const text = [
  '甲区人民政府2024年法治政府建设年度报告',
  '',
  '一、主要举措和成效',
  '（一）行政复议。受理行政复议案件83件，办结80件。',
  '二、存在的不足和原因',
  '不足见第一部分，主要原因是人手少。',
  '三、2025年主要安排',
  '巩固“主要举措和成效”，全年受理行政复议案件83件。',
  '',
].join('\n');

describe('reading', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('over a figure: what it counts, and the arithmetic that it breaks', async () => {
    const { document } = await openSeed('pingshan-2023.txt');
    await findings('figure-exceeds-base', document, 1);
    const at = placeOf(document, '办结86宗').end.translate(0, -1);

    const hovers = await ask<readonly vscode.Hover[]>('vscode.executeHoverProvider', document, at);
    const contents = hovers.flatMap((hover) => hover.contents);
    const shown = contents.map((one) => (one instanceof vscode.MarkdownString ? one.value : '')).join('\n');
    expectContains(shown, '办结', '✗ `86>83`', '依据');
  });

  it('beside a figure: the arithmetic that does not hold, and no other', async () => {
    const { document } = await openSeed('pingshan-2023.txt');
    await findings('figure-exceeds-base', document, 1);

    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await ask<readonly vscode.InlayHint[]>('vscode.executeInlayHintProvider', document, whole);
    expectEqual(
      hints.map(({ label, position }) => [label, position]),
      [['✗ 86>83', placeOf(document, '办结86宗').end]],
    );
  });

  it('selects more and more: figure, clause, sentence, section, text', async () => {
    const { document } = await openReport(text);
    const at = placeOf(document, '办结80件').start.translate(0, 3);
    const [innermost] = await ask<readonly vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document,
      [at],
    );
    const selected: string[] = [];
    for (let range = innermost; range !== undefined; range = range.parent)
      selected.push(document.getText(range.range));

    expectContains(selected.join('\n'), '办结80件');
    const steps = ['办结80件', '受理行政复议案件83件，办结80件。', document.getText()];
    expectEqual(
      steps.filter((step) => !selected.includes(step)),
      [],
    );
    const lengths = selected.map(({ length }) => length);
    expectEqual(
      lengths.every((length, index) => length > (lengths[index - 1] ?? 0)),
      true,
    );
  });

  it('folds each section', async () => {
    const { document } = await openReport(text);
    const folds = await ask<readonly vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document);
    expectEqual(
      folds.map(({ start, end }) => [start, end]).filter(([start]) => start === 2 || start === 4),
      [
        [2, 3],
        [4, 5],
      ],
    );
  });

  it('leads from the mention of a section to the section', async () => {
    const { document } = await openReport(text);
    const at = placeOf(document, '第一部分').start;
    const [found] = await ask<readonly (vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document,
      at,
    );
    const place = expectThere(found, 'definition');
    expectEqual(('range' in place ? place.range : place.targetRange).start.line, 2);
  });

  it('finds every place of a measure, and highlights a heading with its mentions', async () => {
    const { document } = await openReport(text);
    const figure = document.positionAt(text.indexOf('83件') + 1);
    const places = await ask<readonly vscode.Location[]>('vscode.executeReferenceProvider', document, figure);
    expectEqual(
      places.map(({ range }) => range.start.line),
      [3, 7],
    );
    const heading = document.positionAt(text.indexOf('主要举措和成效') + 1);
    const marks = await ask<readonly vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document,
      heading,
    );
    expectEqual(
      marks.map(({ range }) => range.start.line),
      [2, 5, 7],
    );
  });

  it('finds sections of all open reports by their words', async () => {
    const { document } = await openReport(text);
    const symbols = await vscode.commands.executeCommand<readonly vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '不足原因',
    );
    expectEqual(
      symbols
        .filter(({ location }) => location.uri.toString() === document.uri.toString())
        .map(({ name }) => name),
      ['二、存在的不足和原因'],
    );
  });
});

/** Runs one of VS Code's own commands that ask a provider about a document. */
async function ask<R>(command: string, document: vscode.TextDocument, ...rest: unknown[]): Promise<R> {
  return vscode.commands.executeCommand<R>(command, document.uri, ...rest);
}
