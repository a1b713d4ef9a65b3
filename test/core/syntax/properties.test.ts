import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { defaultConfig } from '../../../server/src/core/config/config';
import { createReportService } from '../../../server/src/core/reportService';
import type { Report } from '../../../server/src/core/report';
import { documentSpan } from '../../../server/src/core/syntax/paragraph';
import { outlineLines, parse } from '../../support/parse';

const runs = Number(process.env.FUZZ_RUNS ?? 400);
// npm test asks the same cases every time, npm run fuzz new ones.
if (process.env.FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 20_261_123 });
const seeds = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`seeds/${file}`, 'utf8'));

const pieces = ['一、', '（一）', '(二)', '1.', '①', '第一章', '标题', '。', '，', ',', '；', '\n', '\n\n', '\r\n', '\r', '　　', '| a | b |', '# ', '**', '<!-- zhupi-disable -->', '<!--', '附件', '附件：1.表', '某县人民政府', '2024年1月2日', '2024130', '受理83宗', '办结86件', '其中', '（', '）', '“', '》', '𠮷', '\ud800', '\u2028', '\ufeff', '---', '\t', '  ', '报告', '2024年', '一是', '二是', '：', '10%', '3.6万余人']; // prettier-ignore
const random = fc.string({ unit: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 2 })), maxLength: 60 }); // prettier-ignore
const slice = fc
  .record({ seed: fc.constantFrom(...seeds), from: fc.nat(4000), length: fc.nat(600) })
  .map(({ seed, from, length }) => seed.slice(from, from + length));
const anyText = fc.oneof(
  random,
  slice,
  fc.tuple(slice, random, slice).map((parts) => parts.join('')),
);

/** What of a report must not depend on how it was made. */
const shape = (report: Report): unknown => ({ ...report, lines: report.lines.count, parsed: undefined });

function checkTiling(report: Report): void {
  let at = 0;
  for (const { span } of report.blocks) {
    assert.equal(span.start, at);
    assert.ok(span.end > at);
    at = span.end;
  }
  assert.equal(at, report.text.length);
  for (const placed of report.paragraphs) {
    const { paragraph, start } = placed;
    assert.equal(report.text.slice(start, start + paragraph.source.length), paragraph.source);
    const whole = documentSpan(placed, { start: 0, end: paragraph.text.length });
    assert.ok(whole.start >= start && whole.end <= start + paragraph.source.length);
  }
}

describe('parsing, as properties', () => {
  it('is total; blocks tile the text and paragraphs give their source back', () => {
    fc.assert(fc.property(anyText, (text) => { checkTiling(parse(text)); }), { numRuns: runs }); // prettier-ignore
  });

  it('gives the same report incrementally as anew, after any edits', () => {
    const edits = fc.array(fc.record({ at: fc.nat(2000), drop: fc.nat(12), text: random }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(anyText, edits, (first, changes) => {
        let text = first;
        let report = parse(text);
        for (const change of changes) {
          const at = Math.min(change.at, text.length);
          text = text.slice(0, at) + change.text + text.slice(at + change.drop);
          report = parse(text, report);
          assert.deepEqual(shape(report), shape(parse(text)));
        }
      }),
      { numRuns: runs },
    );
  });

  it('finds the same incrementally as anew', () => {
    const service = createReportService();
    const say = (result: ReturnType<typeof service.lint>): unknown =>
      result.findings.map((finding) => {
        const { rule, severity, span, message, related } = finding;
        return { rule, severity, span, message, related, fixes: finding.fixes() };
      });
    fc.assert(
      fc.property(slice, fc.nat(600), random, (first, at, insert) => {
        const before = service.parse(first);
        const text = first.slice(0, at) + insert + first.slice(at);
        const report = service.parse(text, { previous: before });
        const again = service.lint(report, defaultConfig, { previous: service.lint(before, defaultConfig) });
        assert.deepEqual(say(again), say(service.lint(service.parse(text), defaultConfig)));
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  it('reads CR, LF and CRLF alike, and both widths', () => {
    fc.assert(
      fc.property(slice, (text) => {
        const lf = text.replace(/\r\n?/g, '\n');
        const outline = outlineLines(parse(lf));
        assert.deepEqual(outlineLines(parse(lf.replaceAll('\n', '\r\n'))), outline);
        assert.deepEqual(outlineLines(parse(lf.replaceAll('\n', '\r'))), outline);
        const widen = (line: string): string =>
          line.replace(/[(),;:!?]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
        assert.deepEqual(outlineLines(parse(widen(lf))), outline.map(widen));
      }),
      { numRuns: runs },
    );
  });

  it('takes unchanged paragraphs over', () => {
    const text = seeds.join('\n');
    const before = parse(text);
    const at = text.indexOf('受理83宗');
    const after = parse(`${text.slice(0, at)}又${text.slice(at)}`, before);
    const old = new Set(before.paragraphs.map(({ paragraph }) => paragraph));
    const fresh = after.paragraphs.filter(({ paragraph }) => !old.has(paragraph));
    assert.equal(fresh.length, 1);
  });
});
