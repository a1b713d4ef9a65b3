import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfig } from '../../../server/src/core/config/config';
import type { Finding } from '../../../server/src/core/lint/finding';
import { fixAll } from '../../../server/src/core/lint/fixAll';
import { lintReport } from '../../../server/src/core/lint/pipeline';
import { builtInProfiles } from '../../../server/src/core/profiles/index';
import { parseReport } from '../../../server/src/core/report';
import { rules } from '../../../server/src/core/rules/registry';
import { applyEdits, type TextEdit } from '../../../server/src/core/text/edit';

function lint(text: string): readonly Finding[] {
  const report = parseReport(text, { profiles: builtInProfiles });
  return lintReport(report, { rules, config: defaultConfig, locale: 'zh-cn' }).findings;
}

function figures(text: string): readonly string[] {
  const { paragraphs } = parseReport(text, { profiles: builtInProfiles });
  return paragraphs.flatMap(({ paragraph }) =>
    paragraph.figures.map((figure) => JSON.stringify(figure.value)),
  );
}

function countByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** A finding that replaces a word wherever it stands first. */
function replacing(
  word: string,
  by: string,
  safety: 'safe' | 'suggestion' = 'safe',
): (text: string) => readonly Finding[] {
  return (text) => {
    const start = text.indexOf(word);
    if (start === -1) return [];
    const edits: readonly TextEdit[] = [{ span: { start, end: start + word.length }, text: by }];
    return [
      { rule: word, severity: 'info', span: { start, end: start + word.length }, message: '', related: [], fixes: () => [{ title: '', safety, edits }] }, // prettier-ignore
    ];
  };
}

function textsIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
}

describe('fixAll', () => {
  it('goes on until nothing is left, and says the whole as one set of edits', () => {
    const result = fixAll('甲甲甲', replacing('甲', '乙'));
    assert.deepEqual(result, {
      text: '乙乙乙',
      edits: [{ span: { start: 0, end: 3 }, text: '乙乙乙' }],
      fixes: 3,
    });
  });

  it('makes safe fixes only', () => {
    assert.deepEqual(fixAll('甲', replacing('甲', '乙', 'suggestion')), { text: '甲', edits: [], fixes: 0 });
  });

  it('ends where rules undo each other', () => {
    const both = (text: string): readonly Finding[] => [
      ...replacing('甲', '乙')(text),
      ...replacing('乙', '甲')(text),
    ];
    assert.equal(fixAll('甲', both).text.length, 1);
  });

  it('leaves one of two overlapping fixes for the next round', () => {
    const both = (text: string): readonly Finding[] => [
      ...replacing('甲乙', '丙')(text),
      ...replacing('乙丁', '戊')(text),
    ];
    assert.equal(fixAll('甲乙丁', both).text, '丙丁');
  });

  it('can be kept to one rule', () => {
    const only = (finding: Finding): boolean => finding.rule === 'broken-date';
    assert.equal(fixAll('202010月，深化放管服改革。', lint, { only }).text, '2020年10月，深化放管服改革。');
  });

  for (const [name, text] of textsIn('seeds')) {
    describe(`on the seed ${name}`, () => {
      const result = fixAll(text, lint);

      it('gives edits that make the fixed text, in order and apart', () => {
        assert.equal(applyEdits(text, result.edits), result.text);
        result.edits.forEach(({ span }, i) => {
          assert.ok(span.start >= (result.edits[i - 1]?.span.end ?? 0));
        });
      });

      it('is idempotent', () => {
        assert.deepEqual(fixAll(result.text, lint).edits, []);
      });

      it('keeps every figure', () => {
        assert.deepEqual(figures(result.text), figures(text));
      });

      it('makes no finding of its own', () => {
        const before = countByRule(lint(text));
        for (const [rule, count] of countByRule(lint(result.text)))
          assert.ok(count <= (before.get(rule) ?? 0), rule);
      });
    });
  }

  for (const [name, text] of textsIn(join('test', 'quality', 'samples'))) {
    it(`changes nothing in the clean ${name}`, () => {
      assert.deepEqual(fixAll(text, lint).edits, []);
    });
  }
});
