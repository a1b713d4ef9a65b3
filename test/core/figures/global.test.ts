import assert from 'node:assert/strict';
import { parse } from '../../support/parse';
import { showRelation } from '../../support/relations';

function globals(text: string): readonly string[] {
  return parse(text).relations.map((relation) => showRelation(text, relation));
}

const title = '某区人民政府关于2024年法治政府建设情况的报告\n';

describe('relations across paragraphs', () => {
  it('find the number of units of a floor elsewhere', () => {
    const text = '共培养535名“法律明白人”，每个村（社区）有8名以上。\n全区65个村（社区）实现全覆盖。';
    assert.deepEqual(globals(text), ['min-per-unit holds 65×8=520≤535 [535名 | 8名]']);
    const [relation] = parse(text).relations;
    assert.deepEqual(
      relation?.sources?.map(({ span }) => text.slice(span.start, span.end)),
      ['65个'],
    );
  });

  it('say nothing where two numbers of units would give different verdicts', () => {
    const text = '共培养535名，每个村有8名以上。\n甲镇65个村参加。\n全区80个村参加。';
    assert.deepEqual(globals(text), []);
  });

  it('hold headings against the report year', () => {
    assert.deepEqual(
      globals(`${title}一、2024年主要举措和成效\n成效明显。\n二、2025年工作安排\n继续努力。`),
      ['report-year holds 2024 [2024]', 'report-year holds 2024+1=2025 [2025]'],
    );
    assert.deepEqual(globals(`${title}一、主要举措\n成效明显。\n二、2026年工作安排\n继续努力。`), [
      'report-year broken 2024+1=2025≠2026 [2026]',
    ]);
    assert.deepEqual(globals(`${title}一、2023年问题整改情况\n已经整改。`), []);
  });

  it('compare counts of the same label, and only those', () => {
    assert.deepEqual(globals('全县聘请行政执法监督员20名。\n全县聘请行政执法监督员20名。'), [
      'repeat holds 20=20 [20名 | 20名]',
    ]);
    assert.deepEqual(globals('全县共有乡镇16个。\n选取3个乡镇试点。'), []);
    assert.deepEqual(globals('甲局全年办理行政案件120件。\n乙局全年办理行政案件98件。'), []);
    assert.deepEqual(globals('全年办理法律援助案件2.83万件。\n全年办理法律援助案件28312件。'), [
      'repeat holds 28312=28300 [28312件 | 2.83万件]',
    ]);
  });
});
