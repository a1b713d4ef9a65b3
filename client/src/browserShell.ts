import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { CreateClient } from './languageClient';

/** Where extensions run in a browser, the server is a web worker. */
export function clientMaker(context: ExtensionContext): CreateClient {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  let worker: Worker | undefined;
  // The library makes these itself of a Worker, but VS Code's own `Worker` is no class that it would recognise.
  const launch = (): Promise<MessageTransports> => {
    // A worker has no parent whose end it could notice: the one before a restart is ended here.
    worker?.terminate();
    worker = new Worker(script);
    return Promise.resolve({
      reader: new BrowserMessageReader(worker),
      writer: new BrowserMessageWriter(worker),
    });
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return (options) => new LanguageClient('zhupi', 'Zhupi', launch, options);
}
