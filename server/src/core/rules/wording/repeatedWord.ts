import { KindBit } from '../../lexicon/entry';
import repeated from '../../lexicon/repeated.json';
import { findDoubledWords } from '../../mentions/doubledWords';
import { hitsOf } from '../../mentions/scan';
import type { ReportParagraph } from '../../report';
import { CharClass, isHan } from '../../text/charClass';
import { matchesOf } from '../../text/matches';
import type { Span } from '../../text/span';
import { defineParagraphRule, type Facts } from '../rule';

const measures: Readonly<Record<string, string>> = repeated.measures;
/** 21个个, 10日日, 99.6%%; the longest unit first (万元 before 万). */
const doubledUnit = new RegExp(
  `(?<=[\\d%])(?:${['%', ...Object.keys(measures)]
    .sort((a, b) => b.length - a.length)
    .map((unit) => unit + unit)
    .join('|')})`,
  'g',
);

const { first, second, counted } = repeated.mixed;
/** 107项条措施, 12个处。 */
const mixedUnits = new RegExp(
  `(?<=\\d)([${first}])(?!\\1)[${second}](?=[,。;、)]|${counted.join('|')}|$)|(?<=\\d)[个名]人次`,
  'g',
);

/** Words that end like one with the particle: 项目|的的, where 目的|的 would be right. */
const behind = new Set(repeated.behind);

/**
 * 词语重复：的的、进行进行、精神精神、21个个。
 *
 * 查列出的虚词、动词、名词，数字后面的量词（21个个、99.6%%、107项条措施），以及两到八个字的词语紧接着又写一遍（接受接受）；学习习近平、常委会会议、层层等正常相连的字，
 * 研究研究这样可以叠用的动词，不在其列；理由由、用地地块、机关机关党委这样分属两个词的，实实在在、一把把这样的叠用，也不提示。
 */
export const repeatedWord = defineParagraphRule({
  id: 'repeated-word',
  summary: { zh: '词语重复', en: 'A word is doubled' },
  severity: 'warning',
  basis: [{ source: '校对惯例', force: '惯例' }],
  needs: KindBit.repeated | CharClass.han,
  options: {},
  fix: 'suggestion',
  messages: {
    repeated: {
      zh: '“{actual}”重复，请删去一个“{word}”。',
      en: '“{word}” is doubled: “{actual}”. Delete one.',
    },
    mixed: {
      zh: '“{actual}”是两个量词，请留下一个。',
      en: '“{actual}” are two measure words. Keep one.',
    },
    fix: { zh: '删去重复的“{word}”', en: 'Delete the second “{word}”' },
  },
  examples: [
    { text: '加强执法队伍⟦的的⟧管理。', fixed: '加强执法队伍的管理。' },
    { text: '对案卷⟦进行进行⟧评查。', fixed: '对案卷进行评查。' },
    {
      text: '防治水土⟦流失流失⟧，培训21⟦个个⟧镇街，按期办结率99.6⟦%%⟧。',
      fixed: '防治水土流失，培训21个镇街，按期办结率99.6%。',
    },
    { text: '主动⟦接受接受⟧社会监督，⟦先后先后⟧召开会议3次。', fixed: '主动接受社会监督，先后召开会议3次。' },
    { text: '深入学习习近平法治思想，召开区委常委会会议，层层压实责任。' },
    { text: '查清标的的权属，了解目的的正当性。' },
    { text: '处罚理由由执法机构审核，收回用地地块6宗，取得实实在在的成效，一把把心锁被打开。' },
    { text: '扶持6个个体工商户，梳理12项项目清单，市直机关机关党委带头，把问题研究研究。' },
    { text: '制定107⟦项条⟧措施，建成阵地126⟦个处⟧，培训300⟦名人次⟧，梳理12个项目、6个处室、3项条例。' },
  ],
  *check({ paragraph, facts }) {
    for (const { span, length } of doubledIn(paragraph, facts)) {
      const actual = paragraph.text.slice(span.start, span.end);
      const word = actual.slice(0, length);
      const edits = [{ span: { start: span.end - length, end: span.end }, text: '' }];
      yield {
        span,
        message: 'repeated',
        args: { actual, word },
        fixes: [{ message: 'fix', args: { word }, safety: 'suggestion', edits }],
      };
    }
    if ((paragraph.mask & CharClass.digit) === 0 || paragraph.kind === 'noise') return;
    for (const { index, 0: actual } of matchesOf(mixedUnits, paragraph.folded))
      yield { span: { start: index, end: index + actual.length }, message: 'mixed', args: { actual } };
  },
});

interface Doubled {
  readonly span: Span;
  /** Of the word written once, in UTF-16 units. */
  readonly length: number;
}

function* doubledIn(paragraph: ReportParagraph, facts: Facts): Generator<Doubled> {
  const { folded, kind, mask } = paragraph;
  for (const hit of hitsOf(paragraph, facts.terms, 'repeated')) {
    const { end } = hit;
    const start = behind.has(folded.slice(hit.start, end)) ? end - 2 : hit.start;
    if (isReduplication(folded, start, end)) continue;
    yield { span: { start, end }, length: lengthOfWord(folded.slice(start, end)) };
  }
  if (kind === 'body' || kind === 'heading') {
    for (const span of findDoubledWords(folded)) yield { span, length: (span.end - span.start) / 2 };
  }
  if ((mask & CharClass.digit) === 0 || kind === 'noise') return;
  for (const { index, 0: actual } of matchesOf(doubledUnit, folded)) {
    const span = { start: index, end: index + actual.length };
    const length = actual.length / 2;
    if (!runsOn(folded, span.end, actual.slice(length))) yield { span, length };
  }
}

/** 等等等 is one character three times. */
function lengthOfWord(actual: string): number {
  return actual.length % 3 === 0 && actual.startsWith('等') ? 1 : actual.length / 2;
}

/** Whether the second of two units, which ends at `end`, belongs to the word behind it: 6个个体户. */
function runsOn(folded: string, end: number, unit: string): boolean {
  const next = folded.charAt(end);
  return next !== '' && (measures[unit] ?? '').includes(next);
}

/** 实实在在, 的的确确 and 一把把 double a character for emphasis; 的 and 了 are not doubled so: 统一的的, 大大的的. */
function isReduplication(folded: string, start: number, end: number): boolean {
  if (end - start !== 2) return false;
  if (isTwice(folded.slice(end, end + 2))) return true;
  if (repeated.particles.includes(folded.charAt(start))) return false;
  const before = folded.slice(Math.max(0, start - 2), start);
  return before.endsWith('一') || isTwice(before);
}

function isTwice(pair: string): boolean {
  return isHan(pair.charCodeAt(0)) && pair.length === 2 && pair.endsWith(pair.charAt(0));
}
