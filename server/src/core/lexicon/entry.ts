/** What an entry is about; each kind is read by one rule. */
export type EntryKind =
  | 'setPhrase'
  | 'fixedName'
  | 'term'
  | 'redundant'
  | 'counted'
  | 'frame'
  | 'variant'
  | 'repeated'
  | 'placeholder';

/**
 * One bit for the kinds that a rule reads, above those of `CharClass`: a paragraph's classes of characters and kinds of
 * words are one mask, and a rule needs any of both.
 */
export const KindBit: Readonly<Record<EntryKind, number>> = {
  setPhrase: 1 << 24,
  fixedName: 1 << 25,
  term: 1 << 26,
  redundant: 1 << 27,
  counted: 1 << 27,
  frame: 1 << 27,
  variant: 1 << 28,
  repeated: 1 << 29,
  placeholder: 1 << 30,
};

/** The bits of all kinds. */
export const anyKind = 0x7f << 24;

/** A word or phrase of the lexicon, of any kind, made ready for matching. */
export interface LexiconEntry {
  readonly kind: EntryKind;
  /** The characters to look for, folded to half width. */
  readonly avoid: readonly string[];
  /** So many characters at the end of an avoided word are the context that makes it wrong, no part of it (签定 before 协议). */
  readonly context: number;
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
  /** The word was the usual one in texts from before this year (法制轨道). */
  readonly usualBefore: number | undefined;
  /** Many write so (a set phrase without marks), or it may be right as it stands: told at a lower severity. */
  readonly usual: boolean;
  /** Not the set phrase where a list stands before it (业务导师、案件剖析、带引执法三项制度). */
  readonly notAfterList: boolean;
  /** Not the set phrase where it is the whole first clause of a sentence (回头看，我镇还有两个不足). */
  readonly notFirstClause: boolean;
  /** A short form that is wrong only where the report also writes `prefer`. */
  readonly mixed: boolean;
  /** Whether it comes from the workspace's own terms. */
  readonly own: boolean;
}

const none: readonly string[] = [];

/** An entry of the given kind with everything left out at its default. */
export function makeEntry(
  entry: Pick<LexiconEntry, 'kind' | 'avoid' | 'prefer'> & Partial<LexiconEntry>,
): LexiconEntry {
  // Spelled out: hundreds are made at every start, and a spread copies property by property.
  return {
    kind: entry.kind,
    avoid: entry.avoid,
    context: entry.context ?? 0,
    unless: entry.unless ?? none,
    prefer: entry.prefer,
    reason: entry.reason ?? '',
    note: entry.note,
    since: entry.since,
    usualBefore: entry.usualBefore,
    usual: entry.usual ?? false,
    notAfterList: entry.notAfterList ?? false,
    notFirstClause: entry.notFirstClause ?? false,
    mixed: entry.mixed ?? false,
    own: entry.own ?? false,
  };
}

/** A set phrase without its quotation marks: 行政执法“三项制度” → 行政执法三项制度. */
export function bareForm(quoted: string): string {
  return quoted.replace(/[“”]/g, '');
}
