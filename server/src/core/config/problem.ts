import { fillTemplate, type LocalizedText } from '../text/localized';
import { nearestName } from './suggest';

/** Keys and indexes from the top of a JSON value to a place in it. */
export type JsonPath = readonly (string | number)[];

/** Something that a configuration says and that cannot be so. What has a problem is left out of the result. */
export interface ConfigProblem {
  readonly path: JsonPath;
  /** Whether the name at the end of the path is wrong, or its value. */
  readonly at: 'key' | 'value';
  readonly message: LocalizedText;
  readonly severity: 'error' | 'warning';
}

/** Where problems go while a configuration is read. */
export interface ProblemSink {
  readonly problems: ConfigProblem[];
}

/** Notes a problem; both texts are filled from `args`. */
export function addProblem(
  sink: ProblemSink,
  place: { readonly path: JsonPath; readonly at?: 'key' | 'value' },
  text: LocalizedText,
  args: Readonly<Record<string, string | number>> = {},
): void {
  sink.problems.push({
    path: place.path,
    at: place.at ?? 'value',
    message: { zh: fillTemplate(text.zh, args), en: fillTemplate(text.en, args) },
    severity: 'error',
  });
}

/** Notes a name that is none of `known`, with the nearest of them or, where none is near and they are few, all. */
export function addUnknown(
  sink: ProblemSink,
  place: { readonly path: JsonPath; readonly at: 'key' | 'value' },
  what: LocalizedText,
  name: string,
  known: readonly string[],
): void {
  const hint = hintFor(name, known);
  const shown = shorten(name);
  addProblem(sink, place, {
    zh: `没有名为“${shown}”的${what.zh}。${hint.zh}`,
    en: `There is no ${what.en} “${shown}”. ${hint.en}`,
  });
}

const fewNames = 12;

function hintFor(name: string, known: readonly string[]): LocalizedText {
  const nearest = nearestName(name, known);
  if (nearest !== undefined) return { zh: `是不是“${nearest}”？`, en: `Did you mean “${nearest}”?` };
  if (known.length === 0) return { zh: '这里不能有设置。', en: 'Nothing can be set here.' };
  if (known.length <= fewNames) {
    return { zh: `可用的有：${known.join('、')}。`, en: `Known: ${known.join(', ')}.` };
  }
  return { zh: '运行 zhupi rules 可查看全部规则。', en: 'Run zhupi rules for the list.' };
}

/** A raw value as a message shows it. */
export function showValue(value: unknown): string {
  return shorten(value === undefined ? 'undefined' : JSON.stringify(value));
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
