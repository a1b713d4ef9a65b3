/** Whether a relative path (with `/`) is meant. */
export type PathMatcher = (path: string) => boolean;

/**
 * Compiles globs: `*` and `?` within a name, `**` over folders, `{a,b}` for alternatives. A glob without `/` is
 * about a name in any folder; one that names a folder is about all that is in it. `!` at the start takes paths back
 * out; the last glob that fits decides. Matching takes time in the product of the two lengths, never more.
 */
export function compileGlobs(globs: readonly string[]): PathMatcher {
  const compiled = globs.map((glob) => {
    const negated = glob.startsWith('!');
    const body = negated ? glob.slice(1) : glob;
    return { negated, patterns: expandBraces(body).map(segmentsOf) };
  });
  return (path) => {
    const names = path.split('/');
    let matched = false;
    for (const { negated, patterns } of compiled) {
      if (matched === negated && patterns.some((segments) => matchPath(segments, names))) matched = !negated;
    }
    return matched;
  };
}

/** Whether a text is a glob rather than a plain path. */
export function isGlob(text: string): boolean {
  return /[*?{]/.test(text);
}

const mostAlternatives = 64;

/** `{a,b}c` → `ac`, `bc`; braces do not nest, and what would give too many alternatives is taken literally. */
function expandBraces(glob: string): readonly string[] {
  let all = [''];
  for (const piece of glob.split(/(\{[^{}]*\})/)) {
    const choices = piece.startsWith('{') && piece.includes(',') ? piece.slice(1, -1).split(',') : [piece];
    if (all.length * choices.length > mostAlternatives) return [glob];
    all = all.flatMap((before) => choices.map((choice) => before + choice));
  }
  return all;
}

function segmentsOf(glob: string): readonly string[] {
  const trimmed = glob.replace(/^\.?\/(?=.)/, '').replace(/\/$/, '');
  const segments = trimmed.split('/');
  return segments.length === 1 && trimmed === glob.replace(/\/$/, '') ? ['**', ...segments] : segments;
}

/** Greedy with one step back to the last `**`, as below for `*`; a pattern that ends above the path names a folder. */
function matchPath(segments: readonly string[], names: readonly string[]): boolean {
  let [at, name, star, starName] = [0, 0, -1, 0];
  while (name < names.length) {
    const segment = segments[at];
    if (segment === '**') {
      [star, starName] = [at++, name];
      if (at === segments.length) return true;
    } else if (segment !== undefined && matchName(segment, names[name] ?? '')) {
      at++;
      name++;
      if (at === segments.length) return true;
    } else if (star >= 0) [at, name] = [star + 1, ++starName];
    else return false;
  }
  return at === segments.length;
}

function matchName(pattern: string, name: string): boolean {
  let [at, i, star, starAt] = [0, 0, -1, 0];
  while (i < name.length) {
    const char = pattern[at];
    if (char === '*') [star, starAt] = [at++, i];
    else if (char === '?' || (char !== undefined && char === name[i])) [at, i] = [at + 1, i + 1];
    else if (star >= 0) [at, i] = [star + 1, ++starAt];
    else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
