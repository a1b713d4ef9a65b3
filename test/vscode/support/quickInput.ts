import * as vscode from 'vscode';
import { rest } from './until';

const pause = 100;

/** Runs a command that asks something, and takes what each question proposes, as with the Enter key. */
export async function acceptingAll(command: string): Promise<void> {
  await pressing('workbench.action.acceptSelectedQuickOpenItem', command);
}

/** Runs a command that asks something, and turns away from the question, as with the Escape key. */
export async function turningAway(command: string): Promise<void> {
  await pressing('workbench.action.closeQuickOpen', command);
}

async function pressing(key: string, command: string): Promise<void> {
  const over = vscode.commands.executeCommand(command).then(() => true);
  while (!(await Promise.race([over, rest(pause).then(() => false)]))) {
    await vscode.commands.executeCommand(key);
  }
}
