/**
 * The list without the room for sixteen more that pushing makes: for short lists that live as long as a report, of which
 * a long one has hundreds of thousands. An empty list stays itself.
 */
export function compact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? list : list.slice();
}
