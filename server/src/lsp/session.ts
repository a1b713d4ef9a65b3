import type { Connection } from 'vscode-languageserver';
import {
  ResponseError,
  ErrorCodes,
  type Position,
  type Range,
  type TextEdit as ProtoEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Report, Span, TextEdit } from '../core/index';
import type { Files } from '../workspace/workspace';
import type { ClientFeatures } from './clientFeatures';
import type { Documents } from './documents';
import { offsetOf, spanOf } from './fromProto';
import type { Guard } from './runSafe';
import type { Setup, Setups } from './setups';
import { createToProto } from './toProto';

/** One conversation with one client, from `initialize` to `exit`. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly documents: Documents;
  readonly setups: Setups;
  /** What is read of the workspace besides the open documents. */
  readonly files: Files;
  readonly guard: Guard;
}

/** An open document as one request sees it: read as it stands, its offsets in the client's coordinates. */
export interface View {
  readonly document: TextDocument;
  readonly uri: string;
  readonly version: number;
  readonly setup: Setup;
  readonly report: Report;
  /** The findings, made when first asked for. */
  findings(): readonly Finding[];
  offset(position: Position): number;
  span(range: Range): Span;
  position(offset: number): Position;
  range(span: Span): Range;
  edits(edits: readonly TextEdit[]): ProtoEdit[];
}

/** The view of a document; undefined where it is not open. */
export async function viewOf(session: Session, uri: string): Promise<View | undefined> {
  const setup = await session.setups.of(uri);
  const document = session.documents.get(uri);
  return document && createView(session, document, setup);
}

/** The view of an open document under a setup. */
export function createView({ client, documents }: Session, document: TextDocument, setup: Setup): View {
  const report = documents.read(document, setup);
  const coordinates = { text: report.text, lines: report.lines, encoding: client.encoding };
  return {
    document,
    uri: document.uri,
    version: document.version,
    setup,
    report,
    findings: () => (setup.ignored ? [] : documents.check(document, setup).findings),
    offset: (position) => offsetOf(coordinates, position),
    span: (range) => spanOf(coordinates, range),
    ...createToProto(coordinates),
  };
}

/** The answer to a request that asks for what cannot be, in words for the user. */
export function refuse(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
