/**
 * Runs in the extension host and sets a scene for the camera: opens a file, waits for its findings, opens
 * views. scripts/vscodeHost/scenes.mjs hands the scenes over and takes the picture at each cue.
 */
const { existsSync } = require('node:fs');
const vscode = require('vscode');

const findingsLimit = 20_000;
const shotLimit = 30_000;
/** Long enough for VS Code to paint what has been asked for: decorations come last. */
const settleTime = 1500;

/** What VS Code calls, as a test module. */
exports.run = async () => {
  for (const scene of JSON.parse(process.env.ZHUPI_SCENES)) await play(scene);
};

async function play({ path, line, column = 1, commands = [], then = [], out }) {
  const document = await vscode.workspace.openTextDocument(path);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const findings = await findingsOf(document);
  await runAll(commands);
  const [worst] = [...findings].sort((a, b) => a.severity - b.severity);
  const at =
    line === undefined
      ? (worst?.range.start ?? new vscode.Position(0, 0))
      : new vscode.Position(line - 1, column - 1);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenter);
  await vscode.commands.executeCommand('notifications.clearAll');
  await pause(settleTime);
  if (then.length > 0) {
    await runAll(then);
    await pause(settleTime);
  }
  console.log('@zhupi', JSON.stringify({ path: out, findings: findings.length }));
  if (!(await until(() => existsSync(out), shotLimit))) throw new Error(`no picture: ${out}`);
}

async function runAll(commands) {
  for (const command of commands) {
    const { id, args = [] } = typeof command === 'string' ? { id: command } : command;
    await vscode.commands.executeCommand(id, ...args);
  }
}

/** Waits for the document's findings; one without any is shown all the same after a while. */
async function findingsOf({ uri }) {
  const found = () => vscode.languages.getDiagnostics(uri);
  await until(() => found().length > 0, findingsLimit);
  return found();
}

/** Resolves to whether it became so within the limit. */
async function until(isSo, limit) {
  for (const end = Date.now() + limit; Date.now() < end; await pause(50)) if (isSo()) return true;
  return false;
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
