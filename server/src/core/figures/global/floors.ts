import type { ReportParagraph } from '../analysis';
import type { PlacedFigure } from '../global';
import type { Member, Relation } from '../relation';
import { isNamed, judgeFloor } from '../relations/minPerUnit';
import { documentSpan } from '../../syntax/paragraph';
import type { Placed } from '../../syntax/paragraph';

/**
 * Floors whose number of units stands in another paragraph: 每个村(社区)8名以上 with 65个村(社区) later on.
 * Where several numbers are named, only a verdict that all of them give is told.
 */
export function globalFloors(
  paragraphs: readonly Placed<ReportParagraph>[],
  figures: readonly PlacedFigure[],
): readonly Relation[] {
  const relations: Relation[] = [];
  let counted: ReadonlyMap<string, readonly PlacedFigure[]> | undefined;
  let first = 0;
  for (const placed of paragraphs) {
    for (const relation of placed.paragraph.relations) {
      if (relation.kind !== 'min-per-unit' || relation.verdict !== 'open') continue;
      counted ??= countsByNoun(figures);
      const found = complete(relation, placed, first, counted);
      if (found !== undefined) relations.push(found);
    }
    first += placed.paragraph.figures.length;
  }
  return relations;
}

function complete(
  open: Relation,
  placed: Placed<ReportParagraph>,
  first: number,
  counted: ReadonlyMap<string, readonly PlacedFigure[]>,
): Relation | undefined {
  const own = placed.paragraph.figures;
  const [total, floor] = open.members.map((member) => own[member.figure ?? -1]);
  const noun = open.facts.noun;
  if (total === undefined || floor === undefined || noun === undefined) return undefined;
  const units = (counted.get(noun.charAt(0)) ?? []).filter((one) => isCountOf(one, noun));
  const outcomes = units.map((one) => judgeFloor(floor.value, one.figure.value.coefficient, total));
  const [outcome] = outcomes;
  const [unit] = units;
  if (outcome === undefined || unit === undefined) return undefined;
  if (outcomes.some((other) => other.verdict !== outcome.verdict)) return undefined;
  const source: Member = {
    span: documentSpan(unit.placed, unit.figure.span),
    figure: unit.index,
    role: '单位数',
  };
  const members = open.members.map((member) => ({
    ...member,
    span: documentSpan(placed, member.span),
    figure: member.figure === undefined ? undefined : first + member.figure,
  }));
  return {
    kind: 'min-per-unit',
    members,
    sources: [source],
    ...outcome,
    facts: { ...open.facts, ...outcome.facts },
  };
}

/** How many counts of one noun are looked at. */
const MOST_COUNTS = 32;

/** Exact counts of bodies and places by the first character of what they count; made only where a floor asks. */
function countsByNoun(figures: readonly PlacedFigure[]): ReadonlyMap<string, readonly PlacedFigure[]> {
  const counted = new Map<string, PlacedFigure[]>();
  for (const one of figures) {
    const { bound, unitClass, span } = one.figure;
    if (bound !== 'exact' || (unitClass !== 'item' && unitClass !== 'organization')) continue;
    const noun = one.placed.paragraph.folded.charAt(span.end);
    const list = counted.get(noun);
    if (list === undefined) counted.set(noun, [one]);
    else if (list.length < MOST_COUNTS) list.push(one);
  }
  return counted;
}

function isCountOf({ figure, placed }: PlacedFigure, noun: string): boolean {
  return isNamed(placed.paragraph.folded, figure.span.end, noun);
}
