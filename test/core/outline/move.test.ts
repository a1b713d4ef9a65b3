import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveAmongSiblings, moveSection, moveToParent } from '../../../server/src/core/outline/move';
import { placeOf } from '../../../server/src/core/outline/place';
import { walkSections } from '../../../server/src/core/outline/section';
import { applyEdits } from '../../../server/src/core/text/edit';
import { drawOutline, reportOf, sectionNamed } from '../../support/outlineOf';
import { readSeeds } from '../../support/seeds';

const text = [
  '甲区人民政府关于2023年法治政府建设情况的报告',
  '',
  '一、做法',
  '（一）强化领导。定期研究。',
  '（二）完善制度。制定文件。',
  '',
  '二、不足',
  '力量不足，原因是编制少。',
  '三、打算',
  '（一）抓培训。开展轮训。',
].join('\n');

function moved(source: string, title: string, direction: 'up' | 'down'): string {
  const report = reportOf(source);
  return applyEdits(source, moveSection(report, sectionNamed(report, title), direction));
}

describe('moveSection', () => {
  it('moves a section with its children and gives it the number of its new place', () => {
    const result = moved(text, '做法', 'down');
    assert.equal(
      drawOutline(reportOf(result)),
      '一、不足\n二、做法\n  （一）强化领导\n  （二）完善制度\n三、打算\n  （一）抓培训',
    );
    assert.ok(result.includes('一、不足\n力量不足，原因是编制少。\n\n二、做法\n'));
  });

  it('gives the text back byte for byte when moved back, whatever ends its lines', () => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const source = text.replaceAll('\n', lineBreak);
      const away = moved(source, '做法', 'down');
      assert.notEqual(away, source);
      assert.equal(moved(away, '做法', 'up'), source);
    }
  });

  it('does nothing at the edge of a group', () => {
    const report = reportOf(text);
    assert.deepEqual(moveSection(report, sectionNamed(report, '做法'), 'up'), []);
    assert.deepEqual(moveSection(report, sectionNamed(report, '打算'), 'down'), []);
  });

  it('keeps the sign-off at the end', () => {
    const signed = `${text}\n\n甲区人民政府\n2024年2月20日\n`;
    const result = moved(signed, '打算', 'up');
    assert.ok(result.endsWith('三、不足\n力量不足，原因是编制少。\n\n甲区人民政府\n2024年2月20日\n'), result);
  });

  it('carries numbers that run on across sections to their new places', () => {
    const source = '一、做法\n（一）甲甲\n1.壹。一一。\n2.贰。二二。\n（二）乙乙\n3.叁。三三。\n';
    const result = moved(source, '甲甲', 'down');
    assert.equal(
      drawOutline(reportOf(result)),
      '一、做法\n  （一）乙乙\n    1.叁\n  （二）甲甲\n    2.壹\n    3.贰',
    );
    assert.equal(moved(result, '甲甲', 'up'), source);
  });

  it('moves sections of Markdown with their hashes', () => {
    const source =
      '# 甲区2023年法治政府建设年度报告\n\n## 一、做法\n\n正文甲。\n\n## 二、**不足**\n\n正文乙。\n';
    const result = moved(source, '做法', 'down');
    assert.equal(
      result,
      '# 甲区2023年法治政府建设年度报告\n\n## 一、**不足**\n\n正文乙。\n\n## 二、做法\n\n正文甲。\n',
    );
  });

  it('is undone by moving back, for every section of every seed', () => {
    let count = 0;
    for (const { text: seed } of readSeeds()) {
      const report = reportOf(seed);
      for (const section of walkSections(report.outline)) {
        const edits = moveSection(report, section, 'down');
        if (edits.length === 0) continue;
        const away = applyEdits(seed, edits);
        const there = reportOf(away);
        const again = [...walkSections(there.outline)].find(
          (other) => other.title === section.title && other.span.start > section.span.start,
        );
        assert.ok(again, section.title);
        assert.equal(applyEdits(away, moveSection(there, again, 'up')), seed, section.title);
        count += 1;
      }
    }
    assert.ok(count > 60, String(count));
  });
});

describe('moveAmongSiblings', () => {
  it('moves to any place and back', () => {
    const source = ['一', '二', '三', '四', '五']
      .map((n, i) => `${n}、第${String.fromCharCode(97 + i)}节\n正文${n}。\n`)
      .join('\n');
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (from, to) => {
        const report = reportOf(source);
        const section = report.outline[from];
        assert.ok(section);
        const away = applyEdits(source, moveAmongSiblings(report, section, to));
        const there = reportOf(away);
        const again = there.outline[to];
        assert.equal(again?.title, section.title);
        assert.ok(again);
        assert.equal(applyEdits(away, moveAmongSiblings(there, again, from)), source);
      }),
    );
  });
});

describe('moveToParent', () => {
  it('puts a section under another parent and renumbers both groups', () => {
    const report = reportOf(text);
    const edits = moveToParent(report, sectionNamed(report, '强化领导'), sectionNamed(report, '打算'), 0);
    const result = applyEdits(text, edits);
    assert.equal(
      drawOutline(reportOf(result)),
      '一、做法\n  （一）完善制度\n二、不足\n三、打算\n  （一）强化领导\n  （二）抓培训',
    );
  });

  it('puts the last child of a section at the end of another', () => {
    const report = reportOf(text);
    const edits = moveToParent(report, sectionNamed(report, '完善制度'), sectionNamed(report, '打算'), 9);
    assert.equal(
      drawOutline(reportOf(applyEdits(text, edits))),
      '一、做法\n  （一）强化领导\n二、不足\n三、打算\n  （一）抓培训\n  （二）完善制度',
    );
  });

  it('refuses a parent of another level', () => {
    const report = reportOf(text);
    assert.deepEqual(moveToParent(report, sectionNamed(report, '不足'), sectionNamed(report, '打算'), 0), []);
  });
});

describe('placeOf', () => {
  it('finds parent, siblings and index', () => {
    const report = reportOf(text);
    const place = placeOf(report.outline, sectionNamed(report, '完善制度'));
    assert.equal(place?.parent?.title, '做法');
    assert.equal(place.index, 1);
    assert.equal(place.siblings.length, 2);
  });
});
