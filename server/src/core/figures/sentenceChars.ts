import { charTable } from './search';
import { vocabulary } from './vocabulary';

/** What a character of a folded text may be: a mark that parts clauses and items, a part of a date; else 0. */
export const Char = { comma: 1, dunhao: 2, semicolon: 3, open: 4, close: 5, blank: 6, date: 7 } as const;
const groups = [
  ['0123456789年月日号-.', Char.date],
  [',:', Char.comma],
  ['、', Char.dunhao],
  [';', Char.semicolon],
  ['(', Char.open],
  [')', Char.close],
  ['“”‘’《》〈〉 ', Char.blank],
] as const;

/** The `Char` of each code unit. */
export const chars = charTable(groups);
/** The beginnings of words (see `Trie.seconds`), and all bits for the marks: whatever fails here is passed over. */
export const starts = vocabulary.seconds.slice();
for (const [marks] of groups) for (const mark of marks) starts[mark.charCodeAt(0)] = -1;
