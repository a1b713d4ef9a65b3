/**
 * Runs in the extension host and times what a writer waits for: see vscode.mjs, which names the documents in
 * ZHUPI_BENCH and gets one event of times for each.
 */
const vscode = require('vscode');

const limit = 30_000;
const keys = 25;
const warmUp = 5;
/** A pause between two keys, as of somebody who types. */
const gap = 120;
/** Long enough for VS Code to paint a page, and for us to read it. */
const settle = 2000;
/** A mark that is opened and not closed: a finding that comes with the key and goes with it. */
const stray = '《';

/** What VS Code calls, as a test module. */
exports.run = async () => {
  const { id, files } = JSON.parse(process.env.ZHUPI_BENCH);
  await vscode.extensions.getExtension(id).activate();
  // VS Code tells nobody how long that took, but shows it: the page is read while it stands there.
  await vscode.commands.executeCommand('workbench.action.showRuntimeExtensions');
  await pause(settle);
  tell({ kind: 'running extensions' });
  await pause(settle);
  for (const file of files) tell({ kind: 'times', file, ...(await time(file)) });
};

function tell(event) {
  console.log('@zhupi', JSON.stringify(event));
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function time(file) {
  const opened = performance.now();
  const document = await vscode.workspace.openTextDocument(file);
  const first = diagnosticsOf(document, (found) => found.length > 0);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await first;
  const open = performance.now() - opened;
  const place = middle(document);
  const times = [];
  for (let i = 0; i < warmUp + 2 * keys; i++) {
    await pause(gap);
    const typed = i % 2 === 0;
    const pressed = performance.now();
    const squiggle = diagnosticsOf(
      document,
      (found) => found.some(({ range }) => range.start.isEqual(place)) === typed,
    );
    await editor.edit((edit) => {
      if (typed) edit.insert(place, stray);
      else edit.delete(new vscode.Range(place, place.translate(0, stray.length)));
    });
    await squiggle;
    if (i >= warmUp) times.push(performance.now() - pressed);
  }
  return { open, times, findings: vscode.languages.getDiagnostics(document.uri).length };
}

/** Between two 汉字 in the middle of the text, where nothing was found. */
function middle(document) {
  const text = document.getText();
  let at = text.length >> 1;
  while (!/^\p{L}\p{L}/u.test(text.slice(at - 1, at + 1))) at++;
  return document.positionAt(at);
}

/** Resolves when the document's findings are as wanted. */
function diagnosticsOf({ uri }, isWanted) {
  return new Promise((resolve, reject) => {
    const found = () => vscode.languages.getDiagnostics(uri);
    const timer = setTimeout(() => end(() => reject(new Error(`no such findings in ${uri.path}`))), limit);
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (isWanted(found())) end(resolve);
    });
    const end = (how) => {
      clearTimeout(timer);
      listener.dispose();
      how();
    };
    if (isWanted(found())) end(resolve);
  });
}
