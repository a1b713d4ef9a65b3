import {
  env,
  EventEmitter,
  type Event,
  l10n,
  type LogOutputChannel,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  DidOpenTextDocumentNotification,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { ZhupiMethod, type StatusParams, type ZhupiInitializationOptions } from '../../server/src/protocol';
import { answerFileRequests } from './fileService';
import { createRestartPolicy } from './restartPolicy';
import type { ServedDocuments } from './servedDocuments';
import { withholding } from './withholding';
import type { Part } from './part';

/** `idle`: no report has been opened yet. `stopped`: it will not come back by itself. */
export type ServerState = 'idle' | 'starting' | 'running' | 'stopped';

/** Makes the client of the host that the extension runs in. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server as the rest of the extension sees it. */
export interface ReportServer extends Part {
  readonly state: ServerState;
  readonly onDidChangeState: Event<ServerState>;
  readonly onDidChangeStatus: Event<StatusParams>;
  /** Starts the server where it has not been started; a second call does nothing. */
  readonly start: () => void;
  /** Starts the server where it has not been started, and resolves to whether it runs. */
  readonly ready: () => Promise<boolean>;
  /** Ends the server, if it runs, and starts a new one; the crashes so far are forgotten. */
  readonly restart: () => Promise<void>;
  /** Tells the running server about a document that was withheld until now. */
  readonly open: (document: TextDocument) => void;
  /** Sends one of our requests; undefined where the server is not there, has nothing or fails (which is logged). */
  readonly request: <Result>(method: string, params: object) => Promise<Result | undefined>;
}

/** What the server is made from. */
export interface ReportServerOptions {
  readonly create: CreateClient;
  readonly served: ServedDocuments;
  readonly output: LogOutputChannel;
}

/** Prepares the server without starting it. */
export function createReportServer({ create, served, output }: ReportServerOptions): ReportServer {
  const stateChanged = new EventEmitter<ServerState>();
  const statusChanged = new EventEmitter<StatusParams>();
  const policy = createRestartPolicy(Date.now);
  let state: ServerState = 'idle';
  let client: BaseLanguageClient | undefined;

  const setState = (next: ServerState): void => {
    if (next === state) return;
    state = next;
    stateChanged.fire(next);
  };
  const launch = async (): Promise<void> => {
    setState('starting');
    const created = create(
      clientOptions(
        served,
        output,
        errorHandler(policy.crashed, () => void restart()),
      ),
    );
    client = created;
    created.onDidChangeState(({ newState }) => {
      if (client === created) setState(stateOf(newState));
    });
    created.onNotification(ZhupiMethod.status, (params: StatusParams) => {
      statusChanged.fire(params);
    });
    answerFileRequests(created);
    try {
      await created.start();
    } catch (error) {
      output.error('The language server did not start:', error);
      if (client === created) setState('stopped');
    }
  };
  const restart = async (): Promise<void> => {
    const old = client;
    client = undefined;
    policy.reset();
    await old?.dispose().catch((error: unknown) => {
      output.warn('The old server did not end in time:', error);
    });
    await launch();
  };
  const start = (): void => {
    if (client === undefined && state === 'idle') void launch();
  };
  return {
    get state() {
      return state;
    },
    onDidChangeState: stateChanged.event,
    onDidChangeStatus: statusChanged.event,
    start,
    ready: () => {
      start();
      return settled(() => state, stateChanged.event);
    },
    restart,
    open: (document) => {
      const feature = client?.isRunning()
        ? client.getFeature(DidOpenTextDocumentNotification.method)
        : undefined;
      void feature?.getProvider(document)?.send(document);
    },
    request: async <Result>(method: string, params: object) => {
      if (state !== 'running' || client === undefined) return undefined;
      try {
        return (await client.sendRequest<Result | null>(method, params)) ?? undefined;
      } catch (error) {
        output.warn(`${method} failed:`, error);
        return undefined;
      }
    },
    dispose: () => {
      const old = client;
      client = undefined;
      stateChanged.dispose();
      statusChanged.dispose();
      return old?.dispose();
    },
  };
}

/** Waits for the end of a start; resolves to whether it succeeded. */
function settled(state: () => ServerState, changed: Event<ServerState>): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const now = state();
      const over = now === 'running' || now === 'stopped';
      if (over) resolve(now === 'running');
      return over;
    };
    if (look()) return;
    const listener = changed(() => {
      if (look()) listener.dispose();
    });
  });
}

function clientOptions(
  served: ServedDocuments,
  output: LogOutputChannel,
  errorHandler: ErrorHandler,
): LanguageClientOptions {
  const initializationOptions: ZhupiInitializationOptions = {
    locale: messageLocale(),
    opensRulePages: true,
    showsStatus: true,
    readsFiles: true,
    savesFiles: true,
  };
  return {
    documentSelector: [{ language: 'gongwen' }, { language: 'markdown' }],
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    errorHandler,
    middleware: withholding(served),
    diagnosticPullOptions: {
      onChange: true,
      onFocus: true,
      filter: (document) => !served.isServed(document),
    },
  };
}

/** The language of messages that the settings ask for. */
function messageLocale(): 'zh-cn' | 'en' {
  const locale = workspace.getConfiguration('zhupi').get<string>('locale', 'zh-cn');
  if (locale === 'auto') return env.language.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
  return locale === 'en' ? 'en' : 'zh-cn';
}

/** Says itself, in the user's language, when the server stays down; restarts in between are silent. */
function errorHandler(crashed: () => 'restart' | 'stop', restart: () => void): ErrorHandler {
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      if (crashed() === 'restart') return { action: CloseAction.Restart, handled: true };
      const again = l10n.t('Restart');
      const message = l10n.t('Zhupi stopped five times within three minutes and was not started again.');
      void window.showErrorMessage(message, again).then((choice) => {
        if (choice === again) restart();
      });
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

function stateOf(state: State): ServerState {
  switch (state) {
    case State.Starting:
      return 'starting';
    case State.Running:
      return 'running';
    case State.Stopped:
    case State.StartFailed:
      return 'stopped';
  }
}
