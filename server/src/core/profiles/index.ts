// Generated from the JSON files of this folder by scripts/generate.mjs. Do not edit: add a file and run `npm run generate`.
import fazhiAnnual from './fazhi-annual.json';
import fuyi from './fuyi.json';
import govWork from './gov-work.json';
import shufa from './shufa.json';
import xxgkAnnual from './xxgk-annual.json';
import type { Profile } from './profile';

/** The kinds of report that Zhupi knows by itself, in the order of their ids. */
export const builtInProfiles: readonly Profile[] = [fazhiAnnual, fuyi, govWork, shufa, xxgkAnnual] as readonly Profile[];
