/**
 * The same characters in a string of its own. An engine may keep a slice as a view on the string it was cut from;
 * a line that is taken over from version to version would so keep alive the whole text in which it was typed.
 */
export function detach(slice: string): string {
  return ` ${slice}`.slice(1);
}
