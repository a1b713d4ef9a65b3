import assert from 'node:assert/strict';
import { outlineLines, paragraphLines, parse } from '../../support/parse';

const lead = '2024年，我县坚持以习近平法治思想为指导，扎实推进法治政府建设。现将有关情况报告如下：';

describe('paragraphs', () => {
  it('tells title, document number, addressee, sign-off, date, annotation and annex', () => {
    const report = parse(
      [
        '清河县人民政府',
        '关于2024年法治政府建设情况的报告',
        '清政发〔2025〕3号',
        '市人民政府：',
        `　　${lead}`,
        '　　一、主要举措和成效',
        '　　开展了工作。',
        '　　附件：1.数据表',
        '　　　　　2.名单',
        '　　　　　　　清河县人民政府',
        '　　　　　　　2025年1月30日',
        '　　（此件公开发布）',
        '附件1',
        '数据表',
        '一、附件里的标题',
      ].join('\n'),
    );
    assert.deepEqual(
      report.paragraphs.map(({ paragraph }) => paragraph.kind),
      ['title', 'title', 'documentNumber', 'addressee', 'body', 'heading', 'body', 'attachmentNote', 'attachmentNote', 'signOff', 'signatureDate', 'annotation', 'annex', 'annex', 'heading'], // prettier-ignore
    );
    assert.equal(report.title?.text, '清河县人民政府关于2024年法治政府建设情况的报告');
    assert.deepEqual(
      report.outline.map(({ part }) => part),
      [0, 1],
    );
  });

  it('knows an addressee that lost its colon', () => {
    const report = parse(
      '某市司法局关于2024年法治政府建设情况的报告\n市委、市人民政府，省司法厅\n2024年，我局扎实推进法治政府建设。',
    );
    assert.deepEqual(
      report.paragraphs.map(({ paragraph }) => paragraph.kind),
      ['title', 'addressee', 'body'],
    );
  });

  it('splits several headings on one long line and leaves inline lists alone', () => {
    const body =
      '全县各级行政机关认真贯彻落实党中央决策部署，坚持依法行政，扎实开展各项工作，取得了新的进展。';
    const report = parse(`${lead}一、主要举措和成效（一）强化组织领导。${body}（二）深化改革。${body}二、存在的不足。${body}`); // prettier-ignore
    assert.deepEqual(outlineLines(report), [
      '一、主要举措和成效',
      '  （一）强化组织领导',
      '  （二）深化改革',
      '二、存在的不足',
    ]);
    const list = parse(
      `一、要求\n各单位要做到：（一）${body.slice(0, -1)}；（二）${body.slice(0, -1)}；（三）${body}`,
    );
    assert.deepEqual(outlineLines(list), ['一、要求']);
  });

  it('joins torn sentences and keeps the source', () => {
    const text =
      '一、情况\n　　全年共受理行政复议申请八十三件，办结六十件，其\n中调解二十件，取得了良好的政治效果和社会效果。\n　　第二段。';
    const report = parse(text);
    const torn = report.paragraphs[1]?.paragraph;
    assert.equal(torn?.tears.length, 1);
    assert.ok(torn.text.includes('其中调解二十件'));
    assert.ok(torn.source.includes('其\n中'));
    assert.equal(report.paragraphs.length, 3);
  });

  it('does not join a paragraph that only lacks its stop', () => {
    const long =
      '全县各级行政机关认真贯彻落实党中央决策部署，坚持依法行政，扎实开展各项工作，取得了新的进展，得到了人民群众的充分肯定和上级机关的表扬';
    assert.equal(parse(`一、情况\n${long}\n${long}。`).paragraphs.length, 3);
    assert.equal(parse(`一、情况\n一是抓学习\n\n二是抓落实。`).paragraphs.length, 3);
  });

  it('reads Markdown headings, bold and tables', () => {
    const report = parse('# 某县2024年法治政府建设年度报告\n\n## 一、举措\n\n**（一）学习。**开展学习。\n\n| 项 | 数 |\n| --- | --- |\n| 甲 | 1 |\n\n## 结语\n完。'); // prettier-ignore
    assert.deepEqual(outlineLines(report), ['一、举措', '  （一）学习', '结语']);
    assert.equal(report.title?.text, '某县2024年法治政府建设年度报告');
    assert.equal(paragraphLines(report).filter((line) => line.startsWith('tableRow')).length, 2);
  });

  it('reads rows that begin with a number, and no sentence for a title', () => {
    const report = parse(
      '某局2024年政府信息公开工作年度报告\n根据条例规定，编制本报告。\n一、总体情况\n项目\t自然人\t总计\n一、本年新收\t12\t12\n二、上年结转\t1\t1\n二、存在问题',
    );
    assert.equal(report.title?.text, '某局2024年政府信息公开工作年度报告');
    assert.deepEqual(outlineLines(report), ['一、总体情况', '二、存在问题']);
    assert.equal(paragraphLines(report).filter((line) => line.startsWith('tableRow')).length, 3);
  });

  it('leaves comments out of the text', () => {
    const report = parse(
      '一、情况\n全年<!-- 核对 -->办理12件。<!-- zhupi-disable-line figure-sum-mismatch -->',
    );
    assert.equal(report.paragraphs[1]?.paragraph.text, '全年办理12件。');
    assert.deepEqual(report.directives.map(({ kind, rules }) => [kind, rules]), [['disable-line', ['figure-sum-mismatch']]]); // prettier-ignore
  });

  it('joins a heading broken over two lines', () => {
    const report = parse('一、\n推进法治政府建设的主要举措\n开展了工作，取得了成效。');
    assert.deepEqual(outlineLines(report), ['一、推进法治政府建设的主要举措']);
  });

  it('joins lines that end with a word that wants more, and a rest too short for a paragraph', () => {
    const count = (text: string): number => parse(text).paragraphs.length;
    for (const torn of [
      '一、情况\n2024年，全县上下扎实工作，进一步\n健全依法决策机制，全年审查文件12件，成效明显，群众满意，取得了新的进展和成绩。',
      '一、情况\n（一）加强领导。我局将\n习近平法治思想作为学习的重点，组织学习12次，成效明显，群众满意。',
      '一、情况\n2024年，全县扎实推进各项工作，成效明显。现将工作情况报告如\n下：',
    ]) {
      assert.equal(count(torn), 2, torn);
    }
    for (const whole of [
      '一、情况\n2024年，全县上下扎实工作，学习还不深入\n一些部门重视不够，成效不明显，群众不满意，没有取得新的进展和成绩，需要改进。',
      '一、情况\n2024年，全县上下扎实工作，各项任务顺利完成\n一些部门重视不够，成效不明显，群众不满意，没有取得新的进展和成绩，需要改进。',
    ]) {
      assert.equal(count(whole), 3, whole);
    }
  });

  it('takes the numeral of a cut 其三 for no heading', () => {
    const report = parse(
      '一、情况\n全程指导合同审查,从谈判阶段开始跟踪;其\n三,做到全程留痕,审核意见采纳情况书面反馈。\n二、打算\n努力。',
    );
    assert.deepEqual(outlineLines(report), ['一、情况', '二、打算']);
  });

  it('joins a heading cut at the page width', () => {
    const page = '区委、区政府主要负责人认真履行推进法治建设第一责\n任人职责，将法治建设纳入总体规划。';
    for (const gap of ['\n', '\n\n']) {
      const report = parse(`二、党政主要负责人履行推进法治建设第一责任人职责\n情况${gap}${page}`);
      assert.deepEqual(outlineLines(report), ['二、党政主要负责人履行推进法治建设第一责任人职责情况']);
    }
    const items = parse(
      '1.甲\n①面向种子企业、种植大户发放问卷，收集意见建\n议；\n②赴先进省份学习考察，借鉴做法。',
    );
    assert.deepEqual(outlineLines(items)[1], '  ①面向种子企业、种植大户发放问卷，收集意见建议');
  });

  it('takes running text below a heading at the page width for no part of it', () => {
    const report = parse(
      '（二）落实第一责任人职责\n县委书记、县长认真履行推进法治建设第一责任人职责\n多次主持会议研究，亲自部署，亲自过问，成效明显。',
    );
    assert.deepEqual(outlineLines(report), ['（二）落实第一责任人职责']);
  });

  it('does not take 2次。 at a line start for a heading', () => {
    assert.deepEqual(outlineLines(parse('一、学习\n专题学习\n2次。组织培训。')), ['一、学习']);
  });
});

describe('outline', () => {
  it('nests by the rank of the marks and starts anew in an annex', () => {
    const report = parse(
      '第一部分 回顾\n一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n二、己\n第二部分 部署\n附件1\n一、庚',
    );
    assert.deepEqual(outlineLines(report), [
      '第一部分回顾',
      '  一、甲',
      '    （一）乙',
      '      1.丙',
      '        （1）丁',
      '          ①戊',
      '  二、己',
      '第二部分部署',
      '一、庚',
    ]);
  });

  it('ends a section before what is no part of it', () => {
    const text = '一、甲\n内容。\n二、乙\n内容。\n\n某县人民政府\n2025年1月2日\n';
    const [first, second] = parse(text).outline;
    assert.equal(text.slice(first?.span.start, first?.span.end), '一、甲\n内容。\n');
    assert.equal(text.slice(second?.span.start, second?.span.end), '二、乙\n内容。\n');
  });
});
