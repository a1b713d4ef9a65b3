import { runSuites } from './support/run';
import './suites';
import { emitToConsole } from './support/events';

/** Entry of the tests in a web extension host: one file that needs only `vscode`. */
function run(): Promise<void> {
  return runSuites(emitToConsole);
}

// Not `export function`: see index.ts.
export = { run };
