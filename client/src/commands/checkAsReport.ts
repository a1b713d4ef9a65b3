import { l10n, languages, window } from 'vscode';
import { reportLanguage } from '../documents';
import type { ServedDocuments } from '../servedDocuments';

/** Has the active document checked although it was not recognised: plain text is switched, Markdown stays Markdown. */
export async function checkAsReport(served: ServedDocuments): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) {
    void window.showInformationMessage(l10n.t('Open the document that is to be checked first.'));
  } else if (document.languageId === 'markdown') {
    served.admit(document);
  } else if (document.languageId !== reportLanguage) {
    await languages.setTextDocumentLanguage(document, reportLanguage);
  }
}
