const digitValues: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9, // prettier-ignore
};
const unitValues: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const groupValues: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const digitNames = '零一二三四五六七八九';

/**
 * The value of a whole Chinese numeral (二十三 → 23, 两千零五 → 2005, 三亿五千万 → 350000000), or of a run of
 * digits read one by one (二〇二四 → 2024). `undefined` where the characters are no numeral.
 */
export function parseHanNumber(text: string): number | undefined {
  if (text.length === 0) return undefined;
  if (text.length > 1 && /^[〇零一二三四五六七八九]+$/.test(text)) return parseDigitRun(text);
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = 1e16;
  for (const char of text) {
    const value = digitValues[char];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
      continue;
    }
    const unit = unitValues[char];
    if (unit !== undefined) {
      if (digit === 0 || unit >= lastUnit || (digit === undefined && unit !== 10)) return undefined;
      section += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = undefined;
      continue;
    }
    const group = groupValues[char];
    if (group === undefined) return undefined;
    section += digit ?? 0;
    digit = undefined;
    if (section === 0 && total === 0) return undefined;
    if (group === 1e8) total = (total + section) * group;
    else total += section * group;
    section = 0;
    lastUnit = 1e16;
  }
  return total + section + (digit ?? 0);
}

function parseDigitRun(text: string): number {
  let value = 0;
  for (const char of text) value = value * 10 + (digitValues[char] ?? 0);
  return value;
}

/** The Chinese numeral of an integer from 0 to 9999, as headings number (12 → 十二, 20 → 二十, 105 → 一百零五). */
export function formatHanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value === 0) return '零';
  const parts: string[] = [];
  let zero = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    // prettier-ignore
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      zero = parts.length > 0;
      continue;
    }
    if (zero) parts.push('零');
    zero = false;
    parts.push(digit === 1 && unit === 10 && parts.length === 0 ? name : `${digitNames[digit] ?? ''}${name}`);
  }
  return parts.join('');
}
