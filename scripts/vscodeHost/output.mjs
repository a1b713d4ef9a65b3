const startLimit = 60_000;

/**
 * Waits until a server prints what says that it answers, and resolves to the match. Rejects with what it
 * printed if it ends or does not say so in time.
 */
export function printed(child, pattern, name) {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (why) => reject(new Error(`${name} ${why}:\n${text.slice(-2000)}`));
    const timer = setTimeout(() => fail('did not start in time'), startLimit);
    const read = (chunk) => {
      // It goes on printing for as long as it runs, and must be read, but what follows is not kept.
      if (text.length > 100_000) return;
      text += chunk;
      const match = pattern.exec(text);
      if (match === null) return;
      clearTimeout(timer);
      resolve(match);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`ended with ${signal ?? code}`);
    });
  });
}
