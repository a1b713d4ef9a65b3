import assert from 'node:assert/strict';
import { formatDecimal } from '../../../server/src/core/figures/decimal';
import { scanNumbers } from '../../../server/src/core/figures/scan';
import { fold } from '../../../server/src/core/text/charClass';

/** The figures of a text as `text=value`. */
function figures(text: string, bare = false): readonly string[] {
  return scanNumbers(fold(text), 0, bare)
    .filter(({ kind }) => kind === 'figure')
    .map(({ start, end, value }) => `${text.slice(start, end)}=${formatDecimal(value)}`);
}

describe('scanning numbers', () => {
  it('reads Arabic numbers in every form', () => {
    assert.deepEqual(figures('受理83宗、1,256件、1 256份，3.6万余人，１２件，19·5％，1.33亿元'), [
      '83宗=83', '1,256件=1256', '1 256份=1256', '3.6万余人=36000', '１２件=12', '19·5％=19.5', '1.33亿元=133000000',
    ]); // prettier-ignore
  });

  it('reads Chinese numerals where they count', () => {
    assert.deepEqual(figures('二百余件，两次，十余场，近千人，百分之三十，三成以上，万余份，无一件'), [
      '二百余件=200', '两次=2', '十余场=10', '千人=1000', '百分之三十=30', '三成=30', '万余份=10000', '无一件=0',
    ]); // prettier-ignore
  });

  it('reads ranges as one figure', () => {
    assert.deepEqual(figures('15～20件，13万元—17万元，3至5次'), [
      '15～20件=15',
      '13万元—17万元=130000',
      '3至5次=3',
    ]);
  });

  it('leaves out dates, numbers of documents, versions, telephone numbers, ordinals and names', () => {
    const text =
      '2024年1月30日，2024-01-30 09:37，〔2024〕2号，7.0版，12345热线，第2家，第三批，“1+N”，“八五”普法，QZ04101-0105，5G，' +
      '一件事一次办，十分重视，数百名，第35个，十四届全国人大三次会议，索引号3301100021';
    assert.deepEqual(figures(text), []);
  });

  it('leaves out what stands in 《》 and in short quotation marks', () => {
    assert.deepEqual(figures('《关于印发10项措施的通知》明确“10件实事”，办结9件'), ['9件=9']);
  });

  it('does not take a numbered item for a decimal', () => {
    assert.deepEqual(figures('1.3项工作，0.3个、1.2个百分点'), ['1.2个百分点=1.2']);
  });

  it('needs a unit in running text and none in a table row', () => {
    assert.deepEqual(figures('受理|83|办结|80'), []);
    assert.deepEqual(figures('受理|83|办结|80', true), ['83=83', '80=80']);
    assert.deepEqual(figures('总数达到1120。'), ['1120=1120']);
  });

  it('finds spans of years', () => {
    const years = scanNumbers('三年行动(2023—2025年),2021-2025年,2024年', 0, false);
    assert.deepEqual(years.map(({ kind, value }) => `${kind} ${formatDecimal(value)}`), [
      'yearRange 2023', 'yearRange 2021', 'year 2024',
    ]); // prettier-ignore
  });
});
