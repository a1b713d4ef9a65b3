import type { Config } from './config/config';
import { lintReport, type LintResult } from './lint/pipeline';
import { builtInProfiles } from './profiles/index';
import type { Profile } from './profiles/profile';
import { parseReport, type Report } from './report';
import { rules as builtInRules } from './rules/registry';
import type { Rule } from './rules/rule';
import type { Locale } from './text/localized';

/** What a service is made with; everything has a default. */
export interface ReportServiceOptions {
  /** Kinds of report of the workspace, besides the built-in ones; one with a built-in id replaces it. */
  readonly profiles?: readonly Profile[];
  readonly rules?: readonly Rule[];
}

/** The report language service: pure, synchronous, total. */
export interface ReportService {
  readonly profiles: readonly Profile[];
  readonly rules: readonly Rule[];
  /** Reads a text; `previous` (the version before) makes it cheaper and changes nothing else. */
  parse(
    text: string,
    options?: { readonly wanted?: string | undefined; readonly previous?: Report | undefined },
  ): Report;
  /** Finds what is wrong; `previous` (the result for the version before) makes it cheaper and changes nothing else. */
  lint(
    report: Report,
    config: Config,
    options?: { readonly locale?: Locale; readonly previous?: LintResult | undefined },
  ): LintResult;
}

/** Makes a service; it holds no state. */
export function createReportService(options: ReportServiceOptions = {}): ReportService {
  const own = options.profiles ?? [];
  const profiles = [...own, ...builtInProfiles.filter((one) => !own.some((other) => other.id === one.id))];
  const rules = options.rules ?? builtInRules;
  return Object.freeze({
    profiles,
    rules,
    parse: (text, { wanted, previous } = {}) => parseReport(text, { profiles, wanted, previous }),
    lint: (report, config, { locale = 'zh-cn', previous } = {}) =>
      lintReport(report, { rules, config, locale, previous }),
  } satisfies ReportService);
}
