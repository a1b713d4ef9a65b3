import { commands, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { readPackaged } from './documents';
import { disposeAll, type Part } from './part';

/** Scheme of the links that findings carry: `zhupi-rule:heading-sequence`. */
const ruleScheme = 'zhupi-rule';

/** Letters and hyphens only: an id becomes part of a path. */
const ruleId = /^[a-z]+(?:-[a-z]+)*$/;

/** The packaged pages of the rules. */
export interface RulePages extends Part {
  /** Shows the page of a rule as a preview. */
  readonly show: (id: string) => Promise<void>;
}

/**
 * Serves the page of each rule under `zhupi-rule:ID`. VS Code opens such a link as a text document; as soon as it is
 * shown, the preview of the page takes its place.
 */
export function serveRulePages(extensionUri: Uri): RulePages {
  const show = async (id: string): Promise<void> => {
    await commands.executeCommand('markdown.showPreview', previewUri(extensionUri, id));
  };
  const subscriptions = [
    workspace.registerTextDocumentContentProvider(ruleScheme, {
      provideTextDocumentContent: (uri) => pageText(extensionUri, uri),
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor !== undefined) void replaceByPreview(editor.document, show);
    }),
  ];
  return {
    show,
    dispose: () => {
      disposeAll(subscriptions);
    },
  };
}

/** The packaged file, so that links between pages work; on the web, where it has no file system, our own document. */
function previewUri(extensionUri: Uri, id: string): Uri {
  return workspace.fs.isWritableFileSystem(extensionUri.scheme) === undefined
    ? Uri.from({ scheme: ruleScheme, path: `/${id}.md` })
    : Uri.joinPath(extensionUri, 'docs', 'rules', `${id}.md`);
}

async function pageText(extensionUri: Uri, uri: Uri): Promise<string> {
  const id = idOf(uri);
  if (id === undefined) return l10n.t('There is no such rule: {0}', uri.path);
  try {
    return await readPackaged(extensionUri, `docs/rules/${id}.md`);
  } catch {
    return l10n.t('There is no page for the rule {0}.', id);
  }
}

async function replaceByPreview({ uri }: TextDocument, show: (id: string) => Promise<void>): Promise<void> {
  const id = uri.scheme === ruleScheme ? idOf(uri) : undefined;
  if (id === undefined) return;
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const source = tabs.find(({ input }) => hasUri(input) && input.uri.toString() === uri.toString());
  await show(id);
  if (source !== undefined) await window.tabGroups.close(source, true);
}

function hasUri(input: unknown): input is { readonly uri: Uri } {
  return typeof input === 'object' && input !== null && 'uri' in input && input.uri instanceof Uri;
}

function idOf(uri: Uri): string | undefined {
  const id = uri.path.replace(/^\//, '').replace(/\.md$/, '');
  return ruleId.test(id) ? id : undefined;
}
