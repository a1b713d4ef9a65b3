import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import slips from '../../../../server/src/core/lexicon/slips.json';
import { findSlips } from '../../../../server/src/core/lexicon/slips';
import { mistypedWord } from '../../../../server/src/core/rules/wording/mistypedWord';
import { checkRule } from '../../../support/checkRule';

/** Items of the lines of the list. */
function itemsOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** The slips that are told of whatever their score, with the words that are meant. */
function listed(): readonly (readonly [slip: string, right: string])[] {
  return itemsOf(slips.words).flatMap((item) =>
    (item.split('/')[1]?.match(/.../g) ?? []).map(
      (one) => [item.charAt(0) + one.charAt(0), one.slice(1)] as const,
    ),
  );
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

  it('finds words that no list of slips has', () => {
    checkRule(mistypedWord, '开展专项⟦仿范⟧，营造学法⟦氛为⟧。', '开展专项防范，营造学法氛围。');
    checkRule(mistypedWord, '更新执法⟦车俩⟧，兑现信用⟦修服⟧。', '更新执法车辆，兑现信用修复。');
    checkRule(mistypedWord, '督促有关单位⟦清尝⟧账款，依法⟦撒销⟧许可。');
  });

  it('is less sure of words that are less common', () => {
    const slip = '，作用日溢凸显。';
    assert.deepEqual(findSlips(slip), [{ start: 3, end: 5, right: '日益', sure: false }]);
    assert.deepEqual(
      checkRule(mistypedWord, '作用⟦日溢⟧凸显。').map(({ severity }) => severity),
      ['info'],
    );
  });

  it('is silent about rare words, names of places and people', () => {
    checkRule(mistypedWord, '在婺源晒秋的竹匾旁，走访意式风情区。');
    checkRule(mistypedWord, '前往阿依莫镇、达茂旗和弄坪村，由书记覃朝阳带队。');
    checkRule(mistypedWord, '免罚减罚清单公布后，村里闲置农房都租了出去。');
  });

  it('finds the first character of a word twice', () => {
    checkRule(
      mistypedWord,
      '层级⟦监监督⟧不够有力，公布⟦行行政⟧检查标准。',
      '层级监督不够有力，公布行政检查标准。',
    );
    checkRule(mistypedWord, '人人参与，层层压实，处处留心，步步深入，村村通公路。');
    checkRule(mistypedWord, '件件落实，事事回音，户户走访，岗岗有责，条条兑现。');
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

  it('finds half of an idiom or a set phrase mistyped', () => {
    checkRule(mistypedWord, '⟦顺腾⟧摸瓜查处3起，群众拍手⟦称块⟧。', '顺藤摸瓜查处3起，群众拍手称快。');
    checkRule(mistypedWord, '出口⟦逆式⟧增长5%，因⟦隐满⟧行程被处罚。', '出口逆势增长5%，因隐瞒行程被处罚。');
    checkRule(mistypedWord, '双方⟦当廷⟧和解，做到⟦取常⟧补短。', '双方当庭和解，做到取长补短。');
    checkRule(mistypedWord, '推动齐抓⟦共官⟧，防止半途⟦而费⟧。', '推动齐抓共管，防止半途而废。');
    checkRule(mistypedWord, '侵犯商业⟦密秘⟧案件，层层⟦把官⟧。', '侵犯商业秘密案件，层层把关。');
  });

  it('is silent about what is no slip beside half of a phrase', () => {
    checkRule(mistypedWord, '推进依法治草、依法护湿，做到同部署、同推进，坚持新发展理念。');
    checkRule(mistypedWord, '法治力量配备不足，办结率99.2%，公布减免责清单，办理依申请公开5件。');
    checkRule(mistypedWord, '服务质效提升，建强执法队伍，述法全覆盖，常态化机制不断完善。');
    checkRule(mistypedWord, '定纷止争，紧盯末梢、盯紧环节，查明案涉标的，入企检查13次。');
  });

  it('finds a character lost between two phrases', () => {
    const slips = checkRule(mistypedWord, '改造便民⟦服⟧中心。', '改造便民服务中心。');
    assert.deepEqual(
      slips.map(({ severity }) => severity),
      ['info'],
    );
    checkRule(mistypedWord, '提供强有力的法治保障，便民服务点8个，便民服务台账齐全。');
  });

  it('finds the two characters of a word the other way round', () => {
    checkRule(mistypedWord, '⟦织组⟧开展检查，⟦施实⟧方案，⟦持支⟧企业。', '组织开展检查，实施方案，支持企业。');
    checkRule(mistypedWord, '全年⟦开召⟧会议31次，⟦设建⟧平台。', '全年召开会议31次，建设平台。');
    checkRule(mistypedWord, '县全覆盖，产品质量合格，计算机算计，行进间推进，人名与名人，会议与议会。');
  });

  it('finds the last character of an adverb, and of a word before a mark, twice', () => {
    checkRule(mistypedWord, '印象⟦十分分⟧深刻，力量⟦较为为⟧薄弱。', '印象十分深刻，力量较为薄弱。');
    checkRule(mistypedWord, '形式⟦单一一⟧。取得明显⟦成效效⟧', '形式单一。取得明显成效');
    checkRule(mistypedWord, '划分分局辖区，省审计厅厅长到会，北城街街道办事处，道德与法治课课程，十一一。');
  });

  it('weighs characters that are rare and words that are less common', () => {
    checkRule(mistypedWord, '理顺执法⟦关糸⟧，执法人员⟦短却⟧。', '理顺执法关系，执法人员短缺。');
  });

  it('leaves to other rules what they tell of', () => {
    checkRule(mistypedWord, '对工作进行布署，打造法治化营商环镜。');
  });
});

describe('phrases of the lexicon', () => {
  const halves = (item: string): readonly string[] => item.match(/../g) ?? [];

  it('are of four characters, by sorted first halves that stand once', () => {
    const items = itemsOf(slips.phrases);
    assert.ok(items.length > 2000);
    assert.deepEqual(
      items.map((item) => item.slice(0, 2)),
      [...new Set(items.map((item) => item.slice(0, 2)))].sort(),
    );
    for (const item of items) assert.match(item, /^(?:[\u4e00-\u9fff]{2}){2,}$/u);
  });

  it('are right themselves', () => {
    for (const item of itemsOf(slips.phrases)) {
      const [first = '', ...seconds] = halves(item);
      for (const second of seconds) assert.deepEqual(findSlips(`,${first}${second},`), [], first + second);
    }
  });
});

describe('slips of the lexicon', () => {
  const words = itemsOf(slips.words).flatMap((item) =>
    Array.from(item.slice(1).replace(/[a-z]|\/.*/g, ''), (second) => item.charAt(0) + second),
  );

  it('are found between marks and are no words of the list', () => {
    const known = new Set(words);
    const pairs = listed();
    assert.ok(pairs.length > 1000);
    for (const [slip, right] of pairs) {
      assert.equal(known.has(slip), false, slip);
      assert.deepEqual(findSlips(`，${slip}，`), [{ start: 1, end: 3, right, sure: true }], slip);
    }
  });

  it('are none of the words and pairs of right texts', () => {
    const right = itemsOf(slips.right).flatMap((item) =>
      Array.from(item.slice(1), (second) => item.charAt(0) + second),
    );
    assert.ok(words.length > 9000 && right.length > 2000);
    for (const pair of words.concat(right)) assert.deepEqual(findSlips(`，${pair}，`), [], pair);
  });

  it('weigh every character that is weighed', () => {
    const count = slips.chars.join('').length;
    for (const values of [slips.ends, slips.begins, slips.alone]) {
      assert.equal(values.join('').length, count);
      assert.match(values.join(''), /^[0-9a-z]+$/);
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

  it('knows set phrases of official style, also where one is written in two ways', () => {
    checkRule(mistypedWord, '改革⟦啼疾⟧步稳，方案⟦三异⟧其稿，双方握手⟦言合⟧。');
    checkRule(mistypedWord, '发挥定分止争作用，促进定纷止争，改革蹄疾步稳，方案三易其稿，双方握手言和。');
  });

  it('takes the names of persons and ranked numbers for no words', () => {
    checkRule(mistypedWord, '检察长应勇8日上午作报告，副市长程续、区长江设出席，应勇同志讲话。');
    checkRule(mistypedWord, '书记江设、院长郑策到会，局长王按排主持会议。');
    checkRule(mistypedWord, '齐贤、钱清、平水、稽东等4个司法所获评优秀，平水等三镇开展宣传。');
    checkRule(mistypedWord, '坚持学法悟法用法，杭州道街、丁字沽道街推进法治建设。');
    checkRule(mistypedWord, '加强宣传、教育、⟦陪训⟧等3项工作，执法⟦平水⟧、办案质量提高。');
    checkRule(mistypedWord, '办案数居全市法院第一位，案件总数居全省首位，受理数居高不下，结案数居前列。');
    checkRule(mistypedWord, '推进⟦数居⟧共享，⟦程续⟧规范，局长⟦按排⟧工作，党建⟦引另⟧治理。');
  });
});
