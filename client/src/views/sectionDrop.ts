import type { RestructureAction } from '../../../server/src/protocol';
import type { OutlineItem } from './outlineTree';

/**
 * What dropping `source` on `target` means: before it where both have one level, into it where the target is of a
 * higher level. Undefined where the move would do nothing or make no sense: on itself, on one of its own parts, on a
 * section of a lower level, on something that is no section.
 */
export function dropAction(
  source: OutlineItem,
  target: OutlineItem | undefined,
): RestructureAction | undefined {
  if (target === undefined || source.heading === undefined || target.heading === undefined) return undefined;
  if (source.kind !== 'section' || target.kind !== 'section' || isWithin(target, source)) return undefined;
  if (target.level > source.level) return undefined;
  const kind = target.level === source.level ? 'move-before' : 'move-into';
  return { kind, position: source.heading.start, target: target.heading.start };
}

function isWithin(item: OutlineItem, ancestor: OutlineItem): boolean {
  return item.key === ancestor.key || item.key.startsWith(`${ancestor.key}/`);
}
