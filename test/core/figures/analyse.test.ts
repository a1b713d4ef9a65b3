import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { reportParagraphOf } from '../../support/paragraph';
import { showRelation } from '../../support/relations';

/** Every relation of one paragraph, shown. */
function relations(text: string): readonly string[] {
  const paragraph = reportParagraphOf(text);
  return paragraph.relations.map((relation) => showRelation(text, relation));
}

describe('analysing a paragraph', () => {
  it('reads both widths alike', () => {
    const half = '收到行政复议申请93宗,受理83宗,办结86宗(含调解12宗),占比48.84%。';
    const full = '收到行政复议申请93宗，受理83宗，办结86宗（含调解12宗），占比48.84%。';
    const shape = (text: string): readonly string[] => reportParagraphOf(text).relations.map((one) => `${one.kind} ${one.verdict} ${one.arithmetic}`); // prettier-ignore
    assert.deepEqual(shape(half), shape(full));
    assert.ok(shape(half).includes('stage-order broken 86>83'));
  });

  it('says what each figure counts', () => {
    const [received, accepted] = reportParagraphOf('2024年共收到行政复议申请93宗，受理83宗。').figures;
    assert.deepEqual(received?.measure, {
      label: '收到行政复议申请',
      family: 'reconsideration',
      stage: 'received',
      subject: undefined,
      period: '2024',
    });
    assert.equal(accepted?.measure.stage, 'accepted');
    assert.equal(accepted.measure.family, 'reconsideration');
  });

  it('goes on with the family that a figure turned out to count, whatever the sentence before was about', () => {
    const { figures, relations: made } = reportParagraphOf(
      '举办法治讲座100场。共收到行政复议申请80件，受理85件，办结70件。',
    );
    assert.deepEqual(
      figures.map(({ measure }) => measure.family),
      ['publicity', 'reconsideration', 'reconsideration', 'reconsideration'],
    );
    assert.deepEqual(
      made.filter(({ verdict }) => verdict === 'broken').map(({ arithmetic }) => arithmetic),
      ['85>80'],
    );
  });

  it('takes the family of a run-in heading', () => {
    const text = '（二）发挥行政复议主渠道作用。收到申请93件，办结86件，纠错8件。';
    assert.equal(reportParagraphOf(text).figures.at(-1)?.measure.family, 'reconsideration');
  });

  it('reads a table row without relating its figures', () => {
    const row = reportParagraphOf('受理 | 83 | 办结 | 86', 'tableRow');
    assert.equal(row.figures.length, 2);
    assert.deepEqual(row.relations, []);
  });

  it('adds what was carried over, and leaves open what is carried over without a number', () => {
    assert.ok(relations('受理100件，上年结转5件，办结104件。').includes('stage-order holds 104≤100+5=105 [104件 | 100件 | 5件]')); // prettier-ignore
    assert.ok(relations('受理100件，上年结转5件，办结106件。').includes('stage-order broken 106>100+5=105 [106件 | 100件 | 5件]')); // prettier-ignore
    assert.ok(
      relations('受理100件（含上年结转），办结106件。').includes('stage-order open 106>100 [106件 | 100件]'),
    );
    assert.ok(
      relations('受理100件，上年未结转，办结106件。').includes('stage-order broken 106>100 [106件 | 100件]'),
    );
  });

  it('never compares what counts different things', () => {
    for (const text of [
      '受理投诉举报83件，办结人大代表建议86件。',
      '检查企业60家，立案查处72起。',
      '2023年受理83件，2024年办结86件。',
      '市级受理83件，区级办结86件。',
      '合法性审核226件，提出意见615条。',
      '受理矛盾纠纷12件、民事纠纷30件，调解41件。',
      '培训200人，其中党员150人，女性80人。',
      '其中刑事301件，民事38件，解答咨询500件。',
    ]) {
      const broken = reportParagraphOf(text).relations.filter(({ verdict }) => verdict === 'broken');
      assert.deepEqual(
        broken.map(({ arithmetic }) => arithmetic),
        [],
        text,
      );
    }
  });

  it('makes no more relations a figure in a long paragraph than in a short one', () => {
    const unit =
      '受理行政复议案件83件，办结80件，其中维持30件、驳回20件（含调解3件），占比37.5%，同比增长12%，';
    const perFigure = (times: number): number => {
      const { figures, relations: made } = reportParagraphOf(unit.repeat(times));
      return made.length / figures.length;
    };
    assert.ok(perFigure(300) <= perFigure(20) * 1.5);
  });

  it('has an answer for every text', () => {
    const word = fc.constantFrom(
      '受理', '办结', '其中', '共', '占', '%', '83', '件', '、', '，', '（', '）', '“', '”', '《', '等', '三个', '2023—2025年', '万', '余', '。', '和', '率', '分别', '\ud800',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join('');
        const { figures, relations: made } = reportParagraphOf(text);
        for (const { span, numberSpan } of figures) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
          assert.ok(span.start <= numberSpan.start && numberSpan.end <= span.end);
        }
        for (const { members } of made) {
          assert.ok(members.length > 0);
          for (const member of members)
            assert.ok(member.figure === undefined || member.figure < figures.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
