/** The parts of a diagnostic of VS Code that tell whose it is. */
export interface FoundProblem {
  readonly code?:
    | string
    | number
    | { readonly value: string | number; readonly target: { readonly scheme: string } }
    | undefined;
}

/** The id of the rule that made a finding: ours carry a link to the rule's page. Undefined for findings of others. */
export function ruleOf({ code }: FoundProblem): string | undefined {
  if (typeof code !== 'object' || code.target.scheme !== 'zhupi-rule') return undefined;
  return String(code.value);
}

/** Our findings counted by rule, the most frequent first, equals in the order of the alphabet. */
export function rulesWithCounts(
  problems: readonly FoundProblem[],
): readonly { readonly rule: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const rule = ruleOf(problem);
    if (rule !== undefined) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return Array.from(counts, ([rule, count]) => ({ rule, count })).sort(
    (a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1),
  );
}
