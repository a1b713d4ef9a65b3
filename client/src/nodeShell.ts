import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { CreateClient } from './languageClient';

/** Where extensions run on Node, the server is a process of its own. */
export function clientMaker(context: ExtensionContext): CreateClient {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return (options) => new LanguageClient('zhupi', 'Zhupi', server, options);
}
