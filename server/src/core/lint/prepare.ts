import type { Config } from '../config/config';
import type { Profile } from '../profiles/profile';
import type { OptionValue, Rule } from '../rules/rule';
import type { Severity } from '../text/localized';

/** A rule that is switched on, with its severity and options for one report. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, OptionValue>>;
}

interface Choice {
  readonly config: Config;
  readonly profile: Profile | undefined;
  readonly active: readonly ActiveRule[];
}

/** What was chosen from a list of rules last, kept as long as the list lives: the next report mostly asks for the same. */
const known = new WeakMap<readonly Rule[], Choice>();

/** The rules that are on: default < profile's default < configuration. The same list for the same three values. */
export function activeRules(
  rules: readonly Rule[],
  config: Config,
  profile: Profile | undefined,
): readonly ActiveRule[] {
  const last = known.get(rules);
  if (last?.config === config && last.profile === profile) return last.active;
  const active = choose(rules, config, profile);
  known.set(rules, { config, profile, active });
  return active;
}

function choose(rules: readonly Rule[], config: Config, profile: Profile | undefined): readonly ActiveRule[] {
  const active: ActiveRule[] = [];
  for (const rule of rules) {
    const setting = config.rules[rule.id];
    const severity = setting?.severity ?? profile?.rules?.[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    active.push({ rule, severity, options: { ...defaultOptions(rule), ...setting?.options } });
  }
  return active;
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
