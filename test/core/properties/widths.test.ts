import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatDecimal } from '../../../server/src/core/figures/decimal';
import type { Report } from '../../../server/src/core/report';
import { fold } from '../../../server/src/core/text/charClass';
import { parse, outlineLines } from '../../support/parse';
import { limit, mutated, runs, samples } from './texts';

/** The half-width copy of a text, code unit for code unit; a comma or colon between digits would become part of a number. */
function narrowed(text: string): string {
  return text.replace(/[（）；！？％]|(?<!\d)[，：]|[，：](?!\d)/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)); // prettier-ignore
}

/** What must not depend on the width of the marks. */
function readingOf(report: Report): unknown {
  return {
    outline: outlineLines(report).map(fold),
    paragraphs: report.paragraphs.map(({ start, paragraph }) => ({ start, kind: paragraph.kind })),
    figures: report.paragraphs.flatMap(({ paragraph }) =>
      paragraph.figures.map(({ span, value, unit }) => [span.start, formatDecimal(value), fold(unit)]),
    ),
    relations: [
      ...report.paragraphs.flatMap(({ paragraph }) => paragraph.relations),
      ...report.relations,
    ].map(({ kind, verdict, arithmetic }) => [kind, verdict, fold(arithmetic)]),
    year: report.reportYear,
    profile: report.profile?.id,
  };
}

describe('both widths, as a property', function () {
  this.timeout(limit);

  it('give the same structure, figures and relations', () => {
    const wide = mutated(samples).map((text) => text.replace(/\r\n?/g, '\n'));
    fc.assert(
      fc.property(wide, (text) => {
        assert.deepEqual(readingOf(parse(narrowed(text))), readingOf(parse(text)));
      }),
      { numRuns: runs },
    );
  });

  it('give the same for every whole sample', () => {
    for (const text of samples) assert.deepEqual(readingOf(parse(narrowed(text))), readingOf(parse(text)));
  });
});
