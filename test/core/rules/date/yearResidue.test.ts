import { yearResidue } from '../../../../server/src/core/rules/date/yearResidue';
import { checkRule } from '../../../support/checkRule';

describe('year-residue', () => {
  it('finds last year in the lead', () => {
    checkRule(
      yearResidue,
      '某区人民政府关于2024年法治政府建设情况的报告\n⟦2023⟧年，我区扎实推进。\n一、主要举措和成效\n成效明显。',
      '某区人民政府关于2024年法治政府建设情况的报告\n2024年，我区扎实推进。\n一、主要举措和成效\n成效明显。',
    );
  });

  it('finds last year in 截至', () => {
    checkRule(
      yearResidue,
      '某区人民政府关于2024年法治政府建设情况的报告\n2024年，我区扎实推进。\n一、主要举措和成效\n截至⟦2023⟧年12月31日，办结76件。',
    );
  });

  it('is silent about comparisons, names and next year’s plans', () => {
    checkRule(
      yearResidue,
      '某区人民政府关于2024年法治政府建设情况的报告\n2024年，我区扎实推进。\n一、主要举措和成效\n截至2023年底结转12件，《截至2023年底清理目录》已公布，比截至2023年底少3件。\n四、2025年工作安排\n截至2023年底的欠账逐步还清。',
    );
  });

  it('is silent without a title', () => {
    checkRule(yearResidue, '2023年，我区扎实推进。截至2023年底，办结76件。');
  });

  const head = '某区人民政府关于2024年法治政府建设情况的报告\n2024年，我区扎实推进。\n一、主要举措和成效\n';

  it('finds the report year where the next one is planned', () => {
    checkRule(
      yearResidue,
      `${head}好。\n二、存在问题和下一步打算\n三是普法方式创新不够。⟦2024⟧年，我局将重点做好以下工作：一是学习。`,
      `${head}好。\n二、存在问题和下一步打算\n三是普法方式创新不够。2025年，我局将重点做好以下工作：一是学习。`,
    );
    checkRule(yearResidue, `${head}好。\n二、下一步工作打算\n⟦2024⟧年，针对第三部分的问题，逐项整改。`);
    checkRule(
      yearResidue,
      `${head}好。\n二、下一年度工作安排\n⟦2024⟧年，全镇将继续加强执法监督，推进法治建设。`,
    );
    checkRule(yearResidue, `${head}好。\n二、2025年工作安排\n（一）强化学习。⟦2024⟧年，将深入开展法治培训。`);
  });

  it('leaves what was done in the year, though 将 is written', () => {
    checkRule(
      yearResidue,
      `${head}2024年，区政府将法治建设纳入年度考核。2024年，我局将深入学习法治思想作为首要任务。`,
    );
    checkRule(
      yearResidue,
      `${head}2024年，针对执法不规范问题，组织专项检查12次。2024年，我局重点抓好以下工作。2024年，我镇坚持将普法融入日常。`,
    );
    checkRule(
      yearResidue,
      `${head}好。\n二、下一步打算\n2024年，我区取得了一定成绩，将继续努力。2025年，我区将重点做好培训。`,
    );
  });

  it('finds last year at the head of the shortfalls', () => {
    checkRule(
      yearResidue,
      `${head}好。\n二、存在的不足和原因\n⟦2023⟧年，我区法治政府建设取得了一定成效，但仍存在一些不足。`,
    );
    checkRule(yearResidue, `${head}2023年，我区被评为示范区。\n二、存在的不足\n2024年，仍存在一些不足。`);
    checkRule(
      yearResidue,
      `${head}好。\n二、存在的不足\n（一）2023年遗留问题较多。\n（二）2023年7月以来力量不足。`,
    );
  });

  it('finds the report year in what is aimed at next year', () => {
    const plans = `${head}好。\n二、下一年度工作安排\n`;
    checkRule(
      yearResidue,
      `${plans}（一）完善制度。抓好条例宣传，力争⟦2024⟧年6月底前完成配套文件制定。`,
      `${plans}（一）完善制度。抓好条例宣传，力争2025年6月底前完成配套文件制定。`,
    );
    checkRule(yearResidue, `${plans}打造普法栏目，⟦2024⟧年计划推出短视频24期；⟦2024⟧年拟培训300人。`);
    checkRule(
      yearResidue,
      `${plans}分批培训，确保⟦2023⟧年底前持证率达到90%以上，对2023年底前的文件进行清理。`,
    );
    checkRule(yearResidue, `${plans}确保在⟦2024⟧年底前建成系统，计划于⟦2024⟧年上半年启用。`);
    checkRule(
      yearResidue,
      `${plans}力争2025年底前建成，巩固2024年成果，2024年计划未完成的3项继续推进，2024年计划的事项逐项销号。`,
    );
    checkRule(yearResidue, `${head}全市力争2024年6月底前完成配套文件制定，2024年计划培训24期。`);
  });

  it('finds a year that cases cannot be carried into or out of', () => {
    checkRule(yearResidue, `${head}加上上年结转的12件，审结90件，结转⟦2024⟧年25件。`);
    checkRule(yearResidue, `${head}全年办结90件，结案率87.5%，结转至⟦2024⟧年度办理25件。`);
    checkRule(yearResidue, `${head}共答复36件，结转⟦2026⟧年2件。`);
    checkRule(yearResidue, `${head}全年在办案件140件，包括⟦2024⟧年结转的28件和本年受理的112件。`);
    checkRule(yearResidue, `${head}加上2023年结转的12件，审结90件，结转2025年25件，2024年结转下年25件。`);
    checkRule(yearResidue, `${head}上年未办结、结转2024年12件，已全部办结。2023年结转2024年12件，均已审结。`);
    checkRule(yearResidue, `${head}新收申请36件，结转2024年2件，共38件。办结30件，2024年结转8件。`);
  });

  it('is silent where a year tells which papers are meant', () => {
    checkRule(yearResidue, `${head}全面清理文件。对截至2023年12月31日仍在施行的336件文件进行评估。`);
  });

  it('finds the report year where another is compared with it', () => {
    checkRule(
      yearResidue,
      `${head}全年办理公证6842件，比⟦2024⟧年增长12%。`,
      `${head}全年办理公证6842件，比2023年增长12%。`,
    );
    checkRule(
      yearResidue,
      `${head}败诉率6.9%，较⟦2024⟧年同期下降2.4个百分点，与⟦2024⟧年相比，投诉减少30件。`,
    );
    checkRule(
      yearResidue,
      `${head}检查户次由⟦2024⟧年的15420户次减少到10486户次，从⟦2024⟧年底的12件增至30件。`,
    );
  });

  it('is silent about a base within the year, and about aims measured by this year', () => {
    checkRule(yearResidue, `${head}比2024年初增加12件，较2024年第一季度增长5%，比2024年1月减少3件。`);
    checkRule(yearResidue, `${head}从2024年起提高补助标准，从2024年到2026年减少30%，由2024年起增加。`);
    checkRule(yearResidue, `${head}力争明年一次办结率较2024年提高5个百分点，比2023年增长12%。`);
    checkRule(
      yearResidue,
      `${head}好。\n二、2025年工作安排\n（一）提质增效。一次办结率比2024年提高5个百分点。`,
    );
  });
});
