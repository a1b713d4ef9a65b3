import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import type { ReportParagraph } from './analysis';
import { brokenRelations, correctionOf, type Correction } from './broken';
import type { Relation, RelationKind } from './relation';
import { documentSpan, type Placed } from '../syntax/paragraph';

/** What the broken relations of a report are gathered from. */
export interface RelationSource {
  readonly text: string;
  readonly paragraphs: readonly Placed<ReportParagraph>[];
  readonly relations: readonly Relation[];
}

/** A broken relation of a report, in document offsets. */
export interface BrokenPlace {
  readonly relation: Relation;
  /** Puts another number in the place of the accused figure; none where it cannot be rewritten. */
  readonly correctTo: (expected: string | undefined) => readonly Correction[];
}

/** The broken relations of some kinds: `local`, those found in each paragraph, then those between paragraphs. */
export function brokenInReport(
  { text, paragraphs, relations }: RelationSource,
  local: readonly (readonly Relation[])[],
  kinds: readonly RelationKind[],
): readonly BrokenPlace[] {
  const places: BrokenPlace[] = [];
  local.forEach((found, index) => {
    const placed = paragraphs[index];
    if (placed !== undefined) for (const relation of found) places.push(placeLocal(placed, relation));
  });
  for (const relation of brokenRelations(relations, kinds)) {
    const correctTo = (expected = ''): readonly Correction[] => correctDigits(text, relation, expected);
    places.push({ relation, correctTo });
  }
  return places;
}

function placeLocal(placed: Placed<ReportParagraph>, relation: Relation): BrokenPlace {
  const place = <T extends { readonly span: Span }>(one: T): T => ({
    ...one,
    span: documentSpan(placed, one.span),
  });
  const [accused] = relation.members;
  const correctTo = (expected: string | undefined): readonly Correction[] =>
    (accused ? correctionOf(placed.paragraph, accused, expected) : []).map(({ number, edits }) => ({
      number,
      edits: edits.map((edit: TextEdit) => place(edit)),
    }));
  const { members, sources } = relation;
  const moved = { ...relation, members: members.map(place) };
  return { relation: sources ? { ...moved, sources: sources.map(place) } : moved, correctTo };
}

/** A number in plain digits, as the cells of tables hold it, is replaced; any other way to write it stands in the way. */
function correctDigits(text: string, { members, facts }: Relation, expected: string): readonly Correction[] {
  const [accused] = members;
  if (accused === undefined || expected === '' || expected.startsWith('-')) return [];
  const { start, end } = accused.span;
  const written = /^\d+(?:\.\d+)?/.exec(text.slice(start, end))?.[0] ?? '';
  if (written === '' || Number(written) !== Number(facts.total)) return [];
  const span = { start, end: start + written.length };
  return [{ number: expected, edits: [{ span, text: expected }] }];
}
