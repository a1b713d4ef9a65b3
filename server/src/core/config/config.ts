import type { TermSet } from '../lexicon/terms';
import type { Severity } from '../text/localized';
import type { OptionValue } from '../rules/rule';

/** What a configuration says about one rule; what it leaves out stays at the default. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** A resolved configuration: every name in it is known and every value valid. */
export interface Config {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Id of the profile to read with; undefined chooses by the text. */
  readonly profile: string | undefined;
  /** Whether texts are final versions, which must have 署名 and 成文日期. */
  readonly final: boolean;
  /** Compiled terms of the workspace (`compileTerms`), undefined where it has none. */
  readonly terms: TermSet | undefined;
}

/** The configuration of somebody who has configured nothing. */
export const defaultConfig: Config = { rules: {}, profile: undefined, final: false, terms: undefined };
