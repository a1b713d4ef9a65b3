import type { ExtensionContext } from 'vscode';
import { startZhupi, type ZhupiApi } from './zhupi';

/** Entry on Node and in browsers: only the shell of the place where extensions run is evaluated. */
export async function activate(context: ExtensionContext): Promise<ZhupiApi> {
  const isWebWorker = 'importScripts' in globalThis;
  const { clientMaker } = await (isWebWorker ? import('./browserShell') : import('./nodeShell'));
  return startZhupi(context, clientMaker(context));
}
