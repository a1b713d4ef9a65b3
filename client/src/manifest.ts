/**
 * What the client takes from the extension's own manifest, so that rules are listed once. VS Code has put the
 * texts into its own language there.
 */

/** A value of a setting with the words that the settings editor shows for it. */
export interface NamedValue {
  readonly id: string;
  readonly name: string;
}

/** The rules of the setting `zhupi.rules` with their summaries. */
export function rulesOf(manifest: unknown): readonly NamedValue[] {
  const rules = member(settingOf(manifest, 'zhupi.rules'), 'properties');
  if (typeof rules !== 'object' || rules === null) return [];
  return Object.entries(rules).map(([id, rule]: [string, unknown]) => {
    const summary = member(rule, 'description') ?? member(rule, 'markdownDescription');
    return { id, name: typeof summary === 'string' ? summary : '' };
  });
}

/** A member of a manifest whose value is text, such as `version`. */
export function textOf(manifest: unknown, ...path: readonly string[]): string | undefined {
  const value = path.reduce(member, manifest);
  return typeof value === 'string' ? value : undefined;
}

function settingOf(manifest: unknown, key: string): unknown {
  const categories = listOf(member(member(manifest, 'contributes'), 'configuration'));
  return categories
    .map((category) => member(member(category, 'properties'), key))
    .find((found) => found !== undefined);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
