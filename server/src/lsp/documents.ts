import { TextDocuments, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LintResult, Report } from '../core/index';
import type { Encoding } from './encoding';
import { toUtf16Change } from './fromProto';
import type { Setup } from './setups';

/** The open documents and their reports; nothing older than the newest report of each is kept. */
export interface Documents {
  get(uri: string): TextDocument | undefined;
  all(): readonly TextDocument[];
  /** The report of the document as it stands; read anew only where text or setup have changed. */
  read(document: TextDocument, setup: Setup): Report;
  /** The findings of the document as it stands, likewise. */
  check(document: TextDocument, setup: Setup): LintResult;
  /** Tells one opening of a document from another; 0 where it is not open. */
  serialOf(uri: string): number;
}

/** What happens to documents. */
export interface DocumentEvents {
  changed(document: TextDocument): void;
  closed(document: TextDocument): void;
}

/** What was read out of a document, for one version and setup. */
interface Kept {
  readonly version: number;
  readonly setup: Setup;
  readonly report: Report;
  result: LintResult | undefined;
  /** The newest findings of an earlier version, until this version has its own. */
  before: LintResult | undefined;
}

/** Follows the client's documents from now on. */
export function followDocuments(
  connection: Connection,
  encoding: Encoding,
  events: DocumentEvents,
): Documents {
  const kept = new Map<string, Kept>();
  const serials = new Map<string, number>();
  const documents = createTextDocuments(encoding);
  let opened = 0;
  documents.onDidOpen(({ document: { uri } }) => {
    kept.delete(uri);
    serials.set(uri, ++opened);
  });
  documents.onDidChangeContent(({ document }) => {
    events.changed(document);
  });
  documents.onDidClose(({ document }) => {
    kept.delete(document.uri);
    serials.delete(document.uri);
    events.closed(document);
  });
  documents.listen(connection);

  const current = (document: TextDocument, setup: Setup): Kept => {
    const old = kept.get(document.uri);
    if (old?.version === document.version && old.setup === setup) return old;
    const fresh = readAnew(document, setup, old);
    kept.set(document.uri, fresh);
    return fresh;
  };
  return {
    get: (uri) => documents.get(uri),
    all: () => documents.all(),
    serialOf: (uri) => serials.get(uri) ?? 0,
    read: (document, setup) => current(document, setup).report,
    check(document, setup) {
      const state = current(document, setup);
      const { report, before: previous } = state;
      state.result ??= setup.service.lint(report, setup.config, { locale: setup.locale, previous });
      state.before = undefined;
      return state.result;
    },
  };
}

function createTextDocuments(encoding: Encoding): TextDocuments<TextDocument> {
  return new TextDocuments<TextDocument>({
    create: (uri, languageId, version, content) => TextDocument.create(uri, languageId, version, content),
    update(document, changes, version) {
      for (const change of changes) {
        TextDocument.update(document, [toUtf16Change(document, change, encoding)], version);
      }
      return document;
    },
  });
}

function readAnew(document: TextDocument, setup: Setup, old: Kept | undefined): Kept {
  const { version } = document;
  const { service, config } = setup;
  const before = old?.setup.service === service ? (old.result ?? old.before) : undefined;
  const unchanged =
    old?.version === version && old.setup.service === service && old.setup.config.profile === config.profile;
  const report = unchanged
    ? old.report
    : service.parse(document.getText(), { wanted: config.profile, previous: old?.report });
  return { version, setup, report, result: undefined, before };
}
