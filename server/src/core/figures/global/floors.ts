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
  let unitsOf: ((noun: string) => readonly PlacedFigure[]) | undefined;
  let first = 0;
  for (const placed of paragraphs) {
    for (const relation of placed.paragraph.relations) {
      if (relation.kind !== 'min-per-unit' || relation.verdict !== 'open') continue;
      unitsOf ??= countedUnits(figures);
      const found = complete(relation, placed, first, unitsOf);
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
  unitsOf: (noun: string) => readonly PlacedFigure[],
): Relation | undefined {
  const own = placed.paragraph.figures;
  const [total, floor] = open.members.map((member) => own[member.figure ?? -1]);
  const noun = open.facts.noun;
  if (total === undefined || floor === undefined || noun === undefined) return undefined;
  const [unit, ...others] = unitsOf(noun);
  if (unit === undefined) return undefined;
  const judged = ({ figure }: PlacedFigure): ReturnType<typeof judgeFloor> =>
    judgeFloor(floor.value, figure.value.coefficient, total);
  const outcome = judged(unit);
  if (others.some((other) => judged(other).verdict !== outcome.verdict)) return undefined;
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

/** Tells the counts of what a noun names; made only where a floor asks, and each noun is looked up once. */
function countedUnits(figures: readonly PlacedFigure[]): (noun: string) => readonly PlacedFigure[] {
  const counted = countsByNoun(figures);
  const known = new Map<string, readonly PlacedFigure[]>();
  return (noun) => {
    let units = known.get(noun);
    if (units === undefined) {
      units = distinct((counted.get(noun.charAt(0)) ?? []).filter((one) => isCountOf(one, noun)));
      known.set(noun, units);
    }
    return units;
  };
}

/** The first of each number: the same number twice gives the same verdict. */
function distinct(counts: readonly PlacedFigure[]): readonly PlacedFigure[] {
  const seen = new Set<number>();
  return counts.filter(({ figure }) => {
    const known = seen.has(figure.value.coefficient);
    seen.add(figure.value.coefficient);
    return !known;
  });
}

/** Exact counts of bodies and places by the first character of what they count. */
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
