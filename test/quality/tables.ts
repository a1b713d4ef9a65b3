import type { Finding } from '../../server/src/core/lint/finding';
import type { Outcome } from './bench';
import { operators } from './operators';
import type { SentenceOutcome, SentenceSet } from './sentences';

/** Recall and collateral of a group of outcomes. */
export interface Score {
  readonly planted: number;
  readonly found: number;
  readonly collateral: number;
}

/** Adds outcomes up. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  return {
    planted: outcomes.length,
    found: outcomes.filter(({ found }) => found).length,
    collateral: outcomes.reduce((sum, { collateral }) => sum + collateral.length, 0),
  };
}

/** One line an operator, and the total. */
export function operatorTable(outcomes: readonly Outcome[]): string {
  const rows = operators.map(({ id, what }) => row(`${id} ${what}`, outcomes.filter(({ mutant }) => mutant.operator.id === id))); // prettier-ignore
  return table('操作 operator', [...rows.filter((line) => line !== undefined), row('合计 total', outcomes)]);
}

/** One line a rule: defects that are its own, and false alarms that it raised. */
export function ruleTable(outcomes: readonly Outcome[]): string {
  const owned = [...new Set(outcomes.map(({ mutant }) => mutant.operator.rules[0] ?? ''))];
  const noisy = outcomes.flatMap(({ collateral }) => collateral.map(({ rule }) => rule));
  const rules = [...new Set([...owned, ...noisy])].sort();
  const lines = rules.map((rule) => {
    const own = outcomes.filter(({ mutant }) => mutant.operator.rules[0] === rule);
    return line(rule, {
      planted: own.length,
      found: own.filter(({ found }) => found).length,
      collateral: noisy.filter((other) => other === rule).length,
    });
  });
  return table('规则 rule', lines);
}

/** What is found in the clean texts. */
export function cleanTable(
  texts: readonly { readonly name: string; readonly text: string; readonly findings: readonly Finding[] }[],
): string {
  const lines = texts.flatMap(({ name, text, findings }) =>
    findings.map(
      (finding) => `| ${name} | ${finding.severity} | ${finding.rule} | ${excerpt(text, finding)} |`,
    ),
  );
  if (lines.length === 0)
    return '没有，全角、半角都没有，各级都没有。 None of any severity, full-width or half-width.';
  return [
    '| 干净文本 clean text | 级别 severity | 规则 rule | 内容 text |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** What was said of the sentences of a set. */
export interface SetOutcome {
  readonly set: SentenceSet;
  readonly wrong: readonly SentenceOutcome[];
  readonly right: readonly SentenceOutcome[];
}

/** One line a set and kind: wrong sentences found and mended, right ones with a finding. */
export function sentenceTable(outcomes: readonly SetOutcome[]): string {
  const lines = outcomes.flatMap(({ set, wrong, right }) => {
    const kinds = [...new Set([...wrong, ...right].map(({ sentence }) => sentence.kind))];
    const line = (name: string, of: (outcome: SentenceOutcome) => boolean): string => {
      const [bad, good] = [wrong.filter(of), right.filter(of)];
      const found = bad.filter((outcome) => outcome.found).length;
      const mended = bad.filter((outcome) => outcome.mended).length;
      const alarms = good.filter(({ findings }) => findings.length > 0).length;
      return `| ${name} | ${bad.length} | ${found} | ${percent(found, bad.length)} | ${mended} | ${good.length} | ${alarms} | ${percent(alarms, good.length)} |`;
    };
    return [
      ...kinds.map((kind) => line(`${set.name} ${kind}`, ({ sentence }) => sentence.kind === kind)),
      line(`**${set.name}**`, () => true),
    ];
  });
  return [
    '| 句子 sentences | 有错 wrong | 查出 found | 查出率 recall | 改法正好 mended | 正确 right | 误报 alarms | 误报率 rate |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

/** Every wrong sentence that was not found, and every right one with what is said of it. */
export function sentenceMisses(outcomes: readonly SetOutcome[]): string {
  return outcomes
    .flatMap(({ wrong, right }) => [
      ...wrong
        .filter(({ found }) => !found)
        .map(({ sentence }) => `MISS ${sentence.kind} ${flat(sentence.text)}`),
      ...right.flatMap(({ sentence, findings }) =>
        findings.map(({ rule, message }) => `ALARM ${rule} ${flat(sentence.text)}\n  ${message}`),
      ),
    ])
    .join('\n');
}

/** Every miss and every false alarm with its place, for whoever mends them. */
export function missList(outcomes: readonly Outcome[]): string {
  const lines: string[] = [];
  for (const { mutant, narrow, found, text, collateral } of outcomes) {
    const where = `${mutant.operator.id} ${mutant.clean.name}${narrow ? ' narrow' : ''}`;
    const [edit] = mutant.edits;
    if (!found) {
      const at = edit ? Math.max(0, edit.span.start - 30) : 0;
      const before = mutant.clean.text.slice(at, (edit?.span.end ?? at) + 30);
      const after = text.slice(at, at + before.length + 20);
      lines.push(
        `MISS ${where} [${mutant.operator.rules.join(', ')}]`,
        `  - ${flat(before)}`,
        `  + ${flat(after)}`,
      );
    }
    for (const finding of collateral) {
      const planted = flat(text.slice(Math.max(0, mutant.zone.start - 15), mutant.zone.end + 15)).slice(
        0,
        100,
      );
      lines.push(`COLLATERAL ${finding.rule} by ${where}`, `  ${excerpt(text, finding)}: ${finding.message}`, `  planted: ${planted}`); // prettier-ignore
    }
  }
  return lines.join('\n');
}

function row(name: string, outcomes: readonly Outcome[]): string | undefined {
  return outcomes.length === 0 ? undefined : line(name, scoreOf(outcomes));
}

function line(name: string, { planted, found, collateral }: Score): string {
  return `| ${name} | ${planted} | ${found} | ${percent(found, planted)} | ${collateral} | ${percent(collateral, planted)} |`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)}%`;
}

function table(head: string, lines: readonly (string | undefined)[]): string {
  return [
    `| ${head} | 植入 planted | 查出 found | 查出率 recall | 误报 collateral | 误报率 rate |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

function excerpt(text: string, { span }: Finding): string {
  return flat(`${text.slice(Math.max(0, span.start - 12), span.start)}⟦${text.slice(span.start, span.end).slice(0, 30)}⟧${text.slice(span.end, span.end + 12)}`); // prettier-ignore
}

function flat(text: string): string {
  return text.replace(/\s*\n\s*/g, '⏎');
}
