import type { Config } from '../config/config';
import type { Profile } from '../profiles/profile';
import type { OptionValue, ParagraphRule, Rule } from '../rules/rule';
import type { Severity } from '../text/localized';

/** A rule that is switched on, with its severity and options for one report. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** That of a paragraph rule; here, since it is asked far more often than anything else and rules differ in form. */
  readonly concerns: ParagraphRule['concerns'];
}

/** The rules that are on, parted by what they are asked about. */
export interface ActiveRules {
  readonly all: readonly ActiveRule[];
  readonly document: readonly ActiveRule[];
  /** What the paragraph rules need, all together. */
  readonly wanted: number;
  /** The paragraph rules that a paragraph of this `mask` can concern. */
  forMask(mask: number): readonly ActiveRule[];
}

interface Choice {
  readonly config: Config;
  readonly profile: Profile | undefined;
  readonly active: ActiveRules;
}

/** What was chosen from a list of rules last, kept as long as the list lives: the next report mostly asks for the same. */
const known = new WeakMap<readonly Rule[], Choice>();

/** The rules that are on: default < profile's default < configuration. The same list for the same three values. */
export function activeRules(
  rules: readonly Rule[],
  config: Config,
  profile: Profile | undefined,
): ActiveRules {
  const last = known.get(rules);
  if (last?.config === config && last.profile === profile) return last.active;
  const active = partRules(choose(rules, config, profile));
  known.set(rules, { config, profile, active });
  return active;
}

function choose(rules: readonly Rule[], config: Config, profile: Profile | undefined): readonly ActiveRule[] {
  const active: ActiveRule[] = [];
  for (const rule of rules) {
    const setting = config.rules[rule.id];
    const severity = setting?.severity ?? profile?.rules?.[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    const options = { ...defaultOptions(rule), ...setting?.options };
    active.push({
      rule,
      severity,
      options,
      concerns: rule.scope === 'paragraph' ? rule.concerns : undefined,
    });
  }
  return active;
}

function partRules(all: readonly ActiveRule[]): ActiveRules {
  const paragraph = all.filter(({ rule }) => rule.scope === 'paragraph');
  const wanted = paragraph.reduce((bits, { rule }) => bits | needsOf(rule), 0);
  // A report has some hundred different masks in a thousand paragraphs.
  const byMask = new Map<number, readonly ActiveRule[]>();
  return {
    all,
    document: all.filter(({ rule }) => rule.scope === 'document'),
    wanted,
    forMask(mask) {
      const bits = mask & wanted;
      const ready = byMask.get(bits);
      if (ready) return ready;
      const some = paragraph.filter(({ rule }) => needsOf(rule) === 0 || (needsOf(rule) & bits) !== 0);
      byMask.set(bits, some);
      return some;
    },
  };
}

/** The classes of characters of which a paragraph must have one; 0 for a rule that is asked about every paragraph. */
function needsOf(rule: Rule): number {
  return rule.scope === 'paragraph' ? (rule.needs ?? 0) : 0;
}

function defaultOptions(rule: Rule): Record<string, OptionValue> {
  const options: Record<string, OptionValue> = {};
  for (const [name, spec] of Object.entries(rule.options)) options[name] = spec.default;
  return options;
}

const order: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

/** The lower of two severities: a finding may lower its rule's severity, never raise it. */
export function lowerSeverity(a: Severity, b: Severity | undefined): Severity {
  return b !== undefined && order.indexOf(b) < order.indexOf(a) ? b : a;
}

/** Whether `severity` is at least `least`. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return order.indexOf(severity) >= order.indexOf(least);
}
