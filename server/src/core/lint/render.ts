import type { AnyDraft, AnyFixDraft } from '../rules/rule';
import type { TextEdit } from '../text/edit';
import { renderText, type Locale } from '../text/localized';
import type { Span } from '../text/span';
import type { Finding, Fix } from './finding';
import { lowerSeverity, type ActiveRule } from './prepare';

/** Turns what a rule yields into a finding in one language; `place` moves its spans to where they count. */
export function renderDraft(
  active: ActiveRule,
  draft: AnyDraft,
  locale: Locale,
  place: (span: Span) => Span,
): Finding {
  const { messages } = active.rule;
  const say = (key: string, args?: Readonly<Record<string, string | number>>): string => {
    const template = messages[key];
    return template ? renderText(template, locale, args) : key;
  };
  return {
    rule: active.rule.id,
    severity: lowerSeverity(active.severity, draft.severity),
    span: place(draft.span),
    message: say(draft.message, draft.args),
    related: (draft.related ?? []).map((other) => ({
      span: place(other.span),
      message: say(other.message, other.args),
    })),
    fixes: () => fixesOf(draft).map((fix) => renderFix(fix, say, place)),
  };
}

function fixesOf(draft: AnyDraft): readonly AnyFixDraft[] {
  return typeof draft.fixes === 'function' ? draft.fixes() : (draft.fixes ?? []);
}

function renderFix(
  fix: AnyFixDraft,
  say: (key: string, args?: Readonly<Record<string, string | number>>) => string,
  place: (span: Span) => Span,
): Fix {
  const edits = fix.edits.map((edit): TextEdit => ({ span: place(edit.span), text: edit.text }));
  return { title: say(fix.message, fix.args), safety: fix.safety, edits };
}
