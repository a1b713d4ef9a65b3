import { l10n, languages, window } from 'vscode';
import { ruleOf } from '../findings';
import { rulesOf } from '../manifest';
import type { RulePages } from '../rulePages';

/** Shows the page of a rule: the one that is named, that of the finding at the cursor, or one that the user picks. */
export async function showRule(pages: RulePages, manifest: unknown, id: unknown): Promise<void> {
  const rule = typeof id === 'string' ? id : (ruleAtCursor() ?? (await pickRule(manifest)));
  if (rule !== undefined) await pages.show(rule);
}

function ruleAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const here = languages
    .getDiagnostics(editor.document.uri)
    .find((finding) => ruleOf(finding) !== undefined && finding.range.contains(editor.selection.active));
  return here && ruleOf(here);
}

async function pickRule(manifest: unknown): Promise<string | undefined> {
  const items = rulesOf(manifest).map(({ id, name }) => ({ label: id, description: name }));
  const choice = await window.showQuickPick(items, {
    title: l10n.t('Explain which rule?'),
    matchOnDescription: true,
  });
  return choice?.label;
}
