import { halfwidthPunct } from '../../../../server/src/core/rules/punctuation/halfwidthPunct';
import { checkRule } from '../../../support/checkRule';

describe('halfwidth-punct', () => {
  it('finds strays in a full-width text', () => {
    checkRule(
      halfwidthPunct,
      '我区⟦,⟧全面落实；推进⟦:⟧一是学习⟦(⟧试行⟦)⟧。',
      '我区，全面落实；推进：一是学习（试行）。',
    );
  });

  it('says it once where the file is half-width', () => {
    checkRule(
      halfwidthPunct,
      '我区⟦,⟧全面落实,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进,稳步推进。',
      '我区，全面落实，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进，稳步推进。',
    );
  });

  it('leaves numbers, addresses, Latin text and numbering alone', () => {
    checkRule(
      halfwidthPunct,
      '(一)共1,256件，比例3:1。见https://www.gov.cn:80/a,b，A, B (test)。\n1)公开；2)透明。',
    );
  });

  it('leaves residue of web pages alone', () => {
    checkRule(halfwidthPunct, '来源:某区司法局 时间:2024-02-19 09:37\n一、回顾\n成效明显，群众满意。');
  });

  it('finds the one half-width mark of a heading among full-width ones', () => {
    checkRule(
      halfwidthPunct,
      '一、甲\n（一）子。正文，正文。\n（二）丑。正文，正文。\n⟦(⟧三⟦)⟧寅。正文，正文。\n（四）卯。正文，正文。',
      '一、甲\n（一）子。正文，正文。\n（二）丑。正文，正文。\n（三）寅。正文，正文。\n（四）卯。正文，正文。',
    );
  });

  it('leaves half-width marks of headings that are the style of a full-width text', () => {
    checkRule(halfwidthPunct, '一、甲\n(一)子。正文，正文。\n(二)丑。正文，正文。\n(三)寅。正文，正文。');
    checkRule(halfwidthPunct, '一、甲\n(一)子。正文，正文。\n（二）丑。正文，正文。');
    checkRule(halfwidthPunct, '一、甲\n1.子。正文，正文。\n2.丑。正文，正文。\n（1）寅。正文，正文。');
  });

  it('widens the marks of headings with all others', () => {
    const body = '正文,正文,正文,正文,正文,正文。'.repeat(6);
    checkRule(
      halfwidthPunct,
      `一、甲\n(一)子\n正文⟦,⟧${body}`,
      `一、甲\n（一）子\n正文，${body.replaceAll(',', '，')}`,
    );
  });

  it('widens straight quotation marks around Chinese, both of a pair', () => {
    checkRule(halfwidthPunct, '推行⟦"⟧一窗受理"和“一网通办”。', '推行“一窗受理”和“一网通办”。');
    checkRule(
      halfwidthPunct,
      '打造⟦"⟧学法+普法"品牌，深化⟦"⟧放管服"改革。',
      '打造“学法+普法”品牌，深化“放管服”改革。',
    );
    checkRule(halfwidthPunct, '会议强调⟦,⟧⟦"⟧严格执法"。', '会议强调，“严格执法”。');
    checkRule(halfwidthPunct, '接入"OA"系统，样式为class="标题"，屏幕55"。');
    checkRule(halfwidthPunct, '推行“一窗受理”，编号"A-1"与"B-2"。');
    checkRule(halfwidthPunct, '推行"一窗受理模式。');
  });
});
