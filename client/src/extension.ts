import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startZhupi, type ZhupiApi } from './zhupi';

/** Entry where extensions run on Node: the server is a process of its own. */
export function activate(context: ExtensionContext): ZhupiApi {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return startZhupi(context, (options) => new LanguageClient('zhupi', 'Zhupi', server, options));
}
