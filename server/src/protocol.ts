/**
 * The few requests that LSP does not have, shared by server and client. Types only, and the method names.
 * Ranges are LSP ranges (0-based, UTF-16 or as negotiated); every parameter names a document by uri.
 */
import type { Range, TextEdit } from 'vscode-languageserver-types';

/** Names of the custom requests and notifications. */
export const ZhupiMethod = {
  /** client → server: the outline of a document (OutlineParams → OutlineResult | null). */
  outline: 'zhupi/outline',
  /** client → server: the ledger of a document (LedgerParams → LedgerResult | null). */
  ledger: 'zhupi/ledger',
  /** client → server: edits that restructure a document (RestructureParams → RestructureResult). */
  restructure: 'zhupi/restructure',
  /** client → server: the ledger as CSV or Markdown (ExportParams → string | null). */
  export: 'zhupi/export',
  /** client → server: the rules with safe fixes in a document (FixableParams → FixableRule[]). */
  fixable: 'zhupi/fixable',
  /** client → server: the kinds of report there are, the workspace's own first (ProfilesParams → ProfileChoice[]). */
  profiles: 'zhupi/profiles',
  /** client → server: the text of a new report (SkeletonParams → string | null). */
  skeleton: 'zhupi/skeleton',
  /** server → client: what the status item shows for a document (StatusParams). */
  status: 'zhupi/status',
  /** server → client: the text of a file that the server cannot read itself (FileParams → string | null). */
  readFile: 'zhupi/readFile',
  /** server → client: what a folder holds, nothing where there is none (FileParams → FolderEntry[]). */
  readFolder: 'zhupi/readFolder',
} as const;

/** Commands of the client that code actions run, for a client that says that it has them. */
export const ZhupiCommand = {
  /** Saves a file that an edit has changed or created, so that it counts; its argument is the uri. */
  saveFile: 'zhupi.saveFile',
} as const;

/** What the client tells the server at start. */
export interface ZhupiInitializationOptions {
  /** Language of messages; default: the client's locale. */
  readonly locale?: 'zh-cn' | 'en';
  /** Whether the client opens `zhupi-rule:ID` links itself. */
  readonly opensRulePages?: boolean;
  /** File URI of the folder that holds the rule pages (docs/rules/), for clients that do not. */
  readonly rulePages?: string;
  /** Whether the client shows what `zhupi/status` tells; default: as `opensRulePages`. */
  readonly showsStatus?: boolean;
  /** Whether the client answers `zhupi/readFile` and `zhupi/readFolder`; needed on the web and in virtual folders. */
  readonly readsFiles?: boolean;
  /** Whether the client has the command `zhupi.saveFile`. */
  readonly savesFiles?: boolean;
  /** The settings under `zhupi.`, for a client that neither answers workspace/configuration nor sends them. */
  readonly settings?: ZhupiSettings;
}

/** What `Diagnostic.data` holds, so that a fix is made only when it is asked for. */
export interface DiagnosticData {
  readonly rule: string;
  /** Place of the finding whose fixes are meant among the findings of that version. */
  readonly fix: number;
  /** The document version that was checked. */
  readonly version: number;
}

/** The settings under `zhupi.`; the server asks for them per resource with workspace/configuration. */
export interface ZhupiSettings {
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly profile?: string;
  readonly final?: boolean;
  readonly locale?: 'auto' | 'zh-cn' | 'en';
  readonly inlayHints?: 'off' | 'broken' | 'all';
}

export interface OutlineParams {
  readonly textDocument: { readonly uri: string };
}

/** Counts of findings by severity within a section, descendants included. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A section as the outline view shows it. */
export interface OutlineNode {
  readonly level: number;
  /** The marker as written (`（一）`), empty where there is none. */
  readonly marker: string;
  readonly title: string;
  /** Id of the required section it satisfies. */
  readonly required?: string;
  /** The whole section. */
  readonly range: Range;
  /** Marker and title. */
  readonly selectionRange: Range;
  /** Characters without blanks. */
  readonly characters: number;
  readonly figures: number;
  readonly problems: ProblemCounts;
  readonly children: readonly OutlineNode[];
}

/** A required section that has no heading. */
export interface OutlineMissing {
  readonly id: string;
  readonly title: string;
  /** `text`: told without a heading, at `range`; `missing`: not there at all. */
  readonly status: 'text' | 'missing';
  readonly range?: Range;
}

export interface OutlineResult {
  readonly uri: string;
  readonly version: number;
  readonly title?: string;
  readonly profile?: { readonly id: string; readonly name: string };
  readonly reportYear?: number;
  readonly characters: number;
  readonly sections: readonly OutlineNode[];
  readonly missing: readonly OutlineMissing[];
}

export interface LedgerParams {
  readonly textDocument: { readonly uri: string };
}

/** A figure as the ledger view (数据台账) shows it. */
export interface LedgerFigure {
  readonly text: string;
  readonly label: string;
  readonly topic: string;
  /** Title of the innermost section. */
  readonly section: string;
  readonly range: Range;
  /** Indexes into `relations`. */
  readonly relations: readonly number[];
}

export interface LedgerRelation {
  readonly kind: string;
  readonly verdict: 'holds' | 'broken' | 'open';
  readonly arithmetic: string;
  /** Ranges of the members, the accused first. */
  readonly members: readonly Range[];
}

export interface LedgerResult {
  readonly uri: string;
  readonly version: number;
  readonly figures: readonly LedgerFigure[];
  readonly relations: readonly LedgerRelation[];
}

/** What to do with the section at `position` (its heading's start). */
export type RestructureAction =
  | { readonly kind: 'renumber-group' | 'renumber-below'; readonly position: Range['start'] }
  | { readonly kind: 'renumber-all' }
  | { readonly kind: 'promote' | 'demote' | 'move-up' | 'move-down'; readonly position: Range['start'] }
  | {
      readonly kind: 'move-before' | 'move-into';
      readonly position: Range['start'];
      readonly target: Range['start'];
    }
  | { readonly kind: 'insert-missing'; readonly section: string }
  | { readonly kind: 'marker-style'; readonly position: Range['start']; readonly style: string };

export interface RestructureParams {
  readonly textDocument: { readonly uri: string };
  readonly version: number;
  readonly action: RestructureAction;
}

/** Edits for one undo step, or the reason why there are none. */
export type RestructureResult =
  { readonly edits: readonly TextEdit[]; readonly reveal?: Range } | { readonly refused: string };

export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  readonly format: 'csv' | 'markdown';
}

export interface FixableParams {
  readonly textDocument: { readonly uri: string };
}

/** A rule whose findings can be mended in one way only. */
export interface FixableRule {
  readonly rule: string;
  /** In the language of messages. */
  readonly summary: string;
  /** How many of its findings can. */
  readonly count: number;
}

export interface ProfilesParams {
  /** The document whose folder may have kinds of its own; the first open folder where there is none. */
  readonly textDocument?: { readonly uri: string };
}

/** A kind of report to choose from. */
export interface ProfileChoice {
  readonly id: string;
  /** In the language of messages. */
  readonly name: string;
}

export interface SkeletonParams extends ProfilesParams {
  readonly profile: string;
  /** The year that is reported on. */
  readonly year: number;
  /** 发文机关; left as a blank where it is not given. */
  readonly issuer?: string;
}

export interface StatusParams {
  readonly uri: string;
  readonly profile?: { readonly id: string; readonly name: string };
  readonly reportYear?: number;
  readonly errors: number;
  readonly warnings: number;
}

/** A file or folder by its uri. */
export interface FileParams {
  readonly uri: string;
}

/** An entry of a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}
