import { CharClass } from '../text/charClass';
import type { Paragraph } from '../syntax/paragraph';
import { familyOf } from './familyOf';
import type { Figure } from './figure';
import { figureOf, plainFigure } from './measure';
import type { NumberToken } from './numberToken';
import type { Relation } from './relation';
import { openAtBlanks } from './relations/blanks';
import { createContext } from './relations/context';
import { relateLists } from './relations/enumeration';
import { frameOf } from './relations/frame';
import { relateGrowth } from './relations/growth';
import { relateHundred } from './relations/hundred';
import { relateFloors } from './relations/minPerUnit';
import { relateRuns } from './relations/ordinalRun';
import { relateFrame, relatePartitions } from './relations/partition';
import { relateParts } from './relations/parts';
import { relateRates } from './relations/rates';
import { relateStages } from './relations/stageOrder';
import { relateTotals } from './relations/totals';
import { relateYearSpans } from './relations/yearSpan';
import { scanNumbers } from './scan';
import { readSentences } from './sentences';

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
  if (tokens.length === 0) return nothing;
  if (row) return { figures: tokens.filter(isFigure).map(plainFigure), relations: [] };
  const sentences = readSentences(folded, from, tokens, familyOf(paragraph));
  const figures: Figure[] = [];
  const context = createContext(folded);
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i];
    if (sentence === undefined) continue;
    for (const reading of sentence.readings) if (reading.figure >= 0) figures.push(figureOf(folded, reading));
    relateStages(context, sentence, sentences[i - 1]);
    relateParts(context, sentence, sentences[i - 1]);
    relatePartitions(context, sentence);
    const frame = frameOf(folded, sentences, i);
    if (frame !== undefined) relateFrame(context, sentence, frame);
    relateTotals(context, sentence);
    relateRates(context, sentences, i, frame);
    relateHundred(context, sentence);
    relateGrowth(context, sentence);
    relateFloors(context, sentence);
    relateLists(context, sentence);
  }
  relateRuns(context, sentences);
  relateYearSpans(context, tokens);
  const unfilled = (paragraph.mask & CharClass.blank) !== 0;
  return { figures, relations: unfilled ? openAtBlanks(folded, context.relations) : context.relations };
}

function isFigure(token: NumberToken): boolean {
  return token.kind === 'figure';
}
