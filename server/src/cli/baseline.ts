import type { Finding } from '../core/lint/finding';
import { relativePath } from '../workspace/paths';
import { standardInput, type Input } from './inputs';
import { withSlashes } from './paths';
import type { OpenFile } from './session';

/** Findings that are known and accepted: for each path, how often each fingerprint stands there. */
export type BaselineData = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * What tells a finding from others when lines move: the rule and the words it covers with a little around them.
 * Neither the line nor the message counts, so that text above may change and Zhupi may find better words.
 */
export function fingerprint({ rule, span }: Finding, text: string): string {
  const around = 8;
  const words = text.slice(Math.max(0, span.start - around), Math.min(text.length, span.end + around));
  return `${rule}:${hash(words.replace(/\s/g, ''))}`;
}

/** The fingerprints of a file's findings. */
export function fingerprints(findings: readonly Finding[], text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const finding of findings) {
    const key = fingerprint(finding, text);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The path that a file is recorded under, however it is written on the command line: from the current folder. */
export function baselineKey({ path, absolute }: Input, cwd: string): string {
  return absolute === standardInput ? path : (relativePath(withSlashes(cwd), absolute) ?? absolute);
}

/** Leaves out the findings of a file that the baseline knows, each as often as it knows it. */
export function baselineFilter(
  baseline: BaselineData | undefined,
  cwd: string,
): (file: OpenFile, findings: readonly Finding[]) => readonly Finding[] {
  if (!baseline) return (_, findings) => findings;
  return ({ input, text }, findings) => {
    const path = baselineKey(input, cwd);
    const known = new Map(Object.entries(Object.hasOwn(baseline, path) ? (baseline[path] ?? {}) : {}));
    return findings.filter((finding) => {
      const key = fingerprint(finding, text);
      const left = known.get(key) ?? 0;
      if (left > 0) known.set(key, left - 1);
      return left === 0;
    });
  };
}

/** FNV-1a over code units, in hexadecimal: stable, and no secret is kept. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
