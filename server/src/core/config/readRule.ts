import type { OptionSpec, OptionValue, Rule } from '../rules/rule';
import type { LocalizedText, Severity } from '../text/localized';
import type { RuleSetting } from './config';
import { addProblem, addUnknown, showValue, type JsonPath, type ProblemSink } from './problem';
import { isRecord, readRecord } from './record';

/** What a rule may be set to. */
export const ruleLevels: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'hint', 'off'];

/**
 * Reads the setting of one rule: a severity, `[severity, {options}]` or `{severity, options}`.
 * What is wrong in it is reported and left out.
 */
export function readRuleSetting(raw: unknown, rule: Rule, path: JsonPath, sink: ProblemSink): RuleSetting {
  if (Array.isArray(raw)) {
    if (raw.length > 2) addProblem(sink, { path: [...path, 2] }, tooLong);
    const severity = readLevel(raw[0], [...path, 0], sink);
    if (raw.length < 2) return severity;
    return { ...severity, ...readOptions(raw[1], rule, [...path, 1], sink) };
  }
  if (!isRecord(raw)) return readLevel(raw, path, sink);
  let setting: RuleSetting = {};
  for (const [key, value] of readRecord(raw, path, sink)) {
    if (key === 'severity') setting = { ...setting, ...readLevel(value, [...path, key], sink) };
    else if (key === 'options') setting = { ...setting, ...readOptions(value, rule, [...path, key], sink) };
    else addUnknown(sink, { path: [...path, key], at: 'key' }, settingName, key, ['severity', 'options']);
  }
  return setting;
}

const settingName: LocalizedText = { zh: '设置', en: 'setting' };
const tooLong: LocalizedText = {
  zh: '规则的设置最多两项：[严重程度, {选项}]。',
  en: 'A rule takes two elements at most: [severity, {options}].',
};

/** `{}` where the level is wrong, so that the rule keeps the one it has. */
function readLevel(raw: unknown, path: JsonPath, sink: ProblemSink): RuleSetting {
  const level = ruleLevels.find((one) => one === raw);
  if (level !== undefined) return { severity: level };
  if (typeof raw === 'string')
    addUnknown(sink, { path, at: 'value' }, { zh: '严重程度', en: 'severity' }, raw, ruleLevels);
  else {
    addProblem(
      sink,
      { path },
      {
        zh: '严重程度应当是 {levels} 之一，现在是 {value}。',
        en: 'A severity is one of {levels}; this is {value}.',
      },
      { levels: ruleLevels.join(', '), value: showValue(raw) },
    );
  }
  return {};
}

function readOptions(raw: unknown, rule: Rule, path: JsonPath, sink: ProblemSink): RuleSetting {
  const options: Record<string, OptionValue> = {};
  const names = Object.keys(rule.options);
  for (const [name, value] of readRecord(raw, path, sink)) {
    const place = [...path, name];
    const spec = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    if (!spec) {
      addUnknown(
        sink,
        { path: place, at: 'key' },
        { zh: `“${rule.id}”选项`, en: `option of ${rule.id}` },
        name,
        names,
      );
    } else if (isValid(value, spec, place, sink)) options[name] = value;
  }
  return Object.keys(options).length > 0 ? { options } : {};
}

const typeNames: Readonly<Record<string, LocalizedText>> = {
  boolean: { zh: 'true 或 false', en: 'true or false' },
  number: { zh: '数字', en: 'a number' },
  string: { zh: '字符串', en: 'a string' },
  list: { zh: '字符串的列表', en: 'a list of strings' },
};

function isValid(value: unknown, spec: OptionSpec, path: JsonPath, sink: ProblemSink): value is OptionValue {
  const type = typeName(spec.default);
  if (typeName(value) !== type) {
    addProblem(
      sink,
      { path },
      {
        zh: `应当是${typeNames[type]?.zh}，现在是 {value}。`,
        en: `Expected ${typeNames[type]?.en}; this is {value}.`,
      },
      { value: showValue(value) },
    );
    return false;
  }
  if (typeof value === 'string' && spec.choices && !spec.choices.includes(value)) {
    addUnknown(sink, { path, at: 'value' }, { zh: '取值', en: 'value' }, value, spec.choices);
    return false;
  }
  return typeof value !== 'number' || isInRange(value, spec, path, sink);
}

function isInRange(value: number, spec: OptionSpec, path: JsonPath, sink: ProblemSink): boolean {
  const { minimum = -Infinity, maximum = Infinity } = spec;
  if (value >= minimum && value <= maximum) return true;
  const bounds = { value, minimum, maximum };
  const text =
    value < minimum
      ? { zh: '{value} 太小，最小是 {minimum}。', en: '{value} is too small; the least is {minimum}.' }
      : { zh: '{value} 太大，最大是 {maximum}。', en: '{value} is too large; the most is {maximum}.' };
  addProblem(sink, { path }, text, bounds);
  return false;
}

/** `boolean`, `number`, `string`, `list` of strings, or what it is else. */
function typeName(value: unknown): string {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? 'list' : 'array';
  return typeof value === 'number' && !Number.isFinite(value) ? 'infinite' : typeof value;
}
