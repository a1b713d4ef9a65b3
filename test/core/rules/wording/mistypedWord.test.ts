import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import slips from '../../../../server/src/core/lexicon/slips.json';
import { findSlips } from '../../../../server/src/core/lexicon/slips';
import { mistypedWord } from '../../../../server/src/core/rules/wording/mistypedWord';
import { checkRule } from '../../../support/checkRule';

/** The slips of an item of the list, 安排按/派: a word, what is typed for its first character, and for its second. */
function slipsOf(item: string): { readonly right: string; readonly wrong: readonly string[] } {
  const right = item.slice(0, 2);
  const [first = '', second = ''] = item.slice(2).split('/');
  const wrong = Array.from(first, (char) => char + right.charAt(1));
  return { right, wrong: [...wrong, ...Array.from(second, (char) => right.charAt(0) + char)] };
}

describe('mistyped-word', () => {
  it('finds a word with a character of the same sound or look', () => {
    checkRule(mistypedWord, '全面排查安全⟦隐换⟧，精心⟦按排⟧工作。', '全面排查安全隐患，精心安排工作。');
    checkRule(mistypedWord, '召开推进会，进一步统一⟦思相⟧。', '召开推进会，进一步统一思想。');
    checkRule(mistypedWord, '聚焦重点⟦领城⟧，依法打击非法集资等⟦范罪⟧行为。');
    checkRule(mistypedWord, '主动接受社会⟦舆伦⟧监督，基层执法力量⟦簿弱⟧。');
    checkRule(mistypedWord, '不断⟦提生⟧人民群众的获得感，基层力量⟦簿弱⟧。');
    checkRule(mistypedWord, '健全⟦完膳⟧裁量权基准，公布《优化营商⟦环竟⟧措施》。');
  });

  it('is silent where the characters belong to other words', () => {
    checkRule(mistypedWord, '按排放标准收费，按卷宗编号归档，文化界代表参加听证。');
    checkRule(mistypedWord, '为护林员投保，提生猪产能，落实到为民服务全过程。');
    checkRule(mistypedWord, '对标对表、补齐短板，落实限行措施，开展快审快办。');
  });

  it('is silent about names, quotations and what comes back', () => {
    checkRule(mistypedWord, '开展“夜剑”系列行动，在程需街道、利昌公司、环竟社区走访。');
    checkRule(mistypedWord, '推进环竟建设。\n加强环竟治理。\n提升环竟质量。');
  });

  it('finds the last character of a word twice', () => {
    checkRule(
      mistypedWord,
      '自觉接受⟦监督督⟧。依规⟦坚持持⟧公开、公平原则。',
      '自觉接受监督。依规坚持公开、公平原则。',
    );
    checkRule(mistypedWord, '严格⟦落实实⟧，定期⟦通报报⟧。');
    checkRule(mistypedWord, '⟦督促促⟧相关单位限期⟦整改改⟧。');
  });

  it('is silent where the second character belongs to what follows', () => {
    checkRule(mistypedWord, '提高高质量服务水平，健全全过程监督，落实实体经济政策，推进进一步改革。');
    checkRule(
      mistypedWord,
      '加强强制措施监督，管理理念更新，工作作风建设，学习习近平法治思想，执行行政决定。',
    );
    checkRule(
      mistypedWord,
      '事事有着落，层层压实，形形色色，各市市场监管部门，开展展示活动，建设设施，推进进校园活动，由主任任组长，理由由执法机构审核。',
    );
  });

  it('is silent where 法 ends the name of a law', () => {
    checkRule(
      mistypedWord,
      '学习《中华人民共和国立法法》《中华人民共和国国家监察法》，依据立法法、行政执法法规，修改立法法。',
    );
  });

  it('leaves to other rules what they tell of', () => {
    checkRule(mistypedWord, '对工作进行布署，打造法治化营商环镜。');
  });
});

describe('slips of the lexicon', () => {
  const items = slips.words.flatMap((line) => line.split(' ')).map(slipsOf);

  it('are found between marks and are no words of the list', () => {
    const known = slips.known.flatMap((line) => line.split(' '));
    const right = new Set([...items.map((item) => item.right), ...known]);
    for (const item of items) {
      for (const slip of item.wrong) {
        assert.equal(right.has(slip), false, slip);
        assert.deepEqual(findSlips(`，${slip}，`), [{ start: 1, end: 3, right: item.right }]);
      }
      assert.deepEqual(findSlips(`，${item.right}，`), []);
    }
  });

  it('find nothing in the right sentences and sample reports of the bench', () => {
    const folder = join(process.cwd(), 'test/quality');
    const texts = ['sentences/wording-right.txt', 'sentences/figures-right.txt'].map((name) =>
      join(folder, name),
    );
    for (const name of readdirSync(join(process.cwd(), 'seeds')))
      texts.push(join(process.cwd(), 'seeds', name));
    for (const path of texts.filter((one) => one.endsWith('.txt')))
      for (const line of readFileSync(path, 'utf8').split('\n'))
        assert.deepEqual(findSlips(line.replace(/“[^”]*”|《[^》]*》/g, '，')), [], line);
  });

  it('knows a slip that opens a clause before any word, and adverbs before an adjective', () => {
    checkRule(mistypedWord, '健全机制，⟦完膳⟧县乡监督体系。', '健全机制，完善县乡监督体系。');
    checkRule(mistypedWord, '⟦完膳⟧局党组会议事规则，⟦梳立⟧瓜州县权责清单。');
    checkRule(mistypedWord, '执法力量较为⟦簿弱⟧。', '执法力量较为薄弱。');
    checkRule(mistypedWord, '用完膳食补助后公示，登记簿弱化为台账。');
  });
});
