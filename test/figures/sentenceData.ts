import { readFileSync, readdirSync } from 'node:fs';

const folder = 'test/figures/sentences';

export type Verdict = 'holds' | 'broken' | 'open';

/** A relation that must come out of a text; README.md beside the data says how members are ordered. */
export interface ExpectedRelation {
  readonly kind: string;
  /** Kinds that are as good as `kind`. */
  readonly orKind?: readonly string[];
  readonly verdict: Verdict;
  readonly members?: readonly string[];
  /** Parallel to `members`: which occurrence of its text each is (0-based); left out where each text occurs once. */
  readonly at?: readonly number[];
  readonly within?: string;
  /** Sum: how many of the first members make the total together; 1 where left out. */
  readonly totals?: number;
  /** Enumeration: how many items the text lists. */
  readonly listed?: number;
  /** Enumeration: 等 leaves room for items that are not listed. */
  readonly andMore?: boolean;
}

/** A figure of `forms.json`; a field that is left out is not asserted, null is an open side. */
export interface ExpectedFigure {
  readonly text: string;
  readonly value?: string | null;
  readonly low?: string | null;
  readonly high?: string | null;
  readonly unit?: string;
  readonly bound?: string;
}

export interface SentenceEntry {
  readonly text: string;
  readonly family: string;
  readonly note: string;
  readonly expect?: readonly ExpectedRelation[];
  readonly noBroken?: boolean;
  readonly figures?: readonly ExpectedFigure[];
  readonly notFigures?: readonly string[];
}

/** Every sentence file by its name without extension, in the order of the names. */
export function readSentences(): ReadonlyMap<string, readonly SentenceEntry[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    names
      .sort()
      .map((name) => [
        name.slice(0, -'.json'.length),
        JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as readonly SentenceEntry[],
      ]),
  );
}

/** Offsets of a figure's text in `text`, skipping places inside a longer number (5件 in 15件). */
export function occurrences(text: string, figure: string): readonly number[] {
  const found: number[] = [];
  const startsWithDigit = /^[0-9０-９]/.test(figure);
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    if (!startsWithDigit || !/[0-9０-９],?$|\.$/.test(text.slice(Math.max(0, at - 2), at))) found.push(at);
  }
  return found;
}
