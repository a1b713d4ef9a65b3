import type { Rule } from '../rules/rule';
import type { LocalizedText } from '../text/localized';
import { defaultConfig, type Config, type RuleSetting } from './config';
import {
  addProblem,
  addUnknown,
  showValue,
  type ConfigProblem,
  type JsonPath,
  type ProblemSink,
} from './problem';
import { readRuleSetting } from './readRule';
import { readBoolean, readRecord, readStrings } from './record';

/** The names that a configuration may use. */
export interface KnownNames {
  readonly rules: readonly Rule[];
  /** Ids of the built-in profiles and the workspace's own. */
  readonly profiles: readonly string[];
}

/** What one source says; what it leaves out is left to those below it. */
export interface ConfigLayer {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** `auto` takes back what a lower layer asks for. */
  readonly profile?: string;
  readonly final?: boolean;
}

/** A layer for some files only. */
export interface ConfigOverride extends ConfigLayer {
  /** Globs, relative to the folder of the configuration file. */
  readonly files: readonly string[];
}

/** A `.zhupirc.json` that was read; every name in it is known and every value valid. */
export interface ConfigFile extends ConfigLayer {
  readonly overrides: readonly ConfigOverride[];
  /** Globs of files that are not checked, relative to the folder of the configuration file. */
  readonly ignores: readonly string[];
  /** Relative paths of the files that it builds on, the later above the earlier. */
  readonly extends: readonly string[];
}

/** A value that was read, and what was wrong in it. */
export interface Resolved<T> {
  readonly value: T;
  readonly problems: readonly ConfigProblem[];
}

/** The keys of a `.zhupirc.json`. */
export const configFileKeys: readonly string[] = ['$schema', 'extends', 'profile', 'final', 'rules', 'overrides', 'ignores']; // prettier-ignore
const overrideKeys: readonly string[] = ['files', 'profile', 'final', 'rules'];

/** Reads the raw value of a `.zhupirc.json`. Total: what is wrong is reported and left out. */
export function readConfigFile(raw: unknown, known: KnownNames): Resolved<ConfigFile> {
  const sink: ProblemSink = { problems: [] };
  let file: ConfigFile = { rules: {}, overrides: [], ignores: [], extends: [] };
  for (const [key, value] of readRecord(raw, [], sink)) {
    const path = [key];
    if (key === '$schema') continue;
    if (key === 'ignores') file = { ...file, ignores: readStrings(value, path, sink) };
    else if (key === 'extends') file = { ...file, extends: readExtends(value, path, sink) };
    else if (key === 'overrides') file = { ...file, overrides: readOverrides(value, known, path, sink) };
    else if (isLayerKey(key)) file = { ...file, ...readLayerKey(key, value, { known, path, sink }) };
    else addUnknown(sink, { path, at: 'key' }, settingName, key, configFileKeys);
  }
  return { value: file, problems: sink.problems };
}

/** Reads what an editor's settings say: `rules`, `profile` and `final`; its other settings are not ours to judge. */
export function readSettings(raw: unknown, known: KnownNames): Resolved<ConfigLayer> {
  const sink: ProblemSink = { problems: [] };
  let layer: ConfigLayer = { rules: {} };
  for (const [key, value] of readRecord(raw ?? {}, [], sink)) {
    if (!isLayerKey(key) || value === undefined || value === null) continue;
    layer = { ...layer, ...readLayerKey(key, value, { known, path: [key], sink }) };
  }
  return { value: layer, problems: sink.problems };
}

/** Puts layers on one another, the later above the earlier, onto the configuration of somebody who configured nothing. */
export function mergeLayers(layers: readonly ConfigLayer[], terms: Config['terms']): Config {
  const rules: Record<string, RuleSetting> = {};
  let { profile, final } = defaultConfig;
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer.rules)) rules[id] = mergeSettings(rules[id], setting);
    if (layer.profile !== undefined) profile = layer.profile === 'auto' ? undefined : layer.profile;
    final = layer.final ?? final;
  }
  return { rules, profile, final, terms };
}

function mergeSettings(below: RuleSetting | undefined, above: RuleSetting): RuleSetting {
  if (!below) return above;
  const options = below.options || above.options ? { options: { ...below.options, ...above.options } } : {};
  return { ...below, ...above, ...options };
}

const settingName: LocalizedText = { zh: '设置', en: 'setting' };

type LayerKey = 'rules' | 'profile' | 'final';

function isLayerKey(key: string): key is LayerKey {
  return key === 'rules' || key === 'profile' || key === 'final';
}

/** What is being read, where it stands and where its problems go. */
interface Reading {
  readonly known: KnownNames;
  readonly path: JsonPath;
  readonly sink: ProblemSink;
}

function readLayerKey(key: LayerKey, raw: unknown, reading: Reading): Partial<ConfigLayer> {
  if (key === 'rules') return { rules: readRules(raw, reading) };
  if (key === 'final') {
    const final = readBoolean(raw, reading.path, reading.sink);
    return final === undefined ? {} : { final };
  }
  return readProfileId(raw, reading);
}

function readProfileId(raw: unknown, { known, path, sink }: Reading): Partial<ConfigLayer> {
  const ids = ['auto', ...known.profiles];
  if (typeof raw === 'string' && ids.includes(raw)) return { profile: raw };
  const name = typeof raw === 'string' ? raw : showValue(raw);
  addUnknown(sink, { path, at: 'value' }, { zh: '报告类型', en: 'profile' }, name, ids);
  return {};
}

function readRules(raw: unknown, { known, path, sink }: Reading): Readonly<Record<string, RuleSetting>> {
  const settings: Record<string, RuleSetting> = {};
  for (const [id, value] of readRecord(raw, path, sink)) {
    const place = [...path, id];
    const rule = known.rules.find((one) => one.id === id);
    if (rule) settings[id] = readRuleSetting(value, rule, place, sink);
    else {
      const ids = known.rules.map((one) => one.id);
      addUnknown(sink, { path: place, at: 'key' }, { zh: '规则', en: 'rule' }, id, ids);
    }
  }
  return settings;
}

function readOverrides(
  raw: unknown,
  known: KnownNames,
  path: JsonPath,
  sink: ProblemSink,
): readonly ConfigOverride[] {
  if (!Array.isArray(raw)) {
    addProblem(
      sink,
      { path },
      { zh: '应当是列表 […]，现在是 {value}。', en: 'Expected a list […]; this is {value}.' },
      { value: showValue(raw) },
    );
    return [];
  }
  return raw.map((one: unknown, index) => readOverride(one, known, [...path, index], sink));
}

function readOverride(raw: unknown, known: KnownNames, path: JsonPath, sink: ProblemSink): ConfigOverride {
  let override: ConfigOverride = { files: [], rules: {} };
  const entries = readRecord(raw, path, sink);
  for (const [key, value] of entries) {
    const place = [...path, key];
    if (key === 'files') override = { ...override, files: readStrings(value, place, sink) };
    else if (isLayerKey(key))
      override = { ...override, ...readLayerKey(key, value, { known, path: place, sink }) };
    else addUnknown(sink, { path: place, at: 'key' }, settingName, key, overrideKeys);
  }
  if (entries.length > 0 && !entries.some(([key]) => key === 'files')) {
    addProblem(
      sink,
      { path },
      { zh: '缺少 files：这些设置用于哪些文件？', en: '“files” is missing: which files is this for?' },
    );
  }
  return override;
}

function readExtends(raw: unknown, path: JsonPath, sink: ProblemSink): readonly string[] {
  return readStrings(raw, path, sink).filter((name, index) => {
    if (/^\.{1,2}\//.test(name) && !name.includes('\\')) return true;
    addProblem(
      sink,
      { path: Array.isArray(raw) ? [...path, index] : path },
      {
        zh: 'extends 只能是以 ./ 或 ../ 开头的相对路径，现在是 {value}。',
        en: '“extends” takes relative paths that begin with ./ or ../ only; this is {value}.',
      },
      { value: showValue(name) },
    );
    return false;
  });
}
