import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IRawGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

/** A stretch of a line with the scopes that a theme sees, the document's own scope left out. */
export interface Token {
  readonly line: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

const grammarFiles: Readonly<Record<string, string>> = {
  'text.gongwen': 'syntaxes/gongwen.tmLanguage.json',
  'markdown.gongwen.injection': 'syntaxes/gongwen.markdown.tmLanguage.json',
  // VS Code's own is not a package; this one has the scopes that our injection looks for.
  'text.html.markdown': 'test/client/grammar/markdownStub.tmLanguage.json',
};

let registry: Promise<Registry> | undefined;

/** The tokens of a text in the grammar with a scope name, as VS Code makes them line by line. */
export async function tokenize(scopeName: string, text: string): Promise<readonly Token[]> {
  registry ??= createRegistry();
  const grammar = await (await registry).loadGrammar(scopeName);
  if (grammar === null) throw new Error(`no grammar: ${scopeName}`);
  const tokens: Token[] = [];
  let stack = INITIAL;
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const shown = line.slice(startIndex, endIndex);
      if (shown !== '') tokens.push({ line: index + 1, text: shown, scopes: scopes.slice(1) });
    }
  });
  return tokens;
}

/** One token a line: line number, text, scopes; text without a scope is shown too, so that nothing is lost. */
export function printTokens(tokens: readonly Token[]): string {
  return tokens
    .map(({ line, text, scopes }) => `${line} «${text}» ${scopes.join(' ')}`.trimEnd() + '\n')
    .join('');
}

/** The texts of all tokens that have a scope which begins with `scope`. */
export function textsIn(tokens: readonly Token[], scope: string): readonly string[] {
  return tokens.filter(({ scopes }) => scopes.some((one) => one.startsWith(scope))).map(({ text }) => text);
}

async function createRegistry(): Promise<Registry> {
  const folder = path.dirname(require.resolve('vscode-oniguruma'));
  await loadWASM(new Uint8Array(readFileSync(path.join(folder, 'onig.wasm'))).buffer);
  return new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => createOnigScanner(patterns),
      createOnigString: (text: string) => createOnigString(text),
    }),
    loadGrammar: (scopeName) => Promise.resolve(readGrammar(scopeName)),
    getInjections: (scopeName) =>
      scopeName === 'text.html.markdown' ? ['markdown.gongwen.injection'] : undefined,
  });
}

function readGrammar(scopeName: string): IRawGrammar | null {
  const file = grammarFiles[scopeName];
  return file === undefined ? null : parseRawGrammar(readFileSync(file, 'utf8'), file);
}
