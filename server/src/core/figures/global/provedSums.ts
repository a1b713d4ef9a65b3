import { documentSpan } from '../../syntax/paragraph';
import type { Placed } from '../../syntax/paragraph';
import type { ReportParagraph } from '../analysis';
import { formatDecimal } from '../decimal';
import type { Figure } from '../figure';
import type { PlacedFigure } from '../global';
import type { Relation } from '../relation';
import { tellsTheSame } from './retold';

/** How far before and behind a number the words are read that name what it counts. */
const NEAR = 16;
/** Reports have a handful of such lists; each is looked up among all figures. */
const MOST_LISTS = 64;
const before = /(?:^|[,;。:])(?:在)?([\u4e00-\u9fff]{2,12})的$/;
const behind = /^([\u4e00-\u9fff]{0,8}?)(?:案件|申请|事项|问题|纠纷|文件)?[里中],/;

/**
 * 判决败诉88件 there, 98件败诉案件中,证据不足31件、… here: a list that nothing says to be whole does not make the figure that
 * opens it, but exactly the one figure of that name told elsewhere. No more than `MOST_LISTS` lists are looked up.
 */
export function provedSums(
  paragraphs: readonly Placed<ReportParagraph>[],
  figures: readonly PlacedFigure[],
): readonly Relation[] {
  const relations: Relation[] = [];
  let first = 0;
  let asked = 0;
  for (const placed of paragraphs) {
    const { relations: own, figures: counted } = placed.paragraph;
    let accused: ReadonlySet<number | undefined> | undefined;
    for (const relation of own) {
      if (!isOpenList(relation)) continue;
      const index = relation.members[0]?.figure;
      const whole = counted[index ?? -1];
      const name = whole && nameOf(placed.paragraph.folded, whole);
      if (whole === undefined || name === undefined || whole.bound !== 'exact') continue;
      accused ??= accusedIn(own);
      if (accused.has(index)) continue;
      if (++asked > MOST_LISTS) return relations;
      const told = elsewhere(figures, whole, name, relation);
      if (told !== undefined) relations.push(provedBy(placed, first, relation, told));
    }
    first += counted.length;
  }
  return relations;
}

/** A sum that was left open: one whole and two parts at least. */
function isOpenList({ kind, verdict, members, facts }: Relation): boolean {
  return kind === 'sum' && verdict === 'open' && facts.totals === '1' && members.length > 2;
}

/** The figures of a paragraph that a broken relation is told of. */
function accusedIn(own: readonly Relation[]): ReadonlySet<number | undefined> {
  const broken = own.filter(({ verdict }) => verdict === 'broken');
  return new Set(broken.flatMap(({ members }) => members.map(({ figure }) => figure)));
}

/** The figure of the whole's name whose value the parts make; `undefined` where none is, or the whole's own value is told as well. */
function elsewhere(
  figures: readonly PlacedFigure[],
  whole: Figure,
  name: string,
  { facts }: Relation,
): PlacedFigure | undefined {
  const named = figures.filter(
    (one) =>
      one.figure !== whole &&
      one.figure.unit === whole.unit &&
      one.figure.bound === 'exact' &&
      one.figure.measure.label.endsWith(name) &&
      one.figure.measure.period === whole.measure.period,
  );
  if (named.some(({ figure }) => formatDecimal(figure.value) === formatDecimal(whole.value)))
    return undefined;
  return named.find((one) => formatDecimal(one.figure.value) === facts.expected && tellsTheSame(one));
}

/** 无法提供 of 无法提供的64件中, 败诉 of 98件败诉案件中. */
function nameOf(folded: string, { span: { start, end } }: Figure): string | undefined {
  const among = behind.exec(folded.slice(end, end + NEAR));
  if (among === null) return undefined;
  const name = among[1] ?? '';
  if (name.length >= 2) return name;
  return before.exec(folded.slice(Math.max(0, start - NEAR), start))?.[1];
}

function provedBy(
  placed: Placed<ReportParagraph>,
  first: number,
  relation: Relation,
  { figure, placed: there, index }: PlacedFigure,
): Relation {
  const members = relation.members.map((one) => ({
    ...one,
    span: documentSpan(placed, one.span),
    figure: one.figure === undefined ? undefined : first + one.figure,
  }));
  const source = { span: documentSpan(there, figure.span), figure: index, role: figure.measure.label };
  return { ...relation, verdict: 'broken', members, sources: [source] };
}
