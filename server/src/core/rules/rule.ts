import type { TermSet } from '../lexicon/terms';
import type { TextEdit } from '../text/edit';
import type { Force, LocalizedText, Severity } from '../text/localized';
import type { Span } from '../text/span';
import type { Report, ReportParagraph } from '../report';

/** A source of a rule: a standard, a regulation or an office's practice. */
export interface Basis {
  readonly source: string;
  /** The clause (7.3.3, 4.13.3) where it is known; left out where it was not read in the source itself. */
  readonly clause?: string;
  readonly force: Force;
}

/** What an option may be: its default fixes its type. */
export type OptionValue = boolean | number | string | readonly string[];

/** An option of a rule. The default stands here and nowhere else. */
export interface OptionSpec<T extends OptionValue = OptionValue> {
  readonly default: T;
  readonly summary: LocalizedText;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The values allowed, for a string. */
  readonly choices?: readonly string[];
}

/**
 * An example that runs as a test and is printed on the rule's page. ⟦…⟧ marks each finding; a text without
 * marks must have none. `fixed` is the text after the first fix of every finding.
 */
export interface Example {
  readonly text: string;
  readonly fixed?: string;
  /** Options other than the defaults for this example. */
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly note?: LocalizedText;
  /** The profile the text is read with; default: as detected. */
  readonly profile?: string;
}

/** Whether a fix has one reading only and touches no figure, name or meaning (`safe`), or is for the writer to judge. */
export type Safety = 'safe' | 'suggestion';

/** The names between braces of a template. */
export type Placeholders<S extends string> = S extends `${string}{${infer P}}${infer R}`
  ? P | Placeholders<R>
  : never;

/** The arguments that a message takes: every placeholder of its templates. */
export type MessageArgs<T extends LocalizedText> = Readonly<
  Record<Placeholders<T['zh'] | T['en']>, string | number>
>;

/** The messages of a rule: key to templates. Titles of fixes are messages too. */
export type Messages = Readonly<Record<string, LocalizedText>>;

/** A message with its arguments, not yet in a language. */
export type MessageRef<M extends Messages> = {
  [K in keyof M & string]: [Placeholders<M[K]['zh'] | M[K]['en']>] extends [never]
    ? { readonly message: K; readonly args?: Readonly<Record<string, never>> }
    : { readonly message: K; readonly args: MessageArgs<M[K]> };
}[keyof M & string];

/** Another place that a finding points to. */
export type RelatedDraft<M extends Messages> = MessageRef<M> & { readonly span: Span };

/** A change that mends a finding. */
export type FixDraft<M extends Messages> = MessageRef<M> & {
  readonly safety: Safety;
  readonly edits: readonly TextEdit[];
};

/**
 * What a rule yields. Spans count in the paragraph's `text` (paragraph scope) or in the document (document scope).
 * `severity` may lower the rule's own, never raise it. `fixes` may be a function where making them is dear.
 */
export type FindingDraft<M extends Messages> = MessageRef<M> & {
  readonly span: Span;
  readonly severity?: Severity;
  readonly related?: readonly RelatedDraft<M>[];
  readonly fixes?: readonly FixDraft<M>[] | (() => readonly FixDraft<M>[]);
};

/**
 * What a paragraph rule may know beyond its paragraph: one small frozen value.
 * When it changes, paragraph findings are made anew.
 */
export interface Facts {
  /** Whether most marks beside 汉字 are half-width (a web copy): half ÷ all > 0.8 and more than 20. */
  readonly mostlyHalfWidth: boolean;
  readonly reportYear: number | undefined;
  /** The year that 今年 means; `undefined` where the report is given in another year than the one it is on, or names none. */
  readonly thisYear: number | undefined;
  readonly profile: string | undefined;
  /** Whether amounts of ten thousand and more are written with 万 somewhere in the report. */
  readonly usesWan: boolean;
  /** Whether the text is a final version, which must have 署名 and 成文日期. */
  readonly final: boolean;
  /** Terms of the workspace and of the profile: opaque here, made by the lexicon. */
  readonly terms: TermSet | undefined;
}

/** The values of a rule's options. */
export type OptionsOf<O> = {
  readonly [K in keyof O]: O[K] extends { readonly default: infer T } ? Widen<T> : never;
};
type Widen<T> = T extends boolean ? boolean : T extends number ? number : T extends string ? string : T extends readonly string[] ? readonly string[] : never; // prettier-ignore

/** The input of a paragraph rule. */
export interface ParagraphInput<O> {
  readonly paragraph: ReportParagraph;
  readonly facts: Facts;
  readonly options: O;
}

/** The input of a document rule. */
export interface DocumentInput<O> {
  readonly report: Report;
  readonly facts: Facts;
  readonly options: O;
  /**
   * What `read` finds in each paragraph, in the order of the report. Only new paragraphs are read: a rule that looks
   * through the text this way costs no more than the edit. `read` depends on the paragraph and the terms alone and is
   * the same function every time, since what it found before is known by it.
   */
  readonly perParagraph: <T>(
    read: (paragraph: ReportParagraph, terms: TermSet | undefined) => T,
  ) => readonly T[];
}

interface RuleMeta<M extends Messages, O> {
  /** kebab-case; names the flaw; never renamed. */
  readonly id: string;
  readonly summary: LocalizedText;
  readonly severity: Severity;
  readonly basis: readonly Basis[];
  readonly options: O;
  readonly messages: M;
  /** For tests and the rule pages: what ships has none (`scripts/withoutExamples.mjs`). */
  readonly examples: readonly Example[];
  /** The best safety among its fixes; absent where it offers none. */
  readonly fix?: Safety;
}

type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** A rule that reads one paragraph at a time. */
export interface ParagraphRule<
  M extends Messages = Messages,
  O extends OptionSpecs = OptionSpecs,
> extends RuleMeta<M, O> {
  readonly scope: 'paragraph';
  /**
   * The rule is asked only for paragraphs that have one of these classes of characters (`CharClass`) or kinds of words
   * (`KindBit`); absent: for all.
   */
  readonly needs?: number;
  /** A cheap question before `check`, which is dear to enter: false only where `check` finds nothing. */
  readonly concerns?: (paragraph: ReportParagraph) => boolean;
  readonly check: (input: ParagraphInput<OptionsOf<O>>) => Iterable<FindingDraft<M>>;
}

/** A rule that reads the whole report. */
export interface DocumentRule<
  M extends Messages = Messages,
  O extends OptionSpecs = OptionSpecs,
> extends RuleMeta<M, O> {
  readonly scope: 'document';
  readonly check: (input: DocumentInput<OptionsOf<O>>) => Iterable<FindingDraft<M>>;
}

/**
 * A rule with its own types forgotten, as the registry holds it. `check` is a method here, so that rules with
 * narrower options fit: the lint gives every rule its own options.
 */
export type Rule =
  | (Omit<ParagraphRule, 'check'> & {
      check(input: ParagraphInput<Readonly<Record<string, OptionValue>>>): Iterable<AnyDraft>;
    })
  | (Omit<DocumentRule, 'check'> & {
      check(input: DocumentInput<Readonly<Record<string, OptionValue>>>): Iterable<AnyDraft>;
    });

/** A finding of any rule. */
export interface AnyDraft {
  readonly message: string;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly span: Span;
  readonly severity?: Severity;
  readonly related?: readonly { readonly message: string; readonly args?: Readonly<Record<string, string | number>>; readonly span: Span }[]; // prettier-ignore
  readonly fixes?: readonly AnyFixDraft[] | (() => readonly AnyFixDraft[]);
}

/** A fix of any rule. */
export interface AnyFixDraft {
  readonly message: string;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly safety: Safety;
  readonly edits: readonly TextEdit[];
}

/** Declares a paragraph rule; option values and message arguments are inferred from its tables. */
export function defineParagraphRule<const M extends Messages, const O extends OptionSpecs>(
  rule: Omit<ParagraphRule<M, O>, 'scope'>,
): ParagraphRule<M, O> {
  return { ...rule, scope: 'paragraph' };
}

/** Declares a document rule; option values and message arguments are inferred from its tables. */
export function defineDocumentRule<const M extends Messages, const O extends OptionSpecs>(
  rule: Omit<DocumentRule<M, O>, 'scope'>,
): DocumentRule<M, O> {
  return { ...rule, scope: 'document' };
}
