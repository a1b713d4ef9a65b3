import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/core/config/config';
import { createReportService, type ReportService } from '../../../server/src/core/reportService';
import { rules } from '../../../server/src/core/rules/registry';
import type { ReportParagraph } from '../../../server/src/core/report';
import { defineDocumentRule, defineParagraphRule, type Rule } from '../../../server/src/core/rules/rule';

const meta = {
  summary: { zh: '试验', en: 'Trial' },
  severity: 'info',
  basis: [],
  options: {},
  messages: { found: { zh: '共{count}', en: '{count} in all' } },
  examples: [],
} as const;

let read: string[] = [];
function lengthOf(paragraph: ReportParagraph): number {
  read.push(paragraph.text);
  return paragraph.text.length;
}

const counts = defineDocumentRule({
  ...meta,
  id: 'counts',
  *check({ perParagraph }) {
    const count = perParagraph(lengthOf).reduce((all, own) => all + own, 0);
    yield { span: { start: 0, end: 1 }, message: 'found', args: { count } } as const;
  },
}) as Rule;

const throws = defineParagraphRule({
  ...meta,
  id: 'throws',
  *check({ paragraph }) {
    if (paragraph.text.includes('坏')) throw new Error('坏了');
    yield { span: { start: 0, end: 1 }, message: 'found', args: { count: 1 } } as const;
  },
}) as Rule;

/** Lints the versions of a text one after another; gives the messages of each. */
function versions(service: ReportService, texts: readonly string[]): readonly (readonly string[])[] {
  let report;
  let result;
  const all: string[][] = [];
  for (const text of texts) {
    report = service.parse(text, { previous: report });
    result = service.lint(report, defaultConfig, { previous: result });
    all.push(result.findings.map(({ message }) => message));
  }
  return all;
}

describe('what the next version takes over', () => {
  beforeEach(() => {
    read = [];
  });

  it('leaves only new paragraphs to be read by a document rule', () => {
    const service = createReportService({ rules: [counts] });
    const texts = ['甲。\n乙。\n丙。\n丁。\n', '甲。\n乙乙。\n丙。\n丁。\n', '甲。\n乙乙。\n丙。\n丁戊。\n'];
    assert.deepEqual(versions(service, texts), [['共8'], ['共9'], ['共10']]);
    assert.deepEqual(read, ['甲。', '乙。', '丙。', '丁。', '乙乙。', '丁戊。']);
  });

  it('tells of a rule that fails in every version, and no more when it is mended', () => {
    const service = createReportService({ rules: [throws] });
    const [first = [], second = [], third = []] = versions(service, [
      '坏。\n乙。\n',
      '坏。\n丙。\n',
      '好。\n丙。\n',
    ]);
    for (const found of [first, second])
      assert.equal(found.filter((message) => message.includes('坏了')).length, 1);
    assert.deepEqual(third, ['共1', '共1']);
  });

  it('gives what a text alone gives, whatever was typed before', () => {
    const service = createReportService({ rules });
    const lines = [
      '一、回顾',
      '受理83宗,办结86宗。',
      '三、部署',
      '（一）健全制度。成效明显',
      '',
      '二〇二四年',
    ];
    const texts: string[] = [];
    for (let step = 0; step < 60; step++) {
      const kept = lines.filter((_, index) => (step * 7 + index * 3) % 5 !== 0);
      texts.push([...kept, ...lines.slice(step % 6)].join('\n'));
    }
    const stepwise = versions(service, texts);
    texts.forEach((text, index) => {
      const alone = service.lint(service.parse(text), defaultConfig);
      assert.deepEqual(
        stepwise[index],
        alone.findings.map(({ message }) => message),
        text,
      );
    });
  });
});
