import { modify } from 'jsonc-parser';
import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type TextEdit as ProtoEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { createLineIndex, type Finding } from '../core/index';
import { ZhupiCommand } from '../protocol';
import { joinPath, parentOf } from '../workspace/paths';
import { pathOfUri, uriOfPath } from './paths';
import type { Session, View } from './session';
import { say } from './words';

/** A change of the workspace's own files that a code action stands for. */
export interface ConfigChange {
  /** `silence`: a rule is switched off; `allow`: words are right as they stand. */
  readonly kind: 'silence' | 'allow';
  readonly value: string;
}

/** The rules that read the lexicon, and with it the words that a workspace declares right. */
const aboutWords: ReadonlySet<string> = new Set([
  'fixed-name',
  'redundant-wording',
  'set-phrase-quotes',
  'term-variant',
]);

/** Longer words are no term. */
const longestTerm = 30;

/** The changes of configuration that a finding invites, with titles; none for documents that lie nowhere. */
export function configActions(
  session: Session,
  view: View,
  finding: Finding,
  diagnostic: Diagnostic,
): readonly { readonly action: CodeAction; readonly change: ConfigChange }[] {
  if (!session.client.documentChanges || pathOfUri(view.uri) === undefined || finding.rule === 'rule-failed')
    return [];
  const { rule, span } = finding;
  const base = { kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  const words = view.report.text.slice(span.start, span.end);
  const offer = (title: string, change: ConfigChange): { action: CodeAction; change: ConfigChange } => ({
    action: { ...base, title, ...savingCommand(session, view, change) },
    change,
  });
  const silence = offer(
    say(view, { zh: `不再提示 ${rule}（写入 .zhupirc.json）`, en: `Switch off ${rule} (in .zhupirc.json)` }),
    { kind: 'silence', value: rule },
  );
  if (!aboutWords.has(rule) || words.length > longestTerm || /[\r\n]/.test(words)) return [silence];
  const allowed = say(view, {
    zh: `“${words}”是对的（写入 .zhupi/terms.json）`,
    en: `“${words}” is right (in .zhupi/terms.json)`,
  });
  return [offer(allowed, { kind: 'allow', value: words }), silence];
}

/** What is only written into an editor changes nothing: a client of ours saves it, where it lets us. */
function savingCommand(session: Session, view: View, change: ConfigChange): Pick<CodeAction, 'command'> {
  const path = pathFor(session, view, change);
  if (path === undefined || session.client.options.savesFiles !== true) return {};
  const title = say(view, { zh: '保存', en: 'Save' });
  return { command: { title, command: ZhupiCommand.saveFile, arguments: [uriOfPath(path)] } };
}

/** The edit that makes a change; the file is created where there is none and the client can create files. */
export async function configEdit(
  session: Session,
  view: View,
  change: ConfigChange,
): Promise<WorkspaceEdit | undefined> {
  const path = pathFor(session, view, change);
  if (path === undefined) return undefined;
  const text = await session.files.read(path);
  const textDocument = { uri: uriOfPath(path), version: null };
  if (text !== undefined) return { documentChanges: [{ textDocument, edits: changeJson(text, change) }] };
  if (!session.client.createsFiles) return undefined;
  return {
    documentChanges: [
      { kind: 'create', uri: textDocument.uri, options: { ignoreIfExists: true } },
      { textDocument, edits: [{ range: { start: top, end: top }, newText: newFile(change) }] },
    ],
  };
}

const top = { line: 0, character: 0 };

/** The configuration that applies, or where one belongs: in the folder that is open, else beside the document. */
function pathFor({ setups }: Session, view: View, { kind }: ConfigChange): string | undefined {
  if (kind === 'silence' && view.setup.configFile !== undefined) return view.setup.configFile;
  const open = setups.folderOf(view.uri);
  // With the slash, because the top of a file system has no path without it.
  const folder = open === undefined ? parentOf(pathOfUri(view.uri) ?? '') : pathOfUri(`${open}/`);
  return folder === undefined
    ? undefined
    : joinPath(folder, kind === 'silence' ? '.zhupirc.json' : '.zhupi/terms.json');
}

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

function changeJson(text: string, { kind, value }: ConfigChange): ProtoEdit[] {
  const edits =
    kind === 'silence'
      ? modify(text, ['rules', value], 'off', { formattingOptions })
      : modify(text, ['allow', -1], value, { formattingOptions, isArrayInsertion: true });
  const lines = createLineIndex(text);
  return edits.map(({ offset, length, content }) => ({
    range: { start: lines.positionAt(offset), end: lines.positionAt(offset + length) },
    newText: content,
  }));
}

function newFile({ kind, value }: ConfigChange): string {
  const content = kind === 'silence' ? { rules: { [value]: 'off' } } : { allow: [value] };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
