import assert from 'node:assert/strict';
import { checkTitle, otherKindOfPlan } from '../../../server/src/core/lexicon/titleNames';

describe('checkTitle', () => {
  const right = '党政主要负责人履行推进法治建设第一责任人职责规定';

  it('finds a character put in, left out or changed', () => {
    assert.equal(checkTitle('党政主要负责人履行推进法治政府建设第一责任人职责规定'), right);
    assert.equal(checkTitle('党政主要负责人履行推进法治建设第一责任职责规定'), right);
    assert.equal(checkTitle('党政主要负责人履行推进法制建设第一责任人职责规定'), right);
  });

  it('finds years that a plan never had', () => {
    assert.equal(checkTitle('法治中国建设规划(2021-2025年)'), '法治中国建设规划（2020—2025年）');
    assert.equal(checkTitle('法治政府建设实施纲要(2016—2020年)'), '法治政府建设实施纲要（2015—2020年）');
  });

  it('accepts right names, later editions and names without years', () => {
    for (const name of [
      right,
      '法治政府建设实施纲要(2015—2020年)',
      '法治政府建设实施纲要(2026—2030年)',
      '法治政府建设实施纲要',
    ]) {
      assert.equal(checkTitle(name), undefined, name);
    }
  });

  it('leaves other documents alone: another kind, another beginning, another law', () => {
    for (const name of [
      '法治政府建设与责任落实督察工作办法',
      '某市党政主要负责人履行推进法治建设第一责任人职责规定',
      '关于全面推行行政规范性文件合法性审核机制的实施意见',
      '行政许可法',
      '',
    ]) {
      assert.equal(checkTitle(name), undefined, name);
    }
  });

  it('knows the issuer before 关于, and leaves local papers alone', () => {
    assert.equal(
      checkTitle('国务院办公厅关于严格规犯涉企行政检查的意见'),
      '国务院办公厅关于严格规范涉企行政检查的意见',
    );
    assert.equal(checkTitle('关于加强行政执法协调监督工作体系建设的实施意见'), undefined);
    assert.equal(
      checkTitle('中共中央关于全面推进依法治国若干问题的决定'),
      '中共中央关于全面推进依法治国若干重大问题的决定',
    );
  });

  it('knows who issued a document', () => {
    assert.equal(
      checkTitle('最高人民检察院关于行政机关负责人出庭应诉若干问题的规定'),
      '最高人民法院关于行政机关负责人出庭应诉若干问题的规定',
    );
    assert.equal(
      checkTitle('国务院关于严格规范涉企行政检查的意见'),
      '国务院办公厅关于严格规范涉企行政检查的意见',
    );
    assert.equal(
      checkTitle('司法部关于全面推行行政规范性文件合法性审核机制的指导意见'),
      '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见',
    );
    for (const name of [
      '国务院办公厅关于严格规范涉企行政检查的意见',
      '中共中央办公厅、国务院办公厅关于加强社会主义法治文化建设的意见',
      '某省人民政府办公厅关于严格规范涉企行政检查的意见',
      '司法部关于加强行政执法监督的通知',
    ])
      assert.equal(checkTitle(name), undefined, name);
  });

  it('finds the plan that has other words for its kind and the same years', () => {
    assert.equal(otherKindOfPlan('法治政府建设实施意见(2021—2025年)'), '法治政府建设实施纲要(2021—2025年)');
    assert.equal(otherKindOfPlan('法治政府建设实施意见(2022—2026年)'), undefined);
    assert.equal(otherKindOfPlan('法治政府建设实施纲要(2021—2025年)'), undefined);
    assert.equal(otherKindOfPlan('某市法治政府建设实施意见(2021—2025年)'), undefined);
  });
});
