import { CharClass, classes, isHan } from './charClass';

/** How many of the marks , ; : ! ? ( ) beside a 汉字 (or beside “”《》) are half-width and full-width. */
export interface MarkCounts {
  readonly half: number;
  readonly full: number;
}

const widths = CharClass.halfMark | CharClass.fullMark;
const noMarks: MarkCounts = { half: 0, full: 0 };

/** The union of the class bits of a text's code units, and its marks of each width, in one pass. */
export function readClasses(text: string): { readonly mask: number; readonly marks: MarkCounts } {
  let mask = 0;
  let half = 0;
  let full = 0;
  for (let i = 0; i < text.length; i++) {
    const bits = classes[text.charCodeAt(i)] ?? 0;
    mask |= bits;
    if ((bits & widths) === 0) continue;
    if ((bits & CharClass.fullMark) !== 0) full++;
    else if (isHalfBesideHan(text, i)) half++;
  }
  return { mask, marks: half + full === 0 ? noMarks : { half, full } };
}

/** Whether the half-width mark at `at` stands in Chinese text: a 汉字 or a Chinese mark is its neighbour. */
export function isHalfBesideHan(text: string, at: number): boolean {
  return (
    (at > 0 && isChinese(text.charCodeAt(at - 1))) ||
    (at + 1 < text.length && isChinese(text.charCodeAt(at + 1)))
  );
}

function isChinese(code: number): boolean {
  return isHan(code) || code === 0x201d || code === 0x201c || code === 0x300b || code === 0x300a;
}
