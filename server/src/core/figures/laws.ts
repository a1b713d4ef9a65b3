import measures from '../lexicon/measures.json';

/** How firmly `part ≤ base` holds between two stages. */
export interface Law {
  /** An excess is a mistake; without it only agreement is shown. */
  readonly strict: boolean;
  /** Agreement is shown across unit classes too (案件 72起 of 6800家次 检查); an excess never is. */
  readonly acrossUnits: boolean;
  /** Steps between the two stages: 1 for neighbours. */
  readonly distance: number;
}

/** Parts that make up a total: 清理 = 保留 + 修改 + 废止 + 宣布失效. */
export interface Partition {
  readonly total: string;
  readonly parts: readonly string[];
  /** All parts are always named, so that a shortfall is a mistake as well. */
  readonly complete: boolean;
  /** Stages that must be named before a shortfall counts; `carryOver` asks for the number carried over. */
  readonly requires: readonly string[];
}

interface LawData {
  readonly part: string;
  readonly base: string;
  readonly soft?: boolean;
  readonly acrossUnits?: boolean;
}

type LawTable = ReadonlyMap<string, ReadonlyMap<string, Law>>;

const shared: readonly LawData[] = measures.shared.order;
const orders = new Map<string | undefined, readonly LawData[]>(
  measures.families.map(({ id, order }) => [id, [...shared, ...(order as readonly LawData[])]]),
);
/** Made when a family is first met: a report knows three of thirty. */
const tables = new Map<string | undefined, LawTable>();

function tableOf(family: string | undefined): LawTable {
  const known = tables.get(family);
  if (known) return known;
  const made = close(orders.get(family) ?? shared);
  tables.set(family, made);
  return made;
}

type PartitionData = Omit<Partition, 'requires'> & Partial<Pick<Partition, 'requires'>>;
const sharedPartitions = measures.shared.partitions.map(toPartition);
const partitions = new Map<string, readonly Partition[]>();
for (const family of measures.families) {
  const own = (family.partitions as readonly PartitionData[]).map(toPartition);
  partitions.set(family.id, [...own, ...sharedPartitions]);
}

const names = nameTable();

/** The laws over a stage within a family: base stage to law; empty for a stage without any. */
export function basesOf(family: string | undefined, stage: string): ReadonlyMap<string, Law> | undefined {
  return tableOf(family).get(stage);
}

/** The partitions that a family knows, those of all families included. */
export function partitionsOf(family: string | undefined): readonly Partition[] {
  return (family === undefined ? undefined : partitions.get(family)) ?? sharedPartitions;
}

/** What a stage is called in messages: 办结数. */
export function stageName(family: string | undefined, stage: string): string {
  return names.get(family)?.get(stage) ?? names.get(undefined)?.get(stage) ?? stage;
}

/** The Chinese name of a family: 行政复议. */
export function familyName(id: string): string {
  return measures.families.find((family) => family.id === id)?.name ?? id;
}

/** All laws that follow from the given ones: 办结 ≤ 受理 and 受理 ≤ 收到 give 办结 ≤ 收到. */
function close(laws: readonly LawData[]): ReadonlyMap<string, ReadonlyMap<string, Law>> {
  const direct = new Map<string, LawData[]>();
  for (const law of laws) direct.set(law.part, [...(direct.get(law.part) ?? []), law]);
  const closed = new Map<string, ReadonlyMap<string, Law>>();
  for (const part of direct.keys()) {
    const bases = new Map<string, Law>();
    let frontier: readonly (readonly [string, Law])[] = [
      [part, { strict: true, acrossUnits: false, distance: 0 }],
    ];
    while (frontier.length > 0) {
      const next: [string, Law][] = [];
      for (const [stage, so] of frontier) {
        for (const law of direct.get(stage) ?? []) {
          if (law.base === part || bases.has(law.base)) continue;
          const step: Law = {
            strict: so.strict && law.soft !== true,
            acrossUnits: so.distance === 0 && law.acrossUnits === true,
            distance: so.distance + 1,
          };
          bases.set(law.base, step);
          next.push([law.base, step]);
        }
      }
      frontier = next;
    }
    closed.set(part, bases);
  }
  return closed;
}

function toPartition(data: PartitionData): Partition {
  return { ...data, requires: data.requires ?? [] };
}

function nameTable(): ReadonlyMap<string | undefined, ReadonlyMap<string, string>> {
  const table = new Map<string | undefined, ReadonlyMap<string, string>>();
  table.set(undefined, new Map(measures.shared.stages.map(({ id, name }) => [id, name])));
  for (const { id, stages } of measures.families) {
    table.set(id, new Map(stages.map((stage) => [stage.id, stage.name])));
  }
  return table;
}
