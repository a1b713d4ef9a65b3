import * as vscode from 'vscode';
import { expectThere } from './expect';

/** What the extension exports for its tests. */
export interface TestedApi {
  readonly outline: { readonly roots: () => readonly ShownSection[] };
  readonly ledger: { readonly groups: () => readonly ShownGroup[] };
  readonly client: { readonly state: 'idle' | 'starting' | 'running' | 'stopped' };
}

/** An entry of the outline view. */
export interface ShownSection {
  readonly label: string;
  readonly description: string;
  readonly missing: boolean;
  readonly children: readonly ShownSection[];
}

/** A group of the ledger view. */
export interface ShownGroup {
  readonly label: string;
  readonly children: readonly { readonly label: string; readonly range: vscode.Range }[];
}

/** The extension under test, activated. */
export async function testedApi(): Promise<TestedApi> {
  const extension = vscode.extensions.getExtension<TestedApi>('zhupi.zhupi');
  return expectThere(extension, 'extension').activate();
}
