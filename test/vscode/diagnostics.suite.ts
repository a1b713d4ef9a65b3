import * as vscode from 'vscode';
import { expectContains, expectEqual } from './support/expect';
import { findings, findingsOf, openSeed, placeOf } from './support/report';

describe('diagnostics', () => {
  it('names the figure that exceeds its base, in a report as it was published', async () => {
    const { document } = await openSeed('pingshan-2023.txt');
    const [finding] = await findings('figure-exceeds-base', document, 1);

    const clause = placeOf(document, '办结86宗');
    expectEqual(finding?.range, new vscode.Range(clause.start.translate(0, '办结'.length), clause.end));
    expectEqual(clause.start.line + 1, 57);
    expectEqual(finding?.severity, vscode.DiagnosticSeverity.Warning);
    expectContains(finding?.message ?? '', '86', '83', '3');
  });

  it('points from the finding to the base', async () => {
    const { document } = await openSeed('pingshan-2023.txt');
    const [finding] = await findings('figure-exceeds-base', document, 1);

    const [related] = finding?.relatedInformation ?? [];
    const clause = placeOf(document, '受理83宗');
    expectEqual(
      related?.location.range,
      new vscode.Range(clause.start.translate(0, '受理'.length), clause.end),
    );
  });

  it('serves a plain-text report as gongwen', async () => {
    const { document } = await openSeed('gucheng-2024.txt');
    expectEqual(document.languageId, 'gongwen');
    await findings('section-no-heading', document, 1);
    expectEqual(findingsOf('figure-exceeds-base', document).length, 0);
  });
});
