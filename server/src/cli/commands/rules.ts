import { rules, ruleFamilies } from '../../core/rules/registry';
import type { Rule } from '../../core/rules/rule';
import { inLocale } from '../formats/printer';
import { severityWords } from '../formats/words';
import { Exit, type Io } from '../io';
import { usage, type Options } from '../options';

/** `zhupi rules`. */
export function execute(options: Options, io: Io): number {
  if (options.paths.length > 0)
    throw usage({ zh: 'zhupi rules 不带路径。', en: 'zhupi rules takes no paths.' });
  io.out(options.format === 'json' ? `${JSON.stringify({ rules: rules.map(ruleItem) })}\n` : rules.map((rule) => ruleLine(rule, options)).join('')); // prettier-ignore
  return Exit.clean;

  function ruleItem(rule: Rule): unknown {
    const { id, summary, severity, scope, basis, fix } = rule;
    return {
      id,
      family: ruleFamilies[id] ?? null,
      summary: inLocale(summary, options.locale),
      severity,
      scope,
      basis: basis.map(({ source, clause, force }) => ({ source, clause: clause ?? null, force })),
      fix: fix ?? null,
      options: Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default])),
      page: `docs/rules/${id}.md`,
    };
  }
}

const idWidth = 26;

function ruleLine({ id, severity, summary, fix }: Rule, { locale }: Options): string {
  const word = inLocale(severityWords[severity], locale).padEnd(locale === 'en' ? 7 : 2);
  const mends = fix === 'safe' ? (locale === 'en' ? ' (fixable)' : '（可自动修正）') : '';
  return `${id.padEnd(idWidth)} ${word}  ${inLocale(summary, locale)}${mends}\n`;
}
