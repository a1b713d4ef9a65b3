import type { Directive } from '../report';
import { unusedIgnore } from '../rules/structure/unusedIgnore';
import type { Locale } from '../text/localized';
import type { Finding } from './finding';
import type { ActiveRule } from './prepare';
import { renderDraft } from './render';

/**
 * Findings for comments that silenced nothing. Silent about a comment that names a rule which is switched off:
 * it may be wanted elsewhere.
 */
export function unusedIgnores(
  unused: readonly Directive[],
  active: readonly ActiveRule[],
  locale: Locale,
): readonly Finding[] {
  const own = active.find(({ rule }) => rule.id === unusedIgnore.id);
  if (!own || unused.length === 0) return [];
  const on = new Set(active.map(({ rule }) => rule.id));
  return unused
    .filter((directive) => directive.rules.every((rule) => on.has(rule)))
    .map(({ span }) =>
      renderDraft(
        own,
        {
          message: 'unused',
          span,
          fixes: [{ message: 'remove', safety: 'suggestion', edits: [{ span, text: '' }] }],
        },
        locale,
      ),
    );
}
