import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';

/** An answer or a message of the server. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The error that a request was answered with. */
export class AnswerError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** How a server is started and what its client answers. */
export interface LspClientOptions {
  /** Arguments of Node before the server's file. */
  readonly nodeArgs?: readonly string[];
  /** Answers to the server's own requests by method; default: null. */
  readonly answers?: Readonly<Record<string, (params: unknown) => unknown>>;
}

const serverFile = 'dist/server.js';

/** A client for the built server over stdio, as plain as a test can read. */
export class LspClient {
  readonly process: ChildProcessWithoutNullStreams;
  /** Every notification and request that the server has sent, in order. */
  readonly received: Message[] = [];
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly listeners = new Set<(message: Message) => void>();
  private buffer = Buffer.alloc(0);
  private lastId = 0;

  constructor(private readonly options: LspClientOptions = {}) {
    this.process = spawn(process.execPath, [...(options.nodeArgs ?? []), serverFile, '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    }) as ChildProcessWithoutNullStreams;
    this.process.stdout.on('data', (chunk: Buffer) => {
      this.buffer = Buffer.concat([this.buffer, chunk]);
      this.readFrames();
    });
    // A test that kills the server still has writes under way.
    this.process.stdin.on('error', () => undefined);
  }

  /** Sends a request and gives its result; rejects with `AnswerError` where the server answers with an error. */
  async request<R>(method: string, params: unknown): Promise<R> {
    const { answer } = this.startRequest(method, params);
    return (await answer) as R;
  }

  /** Sends a request without waiting, with the id that cancels it. */
  startRequest(method: string, params: unknown): { id: number; answer: Promise<unknown> } {
    const id = ++this.lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, ({ result, error }) => {
        if (error) reject(new AnswerError(error.code, error.message));
        else resolve(result);
      });
    });
    this.send({ id, method, params });
    return { id, answer };
  }

  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  /** Writes bytes as they are, to see what a server makes of garbage. */
  write(bytes: string | Buffer): void {
    this.process.stdin.write(bytes);
  }

  /** The first message of a method that fulfils `test`, received already or still to come. */
  async waitFor<P>(method: string, test: (params: P) => boolean = () => true): Promise<P> {
    const fits = (message: Message): boolean => message.method === method && test(message.params as P);
    const before = this.received.find(fits);
    if (before) return before.params as P;
    return new Promise<P>((resolve) => {
      const listener = (message: Message): void => {
        if (!fits(message)) return;
        this.listeners.delete(listener);
        resolve(message.params as P);
      };
      this.listeners.add(listener);
    });
  }

  async initialize(
    capabilities: object = pulling,
    rest: object = {},
  ): Promise<{ capabilities: Record<string, unknown> }> {
    const result = await this.request<{ capabilities: Record<string, unknown> }>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      ...rest,
    });
    this.notify('initialized', {});
    return result;
  }

  open(uri: string, text: string, languageId = 'gongwen', version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, contentChanges: readonly object[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const { items } = await this.request<{ items: readonly Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return items;
  }

  async pushed(uri: string, version: number): Promise<readonly Diagnostic[]> {
    const method = 'textDocument/publishDiagnostics';
    const sent = await this.waitFor<PublishDiagnosticsParams>(
      method,
      (one) => one.uri === uri && one.version === version,
    );
    return sent.diagnostics;
  }

  /** Ends the server as a client does; gives its exit code. */
  async shutdown(): Promise<number | null> {
    await this.request('shutdown', undefined);
    const ended = this.exited();
    this.notify('exit', undefined);
    return ended;
  }

  async exited(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const [code] = (await once(this.process, 'exit')) as [number | null];
    return code;
  }

  /** Ends whatever is left of the server. */
  kill(): void {
    this.process.kill('SIGKILL');
  }

  private send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(
      Buffer.concat([Buffer.from(`Content-Length: ${String(body.length)}\r\n\r\n`), body]),
    );
  }

  private readFrames(): void {
    for (;;) {
      const headEnd = this.buffer.indexOf('\r\n\r\n');
      if (headEnd === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.buffer.toString('latin1', 0, headEnd))?.[1]);
      const end = headEnd + 4 + length;
      if (this.buffer.length < end) return;
      const message = JSON.parse(this.buffer.toString('utf8', headEnd + 4, end)) as Message;
      this.buffer = this.buffer.subarray(end);
      this.receive(message);
    }
  }

  private receive(message: Message): void {
    if (message.method === undefined) {
      const id = message.id ?? -1;
      this.waiting.get(id)?.(message);
      this.waiting.delete(id);
      return;
    }
    this.received.push(message);
    for (const listener of [...this.listeners]) listener(message);
    if (message.id !== undefined) {
      const answer = this.options.answers?.[message.method]?.(message.params) ?? null;
      this.send({ id: message.id, result: answer });
    }
  }
}

/** What VS Code can do, as far as the server asks. */
export const pulling = {
  textDocument: {
    diagnostic: {
      dynamicRegistration: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true, rangeLimit: 5000 },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    rename: { prepareSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** A plain client: it is sent diagnostics, and knows no hierarchical symbols. */
export const pushing = {
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
};
