import { createReportService, type Profile, type ReportService, type Rule } from '../core/index';
import { createWorkspace, type Files, type Workspace, type WorkspaceProblem } from '../workspace/workspace';
import type { ClientFeatures } from './clientFeatures';
import { messageLocale } from './messageLocale';
import { pathOfUri } from './paths';
import type { MakeSetup } from './setups';

/** The configuration files of the client's folders, made into setups. */
export interface WorkspaceSetups {
  readonly make: MakeSetup;
  /** Forgets what depends on the files; whether anything did. */
  filesChanged(uris: readonly string[]): boolean;
  setFolders(uris: readonly string[]): void;
}

/** What setups are made with. */
export interface WorkspaceSetupsOptions {
  readonly files: Files;
  readonly client: ClientFeatures;
  readonly rules: readonly Rule[] | undefined;
  /** Told the problems of all that applies to a document, whenever it is read. */
  readonly onProblems: (problems: readonly WorkspaceProblem[]) => void;
}

/** A workspace for each folder that the client has open, and one for documents outside of them. */
export function createWorkspaceSetups({
  files,
  client,
  rules,
  onProblems,
}: WorkspaceSetupsOptions): WorkspaceSetups {
  const builtIn = createReportService(rules ? { rules } : {});
  const services = new WeakMap<readonly Profile[], ReportService>();
  let workspaces = new Map<string, Workspace>();
  let folders: readonly string[] = [];

  const serviceOf = (profiles: readonly Profile[]): ReportService => {
    if (profiles.length === 0) return builtIn;
    let service = services.get(profiles);
    if (!service) services.set(profiles, (service = createReportService({ profiles, rules: builtIn.rules })));
    return service;
  };
  const workspaceOf = (path: string): Workspace => {
    const root = folders.find((folder) => path.startsWith(`${folder}/`));
    const known = workspaces.get(root ?? '');
    if (known) return known;
    const made = createWorkspace(files, { rules: builtIn.rules, ...(root === undefined ? {} : { root }) });
    workspaces.set(root ?? '', made);
    return made;
  };
  return {
    async make(uri, settings) {
      // An unsaved document counts as lying in the first folder, where it will most likely be saved.
      const path = pathOfUri(uri) ?? `${folders.at(0) ?? ''}/${uri.replace(/[:/]/g, '-')}`;
      const { rules: ruleSettings, profile, final } = settings;
      const asked = { rules: ruleSettings, profile, final };
      const applied = await workspaceOf(path).configFor(path, asked);
      onProblems(applied.problems);
      const { inlayHints } = settings;
      return {
        service: serviceOf(applied.profiles),
        config: applied.config,
        locale: messageLocale(client, settings),
        inlayHints: inlayHints === 'off' || inlayHints === 'all' ? inlayHints : 'broken',
        ignored: applied.ignored,
        configFile: applied.configFile,
      };
    },
    filesChanged(uris) {
      let changed = false;
      for (const uri of uris) {
        const path = pathOfUri(uri);
        if (path === undefined) continue;
        for (const workspace of workspaces.values()) changed = workspace.invalidate(path) || changed;
      }
      return changed;
    },
    setFolders(uris) {
      const paths = uris.map(pathOfUri).filter((path) => path !== undefined);
      folders = paths.map((path) => path.replace(/\/$/, '')).sort((a, b) => b.length - a.length);
      workspaces = new Map();
    },
  };
}
