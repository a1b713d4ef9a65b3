import assert from 'node:assert/strict';
import { looksLikeReport } from '../../../server/src/core/detect';
import { announcementIn } from '../../../server/src/core/syntax/announcement';

describe('announcementIn', () => {
  it('finds the words that announce a report, in one sentence', () => {
    const text = '我局现有人员12名。现将2024年法治政府建设情况报告如下：';
    const found = announcementIn(text);
    assert.equal(text.slice(found?.start, found?.end), '现将2024年法治政府建设情况报告如下');
    assert.equal(announcementIn('现将方案印发给你们。具体要求如下：'), undefined);
    assert.equal(announcementIn('现有问题如下：'), undefined);
  });

  it('lets a text without its title pass for a report', () => {
    assert.ok(looksLikeReport('2024年，我局努力。现将法治政府建设工作情况报告如下：\n好。'));
    assert.ok(looksLikeReport('一、基本情况\n(一)认真履职,全面加强执法队伍建设\n好。'));
    assert.ok(!looksLikeReport('现将会议通知如下：\n好。'));
    assert.ok(!looksLikeReport('现将旅行见闻报告如下：\n好。'));
  });
});
