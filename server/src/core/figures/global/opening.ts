import { canBeEqual } from '../amount';
import type { PlacedFigure } from '../global';
import { isNear } from '../nearness';
import type { Relation } from '../relation';
import { repeatRelation } from './repeatRelation';
import { groupByKey, keyed, samePeriod, tellsTheSame, told } from './retold';

/** An opening with more figures than this sums nothing up. */
const MOST = 12;

/**
 * Figures that the lead paragraph tells before their section does: 全年审结行政复议案件86件 there, 审结88件 under 行政复议.
 * A measure whose numbers in the sections differ among themselves, or from the first by more than a slip, is not judged.
 * `heading` is the document offset of the first heading.
 */
export function openingRetellings(
  figures: readonly PlacedFigure[],
  heading: number | undefined,
): readonly Relation[] {
  const count = openingCount(figures, heading);
  if (count === 0) return [];
  const first = figures
    .slice(0, count)
    .flatMap((one) => keyed(one))
    .filter(({ one }) => tellsTheSame(one));
  if (first.length === 0) return [];
  // A cheap question first: the names of most measures need not be made.
  const asked = figures
    .slice(count)
    .filter(({ figure: { measure } }) =>
      first.some(
        ({ one }) =>
          one.figure.measure.family === measure.family && one.figure.measure.stage === measure.stage,
      ),
    );
  const later = groupByKey(asked, new Set(first.map(({ key }) => key)));
  return first.flatMap(({ key, one }) => judge(one, later.get(key) ?? []) ?? []);
}

/** How many figures stand before the first heading; none where they are too many to sum anything up. */
export function openingCount(figures: readonly PlacedFigure[], heading: number | undefined): number {
  if (heading === undefined) return 0;
  const count = figures.findIndex(({ placed }) => placed.start >= heading);
  return count > MOST ? 0 : Math.max(0, count);
}

function judge(first: PlacedFigure, later: readonly PlacedFigure[]): Relation | undefined {
  const [again, ...others] = later.filter((one) => samePeriod(one.figure, first.figure) && tellsTheSame(one));
  if (again === undefined || others.some(({ figure }) => !canBeEqual(figure, again.figure))) return undefined;
  if (canBeEqual(first.figure, again.figure)) return repeatRelation(told(first), told(again), 'holds');
  if (!isNear(first.figure.value, again.figure.value)) return undefined;
  return repeatRelation(told(first), told(again), 'broken', 'info');
}
