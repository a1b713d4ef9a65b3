import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, runCli, sampleReport } from './harness';

describe('zhupi check --watch', () => {
  it('checks again after a burst of changes, once', async () => {
    await inFolder({ 'a.txt': sampleReport }, async (cwd) => {
      const printed: string[] = [];
      const watched: string[] = [];
      await new Promise<void>((resolve) => {
        // Never ends by itself: it is a promise that nobody waits for.
        void runCli(['check', 'a.txt', '--watch'], {
          cwd,
          watch(path, onChange) {
            watched.push(path);
            writeFileSync(join(cwd, 'a.txt'), sampleReport.replace('三、', '二、'));
            for (let i = 0; i < 5; i++) onChange();
          },
          onOut(text) {
            if (text.trim() !== '') printed.push(text);
            if (printed.filter((one) => one.includes('个文件')).length === 2) resolve();
          },
        });
      });
      assert.deepEqual(watched, [join(cwd, 'a.txt')]);
      const runs = printed.join('').split('个文件').length - 1;
      assert.equal(runs, 2);
      assert.equal(printed.join('').split('heading-sequence').length, 2);
    });
  });
});
