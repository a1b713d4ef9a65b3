import type { Connection } from 'vscode-languageserver';
import type { Config, Locale, ReportService } from '../core/index';
import type { ZhupiSettings } from '../protocol';
import type { ClientFeatures } from './clientFeatures';

/** All that decides what a document is read as and checked against; one object as long as nothing changes. */
export interface Setup {
  readonly service: ReportService;
  readonly config: Config;
  readonly locale: Locale;
  readonly inlayHints: 'off' | 'broken' | 'all';
  /** Whether the configuration leaves the document out: it is read, but nothing is found in it. */
  readonly ignored: boolean;
  /** Path of the `.zhupirc.json` that applies, if any. */
  readonly configFile: string | undefined;
}

/** Makes the setup of a document out of the client's settings for it. */
export type MakeSetup = (uri: string, settings: ZhupiSettings) => Promise<Setup>;

/** The setups of documents. Settings are asked for once a folder and kept until a change is told. */
export interface Setups {
  of(uri: string): Promise<Setup>;
  /** The settings have changed; `pushed` are those of a client that sends them instead of being asked. */
  settingsChanged(pushed: unknown): void;
  /** The files that setups are made from have changed. */
  filesChanged(): void;
  /** Drops what is kept for a document that was closed. */
  forget(uri: string): void;
  /** Grows with every change, so that an answer can be told from one before it. */
  readonly generation: number;
  /** The innermost open folder that holds a document. */
  folderOf(uri: string): string | undefined;
  /** The folders that the client has open, which settings may differ between. */
  setFolders(uris: readonly string[]): void;
}

/** The part of a connection that answers for settings. */
type SettingsSource = Pick<Connection, 'workspace'>;

/** Keeps setups for a client; `make` does the rest. */
export function createSetups(source: SettingsSource, client: ClientFeatures, make: MakeSetup): Setups {
  const settings = new Map<string, Promise<ZhupiSettings>>();
  const setups = new Map<string, Promise<Setup>>();
  let pushedSettings: unknown = client.options.settings;
  let folders: readonly string[] = [];
  let generation = 0;

  const folderOf = (uri: string): string | undefined =>
    folders.find((folder) => uri.startsWith(`${folder}/`));
  const ask = async (uri: string): Promise<ZhupiSettings> => {
    if (!client.configuration) return readSettings(pushedSettings);
    const answer: unknown = await source.workspace.getConfiguration({ scopeUri: uri, section: 'zhupi' }).catch(() => undefined); // prettier-ignore
    return readSettings(answer ?? pushedSettings);
  };
  const settingsOf = (uri: string): Promise<ZhupiSettings> => {
    const folder = folderOf(uri) ?? '';
    let asked = settings.get(folder);
    if (!asked) settings.set(folder, (asked = ask(uri)));
    return asked;
  };
  const makeFor = async (uri: string): Promise<Setup> => make(uri, await settingsOf(uri));
  return {
    get generation() {
      return generation;
    },
    of(uri) {
      let setup = setups.get(uri);
      if (!setup) setups.set(uri, (setup = makeFor(uri)));
      return setup;
    },
    settingsChanged(pushed) {
      if (pushed !== undefined && pushed !== null) pushedSettings = sectionOf(pushed);
      settings.clear();
      setups.clear();
      generation++;
    },
    filesChanged() {
      setups.clear();
      generation++;
    },
    folderOf,
    forget: (uri) => void setups.delete(uri),
    setFolders(uris) {
      // The innermost folder of nested ones is the one that counts.
      folders = uris.map((uri) => uri.replace(/\/$/, '')).sort((a, b) => b.length - a.length);
      settings.clear();
      setups.clear();
      generation++;
    },
  };
}

/** `{zhupi: {…}}` and `{…}` are both seen in the wild. */
function sectionOf(pushed: unknown): unknown {
  return typeof pushed === 'object' && pushed !== null && 'zhupi' in pushed ? pushed.zhupi : pushed;
}

/** A client may answer anything; what is no object says nothing. What it holds is judged where it is used. */
function readSettings(answer: unknown): ZhupiSettings {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? answer : {};
}
