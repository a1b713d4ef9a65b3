import type { Finding } from '../../core/lint/finding';
import type { LineIndex } from '../../core/text/lineIndex';
import { jsonBegin, jsonEnd, jsonSeparator } from './jsonFrame';
import { placesOf } from './place';
import { visible, type Printer, type PrinterSetup } from './printer';

/** `check --format json`: one line a file, each finding written as it is made. */
export function checkJson(setup: PrinterSetup): Printer {
  return {
    begin: jsonBegin,
    separator: jsonSeparator,
    file({ input, report }, findings, write) {
      const profile = report.profile?.id ?? null;
      const head = { path: input.path, profile, reportYear: report.reportYear ?? null };
      write(`${JSON.stringify(head).slice(0, -1)},"diagnostics":[`);
      let separator = '';
      for (const finding of visible(findings, setup)) {
        write(separator + JSON.stringify(diagnostic(finding, report.lines)));
        separator = ',';
      }
      write(']}');
    },
    end({ files, counts, errors }) {
      const { error, warning, info, hint } = counts;
      const summary = { files, errors: error, warnings: warning, infos: info, hints: hint };
      return jsonEnd(errors, setup.locale, { summary });
    },
  };
}

function diagnostic(finding: Finding, lines: LineIndex): unknown {
  const { rule, severity, message, span, related } = finding;
  return {
    rule,
    severity,
    message,
    ...placesOf(lines, span),
    related: related.map((other) => ({ message: other.message, ...placesOf(lines, other.span) })),
    fixes: finding.fixes().map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map((edit) => ({ start: edit.span.start, end: edit.span.end, text: edit.text })),
    })),
  };
}
