import retelling from '../../lexicon/retelling.json';
import type { Span } from '../../text/span';
import { canBeEqual } from '../amount';
import type { Figure } from '../figure';
import type { PlacedFigure } from '../global';
import type { Relation } from '../relation';
import { Role, vocabulary } from '../vocabulary';
import { repeatRelation, type Told } from './repeatRelation';

/** What says nothing of what a label counts, or is told apart by family and stage already. */
const beside = Role.strip | Role.total | Role.family | Role.stage | Role.scope | Role.verb;
const fillers = new Set(retelling.fillers);
/** How far before a figure its clause is looked for. */
const REACH = 40;

/**
 * Figures that the section on shortfalls tells again, by the one figure of the same measure before it:
 * 评出不合格24卷 there, 年度评查中不合格案卷28卷 here. Measures are the same where family and stage are, and what is
 * left of the labels; a figure with more than one such before it is not judged. `sections` are document offsets.
 */
export function globalRetellings(
  figures: readonly PlacedFigure[],
  sections: readonly Span[],
): readonly Relation[] {
  const relations: Relation[] = [];
  for (const section of sections) {
    const told = figures.filter(({ placed }) => placed.start > section.start && placed.start < section.end);
    const again = told.flatMap((one) => keyed(one)).filter(({ one }) => tellsTheSame(one));
    const pointed = told.filter((one) => deedOf(one) !== undefined && tellsTheSame(one));
    if (again.length + pointed.length === 0) continue;
    const keys = new Set(again.map(({ key }) => key));
    const before = figures.filter(({ placed }) => placed.start < section.start);
    const known = groupByKey(before, keys);
    for (const { key, one } of again) addTo(relations, judge(one, known.get(key) ?? []));
    for (const one of pointed)
      addTo(
        relations,
        judge(
          one,
          before.filter((base) => isMeant(base, one)),
        ),
      );
  }
  return relations;
}

function addTo(relations: Relation[], relation: Relation | undefined): void {
  if (relation) relations.push(relation);
}

/** 查摆的57个 points back to the figure of what was done: 查摆三类突出问题57个. */
function deedOf({ figure }: PlacedFigure): string | undefined {
  const { label } = figure.measure;
  return figure.bound === 'exact' && label.length === 3 && label.endsWith('的')
    ? label.slice(0, 2)
    : undefined;
}

function isMeant({ figure, placed }: PlacedFigure, pointing: PlacedFigure): boolean {
  const deed = deedOf(pointing);
  if (deed === undefined || figure.bound !== 'exact' || figure.unit !== pointing.figure.unit) return false;
  return clauseBefore(placed.paragraph.folded, figure.span.start).includes(deed);
}

/** A figure by the name of its measure. */
export interface Keyed {
  readonly key: string;
  readonly one: PlacedFigure;
}

/** Figures by the names of their measures, of those that are asked for. */
export function groupByKey(
  figures: readonly PlacedFigure[],
  keys: ReadonlySet<string>,
): ReadonlyMap<string, readonly PlacedFigure[]> {
  const groups = new Map<string, PlacedFigure[]>();
  for (const figure of figures) {
    for (const { key } of keyed(figure)) {
      if (!keys.has(key)) continue;
      const group = groups.get(key);
      if (group) group.push(figure);
      else groups.set(key, [figure]);
    }
  }
  return groups;
}

/** A figure with the name of its measure (family, stage, unit and what else its label says); none where the measure is not told well enough. */
export function keyed(one: PlacedFigure): readonly Keyed[] {
  const { measure, unit, unitClass, bound } = one.figure;
  const { family, stage = '' } = measure;
  if (family === undefined || bound !== 'exact') return [];
  const isRate = unitClass === 'percent';
  const name = isRate ? measure.label.slice(0, measure.label.lastIndexOf('率') + 1) : measure.label;
  if (name === '' || (!isRate && stage === '')) return [];
  const rest = restOf(name);
  // A bare 率 of no stage could be any.
  if (isRate && stage === '' && rest.length < 3) return [];
  const unitKey = unitClass === 'case' || unitClass === 'person' ? unitClass : unit;
  return [{ key: `${family} ${stage} ${unitKey} ${rest}`, one }];
}

/** What a label says besides family, stage and empty words. */
function restOf(label: string): string {
  let rest = '';
  for (let at = 0; at < label.length;) {
    const found = vocabulary.longest(label, at, label.length);
    if (found !== undefined && (found.value.roles & beside) !== 0) {
      at += found.length;
      continue;
    }
    const char = label.charAt(at++);
    if (!fillers.has(char)) rest += char;
  }
  return rest;
}

/** Whether nothing in its clause makes the figure a target, or that of another place or time. */
export function tellsTheSame({ figure, placed }: PlacedFigure): boolean {
  const { folded } = placed.paragraph;
  const start = Math.max(0, figure.span.start - REACH);
  const clause =
    folded
      .slice(start, figure.span.start)
      .split(/[,。;:]/)
      .at(-1) ?? '';
  return !retelling.otherwise.some((word) => clause.includes(word));
}

function clauseBefore(folded: string, at: number): string {
  return (
    folded
      .slice(Math.max(0, at - REACH), at)
      .split(/[,。;:]/)
      .at(-1) ?? ''
  );
}

function judge(later: PlacedFigure, before: readonly PlacedFigure[]): Relation | undefined {
  const same = before.filter(({ figure }) => samePeriod(figure, later.figure));
  const equal = same.find(({ figure }) => canBeEqual(figure, later.figure));
  const earlier = equal ?? same[0];
  if (earlier === undefined || (equal === undefined && same.length > 1)) return undefined;
  return equal === undefined
    ? repeatRelation(told(earlier), told(later), 'broken', 'info')
    : repeatRelation(told(earlier), told(later), 'holds');
}

/** A figure by its label. */
export function told(placed: PlacedFigure): Told {
  return { placed, label: placed.figure.measure.label };
}

/** Whether the text sets no two figures apart by their time. */
export function samePeriod({ measure: a }: Figure, { measure: b }: Figure): boolean {
  return a.period === undefined || b.period === undefined || a.period === b.period;
}
