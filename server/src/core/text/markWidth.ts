import { CharClass, classOf, isHan } from './charClass';

const widths = CharClass.halfMark | CharClass.fullMark;

/** How many of the marks , ; : ! ? ( ) beside a 汉字 (or beside 。、“”《》) are half-width and full-width. */
export function countMarks(text: string): { readonly half: number; readonly full: number } {
  let half = 0;
  let full = 0;
  for (let i = 0; i < text.length; i++) {
    const bits = classOf(text.charCodeAt(i));
    if ((bits & widths) === 0) continue;
    if ((bits & CharClass.fullMark) !== 0) full++;
    else if (isHalfBesideHan(text, i)) half++;
  }
  return { half, full };
}

/** Whether the half-width mark at `at` stands in Chinese text: a 汉字 or a Chinese mark is its neighbour. */
export function isHalfBesideHan(text: string, at: number): boolean {
  return isChinese(text.charCodeAt(at - 1)) || isChinese(text.charCodeAt(at + 1));
}

function isChinese(code: number): boolean {
  return isHan(code) || code === 0x201d || code === 0x201c || code === 0x300b || code === 0x300a;
}
