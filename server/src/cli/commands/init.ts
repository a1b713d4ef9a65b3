import { Exit, type Io } from '../io';
import { usage, type Options } from '../options';
import { absolutePath } from '../paths';
import { writeFile } from './jobOptions';

const name = '.zhupirc.json';

const content = `{
  // 报告类型：auto 按标题判断；另有 fazhi-annual、xxgk-annual、gov-work、shufa、fuyi
  "profile": "auto",
  // 各规则的严重程度：error、warning、info、hint、off。运行 zhupi rules 查看全部规则
  "rules": {},
  // 不检查的文件
  "ignores": []
}
`;

/** `zhupi init`: writes a configuration to start from; refuses to overwrite one. */
export function execute({ locale, force, paths }: Options, io: Io): number {
  if (paths.length > 0) throw usage({ zh: 'zhupi init 不带路径。', en: 'zhupi init takes no paths.' });
  const file = absolutePath(io.cwd, name);
  if (io.disk.kindOf(file) !== undefined && !force) {
    throw usage({
      zh: `这里已有 ${name}。要覆盖请加 --force。`,
      en: `${name} is already here. Overwrite it with --force.`,
    });
  }
  writeFile(file, Buffer.from(content), io);
  io.out(locale === 'en' ? `Wrote ${name}.\n` : `已新建 ${name}。\n`);
  return Exit.clean;
}
