import { bareForm, makeEntry, type EntryKind, type LexiconEntry } from './entry';
import fixedNames from './fixedNames.json';
import placeholders from './placeholders.json';
import redundant from './redundant.json';
import repeated from './repeated.json';
import setPhrases from './setPhrases.json';
import terms from './terms.json';
import variants from './variants.json';

interface WordJson {
  readonly prefer: string;
  readonly avoid: readonly string[];
  readonly why?: string;
  readonly unless?: readonly string[];
  readonly since?: number;
  readonly mixed?: boolean;
}

interface PhraseJson {
  readonly quoted: string;
  readonly bare?: readonly string[];
  readonly unless?: readonly string[];
  readonly usual?: boolean;
  readonly notAfterList?: boolean;
}

/** Every entry that ships with Zhupi, in the order of its files. */
export function builtInEntries(): readonly LexiconEntry[] {
  const phrases: readonly PhraseJson[] = setPhrases.entries;
  return [
    ...phrases.map(fromPhrase),
    ...fromWords('fixedName', fixedNames.entries),
    ...fromWords('term', terms.entries),
    ...fromWords('redundant', redundant.entries),
    ...fromWords('counted', redundant.counted),
    makeEntry({ kind: 'frame', avoid: redundant.frames.map((frame) => frame.before), prefer: '' }),
    makeEntry({ kind: 'variant', avoid: Object.keys(variants.characters), prefer: '' }),
    makeEntry({ kind: 'repeated', avoid: repeated.words, prefer: '', unless: repeated.unless }),
    makeEntry({ kind: 'placeholder', avoid: placeholders.words, prefer: '' }),
  ];
}

function fromPhrase(phrase: PhraseJson): LexiconEntry {
  return makeEntry({
    kind: 'setPhrase',
    avoid: phrase.bare ?? [bareForm(phrase.quoted)],
    prefer: phrase.quoted,
    unless: phrase.unless ?? [],
    usual: phrase.usual ?? false,
    notAfterList: phrase.notAfterList ?? false,
  });
}

function fromWords(kind: EntryKind, words: readonly WordJson[]): readonly LexiconEntry[] {
  return words.map((word) =>
    makeEntry({
      kind,
      avoid: word.avoid,
      prefer: word.prefer,
      unless: word.unless ?? [],
      reason: word.why ?? '',
      since: word.since,
      mixed: word.mixed ?? false,
    }),
  );
}
