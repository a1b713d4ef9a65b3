import { pathToFileURL } from 'node:url';
import { root } from './parts.mjs';

/** Marks the lines of a test or scene module that are meant for us; the module logs it before its event. */
const marker = '@zhupi';

/** What this VS Code logs when all is well: natives that are not built, connections that open. */
const noise = /^info|extension gallery|ServiceWorker|bindings file|build\/Release/;

/** The query that opens `folder` with the extension in `extension` and runs `module` in the extension host. */
export function automationQuery(folder, module, extension = root) {
  const remote = (path) => `vscode-remote://remote${uriPath(path)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(module)],
    ['skipWelcome', 'true'],
  ];
  return { folder: uriPath(folder), payload: JSON.stringify(payload) };
}

/** A file path as a URI has it: with a leading slash on Windows too. */
export function uriPath(path) {
  return decodeURIComponent(pathToFileURL(path).pathname);
}

/**
 * Opens the page and waits until its test module has ended. `onEvent(event, page)` gets what the module
 * reports; `prepare(page)` runs before the page is opened. Resolves to whether it `passed` and what else it
 * `logged`; rejects when the browser dies, which looks like a hang otherwise, or the time is over.
 */
export async function automate(browser, address, { onEvent, timeLimit, prepare, ...look }) {
  const context = await browser.newContext({ locale: 'zh-CN', ...look });
  const page = await context.newPage();
  const logged = [];
  const keep = (text) => noise.test(text) || logged.push(text.split('\n', 5).join('\n'));
  let timer;
  try {
    const exit = new Promise((resolve, reject) => {
      const fail = (why) => reject(new Error([why, ...logged.slice(-20)].join('\n')));
      timer = setTimeout(fail, timeLimit, `VS Code did not finish within ${timeLimit / 1000} s`);
      browser.once('disconnected', () => fail('the browser died'));
      page.once('crash', () => fail('the page crashed'));
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    });
    // It is awaited below; a death before that must not end this process as an unhandled rejection.
    exit.catch(() => undefined);
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      if (args[0] === marker) return onEvent(JSON.parse(args[1]), page);
      keep(`${type}: ${args.map(String).join(' ')}`);
    });
    page.on('pageerror', (error) => keep(`page: ${error.message}`));
    await prepare?.(page);
    await page.goto(address);
    const code = await exit;
    return { passed: code === 0, logged };
  } finally {
    clearTimeout(timer);
    await context.close().catch(() => undefined);
  }
}
