import assert from 'node:assert/strict';
import { createReportService } from '../../server/src/core/reportService';
import { defaultConfig } from '../../server/src/core/config/config';
import type { Finding } from '../../server/src/core/lint/finding';
import { fixAll } from '../../server/src/core/lint/fixAll';
import { expectFile } from '../support/goldenFile';
import { readSeeds } from '../support/seeds';

const service = createReportService();

/** `line:column severity rule [words] message`, as a reader would check them one by one. */
function findingLines(text: string): readonly string[] {
  const report = service.parse(text);
  return service.lint(report, defaultConfig).findings.map(({ rule, severity, span, message }) => {
    const { line, character } = report.lines.positionAt(span.start);
    return `${line + 1}:${character + 1} ${severity} ${rule} [${text.slice(span.start, span.end)}] ${message}`;
  });
}

describe('the five real reports', () => {
  for (const { name, text: seed } of readSeeds()) {
    it(`${name}: every finding was read and is right`, () => {
      const lines = findingLines(seed);
      assert.ok(lines.length > 0);
      expectFile(`test/golden/findings/${name}`, `${lines.join('\n')}\n`);
    });

    it(`${name}: fix-all gives a text that reads well and stays as it is`, () => {
      const findingsIn = (text: string): readonly Finding[] =>
        service.lint(service.parse(text), defaultConfig).findings;
      const { text } = fixAll(seed, findingsIn);
      expectFile(`test/golden/fixed/${name}`, text);
      assert.equal(fixAll(text, findingsIn).text, text);
    });
  }
});
