import { fillTemplate, type LocalizedText } from '../text/localized';
import { patternProblem } from './pattern';
import type { Profile } from './profile';
import schemaFile from './schema/profile.schema.json';

/** What is wrong in a profile's file, and where: keys and indexes from the top. */
export interface ProfileProblem {
  readonly path: readonly (string | number)[];
  /** Whether the name at the end of the path is wrong, or its value. */
  readonly at: 'key' | 'value';
  readonly message: LocalizedText;
  readonly severity: 'error';
}

/** What may be told about an unknown key; the caller knows how names are compared. */
export interface ValidateOptions {
  readonly nearestName?: (name: string, known: readonly string[]) => string | undefined;
}

/** The part of JSON Schema that the profile's schema uses. */
interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Walk {
  readonly problems: ProfileProblem[];
  readonly nearestName: (name: string, known: readonly string[]) => string | undefined;
}

type Path = readonly (string | number)[];

const schema: Schema & { readonly definitions: Readonly<Record<string, Schema>> } = schemaFile;
const mostProblems = 50;

/**
 * Reads a profile from parsed JSON, by the schema and by what a schema cannot say (names that point to one another,
 * patterns). The profile is there only where nothing is wrong; at most fifty problems are told.
 */
export function readProfile(
  json: unknown,
  options: ValidateOptions = {},
): { readonly profile?: Profile; readonly problems: readonly ProfileProblem[] } {
  const walk: Walk = { problems: [], nearestName: options.nearestName ?? (() => undefined) };
  checkValue(json, schema, [], walk);
  if (walk.problems.length > 0) return { problems: walk.problems };
  // The schema describes Profile field by field; validate.test.ts holds them together.
  const profile = json as Profile;
  checkReferences(profile, walk);
  return walk.problems.length > 0 ? { problems: walk.problems } : { profile, problems: [] };
}

function checkValue(value: unknown, given: Schema, path: Path, walk: Walk): void {
  if (walk.problems.length >= mostProblems) return;
  const rule = resolve(given);
  switch (rule.type) {
    case 'object':
      checkObject(value, rule, path, walk);
      break;
    case 'array':
      checkArray(value, rule, path, walk);
      break;
    case 'string':
      checkString(value, rule, path, walk);
      break;
    case 'integer':
      checkInteger(value, rule, path, walk);
      break;
    case 'boolean':
      if (typeof value !== 'boolean') note(walk, path, texts.boolean);
      break;
    default:
  }
}

function resolve(given: Schema): Schema {
  const name = (given.$ref ?? given.allOf?.[0]?.$ref)?.replace('#/definitions/', '');
  return (name === undefined ? undefined : schema.definitions[name]) ?? given;
}

function checkObject(value: unknown, rule: Schema, path: Path, walk: Walk): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    note(walk, path, texts.object);
    return;
  }
  const known = Object.keys(rule.properties ?? {});
  for (const name of rule.required ?? []) {
    if (!Object.hasOwn(value, name)) note(walk, path, texts.missing, { name });
  }
  for (const [name, inner] of Object.entries(value)) {
    const own = Object.hasOwn(rule.properties ?? {}, name) ? rule.properties?.[name] : undefined;
    const other = typeof rule.additionalProperties === 'object' ? rule.additionalProperties : undefined;
    const used = own ?? other;
    if (used) checkValue(inner, used, [...path, name], walk);
    else noteUnknown(walk, [...path, name], name, known);
  }
}

function checkArray(value: unknown, rule: Schema, path: Path, walk: Walk): void {
  if (!Array.isArray(value)) {
    note(walk, path, texts.array);
    return;
  }
  if (value.length < (rule.minItems ?? 0)) note(walk, path, texts.fewItems, { count: rule.minItems ?? 0 });
  if (value.length > (rule.maxItems ?? Infinity)) {
    note(walk, path, texts.manyItems, { count: rule.maxItems ?? 0 });
    return;
  }
  for (const [index, item] of value.entries()) {
    if (rule.items) checkValue(item, rule.items, [...path, index], walk);
  }
}

function checkString(value: unknown, rule: Schema, path: Path, walk: Walk): void {
  if (typeof value !== 'string') {
    note(walk, path, texts.string);
  } else if (rule.enum && !rule.enum.includes(value)) {
    note(walk, path, texts.choice, { choices: rule.enum.join('、'), given: shorten(value) });
  } else if (value.length < (rule.minLength ?? 0)) {
    note(walk, path, texts.empty);
  } else if (value.length > (rule.maxLength ?? Infinity)) {
    note(walk, path, texts.long, { count: rule.maxLength ?? 0 });
  } else if (rule.pattern !== undefined && !new RegExp(rule.pattern).test(value)) {
    note(walk, path, texts.id, { given: shorten(value) });
  } else if (rule.format === 'word-pattern') {
    const problem = patternProblem(value);
    if (problem) note(walk, path, texts[problem], { given: shorten(value) });
  }
}

function checkInteger(value: unknown, rule: Schema, path: Path, walk: Walk): void {
  const { minimum = -Infinity, maximum = Infinity } = rule;
  const isRight =
    typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
  if (!isRight) note(walk, path, texts.integer, { minimum, maximum });
}

/** Ids that are doubled, and names that point to nothing. */
function checkReferences(profile: Profile, walk: Walk): void {
  const ids = profile.sections.map(({ id }) => id);
  checkUnique(ids, 'sections', walk);
  for (const [index, { closing }] of profile.sections.entries()) {
    if (closing && !ids.includes(closing.after))
      noteUnknown(walk, ['sections', index, 'closing', 'after'], closing.after, ids, 'value');
  }
  for (const name of Object.keys(profile.limits?.sections ?? {})) {
    if (!ids.includes(name)) noteUnknown(walk, ['limits', 'sections', name], name, ids);
  }
  for (const [index, table] of (profile.tables ?? []).entries()) {
    const rows = table.rows.map(({ id }) => id);
    const places = table.columns.map((_, column) => String(column + 1));
    if (!ids.includes(table.section))
      noteUnknown(walk, ['tables', index, 'section'], table.section, ids, 'value');
    checkIdentities(table.rowIdentities ?? [], rows, ['tables', index, 'rowIdentities'], walk);
    checkIdentities(table.columnIdentities ?? [], places, ['tables', index, 'columnIdentities'], walk);
    for (const [entry, { lastYear, thisYear }] of (table.acrossYears ?? []).entries()) {
      const unknown = [lastYear, thisYear].find((name) => !rows.includes(name));
      if (unknown !== undefined)
        noteUnknown(walk, ['tables', index, 'acrossYears', entry], unknown, rows, 'value');
    }
    for (const [entry, { sums }] of (table.text ?? []).entries()) {
      const named = sums.flat().find((name) => !rows.includes(name));
      if (named !== undefined)
        noteUnknown(walk, ['tables', index, 'text', entry, 'sums'], named, rows, 'value');
    }
  }
}

function checkUnique(ids: readonly string[], key: string, walk: Walk): void {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index) note(walk, [key, index, 'id'], texts.twice, { given: id });
  }
}

function checkIdentities(
  identities: readonly { readonly left: readonly string[]; readonly right: readonly string[] }[],
  known: readonly string[],
  path: Path,
  walk: Walk,
): void {
  for (const [index, { left, right }] of identities.entries()) {
    const unknown = [...left, ...right].find((name) => !known.includes(name));
    if (unknown !== undefined) noteUnknown(walk, [...path, index], unknown, known, 'value');
  }
}

const texts = {
  object: { zh: '应当是一个对象 {…}。', en: 'Expected an object {…}.' },
  array: { zh: '应当是一个数组 […]。', en: 'Expected an array […].' },
  string: { zh: '应当是文字。', en: 'Expected a string.' },
  boolean: { zh: '应当是 true 或 false。', en: 'Expected true or false.' },
  integer: {
    zh: '应当是 {minimum} 到 {maximum} 之间的整数。',
    en: 'Expected a whole number from {minimum} to {maximum}.',
  },
  missing: { zh: '缺少“{name}”。', en: '“{name}” is missing.' },
  unknown: { zh: '没有名为“{name}”的项。{hint}', en: 'There is nothing called “{name}”. {hintEn}' },
  choice: { zh: '“{given}”不在可选值之内：{choices}。', en: '“{given}” is none of: {choices}.' },
  empty: { zh: '不能为空。', en: 'Must not be empty.' },
  long: { zh: '太长，最多 {count} 字。', en: 'Too long: at most {count} characters.' },
  fewItems: { zh: '至少要有 {count} 项。', en: 'At least {count} items are needed.' },
  manyItems: { zh: '太多，最多 {count} 项。', en: 'Too many: at most {count} items.' },
  id: {
    zh: '“{given}”不能作标识：用英文字母、数字和 -，以字母开头。',
    en: '“{given}” is no id: letters, digits and -, a letter first.',
  },
  gaps: { zh: '“{given}”里的“…”太多，最多三个。', en: '“{given}” has too many …: at most three.' },
  place: { zh: '“{given}”里只能用 {year} 和 {next}。', en: '“{given}”: only {year} and {next} are known.' },
  twice: { zh: '“{given}”用了两次。', en: '“{given}” is used twice.' },
} as const;

function note(
  walk: Walk,
  path: Path,
  text: LocalizedText,
  args: Readonly<Record<string, string | number>> = {},
): void {
  if (walk.problems.length >= mostProblems) return;
  const message = { zh: fillTemplate(text.zh, args), en: fillTemplate(text.en, args) };
  walk.problems.push({ path, at: 'value', message, severity: 'error' });
}

function noteUnknown(
  walk: Walk,
  path: Path,
  name: string,
  known: readonly string[],
  at: 'key' | 'value' = 'key',
): void {
  const nearest = name.length > 1 ? walk.nearestName(name, known) : undefined;
  const hint = nearest === undefined ? `可用的有：${known.join('、')}。` : `是不是“${nearest}”？`;
  const hintEn = nearest === undefined ? `Known: ${known.join(', ')}.` : `Did you mean “${nearest}”?`;
  const count = walk.problems.length;
  note(walk, path, texts.unknown, { name: shorten(name), hint, hintEn });
  const added = walk.problems[count];
  if (added && at === 'key') walk.problems[count] = { ...added, at };
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
