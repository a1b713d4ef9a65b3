import assert from 'node:assert/strict';
import { createReportService, defaultConfig } from '../../../server/src/core/index';
import { readSentenceSets } from '../../quality/sentences';

/** Code units of the shorter text; the longer one is `times` as long. */
const short = 12_000;
const times = 8;
/** Work that grows with the square takes 64 times as long; warming up and collecting take the rest. */
const most = 2.5 * times;
/** Milliseconds of the processor that the shorter text may well take, once the engine is warm. */
const usual = 4;
/** One sentence in so many is tried here; `npm run fuzz` tries more. */
const thinning = process.env.FUZZ_RUNS === undefined ? 60 : 4;

/** How a sentence is told over and over: in sentences, in clauses of one sentence, without any mark. */
const shapes: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/[。；！？]/g, '，'),
  (text) => text.replace(/[。；！？，、：]/g, ''),
];

/** What once took time that grew with the square of a paragraph, each for a reason of its own. */
const formerly = [
  '建立问题整改台帐，实行销号管理。',
  '为期三个月的专项行动于2024年8月底结束。',
  '收到检察建议22件，整改落实措施36项，',
  '行政处罚类案件36件，占审结案件108件的四分之一，',
  '行政复议案件调解和解52件，占办结案件（148件）的六成以上。',
  '全县218个村全部建成服务站点，每个村配备1名法律顾问，共聘请法律顾问74名，',
  '坚持每月组织一次常务会议学法，全年共学法10次，',
  '便民服务中心进驻事项126项，其中即办件74项、承诺件52项，全年办理8632件，月均办理719件，',
  '全年审核合同**份，提出意见建议310条。',
  '2024以来全区新增市场主体9200户',
  '我区目前办结12件，占30%；',
  '评查案卷150卷，合格143卷，不合格7卷，优秀46卷。',
];

const service = createReportService();

/** Milliseconds of the processor for reading and linting a paragraph that tells `unit` over and over. */
function cost(unit: string, length: number, runs: number): number {
  const text = `某县2024年法治政府建设情况报告\n一、主要举措和成效\n${unit.repeat(Math.ceil(length / unit.length))}`;
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    service.lint(service.parse(text), defaultConfig);
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
}

/** Beside other work a run may be slow by chance, but not the least of ever more runs; what grows with the square is slow in all. */
function growsTooFast(unit: string): boolean {
  const grew = (runs: number): number =>
    cost(unit, times * short, runs) / Math.max(cost(unit, short, runs + 1), usual);
  return [1, 3, 9].every((runs) => grew(runs) > most);
}

describe('the time for a paragraph', function () {
  this.timeout(900_000);

  it('grows with its length, whatever it tells over and over', () => {
    const told = readSentenceSets()
      .flatMap(({ wrong, right }) => [...wrong, ...right])
      .filter((_, index) => index % thinning === 0)
      .map(({ text }) => text.replaceAll('\n', ''))
      .flatMap((text) => shapes.map((shape) => shape(text)));
    const units = [...formerly, ...told];
    assert.ok(units.length > 100);
    assert.deepEqual(units.filter(growsTooFast), []);
  });
});
