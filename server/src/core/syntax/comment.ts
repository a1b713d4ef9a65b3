/** A comment inside a line, from `<!--` to after `-->`; never part of the report's text. */
export interface CommentText {
  readonly start: number;
  readonly end: number;
  /** The match of `directivePattern`, where the comment silences rules. */
  readonly directive: RegExpExecArray | undefined;
}

/** `<!-- zhupi-disable-next-line RULE RULE -->`: group 1 is the kind, group 2 the rules with blanks and commas. */
export const directivePattern =
  /^<!--[ \t]{0,9}zhupi-(disable-next-line|disable-line|disable|enable)\b([^>]{0,400})-->$/;

/** The rules that a directive names; empty means all. */
export function directiveRules(match: RegExpExecArray): readonly string[] {
  return (match[2] ?? '').split(/[\s,，、]+/).filter((name) => name.length > 0 && name !== '--');
}
