import type { Finding } from '../../core/lint/finding';
import { isAtLeast } from '../../core/lint/prepare';
import type { Locale, LocalizedText, Severity } from '../../core/text/localized';
import type { InputError } from '../inputs';
import type { OpenFile } from '../session';

/** Takes the next piece of output; pieces are written as they come, so that large output is never held. */
export type Write = (text: string) => void;

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** What a run comes to. */
export interface Summary {
  /** Files that were read. */
  readonly files: number;
  readonly counts: Counts;
  /** Findings that `zhupi fix` mends; counted only where the printer asks for it. */
  readonly fixable: number;
  readonly errors: readonly InputError[];
}

/** What printing depends on; plain data, so that a worker can be given it. */
export interface PrinterSetup {
  readonly command: 'check' | 'figures' | 'outline';
  readonly format: string;
  readonly locale: Locale;
  readonly minSeverity: Severity;
  readonly colour: boolean;
  readonly quiet: boolean;
}

/** Prints files one after another in one format. What it prints of a file depends on that file alone. */
export interface Printer {
  /** Before the first file. */
  readonly begin: string;
  /** Between two files that printed something. */
  readonly separator: string;
  /** Prints a file; `findings` is empty for a command that does not lint. */
  file(file: OpenFile, findings: readonly Finding[], write: Write): void;
  /** After the last file. */
  end(summary: Summary): string;
}

/** No findings yet. */
export const noCounts: Counts = { error: 0, warning: 0, info: 0, hint: 0 };

/** Adds counts of findings. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    error: a.error + b.error,
    warning: a.warning + b.warning,
    info: a.info + b.info,
    hint: a.hint + b.hint,
  };
}

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { ...noCounts };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The findings that `--min-severity` lets through. */
export function visible(findings: readonly Finding[], { minSeverity }: PrinterSetup): readonly Finding[] {
  return minSeverity === 'hint'
    ? findings
    : findings.filter(({ severity }) => isAtLeast(severity, minSeverity));
}

/** A text in the language of the output. */
export function inLocale(text: LocalizedText, locale: Locale): string {
  return locale === 'en' ? text.en : text.zh;
}

/** Loads the printer of a command and format; those that few runs need come only when asked for. */
export async function loadPrinter(setup: PrinterSetup): Promise<Printer> {
  if (setup.command === 'figures') return (await import('./figures')).figuresPrinter(setup);
  if (setup.command === 'outline') return (await import('./outline')).outlinePrinter(setup);
  switch (setup.format) {
    case 'json':
      return (await import('./checkJson')).checkJson(setup);
    case 'sarif':
      return (await import('./sarif')).sarifPrinter(setup);
    case 'github':
      return (await import('./github')).githubPrinter(setup);
    case 'junit':
      return (await import('./junit')).junitPrinter(setup);
    case 'html':
      return (await import('./html')).htmlPrinter(setup);
    default:
      return (await import('./checkText')).checkText(setup);
  }
}
