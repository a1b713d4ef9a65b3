import { appendFileSync } from 'node:fs';
import { runSuites } from './support/run';
import './suites';
import { emitToConsole, type Emit } from './support/events';

/** Entry of the tests in an extension host on Node: the VS Code server and desktop VS Code. */
function run(): Promise<void> {
  // Desktop VS Code has no page that hears the console, so the runner names a file.
  const file = process.env.ZHUPI_TEST_EVENTS;
  return runSuites(file === undefined ? emitToConsole : emitTo(file));
}

function emitTo(file: string): Emit {
  return (event) => {
    appendFileSync(file, `${JSON.stringify(event)}\n`);
  };
}

// Not `export function`: mocha's build, once bundled, takes `module.exports` for itself when it is loaded.
export = { run };
