import assert from 'node:assert/strict';
import { selectionSpans } from '../../../server/src/core/features/selectionRanges';
import { createReportService } from '../../../server/src/core/reportService';
import { splitMarks } from '../../support/checkRule';

const service = createReportService();

/** The texts that grow around the place that ⟦⟧ marks. */
function grown(marked: string): readonly string[] {
  const { text, spans } = splitMarks(marked);
  const report = service.parse(text);
  return selectionSpans(report, spans[0]?.start ?? 0).map(({ start, end }) => text.slice(start, end));
}

describe('selectionSpans', () => {
  it('takes in the character, clause, sentence, paragraph, sections and the text', () => {
    const text = '一、甲\n（一）乙。开展检查，整改到位。成效明显。\n二、丙\n丁。';
    assert.deepEqual(grown(text.replace('整改', '⟦⟧整改')), [
      '整',
      '整改到位',
      '开展检查，整改到位。',
      '（一）乙。开展检查，整改到位。成效明显。',
      '（一）乙。开展检查，整改到位。成效明显。\n',
      '一、甲\n（一）乙。开展检查，整改到位。成效明显。\n',
      text,
    ]);
  });

  it('leaves a number with its separator whole', () => {
    assert.deepEqual(grown('全年受理1,2⟦⟧56件，办结1,200件。').slice(0, 2), ['5', '全年受理1,256件']);
  });

  it('counts the closing quotation mark to the sentence', () => {
    assert.ok(grown('他说：“必须⟦⟧整改。”会后落实。').includes('他说：“必须整改。”'));
  });

  it('takes a character outside the basic plane whole', () => {
    assert.equal(grown('姓⟦⟧𠮷的人。')[0], '𠮷');
  });

  it('selects the title of a heading before the whole line', () => {
    assert.deepEqual(grown('一、健全⟦⟧制度\n内容。').slice(0, 3), ['制', '健全制度', '一、健全制度']);
  });

  it('gives spans that grow at every place of a text, its end included', () => {
    const text = '　　一、甲\r\n（一）乙。丙，\r\n丁。\r\n\r\n戊';
    const report = service.parse(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const spans = selectionSpans(report, offset);
      assert.ok(spans.length > 0);
      spans.forEach((span, i) => {
        const inner = spans[i - 1];
        assert.ok(span.start <= offset && offset <= span.end);
        if (inner)
          assert.ok(
            span.start <= inner.start &&
              inner.end <= span.end &&
              span.end - span.start > inner.end - inner.start,
          );
      });
    }
  });
});
