import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfig } from '../../../server/src/core/config/config';
import type { Finding } from '../../../server/src/core/lint/finding';
import { lintReport } from '../../../server/src/core/lint/pipeline';
import { builtInProfiles } from '../../../server/src/core/profiles/index';
import { parseReport } from '../../../server/src/core/report';
import { rules } from '../../../server/src/core/rules/registry';
import { createLineIndex } from '../../../server/src/core/text/lineIndex';
import { overlaps, type Span } from '../../../server/src/core/text/span';

/** A place in a seed; line and column count from 1. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly span: string;
  readonly rule: string;
}

interface Seed {
  readonly text: string;
  readonly findings: readonly Finding[];
}

interface Truth {
  readonly defects: readonly (Place & { readonly detectable: 'yes' | 'heuristic' | 'no' })[];
  readonly mustNotFire: readonly Place[];
}

const truth = JSON.parse(readFileSync(join('test', 'golden', 'seeds-truth.json'), 'utf8')) as Truth;
const seeds = new Map<string, Seed>();
const shipped = new Set(rules.map(({ id }) => id));

function seedOf(file: string): Seed {
  const known = seeds.get(file);
  if (known) return known;
  const text = readFileSync(join('seeds', file), 'utf8');
  const report = parseReport(text, { profiles: builtInProfiles });
  const { findings, run } = lintReport(report, { rules, config: defaultConfig, locale: 'zh-cn' });
  assert.deepEqual(run.failures, []);
  const seed = { text, findings };
  seeds.set(file, seed);
  return seed;
}

function spanOf({ file, line, col, span }: Place): Span {
  const start = createLineIndex(seedOf(file).text).startOf(line - 1) + col - 1;
  assert.equal(
    seedOf(file).text.slice(start, start + span.length),
    span,
    'the place is where the truth says',
  );
  return { start, end: start + span.length };
}

function at(place: Place, rule: (id: string) => boolean): readonly string[] {
  const span = spanOf(place);
  return seedOf(place.file)
    .findings.filter((finding) => rule(finding.rule) && overlaps(finding.span, span))
    .map(({ rule: id, message }) => `${id}: ${message}`);
}

/** `figure-*` stands for every rule of that family. */
function matcher(pattern: string): (id: string) => boolean {
  return pattern.endsWith('*') ? (id) => id.startsWith(pattern.slice(0, -1)) : (id) => id === pattern;
}

describe('seeds-truth.json', () => {
  describe('finds every defect that a rule can find', () => {
    for (const defect of truth.defects) {
      if (defect.detectable !== 'yes' || !shipped.has(defect.rule)) continue;
      it(`${defect.rule} ${defect.file}:${String(defect.line)} ${defect.span}`, () => {
        assert.notDeepEqual(at(defect, matcher(defect.rule)), []);
      });
    }
  });

  describe('is silent where a naive rule would be wrong', () => {
    for (const place of truth.mustNotFire) {
      it(`${place.rule} ${place.file}:${String(place.line)} ${place.span}`, () => {
        assert.deepEqual(at(place, matcher(place.rule)), []);
      });
    }
  });
});
