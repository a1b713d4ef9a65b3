/** The languages that messages have; Chinese is the one people read first. */
export type Locale = 'zh-cn' | 'en';

/** A text for people in both languages. `{name}` is filled from the arguments. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}

/** How much a finding matters; `off` is a setting, never a finding's severity. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** How binding the source of a rule or of a required section is. */
export type Force = '必须' | '一般' | '惯例';

/** The pieces of each template, words and names in turn: templates are few, and filled a thousand times a text. */
const known = new Map<string, readonly string[]>();

/** Fills a template's `{name}` places; a name without an argument stays as it is. */
export function fillTemplate(template: string, args: Readonly<Record<string, string | number>>): string {
  let pieces = known.get(template);
  if (!pieces) known.set(template, (pieces = template.split(/\{(\w+)\}/)));
  let filled = pieces[0] ?? '';
  for (let i = 1; i < pieces.length; i += 2) {
    const name = pieces[i] ?? '';
    filled += String(args[name] ?? `{${name}}`) + (pieces[i + 1] ?? '');
  }
  return filled;
}

/** The text in one language, filled. */
export function renderText(
  text: LocalizedText,
  locale: Locale,
  args: Readonly<Record<string, string | number>> = {},
): string {
  return fillTemplate(locale === 'en' ? text.en : text.zh, args);
}
