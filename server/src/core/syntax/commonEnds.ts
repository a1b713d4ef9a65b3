const chunk = 2048;

/** Lengths of the longest common beginning and end of two texts; they do not overlap in either. */
export function commonEnds(a: string, b: string): { readonly prefix: number; readonly suffix: number } {
  const limit = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix + chunk <= limit && a.slice(prefix, prefix + chunk) === b.slice(prefix, prefix + chunk)) {
    prefix += chunk;
  }
  while (prefix < limit && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  const rest = limit - prefix;
  let suffix = 0;
  while (
    suffix + chunk <= rest &&
    a.slice(a.length - suffix - chunk, a.length - suffix) ===
      b.slice(b.length - suffix - chunk, b.length - suffix)
  ) {
    suffix += chunk;
  }
  while (suffix < rest && a.charCodeAt(a.length - 1 - suffix) === b.charCodeAt(b.length - 1 - suffix))
    suffix++;
  return { prefix, suffix };
}
