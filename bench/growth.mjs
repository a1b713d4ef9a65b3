import { createRequire } from 'node:module';
import v8 from 'node:v8';
import vm from 'node:vm';
import { bytesOf, manyTexts, textOfSize } from './corpus.mjs';
import { table } from './timing.mjs';

const core = createRequire(import.meta.url)('../dist/index.js');
v8.setFlagsFromString('--expose-gc');
/** Collected before each measurement: the garbage of one text is not to be paid for by the next. */
const collect = vm.runInNewContext('gc');

const times = (part, count) => part.repeat(Math.round(count));

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
const factors = [1, 2, 4];
/** Below this many milliseconds a ratio says more of the clock than of the work. */
const least = 5;

/** How the time of parsing and of linting grows with twice the text, as a whole and for each rule. */
export function growth({ quick }) {
  const service = core.createReportService();
  warmUp(() => service.lint(service.parse(texts['reports, one after another'](20_000)), core.defaultConfig));
  return [
    `Milliseconds of the processor, the least of several runs; steps above ${limit} are marked, where the shorter text took ${least} ms or more.`,
    longTexts(service, quick ? [1e6, 2e6, 4e6] : [1.25e7, 2.5e7, 5e7]),
    hostileTexts(service, quick ? 20_000 : 250_000, quick ? 2 : 3),
    everyRule(service, quick ? 20_000 : 250_000),
    slowest(service, quick ? 40 : 80),
  ].join('\n\n');
}

function longTexts(service, sizes) {
  const all = sizes.map((size) => stages(service, textOfSize(size), 2));
  const rows = sizes.map((size, i) => [
    `${size / 1e6} MB`,
    all[i].parse.toFixed(0),
    i === 0 ? '' : ratio(all[i - 1].parse, all[i].parse),
    all[i].lint.toFixed(0),
    i === 0 ? '' : ratio(all[i - 1].lint, all[i].lint),
  ]);
  return `### Reports, one after another\n\n${table(['text', 'parse, ms', 'of half', 'lint, ms', 'of half'], rows)}`;
}

function hostileTexts(service, n, rounds) {
  const rows = Object.entries(texts).map(([name, make]) => {
    warmUp(() => service.lint(service.parse(make(n / 10)), core.defaultConfig));
    const all = factors.map((factor) => stages(service, make(n * factor), rounds));
    const steps = (stage) => [
      all[0][stage].toFixed(1),
      ratio(all[0][stage], all[1][stage]),
      ratio(all[1][stage], all[2][stage]),
    ];
    return [name, ...steps('parse'), ...steps('lint')];
  });
  const head = ['text', 'parse n, ms', '2n ÷ n', '4n ÷ 2n', 'lint n, ms', '2n ÷ n', '4n ÷ 2n'];
  return `### Hostile texts\n\nn is ${n.toLocaleString('en')} characters.\n\n${table(head, rows)}`;
}

/** The least of several times for each stage, every time on a report that nothing was yet derived from. */
function stages(service, text, rounds) {
  let [parse, lint] = [Infinity, Infinity];
  for (let i = 0; i < rounds; i++) {
    let report;
    parse = Math.min(parse, timed(() => (report = service.parse(text)))); // prettier-ignore
    lint = Math.min(lint, timed(() => service.lint(report, core.defaultConfig))); // prettier-ignore
  }
  return { parse, lint };
}

/** Time of the processor, not of the clock: what other programs do does not count. `afterwards`: after collecting. */
function timed(work, afterwards = true) {
  if (afterwards) collect();
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

function ratio(before, after) {
  if (!(before > 0.05)) return '–';
  const step = (after / before).toFixed(2);
  return after / before > limit && before >= least ? `**${step}**` : step;
}

/** Each rule's own check on every text; what it asks of the engine is read beforehand, since it is in the stages above. */
function everyRule(service, n) {
  const steps = [];
  for (const [text, make] of Object.entries(texts)) {
    const cases = factors.map((factor) => readCase(service, make(n * factor)));
    for (const rule of service.rules) {
      // Most rules have nothing to do with most texts.
      if (timeOf(rule, cases.at(-1)) < least) continue;
      const costs = cases.map((one) => Math.min(...[1, 2, 3].map(() => timeOf(rule, one))));
      for (const i of [1, 2])
        if (costs[i - 1] >= least) steps.push({ rule: rule.id, text, before: costs[i - 1], after: costs[i] });
    }
  }
  steps.sort((a, b) => b.after / b.before - a.after / a.before);
  const over = steps.filter(({ before, after }) => after / before > limit);
  const rows = steps.slice(0, Math.max(5, over.length)).map(({ rule, text, before, after }) => [`\`${rule}\``, text, before.toFixed(1), after.toFixed(1), ratio(before, after)]); // prettier-ignore
  const told = `${service.rules.length} rules on ${Object.keys(texts).length} texts of ${n.toLocaleString('en')}, twice and four times as many characters: ${steps.length} steps of ${least} ms or more, ${over.length} of them above ${limit}. The steepest:`;
  return `### Each rule\n\n${told}\n\n${table(['rule', 'text', 'ms', 'twice the text, ms', 'ratio'], rows)}`;
}

/** A report with what its rules have asked of each paragraph already. */
function readCase(service, text) {
  const report = service.parse(text);
  const { facts } = service.lint(report, core.defaultConfig).run;
  const known = new Map();
  const perParagraph = (read) => {
    if (!known.has(read)) known.set(read, report.paragraphs.map(({ paragraph }) => read(paragraph, facts.terms))); // prettier-ignore
    return known.get(read);
  };
  return { report, facts, perParagraph };
}

function timeOf(rule, { report, facts, perParagraph }) {
  const options = Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default])); // prettier-ignore
  const work = () => {
    // Findings are made one by one as they are taken.
    if (rule.scope === 'document') return [...rule.check({ report, facts, options, perParagraph })].length;
    return report.paragraphs.reduce((sum, { paragraph }) => sum + [...rule.check({ paragraph, facts, options })].length, 0); // prettier-ignore
  };
  return timed(work, false);
}

/** Each rule by itself over the same reports, the least of several times. */
function slowest(service, files) {
  const reports = manyTexts(files);
  const kilobytes = bytesOf(reports) / 1000;
  const cost = ({ lint }) => {
    const rounds = Array.from({ length: 5 }, () => {
      const parsed = reports.map((text) => service.parse(text));
      return timed(() => parsed.forEach((report) => lint(report, core.defaultConfig)));
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
    .map(([id, ms]) => [`\`${id}\``, ((ms * 1000) / kilobytes).toFixed(2), `${((100 * ms) / all).toFixed(0)} %`]); // prettier-ignore
  return `### The ten slowest rules\n\nEach asked by itself; what several share (one scan of the lexicon, the pairs of marks) is counted in each.\n\n${table(['rule', 'µs for a KB', 'of all rules'], rows)}`;
}
