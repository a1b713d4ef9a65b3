import { fixAll, type Finding, type TextEdit } from '../core/index';
import type { View } from './session';

/** The edits that make all safe fixes of a document, or those of one rule, as one step of undo. */
export function safeFixes(view: View, rule?: string): readonly TextEdit[] {
  const { service, config, locale } = view.setup;
  let { report } = view;
  const findingsIn = (text: string): readonly Finding[] => {
    if (text === view.report.text) return view.findings();
    report = service.parse(text, { wanted: config.profile, previous: report });
    return service.lint(report, config, { locale }).findings;
  };
  const options = rule === undefined ? {} : { only: (finding: Finding) => finding.rule === rule };
  return fixAll(view.report.text, findingsIn, options).edits;
}
