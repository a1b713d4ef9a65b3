import { readFileSync } from 'node:fs';
import { applyEdits } from '../../server/src/core/text/edit';
import type { Finding } from '../../server/src/core/lint/finding';
import type { Span } from '../../server/src/core/text/span';
import { findingsIn } from './bench';

const folder = 'test/quality/sentences';

/** Two files of sentences of one subject, and the rules that are judged by them. */
export interface SentenceSet {
  readonly name: string;
  readonly wrong: readonly PlantedSentence[];
  readonly right: readonly KindOfSentence[];
  readonly judges: (rule: string) => boolean;
}

/** A sentence, or some in paragraphs of their own, and what it is about. */
export interface KindOfSentence {
  readonly kind: string;
  readonly text: string;
}

/** A sentence with a mistake: `spans` are offsets in `text`, `corrected` is the right sentence where it is known. */
export interface PlantedSentence extends KindOfSentence {
  readonly spans: readonly Span[];
  readonly corrected: string | undefined;
}

/** What the engine said of a sentence. */
export interface SentenceOutcome {
  readonly sentence: KindOfSentence;
  /** The findings of the judged rules that are about the sentence. */
  readonly findings: readonly Finding[];
  /** Of a wrong sentence: a finding stands where the mistake is, or points there. */
  readonly found: boolean;
  /** Of a wrong sentence: one of those findings has a fix that gives the right sentence. */
  readonly mended: boolean;
}

/** The sentences that others wrote without knowing the engine. */
export function readSentenceSets(): readonly SentenceSet[] {
  const set = (name: string, judges: SentenceSet['judges']): SentenceSet => ({
    name,
    judges,
    wrong: readLines(`${name}-wrong.txt`).map(readPlanted),
    right: readLines(`${name}-right.txt`),
  });
  return [set('figures', (rule) => /^(?:figure|year)-/.test(rule)), set('wording', () => true)];
}

function readLines(file: string): readonly KindOfSentence[] {
  return readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const bar = line.indexOf('|');
      return { kind: line.slice(0, bar), text: line.slice(bar + 1).replaceAll('¶', '\n\n') };
    });
}

/** Reads `{wrong}` and `{wrong=>right}`. */
function readPlanted({ kind, text }: KindOfSentence): PlantedSentence {
  const spans: Span[] = [];
  let [written, corrected, from, known] = ['', '', 0, true];
  for (const match of text.matchAll(/\{([^{}=]*)(=>)?([^{}]*)\}/g)) {
    const [whole, wrong = '', arrow, right = ''] = match;
    const between = text.slice(from, match.index);
    written += between;
    spans.push({ start: written.length, end: written.length + wrong.length });
    written += wrong;
    corrected += between + right;
    known &&= arrow !== undefined;
    from = match.index + whole.length;
  }
  return {
    kind,
    text: written + text.slice(from),
    spans,
    corrected: known ? corrected + text.slice(from) : undefined,
  };
}

const before = `甲州市乙川区人民政府关于2024年法治政府建设情况的报告

市人民政府：

2024年，乙川区坚持依法行政，扎实推进法治政府建设。现将有关情况报告如下：

一、2024年推进法治政府建设的主要举措和成效

（一）全面履行政府职能

坚持简政放权、放管结合，营造公平有序的市场环境。

`;
const after = `

（二）健全依法决策机制

完善重大行政决策程序，落实合法性审核制度。

二、党政主要负责人履行推进法治建设第一责任人职责情况

区政府主要负责人切实履行推进法治建设第一责任人职责，将法治建设纳入年度考核。

三、存在的不足和原因

少数单位执法力量偏弱。主要原因是人员配备和培训没有跟上。

四、2025年法治政府建设的主要安排

进一步加强执法队伍建设，持续提升依法行政能力。

甲州市乙川区人民政府
2025年1月20日
`;

/** Puts a sentence into a clean report and looks what is said about it. */
export function judgeSentence(
  sentence: KindOfSentence | PlantedSentence,
  judges: SentenceSet['judges'],
): SentenceOutcome {
  const text = before + sentence.text + after;
  const whole = { start: before.length, end: before.length + sentence.text.length };
  const findings = findingsIn(text).filter(
    (finding) => judges(finding.rule) && places(finding).some((place) => touches(place, whole)),
  );
  if (!('spans' in sentence)) return { sentence, findings, found: false, mended: false };
  const spans = sentence.spans.map((span) => ({
    start: span.start + before.length,
    end: span.end + before.length,
  }));
  const about = findings.filter((finding) =>
    places(finding).some((place) => spans.some((span) => touches(place, span))),
  );
  const wanted = sentence.corrected === undefined ? undefined : before + sentence.corrected + after;
  const mended =
    wanted !== undefined &&
    about.some((finding) => finding.fixes().some(({ edits }) => applyEdits(text, edits) === wanted));
  return { sentence, findings, found: about.length > 0, mended };
}

function places({ span, related }: Finding): readonly Span[] {
  return [span, ...related.map((other) => other.span)];
}

/** One character of tolerance: a mark that is missing has no width. */
function touches(one: Span, other: Span): boolean {
  return one.start <= other.end + 1 && other.start <= one.end + 1;
}
