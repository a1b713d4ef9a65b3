// Runs bundled tests in this process and sends the counts to the one that forked it: a test that crashes
// or hangs must not take the whole run with it. The one argument is JSON: {files, grep, reporter}.
import Mocha from 'mocha';

const testLimit = 30_000;

const { files, grep, reporter } = JSON.parse(process.argv[2]);
const mocha = new Mocha({ ui: 'bdd', reporter, timeout: testLimit, forbidOnly: true, forbidPending: true });
if (grep !== undefined) mocha.grep(grep);
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();

const runner = mocha.run(() => {
  const { passes = 0, failures = 0 } = runner.stats ?? {};
  // Not left to run out: a server or a timer that a test forgot would keep the process.
  process.send({ passed: passes, failed: failures }, () => process.exit(failures > 0 ? 1 : 0));
});
