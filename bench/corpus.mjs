import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const seedsFolder = fileURLToPath(new URL('../seeds/', import.meta.url));
const names = [...'安宁长乐永兴新平清河文昌石桥金山东湖西岭南塘北原临江望海'];
const offices = ['司法局', '财政局', '审计局', '民政局', '住建局', '城管局', '教育局', '水务局'];

/** The five real reports, as they stand in seeds/. */
export function readSeeds() {
  return readdirSync(seedsFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${seedsFolder}${name}`, 'utf8') }));
}

/**
 * The `repeat`-th variant of a report, by a fixed rule: every number that is no year moves, and every paragraph
 * gains a clause with a name and an ordinal of its own. No paragraph of one variant is a paragraph of another, so that
 * nothing that was read once is read again.
 */
export function variant(text, repeat) {
  let paragraph = 0;
  return text
    .replace(/[0-9]+/g, (digits) => moveNumber(digits, repeat))
    .replace(/[^\n]{12,}/g, (line) => addClause(line, repeat, paragraph++));
}

function moveNumber(digits, repeat) {
  const year = digits.length === 4 && /^(?:19|20)/.test(digits);
  if (year || digits.length < 2 || digits.length > 7 || digits.startsWith('0')) return digits;
  const least = 10 ** (digits.length - 1);
  return String(least + ((Number(digits) - least + repeat * 7) % (least * 9)));
}

function addClause(line, repeat, paragraph) {
  const at = line.indexOf(',', 8);
  if (at === -1) return line;
  const seed = repeat * 31 + paragraph * 7;
  const name = names[seed % names.length] + names[(seed * 13 + repeat) % names.length];
  const clause = `,会同${name}区${offices[seed % offices.length]}第${100 + repeat * 3 + paragraph}科室`;
  return line.slice(0, at) + clause + line.slice(at);
}

/** One text of at least `bytes` bytes of UTF-8: variants one after another, cut at the end of a line. */
export function textOfSize(bytes) {
  const seeds = readSeeds();
  const parts = [];
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const part = `${variant(seeds[i % seeds.length].text, i).trimEnd()}\n`;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  const text = Buffer.from(parts.join('')).subarray(0, bytes).toString('utf8');
  return text.slice(0, text.lastIndexOf('\n') + 1);
}

/** `count` reports, one variant each. */
export function manyTexts(count) {
  const seeds = readSeeds();
  return Array.from({ length: count }, (_, i) => variant(seeds[i % seeds.length].text, i));
}

/** Bytes of UTF-8 in all the texts together. */
export function bytesOf(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
