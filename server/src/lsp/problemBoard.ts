import type { Connection } from 'vscode-languageserver';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { WorkspaceProblem } from '../workspace/workspace';
import type { ClientFeatures } from './clientFeatures';
import { messageLocale } from './messageLocale';
import { uriOfPath } from './paths';
import { diagnosticSource } from './toDiagnostics';

/** Shows what is wrong with the workspace's own files, in those files, and with the editor's settings. */
export interface ProblemBoard {
  /** All problems of what applies to a document. */
  readonly show: (problems: readonly WorkspaceProblem[]) => void;
  /** The files have changed: takes back what was shown. */
  readonly reset: () => void;
}

/**
 * Configuration files are no reports and nobody asks for their findings, so these are sent to every client.
 * Problems of settings have no place in a file: each is told once.
 */
export function createProblemBoard(connection: Connection, client: ClientFeatures): ProblemBoard {
  const shown = new Map<string, string>();
  const told = new Set<string>();
  const locale = messageLocale(client, {});
  const toDiagnostic = ({ range, message, severity }: WorkspaceProblem): Diagnostic => ({
    range,
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: diagnosticSource,
    message: locale === 'en' ? message.en : message.zh,
  });
  const showInFile = (file: string, problems: readonly WorkspaceProblem[]): void => {
    const diagnostics = problems.map(toDiagnostic);
    const written = JSON.stringify(diagnostics);
    if (shown.get(file) === written) return;
    shown.set(file, written);
    void connection.sendDiagnostics({ uri: uriOfPath(file), diagnostics });
  };
  const tellOnce = (problems: readonly WorkspaceProblem[]): void => {
    for (const { message } of problems) {
      const text = locale === 'en' ? message.en : message.zh;
      if (told.has(text)) continue;
      told.add(text);
      connection.window.showWarningMessage(text);
    }
  };
  return {
    show(problems) {
      const files = new Set(problems.map(({ file }) => file));
      for (const file of files) {
        const own = problems.filter((problem) => problem.file === file);
        if (file === undefined) tellOnce(own);
        else showInFile(file, own);
      }
    },
    reset() {
      for (const file of shown.keys())
        void connection.sendDiagnostics({ uri: uriOfPath(file), diagnostics: [] });
      shown.clear();
    },
  };
}
