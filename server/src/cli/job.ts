import type { Finding } from '../core/lint/finding';
import type { Rule } from '../core/rules/rule';
import { baselineFilter, type BaselineData } from './baseline';
import {
  countFindings,
  loadPrinter,
  noCounts,
  type Counts,
  type PrinterSetup,
  type Write,
} from './formats/printer';
import type { Input, InputError } from './inputs';
import type { Disk } from './io';
import { createSession, type SessionSetup } from './session';

/** Reading and printing files; plain data, so that a worker can be given it. */
export interface JobSetup {
  readonly session: SessionSetup;
  readonly printer: PrinterSetup;
  /** Findings that are known and left out. */
  readonly baseline: BaselineData | undefined;
}

/** How one file ended. Plain data, so that a worker can answer it. */
export interface Outcome {
  readonly kind: 'printed' | 'skipped' | 'failed';
  readonly counts: Counts;
  readonly fixable: number;
  readonly errors: readonly InputError[];
}

/** Handles files one by one. */
export interface Job {
  /** Reads, lints and prints a file. */
  process(input: Input, write: Write): Promise<Outcome>;
}

/** Makes a job; the same setup makes the same output everywhere. */
export async function createJob(setup: JobSetup, disk: Disk): Promise<Job> {
  const session = createSession(setup.session, disk);
  const printer = await loadPrinter(setup.printer);
  const lints = setup.printer.command === 'check';
  const isNew = baselineFilter(setup.baseline, setup.session.cwd);
  return {
    async process(input, write) {
      const opened = await session.open(input);
      const errors = session.takeConfigErrors();
      const nothing = { counts: noCounts, fixable: 0 };
      if (opened.kind === 'failed') return { ...nothing, kind: 'failed', errors: [...errors, opened.error] };
      if (opened.kind === 'skipped') return { ...nothing, kind: 'skipped', errors };
      const { file } = opened;
      const findings = lints ? isNew(file, session.lint(file)) : [];
      printer.file(file, findings, write);
      const fixable = setup.printer.format === 'text' ? countFixable(findings, file.service.rules) : 0;
      return { kind: 'printed', counts: countFindings(findings), fixable, errors };
    },
  };
}

/** Fixes are made when asked for, and some are dear: only rules that have safe ones are asked. */
function countFixable(findings: readonly Finding[], rules: readonly Rule[]): number {
  const able = new Set(rules.filter(({ fix }) => fix === 'safe').map(({ id }) => id));
  let count = 0;
  for (const finding of findings) {
    if (able.has(finding.rule) && finding.fixes().some(({ safety }) => safety === 'safe')) count++;
  }
  return count;
}
