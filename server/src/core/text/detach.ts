/**
 * The same characters in a string of its own. An engine keeps a slice as a view on the string it was cut from: a line
 * that is taken over from version to version would keep alive the whole text in which it was typed, and every read of
 * a character would go through the view.
 */
export function detach(slice: string): string {
  return slice.length < 2 ? slice : [slice.slice(0, 1), slice.slice(1)].join('');
}
