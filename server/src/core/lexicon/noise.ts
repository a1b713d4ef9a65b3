import noise from './noise.json';

/** A line of residue is short; longer lines are somebody's sentence. */
const maxLength = 120;
const maxBar = 60;
const lines = new Set(noise.lines);
const labels = new Set(noise.labels);
const cardLabels = new Set(noise.cardLabels);
const dateLabels = new Set(noise.dateLabels);
const longestLabel = Math.max(...[...labels, ...cardLabels, ...dateLabels].map((label) => label.length));
const patterns = noise.patterns.map((source) => new RegExp(source));
const bullet = /^[•·●◆■▪◇□★※*>»-]+/;
const runningMark = /[。;!?]/;

/**
 * Whether one trimmed line, folded to half width, is residue of a web page (网页残留): a breadcrumb, a byline,
 * a line of a record card, a print or share bar, a footer. Never true for a sentence: a line that holds
 * 。 ; ! ? is running text, whatever words are in it.
 */
export function isNoise(folded: string): boolean {
  if (folded.length > maxLength * 2 || folded.length === 0 || runningMark.test(folded)) return false;
  const line = folded.replace(/\s+/g, '');
  if (line.length === 0 || line.length > maxLength) return false;
  const text = line.replace(bullet, '');
  if (lines.has(text) || isBar(folded)) return true;
  const marked = text.length < line.length;
  if (isLabelled(text, marked || isSpacedOut(folded))) return true;
  if (noise.starts.some((start) => text.startsWith(start)) || isBreadcrumb(text)) return true;
  return patterns.some((pattern) => pattern.test(text));
}

/** `无障碍阅读 关怀版 返回首页`: two or more words of a page's bars side by side, and nothing else. */
function isBar(folded: string): boolean {
  if (folded.length > maxBar || !folded.includes(' ')) return false;
  const words = folded.split(/\s+/);
  return words.length > 1 && words.every((word) => lines.has(word));
}

/** `来源:…`, `发布时间:2024-02-19`, and in a record card `名 称:…`. */
function isLabelled(text: string, inCard: boolean): boolean {
  const colon = text.indexOf(':');
  if (colon <= 0 || colon > longestLabel + 1) return false;
  const label = text.slice(0, colon).replace(/^[[【(]/, '');
  if (labels.has(label) || (inCard && cardLabels.has(label))) return true;
  return dateLabels.has(label) && /^(?:$|20\d\d\D|19\d\d\D)/.test(text.slice(colon + 1));
}

/** `名 称:`, `索 引 号:`: blanks between single characters before the colon. */
function isSpacedOut(folded: string): boolean {
  return /^\W{0,4}[^\s:](?:\s+[^\s:]){1,3}\s*:/.test(folded);
}

/** `首页 > 政务公开 > 规划计划`: at least two separators between short names, none of them a sentence. */
function isBreadcrumb(text: string): boolean {
  const parts = text.split(/[>»›]+/);
  return parts.length >= 3 && parts.every((part) => part.length <= 24 && !part.includes(','));
}
