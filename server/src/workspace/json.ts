import { createScanner, findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { ConfigProblem } from '../core/config/problem';
import type { LocalizedText } from '../core/text/localized';
import type { Span } from '../core/text/span';

/** A JSON file that was read. */
export interface JsonFile {
  /** The value, made of null-prototype objects; `undefined` where the text is no JSON. */
  readonly value: unknown;
  /** What is wrong with the text itself, with its place. */
  readonly faults: readonly JsonFault[];
  /** The place in the text that a problem is about: the key, or the value, or the nearest value around it. */
  place(problem: Pick<ConfigProblem, 'path' | 'at'>): Span;
}

/** Something that makes a text no JSON, or less than it seems. */
export interface JsonFault {
  readonly span: Span;
  readonly message: LocalizedText;
  readonly severity: 'error' | 'warning';
}

const largest = 1_000_000;
const deepest = 32;

/** Reads JSON with comments and trailing commas. Total; a text that is too large or too deep is not read. */
export function parseJson(text: string): JsonFile {
  const refused = refusal(text);
  if (refused) return { value: undefined, faults: [refused], place: () => start };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const faults: JsonFault[] = errors.slice(0, 1).map(({ offset, length }) => syntaxFault(offset, length));
  if (!root && faults.length === 0) faults.push(syntaxFault(0, 1));
  const value = root && faults.length === 0 ? toValue(root, faults) : undefined;
  return { value, faults, place: (problem) => placeOf(root, problem) };
}

const start: Span = { start: 0, end: 1 };

function syntaxFault(offset: number, length: number): JsonFault {
  return {
    span: { start: offset, end: offset + Math.max(1, length) },
    message: {
      zh: '不是有效的 JSON，从这里读不下去，整个文件未采用。',
      en: 'Not valid JSON from here on; the file is not used.',
    },
    severity: 'error',
  };
}

/** Why a text is not even parsed: the parser works by recursion. */
function refusal(text: string): JsonFault | undefined {
  const refuse = (zh: string, en: string): JsonFault => ({
    span: start,
    message: { zh, en },
    severity: 'error',
  });
  if (text.length > largest)
    return refuse('配置文件太大（超过 1 MB），未读取。', 'The file is larger than 1 MB and was not read.');
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const first = text[scanner.getTokenOffset()];
    if (first === '{' || first === '[') depth++;
    if (first === '}' || first === ']') depth--;
    if (depth > deepest)
      return refuse('配置文件嵌套太深，未读取。', 'The file is nested too deeply and was not read.');
  }
  return undefined;
}

function toValue(node: Node, faults: JsonFault[]): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child) => toValue(child, faults));
  if (node.type !== 'object') return node.value as unknown;
  const object = Object.create(null) as Record<string, unknown>;
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    const name = String(key?.value);
    if (key && name in object) faults.push(duplicate(key, name));
    if (value) object[name] = toValue(value, faults);
  }
  return object;
}

function duplicate(key: Node, name: string): JsonFault {
  return {
    span: spanOf(key),
    message: {
      zh: `“${name}”重复出现，以最后一处为准。`,
      en: `“${name}” stands here twice; the last one counts.`,
    },
    severity: 'warning',
  };
}

function placeOf(root: Node | undefined, { path, at }: Pick<ConfigProblem, 'path' | 'at'>): Span {
  if (!root) return start;
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (!node) continue;
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    return spanOf(at === 'key' && length === path.length && key ? key : node);
  }
  return spanOf(root);
}

function spanOf(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}
