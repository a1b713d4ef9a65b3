import data from '../lexicon/setNames.json';
import { codeAt } from './search';

/** A set name (提法) that begins with a number which is part of the name. */
export interface SetName {
  readonly name: string;
  /** The words that tell its members apart, where they are fixed. */
  readonly members?: readonly string[];
}

const byFirst = buildIndex();

/** The set name that stands at `at`: 三项制度 in 行政执法三项制度. */
export function setNameAt(folded: string, at: number): SetName | undefined {
  return byFirst.get(codeAt(folded, at))?.find(({ name }) => folded.startsWith(name, at));
}

function buildIndex(): ReadonlyMap<number, readonly SetName[]> {
  const index = new Map<number, SetName[]>();
  for (const entry of data.names as readonly SetName[]) {
    const code = entry.name.charCodeAt(0);
    index.set(code, [...(index.get(code) ?? []), entry]);
  }
  return index;
}
