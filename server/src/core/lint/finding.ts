import type { Safety } from '../rules/rule';
import type { TextEdit } from '../text/edit';
import type { Severity } from '../text/localized';
import type { Span } from '../text/span';

/** A change that mends a finding; edits are document offsets and do not overlap. */
export interface Fix {
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly TextEdit[];
}

/** Another place that a finding points to. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** A mistake (or a doubt) found in a report, in a language, with document offsets. */
export interface Finding {
  /** The rule's id, or a code that is no rule: `rule-failed`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  /** Put into words when asked, as are the related places: most findings of a long text are only counted. */
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  /** The fixes, made when asked. */
  fixes(): readonly Fix[];
}

/** Findings in the order of the text, of one place in the order of their rules' names. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
