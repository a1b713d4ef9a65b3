import { readFileSync } from 'node:fs';
import { type ExpectedRelation, occurrences } from '../figures/sentenceData';

const folder = 'test/quality/samples';

/** A relation of a sample that holds and that a defect can break: its figures stand inside `within`, or each inside its own of `withinEach`. */
export type SampleRelation = Omit<ExpectedRelation, 'verdict' | 'orKind'> & {
  readonly withinEach?: readonly string[];
};

export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly relations: readonly SampleRelation[];
}

/** The complete, clean reports with what holds in each. */
export function readSamples(): readonly Sample[] {
  const relations = JSON.parse(readFileSync(`${folder}/relations.json`, 'utf8')) as Readonly<
    Record<string, readonly SampleRelation[]>
  >;
  return Object.entries(relations).map(([name, list]) => ({
    name,
    text: readFileSync(`${folder}/${name}`, 'utf8'),
    relations: list,
  }));
}

/** Offset in the sample of each member, in their order; undefined where one cannot be found. */
export function memberOffsets(text: string, relation: SampleRelation): readonly (number | undefined)[] {
  return (relation.members ?? []).map((member, index) => {
    const stretch = relation.withinEach?.[index] ?? relation.within;
    if (stretch === undefined || text.split(stretch).length !== 2) return undefined;
    const inside = occurrences(stretch, member)[relation.at?.[index] ?? 0];
    return inside === undefined ? undefined : text.indexOf(stretch) + inside;
  });
}
