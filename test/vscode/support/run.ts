import * as vscode from 'vscode';
import 'mocha/mocha.js';
import type { Emit } from './events';

/** VS Code starts, the server starts, the report is read: much longer than any of it takes. */
const testLimit = 30_000;

// mocha's browser build, because it is the one that needs nothing but an ECMAScript host: one suite for
// the extension host in Node and in a web worker. From here on `describe` and `it` exist.
mocha.setup({ ui: 'bdd', timeout: testLimit });

/** Runs every suite that has been imported. Rejects if a test failed, so that VS Code exits with 1. */
export async function runSuites(emit: Emit): Promise<void> {
  mocha.reporter(reporterFor(emit));
  emit({
    kind: 'start',
    version: vscode.version,
    host: `${vscode.env.appHost}, ${vscode.env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop'}`,
    language: vscode.env.language,
  });
  // `mocha.run` of the browser build reads a page's address, which an extension host does not have.
  const failures = await new Promise<number>((done) => Mocha.prototype.run.call(mocha, done));
  emit({ kind: 'end' });
  if (failures > 0) throw new Error(`${failures} failed`);
}

function reporterFor(emit: Emit): Mocha.ReporterConstructor {
  return class extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
      super(runner, options);
      runner.on('pass', (test) => {
        emit({ kind: 'pass', title: test.fullTitle(), duration: test.duration ?? 0 });
      });
      runner.on('fail', (test, error: Error) => {
        emit({ kind: 'fail', title: test.fullTitle(), error: error.stack ?? error.message });
      });
    }
  };
}
