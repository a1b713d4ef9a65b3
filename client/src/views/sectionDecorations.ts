import {
  EventEmitter,
  FileDecoration,
  type FileDecorationProvider,
  l10n,
  ThemeColor,
  Uri,
  window,
} from 'vscode';
import { type OutlineItem, problemCount } from './outlineTree';
import type { Part } from '../part';

const scheme = 'zhupi-outline';

/**
 * Colours and badges of the outline's entries. VS Code gives these to resources only, so every entry has a uri of
 * a scheme of our own.
 */
export interface SectionDecorations extends Part {
  readonly uriOf: (item: OutlineItem) => Uri;
  /** Takes the entries of the outline as it is now. */
  readonly update: (items: Iterable<OutlineItem>) => void;
}

/** Registers the provider of decorations. */
export function createSectionDecorations(): SectionDecorations {
  const changed = new EventEmitter<Uri[] | undefined>();
  let decorations: ReadonlyMap<string, FileDecoration> = new Map();
  const provider: FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration: (uri) => (uri.scheme === scheme ? decorations.get(uri.toString()) : undefined),
  };
  const registration = window.registerFileDecorationProvider(provider);
  return {
    uriOf,
    update: (items) => {
      decorations = new Map(
        Array.from(items, (item) => [uriOf(item).toString(), decorationOf(item)] as const).filter(
          (entry): entry is [string, FileDecoration] => entry[1] !== undefined,
        ),
      );
      changed.fire(undefined);
    },
    dispose: () => {
      registration.dispose();
      changed.dispose();
    },
  };
}

function uriOf(item: OutlineItem): Uri {
  return Uri.from({ scheme, path: `/${item.key}` });
}

function decorationOf(item: OutlineItem): FileDecoration | undefined {
  if (item.kind !== 'section')
    return new FileDecoration(undefined, undefined, new ThemeColor('disabledForeground'));
  const count = problemCount(item.problems);
  if (count === 0) return undefined;
  return new FileDecoration(
    count > 9 ? '9+' : String(count),
    l10n.t('{0} problem(s)', count),
    colourOf(item),
  );
}

function colourOf({ problems }: OutlineItem): ThemeColor | undefined {
  if (problems.errors > 0) return new ThemeColor('list.errorForeground');
  if (problems.warnings > 0) return new ThemeColor('list.warningForeground');
  return undefined;
}
