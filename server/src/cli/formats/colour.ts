import type { Severity } from '../../core/text/localized';

/** Sets text off by colour on a terminal; gives it back as it is elsewhere. */
export interface Paint {
  readonly severity: (severity: Severity, text: string) => string;
  readonly path: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
}

const codes: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36', hint: '2' };

/** The colours of the sixteen every terminal has. */
export function createPaint(colour: boolean): Paint {
  const wrap = (code: string, text: string): string => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  return {
    severity: (severity, text) => wrap(codes[severity], text),
    path: (text) => wrap('4', text),
    faint: (text) => wrap('2', text),
    added: (text) => wrap('32', text),
    removed: (text) => wrap('31', text),
  };
}
