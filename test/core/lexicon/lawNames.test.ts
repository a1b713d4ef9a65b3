import assert from 'node:assert/strict';
import { checkLaw, nearlyNamed, otherKind } from '../../../server/src/core/lexicon/lawNames';

describe('checkLaw', () => {
  const slips: readonly (readonly [slip: string, right: string])[] = [
    ['行政处法法', '行政处罚法'],
    ['行政许可证法', '行政许可法'],
    ['信访工作条列', '信访工作条例'],
    ['公职人员政务处份法', '公职人员政务处分法'],
    ['中华人民共和国行政诉讼', '中华人民共和国行政诉讼法'],
    ['中华人民共和国行政处罚发', '中华人民共和国行政处罚法'],
  ];
  for (const [slip, right] of slips) {
    it(`${slip} → ${right}`, () => {
      assert.equal(checkLaw(slip), right);
    });
  }

  it('leaves right names, neighbours and local rules alone', () => {
    for (const name of [
      '环境保护法',
      '环境保护税法',
      '中华人民共和国行政处罚法',
      '安全生产',
      '公证法',
      '某省优化营商环境条例',
      '行政处罚法实施办法',
      '消费者权益保护法实施条例',
    ])
      assert.equal(checkLaw(name), undefined, name);
  });

  it('finds two characters changed, lost or put in, in long names of laws and behind 中华人民共和国', () => {
    for (const [slip, right] of [
      ['反组织犯罪法', '反有组织犯罪法'],
      ['反电信网络欺诈法', '反电信网络诈骗法'],
      ['噪音污染防治法', '噪声污染防治法'],
      ['中华人民共和国民营企业促进法', '中华人民共和国民营经济促进法'],
      ['中华人民共和国政务信息公开条例', '中华人民共和国政府信息公开条例'],
      ['中华人民共和国草原保护法', '中华人民共和国草原法'],
      ['中华人民共和国安全生产管理法', '中华人民共和国安全生产法'],
      ['中华人民共和国土地管理条例', '中华人民共和国土地管理法'],
    ] as const)
      assert.equal(checkLaw(slip), right, slip);
  });

  it('leaves local regulations, columns and other laws that are nearly one alone', () => {
    for (const name of [
      '道路交通安全管理条例',
      '历史文化名城保护条例',
      '公共场所控烟管理条例',
      '城镇燃气安全管理条例',
      '湿地保护条例',
      '供水管理条例',
      '民警说法',
      '以案释法',
      '行政程序法',
      '国家公园法',
      '水污染防治法',
      '大气污染防治法',
      '中华人民共和国水法',
      '中华人民共和国渔业法',
    ])
      assert.equal(checkLaw(name), undefined, name);
  });
});

describe('otherKind and nearlyNamed', () => {
  it('find the regulation that a name is nearly', () => {
    assert.equal(otherKind('重大行政决策程序暂行规定'), '重大行政决策程序暂行条例');
    assert.equal(otherKind('公平竞争审查办法'), '公平竞争审查条例');
    assert.equal(otherKind('优化营商环境规定'), '优化营商环境条例');
    assert.equal(nearlyNamed('保障农民工工资发放条例'), '保障农民工工资支付条例');
  });

  it('leave known names and short ones alone', () => {
    for (const name of [
      '公平竞争审查条例',
      '河道管理办法',
      '信访工作办法',
      '建设工程造价管理条例',
      '普法讲堂',
    ]) {
      assert.equal(otherKind(name), undefined, name);
      assert.equal(nearlyNamed(name), undefined, name);
    }
  });
});
