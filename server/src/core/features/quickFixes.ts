import type { Finding } from '../lint/finding';
import type { Safety } from '../rules/rule';
import { sortEdits, type TextEdit } from '../text/edit';
import { containsSpan, type Span } from '../text/span';

/** A change that the light bulb offers for a finding. */
export interface QuickFix {
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly TextEdit[];
  /** The only fix of its finding, and a safe one: what “fix it” without a choice means. */
  readonly preferred: boolean;
}

/** The fixes of a finding in the rule's order; those that change nothing are left out. */
export function quickFixes(finding: Finding): readonly QuickFix[] {
  const fixes = finding.fixes().filter(({ edits }) => edits.length > 0);
  return fixes.map((fix) => ({ ...fix, preferred: fixes.length === 1 && fix.safety === 'safe' }));
}

/** The findings that touch a span, those at its very border included. */
export function findingsAt(findings: readonly Finding[], span: Span): readonly Finding[] {
  return findings.filter((finding) => touches(finding.span, span));
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The edits of the safe fixes that lie wholly in a span and do not get in each other's way, in the order of the text. */
export function safeEditsWithin(findings: readonly Finding[], within: Span): readonly TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const finding of findings) {
    if (finding.span.start > within.end || finding.span.end < within.start) continue;
    const fix = quickFixes(finding).find(({ safety }) => safety === 'safe');
    if (!fix?.edits.every(({ span }) => containsSpan(within, span))) continue;
    if (fix.edits.some((edit) => isInTheWay(edit, chosen))) continue;
    for (const edit of fix.edits) chosen.push(edit);
  }
  return sortEdits(chosen);
}

/** Findings come in the order of the text, so only the last few edits can be near. */
function isInTheWay(edit: TextEdit, chosen: readonly TextEdit[]): boolean {
  return chosen.slice(-8).some(({ span }) => touches(span, edit.span));
}
