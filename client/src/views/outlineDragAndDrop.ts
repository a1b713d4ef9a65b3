import { DataTransferItem, l10n, type TreeDragAndDropController, window } from 'vscode';
import type { RestructureAction } from '../../../server/src/protocol';
import type { OutlineItem } from './outlineTree';
import { dropAction } from './sectionDrop';

const mimeType = 'application/vnd.code.tree.zhupi.outline';

interface DropTarget {
  readonly itemOf: (key: string) => OutlineItem | undefined;
  readonly drop: (action: RestructureAction) => PromiseLike<unknown> | undefined;
}

/** Dragging a section moves it before the one that it is dropped on, or into one of a higher level. */
export function outlineDragAndDrop({ itemOf, drop }: DropTarget): TreeDragAndDropController<OutlineItem> {
  return {
    dragMimeTypes: [mimeType],
    dropMimeTypes: [mimeType],
    handleDrag: ([item], data) => {
      if (item?.kind === 'section') data.set(mimeType, new DataTransferItem(item.key));
    },
    handleDrop: async (target, data) => {
      const key: unknown = data.get(mimeType)?.value;
      const source = typeof key === 'string' ? itemOf(key) : undefined;
      if (source === undefined || source.key === target?.key) return;
      const action = dropAction(source, target);
      if (action === undefined) {
        void window.showInformationMessage(
          l10n.t('A section can be dropped on one of its own level or above.'),
        );
        return;
      }
      await drop(action);
    },
  };
}
