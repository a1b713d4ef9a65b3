import { version } from '../../../../package.json';
import type { Finding } from '../../core/lint/finding';
import { rules } from '../../core/rules/registry';
import type { Rule } from '../../core/rules/rule';
import type { LineIndex } from '../../core/text/lineIndex';
import type { Severity } from '../../core/text/localized';
import type { Span } from '../../core/text/span';
import { fingerprint } from '../baseline';
import { placesOf } from './place';
import { inLocale, visible, type Printer, type PrinterSetup } from './printer';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** `check --format sarif`: SARIF 2.1.0, one run, columns in UTF-16 units. */
export function sarifPrinter(setup: PrinterSetup): Printer {
  const driver = { name: 'zhupi', version, rules: rules.map((rule) => ruleItem(rule, setup)) };
  const begin = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
  };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits' };
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    begin: `${JSON.stringify(begin).slice(0, -1)},"runs":[${JSON.stringify(run).slice(0, -1)},"results":[\n`,
    separator: ',\n',
    file({ input, text, report }, findings, write) {
      visible(findings, setup).forEach((finding, index) => {
        const result = resultItem(finding, {
          uri: uriOf(input.path),
          lines: report.lines,
          text,
          index: indexes.get(finding.rule),
        });
        write((index === 0 ? '' : ',\n') + JSON.stringify(result));
      });
    },
    end({ errors }) {
      const invocation = {
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: errors.map(({ path, message }) => ({
          level: 'error',
          message: { text: inLocale(message, setup.locale) },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
        })),
      };
      return `\n],"invocations":${JSON.stringify([invocation])}}]}\n`;
    },
  };
}

function ruleItem({ id, summary, severity, basis }: Rule, { locale }: PrinterSetup): unknown {
  const sources = basis.map(
    ({ source, clause, force }) => `${source}${clause === undefined ? '' : ` ${clause}`}（${force}）`,
  );
  return {
    id,
    shortDescription: { text: inLocale(summary, locale) },
    ...(sources.length > 0 ? { help: { text: sources.join('；') } } : {}),
    defaultConfiguration: { level: levels[severity] },
  };
}

interface ResultContext {
  readonly uri: string;
  readonly lines: LineIndex;
  readonly text: string;
  readonly index: number | undefined;
}

function resultItem(finding: Finding, { uri, lines, text, index }: ResultContext): unknown {
  const { rule, severity, message, span, related } = finding;
  const location = (place: Span): unknown => ({
    physicalLocation: { artifactLocation: { uri }, region: regionOf(lines, place) },
  });
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levels[severity],
    message: { text: message },
    locations: [location(span)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((other, id) => ({
            id,
            ...(location(other.span) as object),
            message: { text: other.message },
          })),
        }
      : {}),
    partialFingerprints: { 'zhupi/v1': fingerprint(finding, text) },
    ...fixesItem(finding, uri, lines),
  };
}

function fixesItem(finding: Finding, uri: string, lines: LineIndex): object {
  const fixes = finding.fixes();
  if (fixes.length === 0) return {};
  return {
    fixes: fixes.map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation: { uri },
          replacements: edits.map((edit) => ({
            deletedRegion: regionOf(lines, edit.span),
            insertedContent: { text: edit.text },
          })),
        },
      ],
    })),
  };
}

function regionOf(lines: LineIndex, span: Span): unknown {
  const { start, end } = placesOf(lines, span);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A path as a URI reference: relative paths stay relative. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
