import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProfileChoice } from '../../server/src/protocol';
import { LspClient, pulling } from '../support/lspClient';

const own = {
  id: 'audit',
  name: { zh: '审计整改报告', en: 'Audit report' },
  title: ['审计整改…报告'],
  subject: ['审计整改'],
  sections: [
    {
      id: 'done',
      title: '{year}年整改情况',
      titleEn: 'What was done',
      force: '必须',
      heading: ['整改情况'],
      skeleton: '【待补】。',
    },
  ],
  skeletonTitle: '{issuer}{year}年审计整改情况报告',
  skeletonLead: '现将有关情况报告如下。',
};

describe('new reports over stdio', () => {
  let folder: string;
  let client: LspClient;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'zhupi-'));
    client = new LspClient();
  });
  afterEach(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });
  const start = (rest: object = {}): Promise<unknown> =>
    client.initialize(
      { ...pulling, workspace: { ...pulling.workspace, workspaceFolders: true } },
      { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: '甲' }], ...rest },
    );

  it('are of the kinds that the workspace has of its own, then of the built-in ones', async () => {
    mkdirSync(path.join(folder, '.zhupi', 'profiles'), { recursive: true });
    writeFileSync(path.join(folder, '.zhupi', 'profiles', 'audit.json'), JSON.stringify(own));
    await start();
    const kinds = await client.request<ProfileChoice[]>('zhupi/profiles', {});
    assert.deepEqual(kinds[0], { id: 'audit', name: '审计整改报告' });
    assert.deepEqual(
      kinds.slice(1).map(({ id }) => id),
      ['fazhi-annual', 'fuyi', 'gov-work', 'shufa', 'xxgk-annual'],
    );
    const text = await client.request<string>('zhupi/skeleton', {
      profile: 'audit',
      year: 2024,
      issuer: '甲局',
    });
    assert.equal(
      text,
      '甲局2024年审计整改情况报告\n\n现将有关情况报告如下。\n\n一、2024年整改情况\n\n【待补】。\n\n甲局\n\n2025年×月×日\n',
    );
  });

  it('are named in the language of messages', async () => {
    await start({ initializationOptions: { locale: 'en' } });
    const kinds = await client.request<ProfileChoice[]>('zhupi/profiles', {});
    assert.match(kinds.find(({ id }) => id === 'gov-work')?.name ?? '', /^[\w ]+$/);
  });

  it('are nothing where there is no such kind', async () => {
    await start();
    assert.equal(await client.request('zhupi/skeleton', { profile: 'no-such', year: 2024 }), null);
  });
});
