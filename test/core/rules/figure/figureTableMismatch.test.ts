import { figureTableMismatch } from '../../../../server/src/core/rules/figure/figureTableMismatch';
import { checkRule } from '../../../support/checkRule';

const check = (...rows: string[]): unknown => checkRule(figureTableMismatch, rows.join('\n'));

describe('figure-table-mismatch', () => {
  it('finds a rate that does not come out as those of the other rows', () => {
    check(
      '地区\t立案数\t结案数\t结案率',
      '甲镇\t62\t60\t96.8%',
      '乙镇\t94\t91\t96.8%',
      '丙镇\t58\t52\t⟦98.7%⟧',
      '丁镇\t43\t40\t93.0%',
      '合计\t257\t243\t94.6%',
    );
  });

  it('finds a difference and a growth of the same table, each by its own rows', () => {
    check(
      '类型\t2022年\t2023年\t增减\t增幅（%）',
      '治安\t286\t318\t32\t11.2',
      '交通\t48\t37\t-⟦10⟧\t-22.9',
      '消防\t164\t152\t-12\t-7.3',
      '城管\t95\t104\t9\t⟦8.7⟧',
      '农业\t120\t150\t30\t25',
    );
  });

  it('finds a share of the total, in rows that single blanks part', () => {
    check(
      '类别　件数　占比',
      '甲　120　40.0%',
      '乙　90　30.0%',
      '丙　60　⟦10.0%⟧',
      '丁　30　10.0%',
      '合计　300　100.0%',
    );
  });

  it('leaves a row where several cells do not come out to its sums', () => {
    check(
      '类型\t2022年\t2023年\t增减\t增幅\t占比',
      '治安\t286\t318\t32\t11.2%\t41.8%',
      '交通\t48\t39\t-11\t-22.9%\t4.9%',
      '消防\t164\t152\t-12\t-7.3%\t20.0%',
      '城管\t95\t104\t9\t9.5%\t13.7%',
      '农业\t120\t150\t30\t25%\t19.7%',
      '合计\t713\t761\t48\t6.7%\t100%',
    );
  });

  it('is silent where too few rows agree, where rates are cut or rounded, and about falls told without a minus', () => {
    check(
      '地区\t受理\t办结\t办结率',
      '甲镇\t62\t60\t96.8%',
      '乙镇\t94\t91\t90.0%',
      '丙镇\t58\t52\t80.0%',
      '丁镇\t9\t4\t50%',
    );
    check(
      '地区\t受理\t办结\t办结率',
      '甲镇\t62\t60\t96.7%',
      '乙镇\t94\t91\t96.8%',
      '丙镇\t58\t52\t89.6%',
      '丁镇\t9\t4\t44%',
    );
    check(
      '地区\t上年\t本年\t降幅',
      '甲镇\t62\t31\t50%',
      '乙镇\t90\t81\t10%',
      '丙镇\t50\t40\t20%',
      '丁镇\t80\t60\t25%',
    );
  });

  it('is silent about columns that are not reckoned, and about numbers that come out by chance', () => {
    check('地区\t男\t女\t党员', '甲\t3\t5\t2', '乙\t4\t9\t5', '丙\t6\t7\t1', '丁\t5\t8\t9');
    check('地区\t应到\t实到\t到会率', '甲\t5\t5\t100%', '乙\t8\t8\t100%', '丙\t9\t9\t100%', '丁\t6\t5\t100%');
  });
});
