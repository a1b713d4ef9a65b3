import type { Span } from '../text/span';
import type { NumberToken } from './numberToken';
import { comesWhole } from './units';
import { Role } from './vocabulary';
import type { Entry } from './vocabulary';

/** How strongly two neighbouring figures of one bracket level are separated. */
export const Separator = { none: 0, dunhao: 1, comma: 2, semicolon: 3, start: 4 } as const;

/** A bracket level of a sentence: the sentence itself, or what stands between one pair of round brackets. */
export interface Group {
  readonly parent: Group | undefined;
  /** The last figure before the bracket opens, on the level outside. */
  readonly head: Reading | undefined;
  /** Offset of the opening bracket; the sentence's start for the outermost level. */
  readonly open: number;
}

/** A number of a sentence with the words around it: all that the relations need to know. */
export interface Reading {
  readonly token: NumberToken;
  /** Index among the paragraph's figures; -1 for a count or a set name, which is no figure. */
  readonly figure: number;
  /** Position among the readings of its sentence. */
  readonly order: number;
  readonly group: Group;
  /** What stands between this and the previous figure of its group. */
  readonly separator: number;
  /** 、 or 和 joins it to the figure before: members of one list share this number. */
  readonly list: number;
  /** 和, 及, 与 stands between it and the figure before. */
  readonly joined: boolean;
  /** Where the words before the number begin and where the words behind it end. */
  readonly zoneStart: number;
  zoneEnd: number;
  readonly before: readonly Entry[];
  after: readonly Entry[];
  /** Roles of the words before. */
  readonly roles: number;
  /** Part or total words that stood in a clause of their own just before: 其中,刑事…。 */
  readonly leadRoles: number;
  /** Family and stage; resolved once the sentence is read. */
  family: string | undefined;
  stage: string | undefined;
  /** The stage's word stands at this figure itself, not further up. */
  ownStage: boolean;
  /** What is left of the words before when every known word is taken away; empty where the subject is understood. */
  core: string;
  /** The same of the words behind. */
  afterCore: string;
  /** The core with the one understood from before put in. */
  subject: string;
  /** A year as printed, or a word such as 上年; undefined where nothing is said. */
  readonly period: string | undefined;
  /** The figure is itself the number of cases carried over. */
  readonly carry: boolean;
  /** The whole that the figure was found to be a part of. */
  whole: Reading | undefined;
  /** The figure already heads a sum; `summedBefore`: one whose parts stand before it. */
  summed: boolean;
  summedBefore: boolean;
  /** The figure was held against what was finished and carried over. */
  conserved: boolean;
}

/** One sentence that holds numbers. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  /** How many figures count something, and how many are percentages: most relations need two or three. */
  readonly counts: number;
  readonly rates: number;
  /** Roles of all words that stand before the figures. */
  readonly roles: number;
  /** 结转, 旧存 or the like is said somewhere in the sentence (and not denied). */
  readonly carryOver: boolean;
  /** The sentence says that nothing was carried over. */
  readonly carryDenied: boolean;
  /** 占 or 占比 is said somewhere in the sentence. */
  readonly shared: boolean;
}

/** Whether the reading counts something: a figure that is no rate, no duration, no number of levels (三级) and no mean. */
export function isCount(reading: Reading | undefined): reading is Reading {
  if (reading === undefined || reading.figure < 0) return false;
  const { unitClass, unit } = reading.token;
  if (unit === '级' || isMean(reading)) return false;
  return unitClass !== 'percent' && unitClass !== 'percentagePoint' && unitClass !== 'year';
}

/** Whether the reading has a fraction of what comes whole, as an average may: 平均每户2.9人. */
export function isMean({ figure, token }: Reading): boolean {
  return figure >= 0 && token.value.exponent < 0 && comesWhole(token.unitClass);
}

/** Whether the reading is a percentage. */
export function isRate({ figure, token }: Reading): boolean {
  return figure >= 0 && token.unit === '%';
}

/** The sentence of these readings; `said` are the roles of all its words. */
export function sentenceOf({ start, end }: Span, readings: readonly Reading[], said: number): Sentence {
  let [counts, rates, roles] = [0, 0, 0];
  for (const reading of readings) {
    if (isCount(reading)) counts++;
    else if (isRate(reading)) rates++;
    roles |= reading.roles | reading.leadRoles;
  }
  const carryOver = (said & Role.carryOver) !== 0;
  const carryDenied = (said & Role.carryDenied) !== 0;
  const shared = (said & Role.share) !== 0;
  return { start, end, readings, counts, rates, roles, carryOver, carryDenied, shared };
}
