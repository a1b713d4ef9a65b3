import { type FoundProblem, rulesWithCounts } from './findings';

/** What tells a maintainer about an installation. Holds no text of a document, no file name and no path. */
export interface SupportFacts {
  readonly versions: Readonly<Record<string, string>>;
  readonly server: string;
  /** Size and shape of the active report, if there is one. */
  readonly report: { readonly language: string; readonly scheme: string; readonly lines: number } | undefined;
  readonly problems: readonly FoundProblem[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The facts as Markdown, to be read before it is sent. */
export function supportReport({ versions, server, report, problems, settings }: SupportFacts): string {
  const rows = Object.entries({
    ...versions,
    Server: server,
    Report: report === undefined ? 'none' : `${report.language}, ${report.scheme}, ${report.lines} lines`,
  });
  return [
    '| | |',
    '| --- | --- |',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    ...rulesWithCounts(problems).map(({ rule, count }) => `- ${rule}: ${count}`),
    '',
    '```json',
    JSON.stringify(settings, undefined, 2),
    '```',
    '',
  ].join('\n');
}
