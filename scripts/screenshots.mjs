import { join } from 'node:path';
import { root } from './vscodeHost/parts.mjs';
import { takePictures } from './vscodeHost/scenes.mjs';

/** The pictures of the README and the documentation, each made from a real report by `npm run screenshots`. */
const scenes = [{ file: 'pingshan-2023.txt', line: 57, out: 'overview.png' }];

const images = join(root, 'docs', 'images');
const pictures = await takePictures(
  join(root, 'seeds'),
  scenes.map((scene) => ({ ...scene, out: join(images, scene.out) })),
);
for (const { out, findings } of pictures) {
  process.stdout.write(`${out}: ${findings} findings\n`);
  // A picture that shows nothing is worse than none.
  if (findings === 0) process.exitCode = 1;
}
