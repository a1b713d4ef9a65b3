import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../vscodeHost/parts.mjs';

const heading = `第三方软件声明 · Third-party notices

朱批的程序里打包了下列软件，各依其许可证使用。
Zhupi bundles the following software, each under its own licence.
`;

/** What the word lists were made from: in no package that is installed. */
const dataNotices = 'scripts/vsix/dataNotices.txt';

/** The licences of all packages that are bundled, and of data; `folders` are the packages', from the root. */
export function noticesOf(folders) {
  const data = readFileSync(join(root, dataNotices), 'utf8');
  return [heading, ...folders.map(noticeOf), data].join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(path) {
  const folder = join(root, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
