import { Range, Selection, TextEditorRevealType, window, workspace, Uri } from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageserver-types';

/** Both count lines and UTF-16 units from 0. */
export function toRange({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Where something stands, as an argument of the command that reveals it. */
export interface Place {
  readonly uri: string;
  readonly range: ProtocolRange;
}

/** How a place is shown. */
export interface RevealOptions {
  /** Whether the focus stays where it is. */
  readonly preserveFocus: boolean;
}

/** Shows a place in its document and puts the cursor there. */
export async function reveal(
  { uri, range }: Place,
  { preserveFocus }: RevealOptions = { preserveFocus: false },
): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const visible = window.visibleTextEditors.find((editor) => editor.document === document);
  const column = visible?.viewColumn;
  const editor = await window.showTextDocument(document, {
    preserveFocus,
    ...(column === undefined ? {} : { viewColumn: column }),
  });
  const { start, end } = document.validateRange(toRange(range));
  editor.selection = new Selection(start, end);
  editor.revealRange(new Range(start, end), TextEditorRevealType.InCenterIfOutsideViewport);
}
