import assert from 'node:assert/strict';
import { createReportService, defaultConfig } from '../../server/src/core/index';

/** Long enough that work that grows with its square takes longer than a test may. */
const times = 200_000;

const texts = [
  ...Array.from('啊一其第x1（(“《，,。.、①%年 \t　#|-—<*\n'),
  '|1|\n',
  '一、\n',
  '1.',
  '第1页 ',
  '××件，',
  '》《',
  '受理1件，',
];

describe('a long text of one thing over and over', () => {
  const service = createReportService();

  for (const unit of texts) {
    it(`${JSON.stringify(unit)} is read, and no rule fails`, () => {
      const text = unit.repeat(times / unit.length);
      const { findings } = service.lint(service.parse(text), defaultConfig);
      assert.deepEqual(
        findings.filter(({ rule }) => rule === 'rule-failed').map(({ message }) => message),
        [],
      );
      assert.ok(findings.every(({ span }) => span.start >= 0 && span.end <= text.length));
    });
  }
});
