import history from '../../lexicon/history.json';
import type { LexiconHit } from '../../lexicon/lexicon';
import type { TermSet } from '../../lexicon/terms';
import { hitsOf } from '../../mentions/scan';
import type { Report, ReportParagraph } from '../../report';
import { enclosureOf } from '../../syntax/marks';
import { documentSpan } from '../../syntax/paragraph';
import { matchesOf } from '../../text/matches';
import { defineDocumentRule } from '../rule';
import { endAtStop, startAfterStop } from '../../text/stops';

const reasons = ['term', 'law', 'reform', 'repealed', 'homophone', 'usage', 'lost'] as const;

/**
 * 用语有误、已过时，或全文不一：理论中心学习组、行政裁决基准、卫计部门。
 *
 * 词表里只收在任何报告中都不对的写法；机构、法律的旧称和“法制轨道”一类旧时通行的说法按报告年度判断，“原环保局”“原区法制办”，说到更名、合并、废止
 * 或改革以前年份的句子，都不提示。名称各地有不同的，以当地为准。
 * 工作区可在 .zhupi/terms.json 里增补自己的用语。
 */
export const termVariant = defineDocumentRule({
  id: 'term-variant',
  summary: { zh: '用语有误、过时或不统一', en: 'A term is slipped, outdated or varies' },
  severity: 'warning',
  basis: [
    { source: '法律、文件中的规范用语', force: '一般' },
    { source: '校对惯例', force: '惯例' },
  ],
  options: {},
  fix: 'suggestion',
  messages: {
    term: {
      zh: '“{actual}”应为“{expected}”，这是固定术语。',
      en: '“{actual}” should be “{expected}”, the fixed term.',
    },
    law: {
      zh: '“{actual}”应为“{expected}”，这是法律用语。',
      en: '“{actual}” should be “{expected}”, the term of the law.',
    },
    reform: {
      zh: '“{actual}”是机构改革前的名称，现称“{expected}”（名称以当地为准）。指改革前的机构时，请写“原{actual}”。',
      en: '“{actual}” is the name before the reform; it is now “{expected}” (or what it is called locally). Of the former office write 原{actual}.',
    },
    repealed: {
      zh: '{actual}已废止，由{expected}取代，请核对。',
      en: '{actual} was repealed and replaced by {expected}. Please check.',
    },
    homophone: {
      zh: '“{actual}”疑为“{expected}”之误，请改正。',
      en: '“{actual}” looks like a slip for “{expected}”.',
    },
    usage: { zh: '“{actual}”用词不当，应为“{expected}”。', en: '“{actual}” is misused; write “{expected}”.' },
    lost: {
      zh: '“{actual}”似有漏字，应为“{expected}”。',
      en: '“{actual}” seems to have lost a character: “{expected}”.',
    },
    mixed: {
      zh: '与本文别处不一致，请统一。这里写作：{actual}；别处写作：{expected}。',
      en: '“{actual}” and “{expected}” are both used in this report; use one.',
    },
    own: {
      zh: '“{actual}”应写作“{expected}”（工作区用语）。',
      en: 'Write “{expected}” instead of “{actual}” (workspace term).',
    },
    ownWhy: {
      zh: '“{actual}”应写作“{expected}”（工作区用语）：{why}',
      en: 'Write “{expected}” instead of “{actual}” (workspace term): {why}',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    { text: '组织⟦理论中心学习组⟧学习4次。', fixed: '组织理论学习中心组学习4次。' },
    {
      text: '办理案件104件（含2019⟦年转结⟧），已审结91件。',
      fixed: '办理案件104件（含2019年结转），已审结91件。',
    },
    { text: '落实重大执法决定法制审核目录清单。' },
    {
      text: '落实“谁执法谁普法”普法责任制。\n完善⟦“谁执法谁普法”责任制⟧。',
      fixed: '落实“谁执法谁普法”普法责任制。\n完善“谁执法谁普法”普法责任制。',
    },
    { text: '完善“谁执法谁普法”责任制。' },
  ],
  *check({ report, facts, perParagraph }) {
    const consistent = new Map<string, boolean>();
    const hits = perParagraph(hitsIn);
    let year: number | undefined;
    for (const [index, placed] of report.paragraphs.entries()) {
      const { paragraph } = placed;
      for (const hit of hits[index] ?? none) {
        const { entry, start, end } = hit;
        if (entry.since !== undefined && (facts.reportYear ?? 0) < entry.since) continue;
        if (entry.usualBefore !== undefined) {
          year ??= yearOf(report, facts.reportYear);
          if (year < entry.usualBefore) continue;
        }
        // A name is as its office gave it, but a homophone is wrong in a name too.
        if (
          entry.reason !== 'homophone' &&
          !entry.prefer.startsWith('《') &&
          enclosureOf(paragraph, start).book
        )
          continue;
        if (entry.mixed && !holds(report, entry.prefer, consistent)) continue;
        if (entry.since !== undefined && isHistory(paragraph.folded, start, end, entry.since)) continue;
        const actual = paragraph.text.slice(start, end);
        const expected = entry.prefer;
        const edit = { span: documentSpan(placed, { start, end }), text: expected };
        yield {
          span: edit.span,
          ...messageOf(hit, { actual, expected }),
          ...(entry.mixed || entry.usual ? ({ severity: 'info' } as const) : {}),
          fixes: () => [{ message: 'fix', args: { expected }, safety: 'suggestion', edits: [edit] }],
        };
      }
    }
  },
});

/** The year of a text: the report year, or the latest that it names; Infinity where it names none. */
function yearOf({ paragraphs }: Report, reportYear: number | undefined): number {
  if (reportYear !== undefined) return reportYear;
  let latest = 0;
  for (const { paragraph } of paragraphs)
    for (const [year] of matchesOf(anyYear, paragraph.folded)) latest = Math.max(latest, Number(year));
  return latest === 0 ? Infinity : latest;
}

const none: readonly LexiconHit[] = [];
const formerly = /(?:^|[^草高平还中复])原[^,。;:、]{0,5}$/;
const sentenceStops = '。;';
const localLaw = /[省市州县]《?$/;
const told = new RegExp(history.words.join('|'));
const anyYear = /(?<!\d)(?:19|20)\d\d(?=年)/g;

/**
 * Whether a name that is out of date since a year tells of the time before: 原区法制办, 2018年…质监局合并, 《信访条例》
 * 废止后; or is that of a local law (我省《法律援助条例》).
 */
function isHistory(folded: string, start: number, end: number, since: number): boolean {
  const from = startAfterStop(folded, start, sentenceStops);
  const before = folded.slice(Math.max(from, start - 8), start);
  if (formerly.test(before) || (folded.charAt(start) === '《' && localLaw.test(before))) return true;
  const sentence = folded.slice(from, endAtStop(folded, end, sentenceStops));
  return told.test(sentence) || matchesOf(anyYear, sentence).some(([year]) => Number(year) < since - 1);
}

function hitsIn(paragraph: ReportParagraph, terms: TermSet | undefined): readonly LexiconHit[] {
  return paragraph.kind === 'noise' ? none : hitsOf(paragraph, terms, 'term');
}

function messageOf({ entry }: LexiconHit, args: { readonly actual: string; readonly expected: string }) {
  if (entry.own && entry.note !== undefined)
    return { message: 'ownWhy', args: { ...args, why: entry.note } } as const;
  if (entry.own) return { message: 'own', args } as const;
  if (entry.mixed) return { message: 'mixed', args } as const;
  return { message: reasons.find((reason) => reason === entry.reason) ?? 'term', args } as const;
}

/** Whether the report writes `words` anywhere; asked once for each. */
function holds({ text }: Report, words: string, known: Map<string, boolean>): boolean {
  const answer = known.get(words) ?? text.includes(words);
  known.set(words, answer);
  return answer;
}
