import words from '../lexicon/figureWords.json';
import measures from '../lexicon/measures.json';
import { createTrie } from './trie';

/** What a word says about the figures around it; one bit each. */
export const Role = {
  /** 其中, 含: the figures behind are parts of the one before. */
  part: 1 << 0,
  /** 分为, 分别为: the parts behind are all parts. */
  partition: 1 << 1,
  /** 共, 合计 */
  total: 1 << 2,
  /** 上年结转, 旧存 */
  carryOver: 1 << 3,
  /** 未结转 */
  carryDenied: 1 << 4,
  /** 其他, 其余 */
  other: 1 << 5,
  /** 上年, 同期, 上半年 */
  period: 1 << 6,
  /** 增长, 提高 */
  rise: 1 << 7,
  /** 下降, 压缩 */
  fall: 1 << 8,
  /** 提速 */
  speedUp: 1 << 9,
  /** 同比, 比上年 */
  compare: 1 << 10,
  /** 由, 从 */
  from: 1 << 11,
  /** 增加到, 降至 */
  to: 1 << 12,
  /** 占, 占比 */
  share: 1 << 13,
  /** 每个, 各 */
  each: 1 << 14,
  /** A verb that opens a new topic: 开展, 举办. */
  verb: 1 << 15,
  /** Says nothing about what is counted: 全年, 已, 各类, 案件. */
  strip: 1 << 16,
  /** A name that holds a label word without being one: 调解员, 办结率. */
  noise: 1 << 17,
  /** 全区, 全市: the whole area. */
  scope: 1 << 18,
  /** 分别, 分别为: what was named before goes to the numbers in turn. */
  dealt: 1 << 19,
  /** The word names a family. */
  family: 1 << 20,
  /** The word says a stage. */
  stage: 1 << 21,
  /** 平均, 月均: no number of things, but of how many each has. */
  average: 1 << 22,
} as const;

/** A stage (环节) as one family, or every family, uses the word. */
export interface StageRef {
  /** `undefined` for the stages that all families share. */
  readonly family: string | undefined;
  readonly stage: string;
}

/** A word of the figure lexicon. */
export interface Entry {
  readonly word: string;
  readonly roles: number;
  readonly stages: readonly StageRef[];
  /** The family that the word names. */
  readonly family: string | undefined;
}

const scopeWords = /^(?:[全我本][区市县省州旗镇国]|全系统|全域)$/;

interface Draft {
  word: string;
  roles: number;
  stages: StageRef[];
  family: string | undefined;
}

/** Every word of `lexicon/measures.json` and `lexicon/figureWords.json`, longest match first. */
export const vocabulary = createTrie(collect());

function collect(): ReadonlyMap<string, Entry> {
  const drafts = new Map<string, Draft>();
  const draft = (word: string): Draft => {
    const found = drafts.get(word) ?? { word, roles: 0, stages: [], family: undefined };
    drafts.set(word, found);
    return found;
  };
  const lists: Readonly<Record<string, unknown>> = words;
  for (const [role, bit] of Object.entries(Role)) {
    const list = lists[role];
    if (!Array.isArray(list)) continue;
    for (const word of list as readonly string[]) draft(word).roles |= bit;
  }
  for (const word of words.strip) if (scopeWords.test(word)) draft(word).roles |= Role.scope;
  for (const stage of measures.shared.stages) {
    for (const word of stage.words) draft(word).stages.push({ family: undefined, stage: stage.id });
  }
  for (const family of measures.families) {
    for (const word of family.words) draft(word).family ??= family.id;
    for (const stage of family.stages) {
      for (const word of stage.words) {
        const entry = draft(word);
        entry.stages.push({ family: family.id, stage: stage.id });
        // 收到行政复议申请 names its family as 行政复议 alone does.
        if (family.words.some((name) => word.includes(name))) entry.family ??= family.id;
      }
    }
  }
  for (const entry of drafts.values()) entry.roles |= derivedRoles(entry);
  return drafts;
}

function derivedRoles({ word, stages, family }: Draft): number {
  const dealt = word.startsWith('分别') ? Role.dealt : 0;
  return dealt | (family === undefined ? 0 : Role.family) | (stages.length === 0 ? 0 : Role.stage);
}
