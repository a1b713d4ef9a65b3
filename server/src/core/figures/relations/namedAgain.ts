import { isCount } from '../reading';
import type { Reading, Sentence } from '../reading';
import { comparableUnits } from '../units';
import { Role } from '../vocabulary';
import { isDifference, labelWords, samePeriod } from './context';
import type { RelationContext } from './context';
import { addPart } from './sums';

/** How many figures of the sentence before are looked at. */
const BACK = 12;

/** Stages that count what became of the cases. */
const done: ReadonlySet<string | undefined> = new Set(['closed', 'answered', 'rectified', 'corrected']);

/**
 * 其中投诉3915件、举报1046件。投诉办结3858件: the figure that opens a sentence says again which part of the sentence
 * before it is told of, so that it is bounded by that part.
 */
export function relateNamedAgain(context: RelationContext, sentence: Sentence, previous: Sentence): void {
  if ((previous.roles & Role.part) === 0) return;
  const [part] = sentence.readings;
  if (!isCount(part) || !part.ownStage || !done.has(part.stage) || part.carry || sentence.carryOver) return;
  if (previous.carryOver || isDifference(context.folded, part)) return;
  const word = part.before.findLast(({ stages }) => stages.length > 0)?.word;
  const label = labelWords(context.folded, part);
  if (word === undefined || !label.endsWith(word)) return;
  const noun = label.slice(0, -word.length);
  if (noun.length < 2) return;
  const bases = previous.readings
    .slice(-BACK)
    .filter((base) => isPartNamed(context.folded, base, part, noun));
  const [base] = bases;
  if (base !== undefined && bases.length === 1) addPart(context, part, base);
}

/** Whether the figure is a listed part that bears the name and nothing else. */
function isPartNamed(folded: string, base: Reading, part: Reading, noun: string): boolean {
  if (!isCount(base) || base.carry || base.whole === undefined) return false;
  if (!comparableUnits(base.token, part.token) || !samePeriod(base, part)) return false;
  return (base.roles & (Role.rise | Role.fall)) === 0 && labelWords(folded, base) === noun;
}
