import type { Severity } from '../../core/text/localized';
import { placesOf } from './place';
import { inLocale, visible, type Printer, type PrinterSetup } from './printer';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** `check --format github`: workflow commands that GitHub shows as annotations. */
export function githubPrinter(setup: PrinterSetup): Printer {
  return {
    begin: '',
    separator: '',
    file({ input, report }, findings, write) {
      for (const { severity, span, rule, message } of visible(findings, setup)) {
        const { start, end } = placesOf(report.lines, span);
        // GitHub takes columns only for places on one line.
        const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
        const where = `file=${property(input.path)},line=${start.line},endLine=${end.line}${columns},title=${property(rule)}`;
        write(`::${commands[severity]} ${where}::${data(message)}\n`);
      }
    },
    end: ({ errors }) =>
      errors
        .map(
          ({ path, message }) => `::error file=${property(path)}::${data(inLocale(message, setup.locale))}\n`,
        )
        .join(''),
  };
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
