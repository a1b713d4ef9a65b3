import { join } from 'node:path';
import { root } from './vscodeHost/parts.mjs';
import { takePictures } from './vscodeHost/scenes.mjs';

/** The pictures of the README and the documentation, each made from a real report by `node scripts/screenshots.mjs`. */
const plain = ['workbench.action.closePanel', 'workbench.action.closeSidebar', 'workbench.action.focusFirstEditorGroup']; // prettier-ignore
const scenes = [
  { file: 'pingshan-2023.txt', line: 57, out: 'overview.png' },
  {
    file: 'pingshan-2023.txt',
    line: 57,
    column: 55,
    out: 'hover.png',
    commands: plain,
    then: ['editor.action.showHover'],
    clip: { x: 48, y: 100, width: 1232, height: 330 },
  },
  {
    file: 'pingshan-2023.txt',
    line: 41,
    column: 35,
    out: 'fix.png',
    commands: plain,
    then: ['editor.action.quickFix'],
    clip: { x: 48, y: 310, width: 1232, height: 260 },
  },
];

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
