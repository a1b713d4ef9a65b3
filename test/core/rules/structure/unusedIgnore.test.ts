import assert from 'node:assert/strict';
import { defaultConfig } from '../../../../server/src/core/config/config';
import { createReportService } from '../../../../server/src/core/reportService';
import { unusedIgnore } from '../../../../server/src/core/rules/structure/unusedIgnore';
import { checkRule } from '../../../support/checkRule';

describe('unused-ignore', () => {
  it('reports a comment that silences nothing, and removes it', () => {
    checkRule(
      unusedIgnore,
      '一、情况\n⟦<!-- zhupi-disable-next-line -->⟧\n全年办理12件。',
      '一、情况\n\n全年办理12件。',
    );
  });

  it('is silent about a comment that silences a finding, and that finding is gone', () => {
    const service = createReportService();
    const broken = '<!-- zhupi-disable-next-line heading-sequence -->\n三、部署\n加强工作。';
    const rules = (text: string): readonly string[] =>
      service.lint(service.parse(text), defaultConfig).findings.map(({ rule }) => rule);
    const text = `一、回顾\n开展工作。\n${broken}`;
    assert.ok(
      rules(text.replace('<!-- zhupi-disable-next-line heading-sequence -->\n', '')).includes(
        'heading-sequence',
      ),
    );
    assert.ok(!rules(text).includes('heading-sequence'));
    assert.ok(!rules(text).includes('unused-ignore'));
  });

  it('is silent where the named rule is switched off', () => {
    const service = createReportService();
    const config = { ...defaultConfig, rules: { 'unpaired-mark': { severity: 'off' as const } } };
    const report = service.parse('<!-- zhupi-disable-next-line unpaired-mark -->\n全年办理12件。');
    const found = service.lint(report, config).findings.map(({ rule }) => rule);
    assert.deepEqual(
      found.includes('unused-ignore'),
      !service.rules.some(({ id }) => id === 'unpaired-mark'),
    );
  });
});
