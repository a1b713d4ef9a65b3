import { CodeActionKind } from 'vscode-languageserver';

/** All safe fixes of a file: `source.fixAll.zhupi`; with `.RULE` after it, those of one rule. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.zhupi`;

/** Whether a client that asks for `only` wants actions of `kind`; kinds nest by their dots. */
export function wantsKind(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}
