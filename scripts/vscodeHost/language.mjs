import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchPart } from './fetch.mjs';
import { packagePath } from './parts.mjs';

/** The locale of every VS Code that is started here: the tool's own. */
export const locale = 'zh-cn';

/**
 * Registers the Chinese strings of the workbench and of its own extensions in the user data folder of a
 * VS Code server that has not been started yet. Installing a language pack does not do it there.
 */
export async function writeLanguagePack(userData) {
  const folder = packagePath(await fetchPart('language'), '@codingame/monaco-vscode-language-pack-zh-hans');
  const translations = join(folder, 'translations');
  const { default: contents } = await import(pathToFileURL(join(translations, 'main.i18n.json.js')).href);
  const main = join(userData, 'main.i18n.json');
  await mkdir(userData, { recursive: true });
  await writeFile(main, JSON.stringify({ contents }));

  const extensions = join(translations, 'extensions');
  const files = await readdir(extensions);
  const own = files.map((file) => [file.replace(/\.i18n\.json$/, ''), join(extensions, file)]);
  const pack = {
    [locale]: {
      hash: 'zhupi',
      label: '中文(简体)',
      // Must name one extension at least: with none, VS Code loads no extension at all.
      extensions: [{ extensionIdentifier: { id: 'zhupi.language' }, version: '1.0.0' }],
      translations: { vscode: main, ...Object.fromEntries(own) },
    },
  };
  await writeFile(join(userData, 'languagepacks.json'), JSON.stringify(pack));
}
