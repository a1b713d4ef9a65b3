import assert from 'node:assert/strict';
import {
  dropSection,
  insertRequiredSection,
  moveSectionAt,
  renumberReport,
  restructurings,
} from '../../../server/src/core/features/restructure';
import { applyEdits } from '../../../server/src/core/text/edit';
import { drawOutline, reportOf, sectionNamed } from '../../support/outlineOf';

const text = [
  '甲区人民政府关于2023年法治政府建设情况的报告',
  '2023年，甲区推进法治建设。',
  '一、主要举措和成效',
  '（一）落实第一责任人职责。定期研究。',
  '（三）完善制度。制定文件。',
  '二、2024年工作安排',
  '继续努力。',
  '',
].join('\n');
const report = reportOf(text);
const at = (title: string): number => sectionNamed(report, title).titleSpan.start;

describe('restructurings', () => {
  it('offers what would change something at a place, and no more', () => {
    assert.deepEqual(
      restructurings(report, at('完善制度')).map(({ id }) => id),
      [
        'renumber-group',
        'promote',
        'demote',
        'move-up',
        'markers-arabic',
        'markers-arabicParen',
        'markers-circled',
        'renumber-report',
        'insert-shortfalls',
      ],
    );
    assert.deepEqual(
      restructurings(report, 0).map(({ id }) => id),
      ['renumber-report', 'insert-shortfalls'],
    );
  });

  it('makes edits that do what their titles say', () => {
    const demote = restructurings(report, at('完善制度')).find(({ id }) => id === 'demote');
    assert.ok(demote);
    assert.ok(applyEdits(text, demote.edits).includes('\n1.完善制度。'));
    const below = restructurings(report, at('主要举措')).find(({ id }) => id === 'renumber-below');
    assert.equal(below?.title.zh, '重新编排“主要举措和成效”以下的序号');
    assert.equal(applyEdits(text, below.edits), text.replace('（三）', '（二）'));
  });
});

describe('insertRequiredSection', () => {
  it('puts the section where it belongs, with the next number, and renumbers what follows', () => {
    const result = applyEdits(text, insertRequiredSection(report, 'shortfalls'));
    const after = reportOf(result);
    assert.deepEqual(
      after.outline.map(({ marker, title }) => `${String(marker?.ordinal)} ${title}`),
      ['1 主要举措和成效', '2 推进法治政府建设存在的不足和原因', '3 2024年工作安排'],
    );
    assert.ok(after.requirements.every(({ status }) => status === 'heading'));
    assert.ok(result.includes('\n二、推进法治政府建设存在的不足和原因\n2023年，'), result);
  });

  it('keeps blank lines, indents and line breaks of the report', () => {
    const spaced = text.replaceAll('\n', '\r\n\r\n　　').trimEnd();
    const result = applyEdits(spaced, insertRequiredSection(reportOf(spaced), 'shortfalls'));
    assert.ok(
      result.includes('\r\n\r\n　　二、推进法治政府建设存在的不足和原因\r\n\r\n　　2023年，'),
      result,
    );
    assert.ok(result.includes('\r\n\r\n　　三、2024年工作安排'), result);
    assert.equal(result.replaceAll('\r\n', '').search(/[\r\n]/), -1);
  });

  it('appends above the sign-off where nothing comes after, and begins an empty report', () => {
    const signed =
      '甲区人民政府关于2023年法治政府建设情况的报告\n一、主要举措和成效\n加强领导。\n\n甲区人民政府\n2024年2月1日\n';
    const result = applyEdits(signed, insertRequiredSection(reportOf(signed), 'nextYear'));
    assert.ok(result.endsWith('\n\n甲区人民政府\n2024年2月1日\n'), result);
    assert.ok(result.includes('\n二、2024年推进法治政府建设的主要安排\n（一）'), result);
    const bare = '甲区人民政府关于2023年法治政府建设情况的报告';
    const begun = applyEdits(bare, insertRequiredSection(reportOf(bare), 'measures'));
    assert.equal(drawOutline(reportOf(begun)).split('\n')[0], '一、推进法治政府建设的主要举措和成效');
  });

  it('does nothing for an id that the profile does not have', () => {
    assert.deepEqual(insertRequiredSection(report, 'nothing'), []);
  });
});

describe('renumberReport, moveSectionAt, dropSection', () => {
  it('renumber the report, move and drop by offset', () => {
    assert.equal(applyEdits(text, renumberReport(report)), text.replace('（三）', '（二）'));
    const up = applyEdits(text, moveSectionAt(report, at('2024年工作'), 'up'));
    assert.ok(up.includes('\n一、2024年工作安排\n继续努力。\n二、主要举措和成效\n'), up);
    assert.equal(applyEdits(text, dropSection(report, at('2024年工作'), { index: 0 })), up);
    const under = dropSection(report, at('完善制度'), { parent: at('2024年工作'), index: 0 });
    assert.ok(applyEdits(text, under).includes('二、2024年工作安排\n继续努力。\n（一）完善制度。'));
    assert.deepEqual(moveSectionAt(report, 0, 'up'), []);
  });
});
