import type { Directive, Report } from '../report';
import type { Span } from '../text/span';

/** Decides which findings the comments of a text silence, and remembers which comments were of use. */
export interface Suppressor {
  /** Whether a finding of `rule` at `span` is silenced. */
  silences(rule: string, span: Span): boolean;
  /** The comments that have silenced nothing so far. */
  unused(): readonly Directive[];
}

/** A stretch of lines in which rules are silent. */
interface Silence {
  readonly directive: Directive;
  readonly fromLine: number;
  readonly toLine: number;
}

/** Reads `disable`, `enable`, `disable-line` and `disable-next-line` into stretches of lines. */
export function createSuppressor(report: Report): Suppressor {
  const silences = readSilences(report);
  const used = new Set<Directive>();
  return {
    silences(rule, span) {
      if (silences.length === 0) return false;
      const from = report.lines.lineAt(span.start);
      let silent = false;
      for (const { directive, fromLine, toLine } of silences) {
        if (from < fromLine || from > toLine) continue;
        if (directive.rules.length > 0 && !directive.rules.includes(rule)) continue;
        used.add(directive);
        silent = true;
      }
      return silent;
    },
    unused: () => report.directives.filter((one) => one.kind !== 'enable' && !used.has(one)),
  };
}

function readSilences(report: Report): readonly Silence[] {
  const silences: Silence[] = [];
  const last = report.lines.count - 1;
  let open: { directive: Directive; fromLine: number }[] = [];
  for (const directive of report.directives) {
    const { line } = directive;
    if (directive.kind === 'disable-line') silences.push({ directive, fromLine: line, toLine: line });
    if (directive.kind === 'disable-next-line')
      silences.push({ directive, fromLine: line + 1, toLine: line + 1 });
    if (directive.kind === 'disable') open.push({ directive, fromLine: line });
    if (directive.kind === 'enable') {
      const ends = open.filter((one) => directive.rules.length === 0 || one.directive.rules.some((rule) => directive.rules.includes(rule))); // prettier-ignore
      for (const one of ends)
        silences.push({ directive: one.directive, fromLine: one.fromLine, toLine: line });
      open = open.filter((one) => !ends.includes(one));
    }
  }
  for (const one of open) silences.push({ directive: one.directive, fromLine: one.fromLine, toLine: last });
  return silences;
}
