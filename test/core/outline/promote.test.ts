import assert from 'node:assert/strict';
import { demoteSection, promoteSection } from '../../../server/src/core/outline/promote';
import { applyEdits } from '../../../server/src/core/text/edit';
import { drawOutline, reportOf, sectionNamed } from '../../support/outlineOf';

const text = [
  '一、做法',
  '（一）强化领导',
  '1.学习。定期学习。',
  '2.部署。定期部署。',
  '（二）完善制度',
  '1.立制。制定文件。',
  '（三）严格执法。开展检查。',
  '二、打算',
  '继续努力。',
].join('\n');

function changed(source: string, title: string, change: typeof promoteSection): string {
  const report = reportOf(source);
  return applyEdits(source, change(report, sectionNamed(report, title)));
}

describe('promoteSection', () => {
  it('raises a section with its children; the siblings after it become its children', () => {
    assert.equal(
      drawOutline(reportOf(changed(text, '完善制度', promoteSection))),
      [
        '一、做法',
        '  （一）强化领导',
        '    1.学习',
        '    2.部署',
        '二、完善制度',
        '  （一）立制',
        '  （二）严格执法',
        '三、打算',
      ].join('\n'),
    );
  });

  it('takes one # away from headings of Markdown', () => {
    const source = '## 一、做法\n\n### （一）强化领导\n\n学习。\n';
    assert.equal(changed(source, '强化领导', promoteSection), '## 一、做法\n\n## 二、强化领导\n\n学习。\n');
  });

  it('does nothing at the first level', () => {
    const report = reportOf(text);
    assert.deepEqual(promoteSection(report, sectionNamed(report, '打算')), []);
  });
});

describe('demoteSection', () => {
  it('lowers a section with its children under the one before it', () => {
    assert.equal(
      drawOutline(reportOf(changed(text, '完善制度', demoteSection))),
      [
        '一、做法',
        '  （一）强化领导',
        '    1.学习',
        '    2.部署',
        '    3.完善制度',
        '      （1）立制',
        '  （二）严格执法',
        '二、打算',
      ].join('\n'),
    );
  });

  it('writes brackets as the report does', () => {
    const source = '一、做法\n(一)领导\n学习。\n二、打算\n努力。\n';
    assert.equal(changed(source, '打算', demoteSection), '一、做法\n(一)领导\n学习。\n(二)打算\n努力。\n');
  });

  it('is undone by promoting where nothing follows in the group', () => {
    const away = changed(text, '打算', demoteSection);
    assert.notEqual(away, text);
    assert.equal(changed(away, '打算', promoteSection), text);
  });

  it('does nothing to the first of a group', () => {
    const report = reportOf(text);
    assert.deepEqual(demoteSection(report, sectionNamed(report, '强化领导')), []);
  });
});
