import { createRequire } from 'node:module';
import { bytesOf, manyTexts, textOfSize } from './corpus.mjs';
import { table } from './timing.mjs';

const core = createRequire(import.meta.url)('../dist/index.js');
const times = (part, count) => part.repeat(count);

/** Texts that would find what grows faster than the text; `n` is about the number of characters. */
const texts = {
  'reports, one after another': (n) => textOfSize(n * 3),
  'one long line': (n) => textOfSize(n * 3).replaceAll('\n', ''),
  'opening brackets': (n) => times('（', n),
  'closing brackets': (n) => times('）', n),
  'opening and closing brackets': (n) => times('（', n / 2) + times('）', n / 2),
  'book marks': (n) => times('《', n),
  digits: (n) => times('7', n),
  '一是': (n) => times('一是', n / 2),
  '、': (n) => times('、', n),
  'quotation marks': (n) => times('“', n),
  blanks: (n) => times(' ', n),
  'headings only': (n) => times('一、标题\n', n / 5),
  'deepening headings': (n) => times('一、标题\n（一）标题\n1.标题\n', n / 17),
  'figures in one paragraph': (n) => times('办结12件，', n / 6),
  'rates in one paragraph': (n) => times('办结12件，占30%，', n / 11),
  'one sentence again and again': (n) => times('全区深入推进行政执法规范化建设，严格落实行政执法公示制度。\n', n / 30),
  'short torn lines': (n) => times('深入推进法治政府建设各项工作\n', n / 15),
  'table rows': (n) => times('| 甲 | 12 | 30 |\n', n / 14),
}; // prettier-ignore

const limit = 2.4;

/** How the time of parsing and of linting grows with twice the text, and what the rules cost. */
export function growth({ quick }) {
  const service = core.createReportService();
  const n = quick ? 20_000 : 50_000;
  const rounds = quick ? 3 : 5;
  const rows = Object.entries(texts).map(([name, make]) => {
    warmUp(() => service.lint(service.parse(make(n)), core.defaultConfig));
    const times = [1, 2, 4].map((factor) => stages(service, make(n * factor), rounds));
    const parse = times.map((time) => time.parse);
    const lint = times.map((time) => time.lint);
    return [name, ...[parse, lint].flatMap((all) => [all[0].toFixed(1), ...ratios(all)])];
  });
  const head = ['text', 'parse n, ms', '2n ÷ n', '4n ÷ 2n', 'lint n, ms', '2n ÷ n', '4n ÷ 2n'];
  return [
    `n is ${n.toLocaleString('en')} characters, milliseconds of the processor; ratios above ${limit} are marked, where the shorter text took 2 ms or more.`,
    table(head, rows),
    slowest(service, quick ? 40 : 80),
  ].join('\n\n');
}

/** The least of several times for each stage, every time on a report that nothing was yet derived from. */
function stages(service, text, rounds) {
  let [parse, lint] = [Infinity, Infinity];
  for (let i = 0; i < rounds; i++) {
    let report;
    parse = Math.min(
      parse,
      timed(() => (report = service.parse(text))),
    );
    lint = Math.min(
      lint,
      timed(() => service.lint(report, core.defaultConfig)),
    );
  }
  return { parse, lint };
}

/** Time of the processor, not of the clock: what other programs do does not count. */
function timed(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Long enough for the engine to have compiled what it will: the shortest text would pay for the longer ones. */
function warmUp(work) {
  const until = performance.now() + 600;
  while (performance.now() < until) work();
}

function ratios([first, second, third]) {
  return [[first, second], [second, third]].map(([before, after]) => {
    const ratio = after / before;
    if (!(before > 0.05)) return '–';
    return ratio > limit && before >= 2 ? `**${ratio.toFixed(2)}**` : ratio.toFixed(2);
  }); // prettier-ignore
}

/** Each rule by itself over the same reports, the least of several times. */
function slowest(service, files) {
  const texts = manyTexts(files);
  const kilobytes = bytesOf(texts) / 1000;
  const cost = ({ lint }) => {
    const rounds = Array.from({ length: 5 }, () => {
      const reports = texts.map((text) => service.parse(text));
      return timed(() => reports.forEach((report) => lint(report, core.defaultConfig)));
    });
    return Math.min(...rounds);
  };
  const floor = cost(core.createReportService({ rules: [] }));
  const costs = service.rules.map((rule) => {
    const ms = cost(core.createReportService({ rules: [rule] })) - floor;
    return [rule.id, Math.max(0, ms)];
  });
  costs.sort((a, b) => b[1] - a[1]);
  const all = costs.reduce((sum, [, ms]) => sum + ms, 0);
  const rows = costs
    .slice(0, 10)
    .map(([id, ms]) => [
      `\`${id}\``,
      ((ms * 1000) / kilobytes).toFixed(2),
      `${((100 * ms) / all).toFixed(0)} %`,
    ]);
  return `The ten slowest rules, each asked by itself; what several share (one scan of the lexicon, the pairs of marks) is counted in each:\n\n${table(['rule', 'µs for a KB', 'of all rules'], rows)}`;
}
