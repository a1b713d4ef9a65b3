/** What a run tells scripts/vscodeHost/runSuite.mjs, which prints and counts it. */
export type SuiteEvent =
  | { readonly kind: 'start'; readonly version: string; readonly host: string; readonly language: string }
  | { readonly kind: 'pass'; readonly title: string; readonly duration: number }
  | { readonly kind: 'fail'; readonly title: string; readonly error: string }
  | { readonly kind: 'end' };

/** Marks our own lines among all that an extension host logs. */
const marker = '@zhupi';

/** Hands an event to the runner: by the console that VS Code forwards to the page, or by a file. */
export type Emit = (event: SuiteEvent) => void;

/** The way out of a VS Code in a browser, where the page hears the console of the extension host. */
export const emitToConsole: Emit = (event) => {
  // eslint-disable-next-line no-console -- it is the channel: VS Code forwards it to the page
  console.log(marker, JSON.stringify(event));
};
