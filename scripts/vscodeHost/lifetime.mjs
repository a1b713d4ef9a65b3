import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const posix = process.platform !== 'win32';

/**
 * Everything that a run starts and must not outlive it: processes, servers, scratch folders. `end` ends
 * them, last started first; Ctrl-C and the other ending signals do so too and then exit.
 */
export function createLifetime() {
  const endings = [];
  let ended;
  const end = () => (ended ??= endAll(endings));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => void end().then(() => process.exit(128 + constants.signals[signal])));
  }
  // A crash of this script itself: no time to wait, but nothing may stay.
  process.on('exit', () => endings.forEach((ending) => ending.now?.()));
  if (process.env.npm_lifecycle_event !== undefined) whenOrphaned(() => process.kill(process.pid, 'SIGTERM'));

  return {
    end,
    /** Whether the end has begun: what fails from then on fails because of it. */
    get isEnding() {
      return ended !== undefined;
    },
    /** Calls `ending` at the end. */
    add(ending) {
      endings.push({ later: ending });
    },
    /** Starts a process that ends with this lifetime, together with all that it starts itself. */
    spawn(command, args, options = {}) {
      // A group of its own, so that the whole group can be ended at once.
      const child = spawn(command, args, { ...options, detached: posix });
      endings.push({ later: () => endProcess(child), now: () => kill(child, 'SIGKILL') });
      return child;
    },
    /** An empty folder that is removed at the end; its real path, as a program run there would print it. */
    async scratchFolder() {
      const folder = await realpath(await mkdtemp(join(tmpdir(), 'zhupi-')));
      const options = { recursive: true, force: true, maxRetries: 5 };
      endings.push({ later: () => rm(folder, options), now: () => rmSync(folder, options) });
      return folder;
    },
  };
}

/** npm, when it is ended, ends the shell between itself and this process, and that shell passes nothing on. */
function whenOrphaned(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 1000);
  watch.unref();
}

async function endAll(endings) {
  while (endings.length > 0) {
    try {
      await endings.pop().later();
    } catch {
      // The others must end all the same.
    }
  }
}

/** Asks the process and its group to end, and makes them after two seconds. */
async function endProcess(child) {
  if (child.pid === undefined) return;
  const closed = child.exitCode !== null || child.signalCode !== null;
  const gone = closed ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
  kill(child, 'SIGTERM');
  const timer = setTimeout(() => kill(child, 'SIGKILL'), 2000);
  await gone;
  clearTimeout(timer);
  // Whatever of the group outlived its leader.
  kill(child, 'SIGKILL');
}

function kill(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(posix ? -child.pid : child.pid, signal);
  } catch {
    // Gone already.
  }
}
