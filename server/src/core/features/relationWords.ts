import { stageName } from '../figures/laws';
import type { Measure } from '../figures/figure';
import type { RelationKind, Verdict } from '../figures/relation';
import measures from '../lexicon/measures.json';
import { renderText, type Locale, type LocalizedText } from '../text/localized';

const kinds: Readonly<Record<RelationKind, LocalizedText>> = {
  'stage-order': { zh: '环节先后', en: 'stage order' },
  'part-of-total': { zh: '部分与总数', en: 'part of a total' },
  sum: { zh: '合计', en: 'sum' },
  rate: { zh: '比率', en: 'rate' },
  'bounded-rate': { zh: '比率上限', en: 'rate limit' },
  enumeration: { zh: '列举项数', en: 'enumeration' },
  'year-span': { zh: '年数', en: 'span of years' },
  'min-per-unit': { zh: '最低数量', en: 'minimum per unit' },
  growth: { zh: '增幅', en: 'growth' },
  repeat: { zh: '前后一致', en: 'stated twice' },
  'report-year': { zh: '报告年度', en: 'report year' },
  table: { zh: '表内关系', en: 'table' },
};

/** The name of a kind of relation (勾稽关系). */
export function relationName(kind: RelationKind, locale: Locale): string {
  return renderText(kinds[kind], locale);
}

/** The mark that shows a verdict: ✓ holds, ✗ broken, ? not told by the text. */
export function verdictMark(verdict: Verdict): string {
  return verdict === 'holds' ? '✓' : verdict === 'broken' ? '✗' : '?';
}

const verdicts: Readonly<Record<Verdict, LocalizedText>> = {
  holds: { zh: '相符', en: 'holds' },
  broken: { zh: '不符', en: 'broken' },
  open: { zh: '待核', en: 'open' },
};

/** A verdict in a word. */
export function verdictName(verdict: Verdict, locale: Locale): string {
  return renderText(verdicts[verdict], locale);
}

const topics: ReadonlyMap<string, string> = new Map(measures.families.map(({ id, name }) => [id, name]));

/** What a figure belongs to (行政复议, 行政执法 …); empty where that is not known. */
export function topicName({ family }: Measure): string {
  return topics.get(family ?? '') ?? '';
}

/** The stage that a figure counts, in a word (受理数); empty where that is not known. */
export function stageWord({ family, stage }: Measure): string {
  return stage === undefined ? '' : stageName(family, stage);
}
