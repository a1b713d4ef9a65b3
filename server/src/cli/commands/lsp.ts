import { Exit, type Io } from '../io';
import { usage, type Options } from '../options';

/** `zhupi lsp`. */
export async function execute(_: Options, io: Io): Promise<number> {
  if (!io.startServer)
    throw usage({ zh: '这里不能启动语言服务器。', en: 'The language server cannot run here.' });
  await io.startServer();
  return Exit.clean;
}
