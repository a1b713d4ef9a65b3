import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../../server/src/core/config/config';
import { safeEditsWithin } from '../../../server/src/core/features/quickFixes';
import { formatDecimal } from '../../../server/src/core/figures/decimal';
import type { Finding } from '../../../server/src/core/lint/finding';
import { fixAll } from '../../../server/src/core/lint/fixAll';
import { createReportService } from '../../../server/src/core/reportService';
import { CharClass, classOf } from '../../../server/src/core/text/charClass';
import { applyEdits, type TextEdit } from '../../../server/src/core/text/edit';
import { anyText, limit, runs, samples } from './texts';

const service = createReportService();
const lint = (text: string): readonly Finding[] => service.lint(service.parse(text), defaultConfig).findings;

/** The figures of a text in order, those in digits: a number word before a phrase (一四个意识) is no figure once it is quoted. */
function figuresOf(text: string): readonly string[] {
  return service
    .parse(text)
    .paragraphs.flatMap(({ paragraph }) =>
      paragraph.figures
        .filter(({ numberSpan }) => /\d/.test(paragraph.folded.slice(numberSpan.start, numberSpan.end)))
        .map(({ value, unit }) => `${formatDecimal(value)}${unit}`),
    );
}

function visible(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text.charAt(at))
    .filter((char) => (classOf(char.charCodeAt(0)) & CharClass.invisible) === 0)
    .join('');
}

function assertApart(edits: readonly TextEdit[]): void {
  for (const [index, { span }] of edits.entries()) {
    const before = edits[index - 1];
    assert.ok(!before || before.span.end <= span.start, 'edits overlap or are out of order');
  }
}

describe('fixes, as properties', function () {
  this.timeout(limit);

  it('of fix-all do not overlap, and give its text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const fixed = fixAll(text, lint);
        assertApart(fixed.edits);
        assert.equal(applyEdits(text, fixed.edits), fixed.text);
      }),
      { numRuns: runs },
    );
  });

  it('of fix-all leave nothing to fix', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fixAll(text, lint).text;
        const again = fixAll(once, lint);
        assert.deepEqual([again.text, again.edits], [once, []]);
      }),
      { numRuns: runs },
    );
  });

  it('of fix-all change no figure', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // A reader sees no invisible character: the figures of both texts are read without them.
        const after = figuresOf(visible(fixAll(text, lint).text));
        let from = 0;
        const lost = figuresOf(visible(text)).filter((figure) => {
          const at = after.indexOf(figure, from);
          if (at !== -1) from = at + 1;
          return at === -1;
        });
        assert.deepEqual(lost, []);
      }),
      {
        numRuns: runs,
        examples: [
          ['１，，100%全覆盖２'],
          ['--10%'],
          ['“免、142项“精准推送”、7％上门办”'],
          ['2、**100%全覆盖'],
        ],
      },
    );
  });

  it('of formatting a selection do not overlap and stay inside it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(700), fc.nat(200), (text, from, length) => {
        const within = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) };
        const edits = safeEditsWithin(lint(text), within);
        assertApart(edits);
        for (const { span } of edits) assert.ok(within.start <= span.start && span.end <= within.end);
      }),
      { numRuns: runs },
    );
  });

  it('one at a time keep to themselves', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const fix of lint(text).flatMap((finding) => finding.fixes())) {
          const edits = [...fix.edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
          assertApart(edits);
        }
      }),
      { numRuns: runs },
    );
  });

  it('of fix-all leave a clean report as it is', () => {
    for (const sample of samples) assert.equal(fixAll(sample, lint).text, sample);
  });
});
