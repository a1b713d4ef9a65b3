import { escapeMarkup } from './markup';
import { placeAt } from './place';
import { countFindings, inLocale, visible, type Printer, type PrinterSetup } from './printer';

/** `check --format junit`: one suite a file, one failed case a finding; hints and infos do not fail a build and are skipped cases. */
export function junitPrinter(setup: PrinterSetup): Printer {
  return {
    begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="zhupi">\n',
    separator: '',
    file({ input, report }, findings, write) {
      const shown = visible(findings, setup);
      const { error, warning, info, hint } = countFindings(shown);
      const path = escapeMarkup(input.path);
      write(
        `<testsuite name="${path}" tests="${Math.max(1, shown.length)}" failures="${error + warning}" skipped="${info + hint}" errors="0">\n`,
      );
      if (shown.length === 0) write(`<testcase name="${path}" classname="zhupi"/>\n`);
      for (const { rule, severity, message, span } of shown) {
        const { line, column } = placeAt(report.lines, span.start);
        const told = escapeMarkup(message);
        const fails = severity === 'error' || severity === 'warning';
        const body = fails
          ? `<failure type="${severity}" message="${told}">${path}:${line}:${column}</failure>`
          : `<skipped message="${told}"/>`;
        write(
          `<testcase name="${escapeMarkup(`${rule} ${line}:${column}`)}" classname="${path}">${body}</testcase>\n`,
        );
      }
      write('</testsuite>\n');
    },
    end({ errors }) {
      const suites = errors.map(({ path, message }) => {
        const name = escapeMarkup(path);
        const told = escapeMarkup(inLocale(message, setup.locale));
        return `<testsuite name="${name}" tests="1" failures="0" errors="1"><testcase name="${name}" classname="zhupi"><error message="${told}"/></testcase></testsuite>\n`;
      });
      return `${suites.join('')}</testsuites>\n`;
    },
  };
}
