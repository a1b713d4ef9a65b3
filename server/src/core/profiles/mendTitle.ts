import { lengthOfBrokenKind, withoutEndMarks } from '../syntax/wording';
import { isSpace } from '../text/charClass';

/**
 * A folded title as it was meant to be, where one of `words` stands in it with one character mistyped, lost or put in
 * (法制政府建设, 法治政府建没), blanks stand between its characters, or its last word is a slip of 报告.
 */
export function mendTitle(title: string, words: readonly string[]): string {
  const ended = mendEnding(withoutEndMarks(withoutBlanks(title)));
  for (const word of words) {
    if (ended.includes(word)) return ended;
    const mended = mendWord(ended, word);
    if (mended !== undefined) return mended;
  }
  return ended;
}

function withoutBlanks(text: string): string {
  let bare = '';
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) bare += text.charAt(at);
  return bare;
}

/** 的报高, 情况报, 报告告: the kind of document with one mistake. */
function mendEnding(title: string): string {
  const cut = lengthOfBrokenKind(title);
  return cut === 0 ? title : title.slice(0, -cut) + kind;
}

const kind = '报告';

/** The text with the first run that is one mistake away from `word` put right. */
function mendWord(text: string, word: string): string | undefined {
  for (const length of [word.length, word.length - 1, word.length + 1]) {
    for (let start = 0; start + length <= text.length; start++) {
      if (isOneMistakeAway(text.slice(start, start + length), word))
        return text.slice(0, start) + word + text.slice(start + length);
    }
  }
  return undefined;
}

/** Whether one character mistyped, lost or put in, or two that changed places, make the one of the other. */
function isOneMistakeAway(actual: string, right: string): boolean {
  const most = Math.min(actual.length, right.length);
  let head = 0;
  while (head < most && actual[head] === right[head]) head++;
  let tail = 0;
  while (tail < most - head && actual.at(-1 - tail) === right.at(-1 - tail)) tail++;
  const rest = Math.max(actual.length, right.length) - head - tail;
  if (rest === 1) return true;
  return (
    rest === 2 &&
    actual.length === right.length &&
    actual[head] === right[head + 1] &&
    actual[head + 1] === right[head]
  );
}
