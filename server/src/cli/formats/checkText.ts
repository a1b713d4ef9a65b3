import type { Finding } from '../../core/lint/finding';
import type { LineIndex } from '../../core/text/lineIndex';
import type { Severity } from '../../core/text/localized';
import { createPaint } from './colour';
import { placeAt } from './place';
import { inLocale, visible, type Printer, type PrinterSetup, type Summary } from './printer';
import { countWords, severityWords } from './words';

/**
 * `check` for people: the file, then one line a finding with its place, severity, message and rule. Where one rule says
 * the same words again, the later places stand on the first one's line.
 */
export function checkText(setup: PrinterSetup): Printer {
  const paint = createPaint(setup.colour);
  return {
    begin: '',
    separator: '\n',
    file({ input, report }, findings, write) {
      const shown = visible(findings, setup);
      if (shown.length === 0) return;
      write(`${paint.path(input.path)}\n`);
      for (const group of groupSame(shown)) {
        const [first, ...others] = group;
        const { severity, message, rule, span } = first;
        const { line, column } = placeAt(report.lines, span.start);
        const place = `${line}:${column}`.padEnd(8);
        const word = inLocale(severityWords[severity], setup.locale).padEnd(setup.locale === 'en' ? 7 : 2);
        const more = others.length === 0 ? '' : ` ${paint.faint(otherPlaces(others, report.lines, setup))}`;
        write(`  ${place} ${paint.severity(severity, word)}  ${message}${more}  ${paint.faint(rule)}\n`);
      }
    },
    end: (summary) => (setup.quiet ? '' : summaryLine(summary, setup)),
  };
}

type Group = [Finding, ...Finding[]];

/** Findings of one rule and severity with the same words, at the place of the first. */
function groupSame(findings: readonly Finding[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.severity} ${finding.message}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups.values();
}

const mostPlaces = 6;

function otherPlaces(others: readonly Finding[], lines: LineIndex, { locale }: PrinterSetup): string {
  const places = others.slice(0, mostPlaces).map(({ span }) => {
    const { line, column } = placeAt(lines, span.start);
    return `${line}:${column}`;
  });
  const all = others.length <= mostPlaces;
  return locale === 'en'
    ? `(also ${places.join(', ')}${all ? '' : ` and ${others.length - mostPlaces} more`})`
    : `（另有 ${others.length} 处：${places.join('、')}${all ? '' : ' 等'}）`;
}

const order: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

function summaryLine({ files, counts, fixable }: Summary, { locale }: PrinterSetup): string {
  if (files === 0) return '';
  const total = order.filter((severity) => counts[severity] > 0);
  const words = total.map((severity) => inLocale(countWords(severity, counts[severity]), locale));
  if (locale === 'en') {
    const what = `${files} ${files === 1 ? 'file' : 'files'}`;
    if (words.length === 0) return `${what}: nothing found.\n`;
    return `\n${what}: ${words.join(', ')}.${fixable > 0 ? ` zhupi fix mends ${fixable} of them.` : ''}\n`;
  }
  if (words.length === 0) return `${files} 个文件，没有发现问题。\n`;
  return `\n${files} 个文件：${words.join('，')}。${fixable > 0 ? `其中 ${fixable} 处可用 zhupi fix 自动修正。` : ''}\n`;
}
