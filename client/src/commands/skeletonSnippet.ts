/** A blank as skeletons have it: `【待补：…】`, or a run of ×. */
const blank = /【待补[^】\n]{0,200}】|×+/g;

/** The text of a skeleton as a snippet whose blanks are filled one after another with the tab key. */
export function skeletonSnippet(text: string): string {
  let stop = 0;
  let at = 0;
  let snippet = '';
  for (const { 0: words, index } of text.matchAll(blank)) {
    snippet += `${escaped(text.slice(at, index))}\${${String(++stop)}:${escaped(words)}}`;
    at = index + words.length;
  }
  return snippet + escaped(text.slice(at));
}

/** What a snippet would take for its own marks. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
