import type { Paint } from './formats/colour';

/** A line that differs: what stood there and what stands there now. */
interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * A unified diff of two texts that differ in few lines, in time linear in their lines; empty where they are equal.
 * Without lines of context: a line of a report is a whole paragraph.
 */
export function unifiedDiff(path: string, before: string, after: string, paint: Paint): string {
  if (before === after) return '';
  const oldLines = splitLines(before);
  const newLines = splitLines(after);
  const hunks = findHunks(oldLines, newLines);
  const parts = [`--- a/${path}\n`, `+++ b/${path}\n`];
  for (const hunk of hunks) parts.push(printHunk(hunk, paint));
  return parts.join('');
}

/** Lines with their ends. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/** Fixes change lines and seldom their number: equal lines are found again within a short way. */
const reach = 64;

function findHunks(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else {
      const [nextI, nextJ] = nextEqual(a, b, i, j);
      hunks.push({ oldStart: i, newStart: j, removed: a.slice(i, nextI), added: b.slice(j, nextJ) });
      [i, j] = [nextI, nextJ];
    }
  }
  return hunks;
}

function nextEqual(
  a: readonly string[],
  b: readonly string[],
  i: number,
  j: number,
): readonly [number, number] {
  for (let distance = 1; distance <= reach; distance++) {
    for (let skipped = 0; skipped <= distance; skipped++) {
      const [x, y] = [i + skipped, j + distance - skipped];
      const line = a[x];
      if (line === undefined || line !== b[y]) continue;
      // Blank lines are alike everywhere: one shows that both sides meet only where they moved on together.
      if (line.trim() !== '' || x - i === y - j) return [x, y];
    }
  }
  // Nothing equal nearby: the same number of lines on both sides, or all that is left.
  const rest = Math.min(a.length - i, b.length - j);
  return rest > reach ? [i + reach, j + reach] : [a.length, b.length];
}

function printHunk({ oldStart, newStart, removed, added }: Hunk, paint: Paint): string {
  return [
    `@@ -${range(oldStart, removed.length)} +${range(newStart, added.length)} @@\n`,
    ...removed.map((line) => paint.removed(marked('-', line))),
    ...added.map((line) => paint.added(marked('+', line))),
  ].join('');
}

/** An empty range is named by the line before it. */
function range(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`;
}

function marked(mark: string, line: string): string {
  if (line.endsWith('\n')) return mark + line;
  if (line.endsWith('\r')) return `${mark}${line.slice(0, -1)}\n`;
  return `${mark}${line}\n\\ No newline at end of file\n`;
}
