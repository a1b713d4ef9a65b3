import { l10n, window } from 'vscode';
import type { Position } from 'vscode-languageserver-types';
import type { RestructureAction } from '../../../server/src/protocol';
import type { ActiveReport } from '../activeReport';
import type { ReportServer } from '../languageClient';
import { restructure } from '../restructure';
import type { OutlineItem } from '../views/outlineTree';
import type { OutlineView } from '../views/outlineView';

/** Argument of the outline's key bindings: they act on the entry that is selected there. */
const selectedEntry = 'selected';

/**
 * Commands on one section: the entry that the menu was opened on, the entry that is selected in the outline (its key
 * bindings), else the section around the cursor (the palette and the editor's menu).
 */
export function sectionCommands(
  server: ReportServer,
  active: ActiveReport,
  outline: OutlineView,
): Readonly<Record<string, (from?: unknown) => unknown>> {
  const run = (action: RestructureAction): Promise<boolean> | undefined =>
    active.document === undefined ? undefined : restructure(server, active.document, action);
  const sectionOf = (from: unknown): OutlineItem | undefined => {
    if (isItem(from)) return from;
    return from === selectedEntry ? outline.selected() : outline.atCursor();
  };
  const onSection = (make: (position: Position) => RestructureAction) => (from?: unknown) => {
    const section = sectionOf(from);
    if (section?.kind === 'section' && section.heading !== undefined) return run(make(section.heading.start));
    void window.showInformationMessage(l10n.t('Put the cursor into a section first.'));
    return undefined;
  };
  return {
    'zhupi.section.moveUp': onSection((position) => ({ kind: 'move-up', position })),
    'zhupi.section.moveDown': onSection((position) => ({ kind: 'move-down', position })),
    'zhupi.section.promote': onSection((position) => ({ kind: 'promote', position })),
    'zhupi.section.demote': onSection((position) => ({ kind: 'demote', position })),
    'zhupi.section.renumber': onSection((position) => ({ kind: 'renumber-group', position })),
    'zhupi.renumberAll': () => run({ kind: 'renumber-all' }),
    'zhupi.outline.insertMissing': async (from?: unknown) => {
      const missing = isItem(from) ? from : await pickMissing(outline.roots());
      if (missing?.required !== undefined) await run({ kind: 'insert-missing', section: missing.required });
    },
  };
}

function isItem(from: unknown): from is OutlineItem {
  return typeof from === 'object' && from !== null && 'key' in from && 'kind' in from && 'children' in from;
}

async function pickMissing(roots: readonly OutlineItem[]): Promise<OutlineItem | undefined> {
  const picks = roots.filter(({ kind }) => kind === 'missing').map((item) => ({ label: item.label, item }));
  if (picks.length === 0) {
    void window.showInformationMessage(l10n.t('No required section is missing.'));
    return undefined;
  }
  return (await window.showQuickPick(picks, { title: l10n.t('Insert which section?') }))?.item;
}
