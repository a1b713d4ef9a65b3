import { nodeIo, workerArgument } from './nodeIo';
import { run } from './run';

/** The program behind cli.js, and its workers. */
if (process.argv.at(-1) === workerArgument && !process.getBuiltinModule('node:worker_threads').isMainThread) {
  void import('./workerMain').then(({ serveWorker }) => {
    serveWorker();
  });
} else {
  void run(process.argv.slice(2), nodeIo()).then((code) => {
    // Everything is written (see nodeIo): waiting for what V8 still compiles would be for nothing.
    process.exit(code);
  });
}
