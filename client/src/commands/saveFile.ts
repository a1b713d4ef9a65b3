import { Uri } from 'vscode';
import { openDocument } from '../documents';

/** Saves a file that a code action of ours has changed: a configuration counts once it is on disk. */
export async function saveFile(uri: unknown): Promise<void> {
  if (typeof uri !== 'string') return;
  const document = openDocument(Uri.parse(uri, true).toString());
  if (document?.isDirty === true) await document.save();
}
