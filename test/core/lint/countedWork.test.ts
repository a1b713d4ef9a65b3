import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/core/config/config';
import { lintReport } from '../../../server/src/core/lint/pipeline';
import { builtInProfiles } from '../../../server/src/core/profiles/index';
import { parseReport, type Report } from '../../../server/src/core/report';
import { rules } from '../../../server/src/core/rules/registry';
import { defineDocumentRule, type Rule } from '../../../server/src/core/rules/rule';

const options = { rules, config: defaultConfig, locale: 'zh-cn' } as const;

/** A report of about a megabyte of UTF-8 in which no paragraph stands twice. */
function longReport(): string {
  const lines = ['甲市人民政府2024年法治政府建设年度报告', '', '一、主要举措和成效'];
  for (let i = 0; i < 4000; i++) {
    lines.push(
      `第${i}组深入推进行政执法规范化建设，全年办结案件${100 + i}件，开展培训${i + 3}场次，成效明显，群众满意。`,
    );
  }
  return lines.join('\n');
}

/** How many paragraphs are not the same objects as in the version before. */
function newParagraphs(report: Report, previous: Report): number {
  const old = new Set(previous.paragraphs.map(({ paragraph }) => paragraph));
  return report.paragraphs.filter(({ paragraph }) => !old.has(paragraph)).length;
}

describe('the work of an edit', () => {
  const text = longReport();
  const first = parseReport(text, { profiles: builtInProfiles });
  const linted = lintReport(first, options);
  const middle = text.indexOf('规范化', text.length / 2);
  const edited = `${text.slice(0, middle)}的${text.slice(middle)}`;

  it('is all of a text that is new', () => {
    assert.ok(Buffer.byteLength(text) > 500_000);
    assert.equal(first.paragraphs.length, 4002);
    assert.equal(linted.run.asked, 4002);
  });

  it('reads one paragraph and asks the rules for one', () => {
    const second = parseReport(edited, { profiles: builtInProfiles, previous: first });
    assert.equal(newParagraphs(second, first), 1);
    assert.equal(lintReport(second, { ...options, previous: linted }).run.asked, 1);
  });

  it('reads two where a paragraph is parted in two', () => {
    const parted = `${text.slice(0, middle)}。\n（一）${text.slice(middle)}`;
    const second = parseReport(parted, { profiles: builtInProfiles, previous: first });
    assert.equal(second.paragraphs.length, 4003);
    assert.equal(newParagraphs(second, first), 2);
    assert.equal(lintReport(second, { ...options, previous: linted }).run.asked, 2);
  });

  it('is none where nothing changed', () => {
    const second = parseReport(text, { profiles: builtInProfiles, previous: first });
    assert.equal(newParagraphs(second, first), 0);
    assert.equal(lintReport(second, { ...options, previous: linted }).run.asked, 0);
  });

  it('is everything again where what the rules know of the whole report changed', () => {
    const renamed = parseReport(text.replace('2024年', '2023年'), {
      profiles: builtInProfiles,
      previous: first,
    });
    assert.equal(newParagraphs(renamed, first), 1);
    assert.equal(lintReport(renamed, { ...options, previous: linted }).run.asked, 4002);
  });

  it('reads one paragraph for a document rule that reads them one by one', () => {
    let read = 0;
    const readOne = (): number => ++read;
    const counting = defineDocumentRule({
      id: 'counting',
      summary: { zh: '数', en: 'Counts' },
      severity: 'info',
      basis: [],
      options: {},
      messages: {},
      examples: [],
      check({ perParagraph }) {
        perParagraph(readOne);
        return [];
      },
    });
    const only = { ...options, rules: [counting as Rule] };
    const before = lintReport(first, only);
    assert.equal(read, 4002);
    const second = parseReport(edited, { profiles: builtInProfiles, previous: first });
    lintReport(second, { ...only, previous: before });
    assert.equal(read, 4003);
  });
});
