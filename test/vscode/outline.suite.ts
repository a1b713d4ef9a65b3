import * as vscode from 'vscode';
import type { ShownSection, ZhupiApi } from '../../client/src/zhupi';
import { expectEqual, expectThere } from './support/expect';
import { becomes, findings, openSeed } from './support/report';

describe('outline', () => {
  it('has every numbered heading as a symbol, in order', async () => {
    const { document } = await openSeed('pingshan-2023.txt');
    await findings('figure-exceeds-base', document, 1);

    const symbols = await documentSymbols(document);
    const sections = allOf(symbols).filter(({ name }) => /^[一二三四五六七八九十]+、/.test(name));
    expectEqual(
      sections.map(({ selectionRange }) => selectionRange.start.line + 1),
      [9, 17, 27, 33, 39, 47, 53, 61, 69, 73],
    );
  });

  it('puts run-in headings below their section, inside its range', async () => {
    const { document } = await openSeed('pingshan-2023.txt');
    await findings('figure-exceeds-base', document, 1);

    const symbols = allOf(await documentSymbols(document));
    const section = expectThere(
      symbols.find(({ name }) => name.startsWith('七、')),
      'section 七',
    );
    expectEqual(
      section.children.map(({ name }) => name.slice(0, 3)),
      ['(一)', '(二)', '(三)'],
    );
    expectEqual(
      section.children.every(({ range }) => section.range.contains(range)),
      true,
    );
  });

  it('shows in its own view the sections that the symbols hold', async () => {
    const { document } = await openSeed('pingshan-2023.txt');
    await findings('figure-exceeds-base', document, 1);
    const sections = allOf(await documentSymbols(document)).filter(({ name }) =>
      /^[一二三四五六七八九十]+、/.test(name),
    );

    const outline = await outlineView();
    const labels = (): readonly string[] => flatten(outline.roots()).map(({ label }) => label);
    const isShown = ({ name }: vscode.DocumentSymbol): boolean =>
      labels().some((label) => name.endsWith(label));
    await becomes(() => sections.every(isShown));
    expectEqual(
      sections.filter((section) => !isShown(section)).map(({ name }) => name),
      [],
    );
  });

  it('shows each required section that the report does not have', async () => {
    const text =
      '甲区人民政府2024年法治政府建设年度报告\n\n一、主要举措和成效\n全年培训两次。\n二、存在的不足和原因\n人手不足。';
    const document = await vscode.workspace.openTextDocument({ language: 'gongwen', content: text });
    await vscode.window.showTextDocument(document);
    await findings('section-missing', document, 2);

    const outline = await outlineView();
    const missing = (): readonly ShownSection[] => flatten(outline.roots()).filter((item) => item.missing);
    await becomes(() => missing().length === 2);
    expectEqual(missing().length, 2);
  });
});

async function documentSymbols(document: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
}

function allOf(symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...allOf(symbol.children)]);
}

function flatten(items: readonly ShownSection[]): readonly ShownSection[] {
  return items.flatMap((item) => [item, ...flatten(item.children)]);
}

async function outlineView(): Promise<ZhupiApi['outline']> {
  const extension = expectThere(vscode.extensions.getExtension<ZhupiApi>('zhupi.zhupi'), 'extension');
  return (await extension.activate()).outline;
}
