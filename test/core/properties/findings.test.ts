import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../../server/src/core/config/config';
import type { Finding } from '../../../server/src/core/lint/finding';
import { createReportService } from '../../../server/src/core/reportService';
import type { Span } from '../../../server/src/core/text/span';
import { anyText, limit, runs } from './texts';

const service = createReportService();

function lint(text: string): readonly Finding[] {
  const { findings, run } = service.lint(service.parse(text), defaultConfig);
  assert.deepEqual(run.failures, []);
  return findings;
}

/** A finding as plain values, its spans moved by `move`. */
function plain(finding: Finding, move: (span: Span) => Span): unknown {
  const { rule, severity, message } = finding;
  return {
    rule,
    severity,
    message,
    span: move(finding.span),
    related: finding.related.map(({ span, message: words }) => ({ span: move(span), message: words })),
    fixes: finding.fixes().map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ span, text }) => ({ span: move(span), text: text.replace(/\r\n?/g, '\n') })),
    })),
  };
}

/** Half of an astral character. */
const brokenPair = /\p{Surrogate}/u;

describe('findings, as properties', function () {
  this.timeout(limit);

  it('no rule throws, and every span lies inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inside = ({ start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length;
        for (const finding of lint(text)) {
          const edits = finding.fixes().flatMap((fix) => fix.edits);
          const spans = [finding, ...finding.related, ...edits].map(({ span }) => span);
          assert.ok(spans.every(inside), `${finding.rule}: ${finding.message}`);
        }
      }),
      { numRuns: runs },
    );
  });

  it('are the same whether lines end with LF, CRLF or CR', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = lint(text).map((finding) => plain(finding, (span) => span));
        const long = text.replaceAll('\n', '\r\n');
        const back = offsetsBack(long);
        const move = ({ start, end }: Span): Span => ({ start: back[start] ?? -1, end: back[end] ?? -1 });
        assert.deepEqual(
          lint(long).map((finding) => plain(finding, move)),
          found,
        );
        const old = lint(text.replaceAll('\n', '\r')).map((finding) => plain(finding, (span) => span));
        assert.deepEqual(old, found);
      }),
      { numRuns: runs },
    );
  });

  it('stand where they stood when a line with astral characters comes before', () => {
    const line = '<!-- 𠮷😀 -->\n';
    fc.assert(
      fc.property(anyText, (text) => {
        const move = ({ start, end }: Span): Span => ({ start: start - line.length, end: end - line.length });
        // A byte-order mark counts only where it stands first.
        fc.pre(!text.startsWith('\ufeff') && !text.startsWith('---'));
        const moved = lint(line + text).map((finding) => plain(finding, move));
        assert.deepEqual(
          moved,
          lint(text).map((finding) => plain(finding, (span) => span)),
        );
      }),
      {
        numRuns: runs,
        examples: [
          [
            '(一)建立机制。开展工作3次。\n\n  三、健全制度\n\n  (一)发挥作用。提出建议。\n\n  (二)加强管理。制定文件8件。。  (二)三项制度',
          ],
          [
            '\n（二）防范风险。排查隐患，整改隐患。\n\n七、健全体系，促进公平正（一）强化化解。调解纠纷，调解成功。\n\n（二。三是',
          ],
        ],
      },
    );
  });

  it('cut no astral character in two', () => {
    const astral = fc.record({ text: anyText, at: fc.array(fc.nat(700), { minLength: 1, maxLength: 5 }) });
    fc.assert(
      fc.property(astral, ({ text, at }) => {
        let whole = text;
        for (const place of at) whole = `${whole.slice(0, place)}𠮷${whole.slice(place)}`;
        fc.pre(!brokenPair.test(whole));
        for (const finding of lint(whole)) {
          const { rule, span, related } = finding;
          const edits = finding.fixes().flatMap((fix) => fix.edits);
          for (const { start, end } of [{ span }, ...related, ...edits].map((one) => one.span)) {
            assert.ok(!brokenPair.test(whole.slice(0, start)) && !brokenPair.test(whole.slice(end)), rule);
          }
        }
      }),
      {
        numRuns: runs,
        examples: [
          [{ text: '\u{18451}\u{16851}\u{16800}', at: [0] }],
          [{ text: '职能科学、权责法定、执法严明、公开公', at: [18] }],
        ],
      },
    );
  });
});

/** For every offset of a text with CRLF the offset in the text with LF. */
function offsetsBack(long: string): readonly number[] {
  const back: number[] = [];
  let offset = 0;
  for (let at = 0; at <= long.length; at++) {
    back.push(offset);
    if (long.charAt(at) !== '\r') offset++;
  }
  return back;
}
