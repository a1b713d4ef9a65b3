import type { AnyDraft, AnyFixDraft } from '../rules/rule';
import { sourceSpan, type Paragraph } from '../syntax/paragraph';
import type { TextEdit } from '../text/edit';
import { renderText, type Locale, type Severity } from '../text/localized';
import { shiftSpan, type Span } from '../text/span';
import type { Finding, Fix, RelatedPlace } from './finding';
import { lowerSeverity, type ActiveRule } from './prepare';

/** What a rule yielded in one paragraph, not yet in a language and not yet in its place. */
export interface Drafted {
  readonly active: ActiveRule;
  readonly draft: AnyDraft;
}

type Args = Readonly<Record<string, string | number>>;

/**
 * A draft as a finding in one language. A class, so that forty thousand findings share their members: with closures
 * and messages of their own they took a third of the memory of a long text.
 */
class RenderedFinding implements Finding {
  readonly span: Span;

  constructor(
    private readonly drafted: Drafted,
    private readonly locale: Locale,
    private readonly paragraph: Paragraph | undefined,
    private readonly start: number,
  ) {
    this.span = this.place(drafted.draft.span);
  }

  get rule(): string {
    return this.drafted.active.rule.id;
  }

  get severity(): Severity {
    return lowerSeverity(this.drafted.active.severity, this.drafted.draft.severity);
  }

  get message(): string {
    const { message, args } = this.drafted.draft;
    return this.say(message, args);
  }

  get related(): readonly RelatedPlace[] {
    return (this.drafted.draft.related ?? []).map(({ span, message, args }) => ({
      span: this.place(span),
      message: this.say(message, args),
    }));
  }

  fixes(): readonly Fix[] {
    const { fixes = [] } = this.drafted.draft;
    return (typeof fixes === 'function' ? fixes() : fixes).map((fix) => this.fix(fix));
  }

  private fix({ message, args, safety, edits }: AnyFixDraft): Fix {
    const placed = edits.map((edit): TextEdit => ({ span: this.place(edit.span), text: edit.text }));
    return { title: this.say(message, args), safety, edits: placed };
  }

  private say(key: string, args: Args | undefined): string {
    const template = this.drafted.active.rule.messages[key];
    return template ? renderText(template, this.locale, args) : key;
  }

  private place(span: Span): Span {
    return this.paragraph ? shiftSpan(sourceSpan(this.paragraph, span), this.start) : span;
  }
}

/** What a document rule yields, as a finding; its spans are document offsets already. */
export function renderDraft(active: ActiveRule, draft: AnyDraft, locale: Locale): Finding {
  return new RenderedFinding({ active, draft }, locale, undefined, 0);
}

/** What a paragraph rule yielded, as a finding of the document in which the paragraph begins at `start`. */
export function renderInParagraph(
  drafted: Drafted,
  locale: Locale,
  paragraph: Paragraph,
  start: number,
): Finding {
  return new RenderedFinding(drafted, locale, paragraph, start);
}
