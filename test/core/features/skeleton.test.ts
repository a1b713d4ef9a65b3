import assert from 'node:assert/strict';
import { createSkeleton } from '../../../server/src/core/features/skeleton';
import { builtInProfiles } from '../../../server/src/core/profiles/index';
import { findBreaks } from '../../../server/src/core/outline/sequence';
import { numberedRuns } from '../../../server/src/core/outline/siblings';
import { createReportService, defaultConfig } from '../../../server/src/core/index';
import { reportOf } from '../../support/outlineOf';

describe('createSkeleton', () => {
  for (const profile of builtInProfiles) {
    it(`makes a ${profile.id} that reads as one, with every required section`, () => {
      const text = createSkeleton(profile, { year: 2024, issuer: '甲区人民政府' });
      const report = reportOf(text);
      assert.equal(report.profile?.id, profile.id);
      assert.deepEqual(
        report.requirements.filter(({ status }) => status !== 'heading').map(({ section }) => section.id),
        [],
      );
      assert.equal(findBreaks(numberedRuns(report.outline, report.paragraphs)).length, 0);
      assert.ok(!/\{\w+\}/.test(text), text);
    });
  }

  for (const profile of builtInProfiles) {
    for (const issuer of [undefined, '甲区人民政府', '乙市司法局']) {
      it(`makes a ${profile.id} of ${issuer ?? 'an unknown issuer'} in which nothing is wrong but the blanks`, () => {
        const service = createReportService();
        const report = service.parse(createSkeleton(profile, { year: 2024, issuer }));
        const { findings } = service.lint(report, defaultConfig);
        const others = findings.filter(({ rule }) => rule !== 'placeholder-left');
        assert.deepEqual(
          others.map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
        assert.ok(findings.length > others.length);
      });
    }
  }

  it('names the year and the next, and leaves an unknown issuer blank', () => {
    const [profile] = builtInProfiles;
    assert.ok(profile);
    const text = createSkeleton(profile, { year: 2024 });
    assert.ok(text.startsWith('××人民政府关于2024年法治政府建设情况的报告\n\n2024年，'));
    assert.ok(text.includes('\n\n四、2025年推进法治政府建设的主要安排\n\n'));
    assert.ok(text.endsWith('××人民政府\n\n2025年×月×日\n'));
  });

  it('ends lines as asked', () => {
    const [profile] = builtInProfiles;
    assert.ok(profile);
    const text = createSkeleton(profile, { year: 2024, lineBreak: '\r\n' });
    assert.equal(text.replaceAll('\r\n', '').search(/[\r\n]/), -1);
  });
});
