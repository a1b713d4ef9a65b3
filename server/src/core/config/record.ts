import type { LocalizedText } from '../text/localized';
import { addProblem, showValue, type JsonPath, type ProblemSink } from './problem';

/** Whether a raw value is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names that could reach an object's prototype; nothing of ours is called so. */
const unsafeNames: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const unsafe: LocalizedText = {
  zh: '“{name}”不能用作名称，已忽略。',
  en: '“{name}” cannot be used as a name and was left out.',
};

/** The entries of a JSON object without unsafe names; none, with a problem, where it is no object. */
export function readRecord(
  raw: unknown,
  path: JsonPath,
  sink: ProblemSink,
): readonly (readonly [string, unknown])[] {
  if (!isRecord(raw)) {
    addProblem(
      sink,
      { path },
      { zh: '应当是对象 {…}，现在是 {value}。', en: 'Expected an object {…}; this is {value}.' },
      { value: showValue(raw) },
    );
    return [];
  }
  return Object.entries(raw).filter(([name]) => {
    if (!unsafeNames.includes(name)) return true;
    addProblem(sink, { path: [...path, name], at: 'key' }, unsafe, { name });
    return false;
  });
}

/** A list of strings that are not empty (one string counts as a list of one); what is else is reported and left out. */
export function readStrings(raw: unknown, path: JsonPath, sink: ProblemSink): readonly string[] {
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const strings: string[] = [];
  list.forEach((item, index) => {
    if (typeof item === 'string' && item !== '') {
      strings.push(item);
      return;
    }
    addProblem(
      sink,
      { path: Array.isArray(raw) ? [...path, index] : path },
      { zh: '应当是字符串，现在是 {value}。', en: 'Expected a string; this is {value}.' },
      { value: showValue(item) },
    );
  });
  return strings;
}

/** `true` or `false`; `undefined`, with a problem, for anything else. */
export function readBoolean(raw: unknown, path: JsonPath, sink: ProblemSink): boolean | undefined {
  if (typeof raw === 'boolean') return raw;
  addProblem(
    sink,
    { path },
    { zh: '应当是 true 或 false，现在是 {value}。', en: 'Expected true or false; this is {value}.' },
    { value: showValue(raw) },
  );
  return undefined;
}
