import { bareForm, makeEntry, type EntryKind, type LexiconEntry } from './entry';
import fixedNames from './fixedNames.json';
import placeholders from './placeholders.json';
import redundant from './redundant.json';
import repeated from './repeated.json';
import setPhrases from './setPhrases.json';
import terms from './terms.json';
import variants from './variants.json';

const doubled: Readonly<Record<string, { readonly ends?: string; readonly begins?: string }>> =
  repeated.parts;

/** A doubled character where one of the two belongs to the word before or behind: 理由由, 地地块. */
function doubledEnds(): readonly string[] {
  return Object.entries(doubled).flatMap(([char, { ends = '', begins = '' }]) => [
    ...Array.from(ends, (end) => end + char + char),
    ...Array.from(begins, (beginning) => char + char + beginning),
  ]);
}

/** What makes an avoided string right: it is cut out of other words. */
interface Guarded {
  readonly unless?: readonly string[];
  /** Ends of words that run on into the string: 学 before 习总书记. */
  readonly notAfter?: readonly string[];
  /** Beginnings of words that the string runs into: 名 behind 布署. */
  readonly notBefore?: readonly string[];
}

interface WordJson extends Guarded {
  readonly prefer: string;
  readonly avoid: readonly string[];
  readonly why?: string;
  /** It is wrong only before these words: 签定 before 协议, since 抽签定序 is right. */
  readonly onlyBefore?: readonly string[];
  readonly since?: number;
  /** It was the usual word in texts from before this year. */
  readonly usualBefore?: number;
  readonly mixed?: boolean;
  /** Many write it, or the words are right elsewhere: told as a hint. */
  readonly usual?: boolean;
}

interface PhraseJson extends Guarded {
  readonly quoted: string;
  readonly bare?: readonly string[];
  readonly usual?: boolean;
  readonly notAfterList?: boolean;
  readonly notFirstClause?: boolean;
}

const noWords: readonly string[] = [];

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
    makeEntry({
      kind: 'repeated',
      avoid: [...repeated.words, ...repeated.behind],
      prefer: '',
      unless: [...repeated.unless, ...doubledEnds()],
    }),
    makeEntry({
      kind: 'placeholder',
      avoid: [...placeholders.words, ...placeholders.remarks, ...placeholders.orders],
      prefer: '',
    }),
  ];
}

function fromPhrase(phrase: PhraseJson): LexiconEntry {
  const avoid = phrase.bare ?? [bareForm(phrase.quoted)];
  return makeEntry({
    kind: 'setPhrase',
    avoid,
    prefer: phrase.quoted,
    unless: guardsOf(avoid, phrase),
    usual: phrase.usual ?? false,
    notAfterList: phrase.notAfterList ?? false,
    notFirstClause: phrase.notFirstClause ?? false,
  });
}

/**
 * The longer right words around the avoided ones: those that are listed, and each avoided word behind the ends and
 * before the beginnings of words that share characters with it (习总书记 behind 学: 学习总书记; 布署 before 名: 发布署名).
 */
function guardsOf(avoid: readonly string[], word: Guarded): readonly string[] {
  const { unless = noWords, notAfter = noWords, notBefore = noWords } = word;
  if (notAfter.length === 0 && notBefore.length === 0) return unless;
  const around = avoid.flatMap((one) => [
    ...notAfter.map((end) => end + one),
    ...notBefore.map((beginning) => one + beginning),
  ]);
  return [...unless, ...around];
}

function fromWords(kind: EntryKind, words: readonly WordJson[]): readonly LexiconEntry[] {
  // Loops: hundreds of words are read at every start, before the engine has compiled anything.
  const entries: LexiconEntry[] = [];
  for (const word of words) {
    if (word.onlyBefore === undefined) entries.push(fromWord(kind, word, word.avoid, 0));
    else
      for (const followers of byLength(word.onlyBefore)) entries.push(fromWordBefore(kind, word, followers));
  }
  return entries;
}

function byLength(followers: readonly string[]): Iterable<readonly string[]> {
  const lists = new Map<number, string[]>();
  for (const one of followers) {
    const list = lists.get(one.length);
    if (list) list.push(one);
    else lists.set(one.length, [one]);
  }
  return lists.values();
}

function fromWordBefore(kind: EntryKind, word: WordJson, followers: readonly string[]): LexiconEntry {
  const avoid = word.avoid.flatMap((one) => followers.map((behind) => one + behind));
  return fromWord(kind, word, avoid, followers[0]?.length ?? 0);
}

function fromWord(kind: EntryKind, word: WordJson, avoid: readonly string[], context: number): LexiconEntry {
  return makeEntry({
    kind,
    avoid,
    context,
    prefer: word.prefer,
    unless: guardsOf(word.avoid, word),
    reason: word.why ?? '',
    since: word.since,
    usualBefore: word.usualBefore,
    mixed: word.mixed ?? false,
    usual: word.usual ?? false,
  });
}
