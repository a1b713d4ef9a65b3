import {
  addProblem,
  addUnknown,
  type ConfigProblem,
  type JsonPath,
  type ProblemSink,
} from '../core/config/problem';
import { compileTerms, termsProblems, type TermsData, type TermSet } from '../core/lexicon/terms';
import { nearestName } from '../core/config/suggest';
import type { Profile } from '../core/profiles/profile';
import { readProfile as validateProfile } from '../core/profiles/validate';
import type { Files } from './files';
import { joinPath } from './paths';
import { problemAt, type WorkspaceProblem } from './problem';

/** What a `.zhupi` folder holds: kinds of report and terms of the workspace's own. */
export interface DotFolder {
  readonly profiles: readonly Profile[];
  /** Compiled terms; `undefined` where there are none. */
  readonly terms: TermSet | undefined;
  readonly problems: readonly WorkspaceProblem[];
}

const mostProfiles = 100;

/** Reads `profiles/*.json` and `terms.json` of a `.zhupi` folder. */
export async function loadDotFolder(
  folder: string,
  files: Files,
  onRead: (path: string) => void,
): Promise<DotFolder> {
  const entries = await files.list(folder);
  const problems: WorkspaceProblem[] = [];
  const profiles: Profile[] = [];
  if (entries.some(({ name }) => name === 'profiles')) {
    const names = (await files.list(joinPath(folder, 'profiles')))
      .filter(({ name, kind }) => kind === 'file' && name.endsWith('.json'))
      .map(({ name }) => name)
      .sort();
    for (const name of names.slice(0, mostProfiles)) {
      const profile = await loadProfile(joinPath(folder, `profiles/${name}`), { files, onRead, problems });
      if (profile) profiles.push(profile);
    }
  }
  const hasTerms = entries.some(({ name }) => name === 'terms.json');
  const terms = hasTerms
    ? await loadTerms(joinPath(folder, 'terms.json'), { files, onRead, problems })
    : undefined;
  return { profiles, terms, problems };
}

interface Loading {
  readonly files: Files;
  readonly onRead: (path: string) => void;
  readonly problems: WorkspaceProblem[];
}

/** Reads a JSON file; `check` says what is wrong with its value. `undefined` where it is no JSON. */
async function loadJson<T>(
  path: string,
  { files, onRead, problems }: Loading,
  check: (value: unknown) => { readonly value: T; readonly problems: readonly ConfigProblem[] },
): Promise<T | undefined> {
  onRead(path);
  const text = await files.read(path);
  if (text === undefined) return undefined;
  const { parseJson } = await import('./json');
  const json = parseJson(text);
  for (const fault of json.faults) problems.push(problemAt(path, text, fault));
  if (json.value === undefined) return undefined;
  const checked = check(json.value);
  for (const problem of checked.problems) {
    problems.push(problemAt(path, text, { ...problem, span: json.place(problem) }));
  }
  return checked.value;
}

function loadProfile(path: string, loading: Loading): Promise<Profile | undefined> {
  return loadJson<Profile | undefined>(path, loading, readProfile);
}

async function loadTerms(path: string, loading: Loading): Promise<TermSet | undefined> {
  const data = await loadJson(path, loading, readTerms);
  return data ? compileTerms(data) : undefined;
}

const termsKeys: readonly string[] = ['terms', 'allow'];

/** The right parts of a raw `terms.json`. */
function readTerms(raw: unknown): { value: TermsData; problems: readonly ConfigProblem[] } {
  const sink: ProblemSink = { problems: [] };
  for (const { path: words, expected } of termsProblems(raw)) {
    const path = pathOf(words);
    const [first] = path;
    const isUnknown = path.length === 1 && typeof first === 'string' && !termsKeys.includes(first);
    if (isUnknown) addUnknown(sink, { path, at: 'key' }, { zh: '设置', en: 'setting' }, first, termsKeys);
    else
      addProblem(
        sink,
        { path },
        { zh: `应当是 ${expected}，已忽略。`, en: `Expected ${expected}; left out.` },
      );
  }
  const wrong = new Set(sink.problems.map(({ path }) => path.join('.')));
  if (wrong.has('')) return { value: {}, problems: sink.problems };
  const { terms, allow } = raw as TermsData;
  const value: TermsData = {
    ...(terms && !wrong.has('terms')
      ? { terms: terms.filter((_, index) => !wrong.has(`terms.${index}`)) }
      : {}),
    ...(allow && !wrong.has('allow') ? { allow } : {}),
  };
  return { value, problems: sink.problems };
}

/** `terms[3].avoid` as keys and indexes. */
function pathOf(words: string): JsonPath {
  const names = words.split(/[.[\]]/).filter((name) => name !== '');
  return names.map((name) => (/^\d{1,9}$/.test(name) ? Number(name) : name));
}

/** A profile's file, checked by field; a wrong one is left out. */
function readProfile(raw: unknown): { value: Profile | undefined; problems: readonly ConfigProblem[] } {
  const { profile, problems } = validateProfile(raw, { nearestName });
  return { value: profile, problems };
}
