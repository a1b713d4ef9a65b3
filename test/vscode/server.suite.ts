import * as vscode from 'vscode';
import { testedApi } from './support/api';
import { expectEqual } from './support/expect';
import { findings, openSeed } from './support/report';
import { until } from './support/until';

describe('server', () => {
  it('comes back after the restart command with the same findings', async () => {
    const { document } = await openSeed('pingshan-2023.txt');
    await findings('section-cause-missing', document, 1);
    const { client } = await testedApi();
    expectEqual(client.state, 'running');

    await vscode.commands.executeCommand('zhupi.restart');
    await until('a running server', () => client.state === 'running');
    await findings('section-cause-missing', document, 1);
  });
});
