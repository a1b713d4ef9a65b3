import assert from 'node:assert/strict';
import { checkRequirements } from '../../../server/src/core/profiles/requirements';
import { builtInProfiles } from '../../../server/src/core/profiles/index';
import { reportOf } from '../../support/outlineOf';
import headingWordings from './headingWordings.json';

const title = '甲县人民政府关于2024年法治政府建设情况的报告';
const profile = builtInProfiles.find(({ id }) => id === 'fazhi-annual');

/** Ids of the required sections that a heading of a 2024 report is. */
function sectionsOf(heading: string): readonly string[] {
  const report = reportOf(`${title}\n2024年，甲县扎实工作。\n一、${heading}\n（内容略）`);
  assert.ok(profile);
  const found = checkRequirements(profile, { ...report, reportYear: 2024 });
  return found.filter(({ status }) => status === 'heading').map(({ section }) => section.id);
}

describe('the wordings of required sections', () => {
  for (const [id, { is, isNot }] of Object.entries(headingWordings)) {
    it(`knows the headings of ${id}`, () => {
      assert.ok(is.length >= 150, String(is.length));
      assert.deepEqual(
        is.filter((heading) => !sectionsOf(heading).includes(id)),
        [],
      );
    });

    it(`takes no look-alike for ${id}`, () => {
      assert.deepEqual(
        isNot.filter((heading) => sectionsOf(heading).includes(id)),
        [],
      );
    });
  }
});
