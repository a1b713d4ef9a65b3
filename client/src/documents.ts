import { type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import { looksLikeReport } from '../../server/src/core/detect';

/** Our own language id. */
export const reportLanguage = 'gongwen';

/** More lines than detection reads; the text of a big file is not copied for it. */
const linesRead = 400;
const charactersRead = 8000;

/** Whether the beginning of a document reads as a report, whatever its language. */
export function readsAsReport(document: TextDocument): boolean {
  let text = '';
  for (let line = 0; line < Math.min(document.lineCount, linesRead) && text.length < charactersRead; line++) {
    text += `${document.lineAt(line).text}\n`;
  }
  return looksLikeReport(text);
}

/** Whether the user lets documents be recognised by their text. */
export function detects(document: TextDocument): boolean {
  return workspace.getConfiguration('zhupi', document).get<boolean>('detect', true);
}

/** The open document of a uri as LSP writes it. */
export function openDocument(uri: string): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

/** False where the file system is known to refuse edits (a packaged page, a commit's file). */
export function isWritable(document: TextDocument): boolean {
  return document.isUntitled || workspace.fs.isWritableFileSystem(document.uri.scheme) !== false;
}

/** Text of a file that comes with the extension; works on disk, on a remote and on the web. */
export async function readPackaged(extensionUri: Uri, path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, path)));
}

/** Opens an unsaved report and shows it. */
export async function showNewReport(content: string): Promise<TextEditor> {
  const document = await workspace.openTextDocument({ language: reportLanguage, content });
  return window.showTextDocument(document);
}
