import assert from 'node:assert/strict';
import { parse } from '../../support/parse';
import { showRelation } from '../../support/relations';

/** The relations between the years that a text names, shown with the place they are held against. */
function years(text: string): readonly string[] {
  return parse(text)
    .relations.filter(({ kind }) => kind === 'report-year')
    .map((relation) => {
      const at = relation.sources?.[0]?.span.start;
      return `${showRelation(text, relation).replace('report-year ', '')}${at === undefined ? '' : ` @${String(at)}`}`;
    });
}

const title = '甲区人民政府关于2023年法治政府建设情况的报告';
/** Where the title's year stands. */
const inTitle = title.indexOf('2023');

describe('the years of a report', () => {
  it('are held against the place that names the year first', () => {
    assert.deepEqual(years(`${title}\n2023年，甲区努力。\n一、成效\n好。\n二、2024年工作安排\n努力。`), [
      `holds 2023 [2023] @${String(inTitle)}`,
      `holds 2023+1=2024 [2024] @${String(inTitle)}`,
    ]);
  });

  it('accuse the title where most other places name another year', () => {
    const text = `${title.replace('2023', '2022')}\n2023年，甲区努力。\n一、2023年的举措和成效\n好。\n二、2024年工作安排\n努力。`;
    assert.deepEqual(
      years(text).map((shown) => shown.replace(/ @.*/, '')),
      ['broken 2023≠2022 [2022]', 'holds 2023 [2023]', 'holds 2023+1=2024 [2024]'],
    );
  });

  it('accuse no heading that is not required: it may tell of another year', () => {
    const text = `${title}\n一、成效\n（一）2025年工作要点起草。好。\n（二）2023年任务完成情况。好。\n（三）2022年案件评查情况。好。`;
    assert.deepEqual(years(text), ['open 2023+1=2024≠2025 [2025]', 'holds 2023 [2023]']);
  });

  it('say nothing where one place alone names a year', () => {
    assert.deepEqual(years(`${title}\n一、成效\n好。\n二、下一步打算\n努力。`), []);
  });
});
