import assert from 'node:assert/strict';
import { mentionsOf } from '../../../server/src/core/features/mentions';
import { createReportService } from '../../../server/src/core/reportService';

const service = createReportService();
const body = '一、工作举措\n（一）健全制度\n内容。\n（二）严格执法\n内容。\n二、不足原因\n';

/** The mentions in a last paragraph as `words → title`. */
function mentioned(sentence: string): readonly string[] {
  const report = service.parse(body + sentence);
  return mentionsOf(report).map(
    ({ span, section }) => `${report.text.slice(span.start, span.end)} → ${section.title}`,
  );
}

describe('mentionsOf', () => {
  it('finds a section by its number', () => {
    assert.deepEqual(mentioned('具体见第一部分。'), ['第一部分 → 工作举措']);
    assert.deepEqual(mentioned('本报告第二部分已作说明。'), ['第二部分 → 不足原因']);
  });

  it('follows a path of marks, both widths', () => {
    assert.deepEqual(mentioned('详见一、（二）。'), ['一、（二） → 严格执法']);
    assert.deepEqual(mentioned('详见一、(二)。'), ['一、(二) → 严格执法']);
  });

  it('finds a quoted title', () => {
    assert.deepEqual(mentioned('“严格执法”一节已有数据。'), ['严格执法 → 严格执法']);
  });

  it('leaves chapters of laws, ordinals and missing sections alone', () => {
    for (const sentence of [
      '按照《条例》第一章办理。',
      '全市第一部分区试点。',
      '见第九部分。',
      '“执法”从严。',
      '意见一、意见二均已采纳。',
    ]) {
      assert.deepEqual(mentioned(sentence), [], sentence);
    }
  });
});
