import type { Span } from '../../text/span';
import type { Member, Relation } from '../relation';

/** A number that may tell how many steps follow. */
export interface Count {
  readonly member: Member;
  readonly stated: number;
  readonly unit: string;
  readonly start: number;
  /** Where the number with its unit ends. */
  readonly end: number;
}

/** A run and the number that counts it. */
export interface RunFound {
  readonly count: Member;
  /** Where the run begins. */
  readonly list: Span;
  readonly stated: number;
  readonly listed: number;
  /** What is still missing may stand in the next paragraphs. */
  readonly goesOn: boolean;
}

/** The relation of a run; `open` where it is too short to be one, or may go on where this paragraph ends. */
export function runRelation({ count, list, stated, listed, goesOn }: RunFound): Relation {
  const begun = goesOn && listed < stated;
  const verdict = listed === stated ? 'holds' : listed < 2 || begun ? 'open' : 'broken';
  return {
    kind: 'enumeration',
    verdict,
    members: [count],
    sources: [{ span: list, figure: undefined, role: '列举' }],
    arithmetic: `列${listed}${verdict === 'holds' ? '=' : '≠'}${stated}`,
    facts: {
      listed: String(listed),
      stated: String(stated),
      andMore: 'false',
      ...(begun ? { run: 'begun' } : {}),
    },
  };
}
