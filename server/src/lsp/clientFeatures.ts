import type {
  InitializeParams,
  TextDocumentClientCapabilities,
  WorkspaceClientCapabilities,
} from 'vscode-languageserver';
import type { ZhupiInitializationOptions } from '../protocol';
import { chooseEncoding, type Encoding } from './encoding';

/** What the client can do, as far as the server acts on it. */
export interface ClientFeatures {
  readonly encoding: Encoding;
  /** Asks for diagnostics itself; else they are sent to it. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  /** Answers workspace/configuration. */
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Greatest number of folding ranges; Infinity where it names none. */
  readonly foldLimit: number;
  readonly foldsWholeLines: boolean;
  readonly documentChanges: boolean;
  readonly changeAnnotations: boolean;
  readonly createsFiles: boolean;
  /** Fills in the edit of a code action only when it is chosen. */
  readonly resolvesActions: boolean;
  readonly markdownHover: boolean;
  readonly prepareRename: boolean;
  readonly options: ZhupiInitializationOptions;
  /** The client's own language (`zh-cn`, `en-US`), if it says so. */
  readonly locale: string | undefined;
}

/** Reads the capabilities that `initialize` brings; whatever is missing counts as not there. */
export function readClientFeatures(params: InitializeParams): ClientFeatures {
  const { general, textDocument, workspace } = params.capabilities;
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    ...diagnosticFeatures(textDocument),
    ...editorFeatures(textDocument),
    ...workspaceFeatures(workspace),
    options: readOptions(params.initializationOptions),
    locale: params.locale,
  };
}

type DiagnosticFeatures = Pick<
  ClientFeatures,
  'pullsDiagnostics' | 'relatedInformation' | 'codeDescription' | 'diagnosticData'
>;

function diagnosticFeatures(text: TextDocumentClientCapabilities | undefined): DiagnosticFeatures {
  // Some clients tell of both ways, some only of the older one.
  const both = { ...text?.publishDiagnostics, ...text?.diagnostic };
  return {
    pullsDiagnostics: text?.diagnostic !== undefined,
    relatedInformation: both.relatedInformation === true,
    codeDescription: both.codeDescriptionSupport === true,
    diagnosticData: both.dataSupport === true,
  };
}

type EditorFeatures = Pick<
  ClientFeatures,
  | 'hierarchicalSymbols'
  | 'foldLimit'
  | 'foldsWholeLines'
  | 'resolvesActions'
  | 'markdownHover'
  | 'prepareRename'
>;

function editorFeatures(text: TextDocumentClientCapabilities | undefined): EditorFeatures {
  return {
    hierarchicalSymbols: text?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldLimit: text?.foldingRange?.rangeLimit ?? Infinity,
    foldsWholeLines: text?.foldingRange?.lineFoldingOnly === true,
    resolvesActions: text?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    markdownHover: text?.hover?.contentFormat?.includes('markdown') === true,
    prepareRename: text?.rename?.prepareSupport === true,
  };
}

type WorkspaceFeatures = Pick<
  ClientFeatures,
  | 'refreshesDiagnostics'
  | 'refreshesInlayHints'
  | 'configuration'
  | 'registersConfiguration'
  | 'registersWatchers'
  | 'documentChanges'
  | 'changeAnnotations'
  | 'createsFiles'
>;

function workspaceFeatures(workspace: WorkspaceClientCapabilities | undefined): WorkspaceFeatures {
  const edit = workspace?.workspaceEdit;
  const documentChanges = edit?.documentChanges === true;
  return {
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    documentChanges,
    changeAnnotations: documentChanges && edit.changeAnnotationSupport !== undefined,
    createsFiles: documentChanges && edit.resourceOperations?.includes('create') === true,
  };
}

function readOptions(options: unknown): ZhupiInitializationOptions {
  return typeof options === 'object' && options !== null ? options : {};
}
