/** The line break that a text uses: that of its first line; `\n` where it has only one line. */
export function lineBreakOf(text: string): '\n' | '\r\n' | '\r' {
  const end = text.search(/[\r\n]/);
  if (end === -1 || text[end] === '\n') return '\n';
  return text[end + 1] === '\n' ? '\r\n' : '\r';
}
