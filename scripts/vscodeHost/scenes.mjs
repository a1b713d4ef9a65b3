import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { automate, automationQuery } from './automation.mjs';
import { launchBrowser } from './browser.mjs';
import { createLifetime } from './lifetime.mjs';
import { root } from './parts.mjs';
import { startServer } from './server.mjs';

const timeLimit = 180_000;

/** How pictures look: sharp on dense screens, light, no title bar that names a test. */
const look = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 };
const settings = {
  'window.commandCenter': false,
  'window.customTitleBarVisibility': 'never',
  'workbench.layoutControl.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'editor.fontSize': 15,
  'editor.lineHeight': 1.7,
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'breadcrumbs.enabled': false,
};

/**
 * Takes pictures of a VS Code with this extension and `folder` open. Each scene names the file to open
 * (relative to the folder), `out` for the picture, and may name a `line` and `column` to show (else those of the
 * worst finding), the `commands` to run before and those to run `then`, at that place, and the part of the window to
 * `clip` ({ x, y, width, height } in pixels of 1280 × 800). Resolves to each `out` with the number of `findings`
 * that VS Code showed; rejects if VS Code fails.
 */
export async function takePictures(folder, scenes) {
  const lifetime = createLifetime();
  try {
    const plan = await Promise.all(scenes.map((scene) => readyScene(folder, scene)));
    const env = { ZHUPI_SCENES: JSON.stringify(plan) };
    const { url } = await startServer(lifetime, { automated: true, settings, env });
    const driver = join(root, 'scripts', 'vscodeHost', 'sceneDriver.cjs');
    const browser = await launchBrowser(lifetime);
    const pictures = [];
    const clips = new Map(plan.map(({ out, clip }) => [out, clip && { clip }]));
    const onEvent = async ({ path, findings }, page) => {
      await page.screenshot({ path, ...clips.get(path) });
      pictures.push({ out: path, findings });
    };
    const query = automationQuery(folder, driver);
    const { passed, logged } = await automate(browser, url(query), { onEvent, timeLimit, ...look });
    if (!passed) throw new Error(logged.slice(-10).join('\n'));
    return pictures;
  } finally {
    await lifetime.end();
  }
}

async function readyScene(folder, { file, out, ...scene }) {
  const picture = resolve(out);
  await mkdir(dirname(picture), { recursive: true });
  // The driver takes an existing file for the picture that it waits for.
  await rm(picture, { force: true });
  return { commands: await ownViewCommands(), ...scene, path: join(folder, file), out: picture };
}

/** Opens our own view container and the problems, whatever the manifest calls it. */
async function ownViewCommands() {
  const { contributes } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const [container] = contributes?.viewsContainers?.activitybar ?? [];
  const open = container === undefined ? [] : [`workbench.view.extension.${container.id}`];
  return [...open, 'workbench.actions.view.problems', 'workbench.action.focusFirstEditorGroup'];
}
