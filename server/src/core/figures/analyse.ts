import { CharClass } from '../text/charClass';
import { compact } from '../text/compact';
import type { Paragraph } from '../syntax/paragraph';
import { familyOf } from './familyOf';
import type { Figure } from './figure';
import { figureOf, plainFigure } from './measure';
import type { NumberToken } from './numberToken';
import type { Sentence } from './reading';
import type { Relation } from './relation';
import { relateAssigned } from './relations/assigned';
import { relateAverages } from './relations/averages';
import { relateConservation } from './relations/conservation';
import { createContext } from './relations/context';
import type { RelationContext } from './relations/context';
import { relateDaySpans } from './relations/daySpan';
import { relateLists } from './relations/enumeration';
import { relateEveryPeriod } from './relations/everyPeriod';
import { openAtFlaws } from './relations/flaws';
import { frameOf } from './relations/frame';
import { relateGrowth } from './relations/growth';
import { relateDealtGrowth } from './relations/growthDealt';
import { relateHundred } from './relations/hundred';
import { relateNamedBases } from './relations/growthNamed';
import { relateTimes } from './relations/growthTimes';
import { relateChangeWords } from './relations/growthWords';
import { relateFloors } from './relations/minPerUnit';
import { relateRuns } from './relations/ordinalRun';
import { relateFrame, relatePartitions } from './relations/partition';
import { relateNamedAgain } from './relations/namedAgain';
import { relateParts } from './relations/parts';
import { relateRates } from './relations/rates';
import { relateRemainders } from './relations/remainder';
import { relateResults } from './relations/results';
import { relateShareWords } from './relations/shareWords';
import { relateStages } from './relations/stageOrder';
import { relateNamedTotals } from './relations/namedTotals';
import { relateTotals } from './relations/totals';
import { relateYearSpans } from './relations/yearSpan';
import { scanNumbers } from './scan';
import { readSentences } from './sentences';
import { Role } from './vocabulary';

/** The figures of a paragraph and the relations among them. */
export interface Analysis {
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
}

const nothing: Analysis = { figures: [], relations: [] };

/**
 * The figures of one paragraph and the relations among them; depends on the paragraph alone and costs time
 * linear in its length. Figures of a table row take part in no local relation.
 */
export function analyseParagraph(paragraph: Paragraph): Analysis {
  if (paragraph.kind === 'noise' || (paragraph.mask & (CharClass.digit | CharClass.hanNumeral)) === 0)
    return nothing;
  const { folded } = paragraph;
  const row = paragraph.kind === 'tableRow';
  const from = paragraph.marker?.end ?? 0;
  const tokens = scanNumbers(folded, from, row);
  // 抓好三件事:一是… counts its steps though 件事 is no unit.
  if (tokens.length === 0 && (row || !folded.includes('一是'))) return nothing;
  if (row) return { figures: tokens.filter(isFigure).map(plainFigure), relations: [] };
  const figures: Figure[] = [];
  const context = createContext(folded);
  if (!tokens.some(isCounting)) relateRuns(context, []);
  else {
    const sentences = readSentences(folded, from, tokens, familyOf(paragraph));
    for (let i = 0; i < sentences.length; i++) {
      for (const reading of sentences[i]?.readings ?? []) {
        if (reading.figure >= 0) figures.push(figureOf(folded, reading));
      }
      relateSentence(context, sentences, i);
    }
    relateRuns(context, sentences);
  }
  relateYearSpans(context, tokens);
  relateDaySpans(context);
  return { figures: compact(figures), relations: compact(openAtFlaws(paragraph, context.relations)) };
}

/** The relations of one sentence; each is asked for only where the sentence holds the figures and words it needs. */
function relateSentence(context: RelationContext, sentences: readonly Sentence[], index: number): void {
  const sentence = sentences[index];
  if (sentence === undefined) return;
  const { counts, rates, roles } = sentence;
  const known = context.relations.length;
  if (counts > 0) {
    const previous = sentences[index - 1];
    if (counts > 1 || previous !== undefined) relateStages(context, sentence, previous);
    if (counts > 1 || (roles & (Role.part | Role.partition)) !== 0) relateParts(context, sentences, index);
    if (previous !== undefined) relateToPrevious(context, sentence, previous);
  }
  if (counts > 2) {
    relateConservation(context, sentence);
    relatePartitions(context, sentence);
    relateRemainders(context, sentence);
  }
  if (counts > 1 || rates > 0) {
    const frame = frameOf(context.folded, sentences, index);
    if (frame !== undefined) relateFrame(context, sentence, frame);
    if (counts > 2) relateTotals(context, sentence);
    if (rates > 0) relateRates(context, sentences, index, frame);
  }
  if (counts > 0 && (roles & Role.total) !== 0) relateNamedTotals(context, sentence, sentences[index - 1]);
  if (sentence.readings.length > 2) relateNamedBases(context, sentence);
  if (rates > 1) relateHundred(context, sentence);
  if ((roles & changing) !== 0) relateChanges(context, sentence);
  if (counts > 0) relateCounts(context, sentence, known);
  relateLists(context, sentence);
}

/** `known` counts the relations that there were before this sentence. */
function relateCounts(context: RelationContext, sentence: Sentence, known: number): void {
  relateEveryPeriod(context, sentence);
  if (sentence.readings.length > 1) relateAverages(context, sentence);
  if (sentence.counts < 2) return;
  relateFloors(context, sentence);
  relateAssigned(context, sentence);
  if (sentence.counts > 2) relateTimes(context, sentence);
  if (sentence.shared) relateShareWords(context, sentence, known);
}

function relateToPrevious(context: RelationContext, sentence: Sentence, previous: Sentence): void {
  relateNamedAgain(context, sentence, previous);
  if (sentence.counts > 1) relateResults(context, sentence, previous);
}

function relateChanges(context: RelationContext, sentence: Sentence): void {
  relateGrowth(context, sentence);
  const { counts, rates, roles } = sentence;
  if (counts > 1 && (roles & Role.to) !== 0) relateChangeWords(context, sentence);
  if (rates > 1 && counts > 3 && (roles & Role.dealt) !== 0) relateDealtGrowth(context, sentence);
}

/** Words of a change, and of what it led to. */
const changing = Role.rise | Role.fall | Role.speedUp | Role.to;

function isFigure(token: NumberToken): boolean {
  return token.kind === 'figure';
}

/** Whether the number is more than a year. */
function isCounting({ kind }: NumberToken): boolean {
  return kind === 'figure' || kind === 'count';
}
