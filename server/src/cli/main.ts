/**
 * Starts the program (cliProgram.js, beside this file) with the code that V8 compiled last time: compiling it anew
 * would take as long as checking a report. The compiled code lies beside the program where that can be written to,
 * under the name and with the rights of the program itself; where it cannot, everything works without.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Script } from 'node:vm';

const file = path.join(__dirname, 'cliProgram.js');
const cacheFile = path.join(__dirname, 'cliProgram.cache');
// One handle, so that a build meanwhile cannot pair the old key with the new source.
const handle = fs.openSync(file, 'r');
const { size, mtimeMs } = fs.fstatSync(handle);
const source = fs.readFileSync(handle, 'utf8');
fs.closeSync(handle);
/** V8 tells other versions of itself apart, but not another source of the same length. */
const key = Buffer.from(`${process.version} ${size} ${mtimeMs}`.padEnd(80));

const known = readCache();
const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
  filename: file,
  ...(known ? { cachedData: known } : {}),
});
(script.runInThisContext() as (...values: readonly unknown[]) => void)(
  exports,
  require,
  module,
  file,
  __dirname,
);
// What is compiled by the end of a check is what the next one needs; in a long run V8 drops again what only the start
// needed, and the first turn of the event loop, after a first share of the files, comes sooner.
if ((!known || script.cachedDataRejected === true) && process.argv[2] === 'check') {
  const turn = setImmediate(writeOnce);
  process.once('exit', writeOnce);
  turn.unref();
}

function writeOnce(): void {
  process.off('exit', writeOnce);
  writeCache();
}

function readCache(): Buffer | undefined {
  try {
    const bytes = fs.readFileSync(cacheFile);
    return bytes.subarray(0, key.length).equals(key) ? bytes.subarray(key.length) : undefined;
  } catch {
    return undefined;
  }
}

function writeCache(): void {
  const temporary = `${cacheFile}.${process.pid}`;
  try {
    fs.writeFileSync(temporary, Buffer.concat([key, script.createCachedData()]), { flag: 'wx' });
    fs.renameSync(temporary, cacheFile);
  } catch {
    fs.rmSync(temporary, { force: true });
  }
}
