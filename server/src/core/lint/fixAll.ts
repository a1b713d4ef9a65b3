import { applyEdits, sortEdits, type TextEdit } from '../text/edit';
import type { Finding } from './finding';
import { editPieces, piecesToEdits, wholeText } from './pieces';

/** A text with its safe fixes made. */
export interface FixedText {
  readonly text: string;
  /** Edits against the original text, in order, not overlapping: one undo step. Empty where nothing changed. */
  readonly edits: readonly TextEdit[];
  /** How many fixes were made. */
  readonly fixes: number;
}

/** Which findings may be fixed; all where it is left out. */
export interface FixAllOptions {
  readonly only?: (finding: Finding) => boolean;
}

/** A fix may make room for another (a date inside a span of years); more rounds than this means two rules disagree. */
const maxRounds = 10;

/**
 * Makes the safe fixes of a text in rounds until none is left. In a round, fixes are taken in the order of the text,
 * whole or not at all, and one that overlaps an earlier one waits for the next round. `lint` is asked for the findings
 * of each round's text. Idempotent: the result has no safe fix left, unless two rules undo each other, which the bound
 * on rounds ends.
 */
export function fixAll(
  text: string,
  lint: (text: string) => readonly Finding[],
  options: FixAllOptions = {},
): FixedText {
  let current = text;
  let pieces = wholeText(text);
  let fixes = 0;
  const seen = new Set([text]);
  for (let round = 0; round < maxRounds; round++) {
    const taken = chooseEdits(current, lint(current), options);
    if (taken.edits.length === 0) break;
    const next = applyEdits(current, taken.edits);
    // Coming back to an earlier text means that rules undo each other: stay with what was there before.
    if (seen.has(next)) break;
    seen.add(next);
    current = next;
    pieces = editPieces(pieces, taken.edits);
    fixes += taken.fixes;
  }
  return { text: current, edits: piecesToEdits(text, pieces), fixes };
}

function chooseEdits(
  text: string,
  findings: readonly Finding[],
  { only }: FixAllOptions,
): { readonly edits: readonly TextEdit[]; readonly fixes: number } {
  const edits: TextEdit[] = [];
  let fixes = 0;
  const free = freePlaces(text.length);
  for (const finding of findings) {
    if (only && !only(finding)) continue;
    const fix = finding.fixes().find(({ safety }) => safety === 'safe');
    if (!fix || fix.edits.length === 0 || !free.take(fix.edits)) continue;
    // One by one: a call takes no hundred thousand arguments, and one fix may mend every mark of a file.
    for (const edit of fix.edits) edits.push(edit);
    fixes++;
  }
  return { edits: sortEdits(edits), fixes };
}

/** Keeps track of the places that edits were taken for. */
function freePlaces(length: number): { readonly take: (edits: readonly TextEdit[]) => boolean } {
  const changed = new Uint8Array(length + 1);
  const inserted = new Uint8Array(length + 1);
  const isFree = ({ span: { start, end } }: TextEdit): boolean => {
    if (start === end)
      return inserted[start] === 0 && (changed[start - 1] === 0 || changed[start] === 0 || start === 0);
    for (let at = start; at < end; at++)
      if (changed[at] === 1 || (at > start && inserted[at] === 1)) return false;
    return true;
  };
  return {
    take(edits) {
      if (!edits.every(isFree)) return false;
      for (const { span } of edits) {
        if (span.start === span.end) inserted[span.start] = 1;
        else changed.fill(1, span.start, span.end);
      }
      return true;
    },
  };
}
