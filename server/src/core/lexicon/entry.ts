/** What an entry is about; each kind is read by one rule. */
export type EntryKind = 'setPhrase' | 'fixedName' | 'term' | 'redundant' | 'counted' | 'frame' | 'variant' | 'repeated' | 'placeholder';

/** A word or phrase of the lexicon, of any kind, made ready for matching. */
export interface LexiconEntry {
  readonly kind: EntryKind;
  /** The characters to look for, folded to half width. */
  readonly avoid: readonly string[];
  /** Longer words that hold one of these and are right. */
  readonly unless: readonly string[];
  /** What is to be written instead; of a set phrase, its form with quotation marks. */
  readonly prefer: string;
  /** Why, as the key of a message of the rule that tells it; empty where there is nothing to add. */
  readonly reason: string;
  /** Why, in the words of the workspace that the entry comes from. */
  readonly note: string | undefined;
  /** The slip counts in reports on this year and later (an office renamed, a law replaced). */
  readonly since: number | undefined;
  /** A set phrase that many write without marks: told at a lower severity. */
  readonly usual: boolean;
  /** Not the set phrase where a list stands before it (业务导师、案件剖析、带引执法三项制度). */
  readonly notAfterList: boolean;
  /** A short form that is wrong only where the report also writes `prefer`. */
  readonly mixed: boolean;
  /** Whether it comes from the workspace's own terms. */
  readonly own: boolean;
}

const defaults = {
  unless: [],
  reason: '',
  note: undefined,
  since: undefined,
  usual: false,
  notAfterList: false,
  mixed: false,
  own: false,
} as const satisfies Partial<LexiconEntry>;

/** An entry of the given kind with everything left out at its default. */
export function makeEntry(
  entry: Pick<LexiconEntry, 'kind' | 'avoid' | 'prefer'> & Partial<LexiconEntry>,
): LexiconEntry {
  return { ...defaults, ...entry };
}

/** A set phrase without its quotation marks: 行政执法“三项制度” → 行政执法三项制度. */
export function bareForm(quoted: string): string {
  return quoted.replace(/[“”]/g, '');
}
