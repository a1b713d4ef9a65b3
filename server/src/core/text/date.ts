import { parseHanNumber } from './hanNumber';

const arabic = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/;
const chinese =
  /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/;

/**
 * A line that is a date (folded to half width, in brackets or not) as `2025-03-31`, so that dates compare as strings;
 * `undefined` where it is none or no day of a calendar.
 */
export function readDate(line: string): string | undefined {
  const bare = line.replace(/^\s*\(?\s*|\s*\)?\s*$/g, '').replace(/\s+/g, '');
  const match = arabic.exec(bare) ?? chinese.exec(bare);
  if (!match) return undefined;
  const [year, month, day] = [match[1], match[2], match[3]].map(numberOf);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return /^\d+$/.test(written) ? Number(written) : parseHanNumber(written.replaceAll('○', '〇'));
}
