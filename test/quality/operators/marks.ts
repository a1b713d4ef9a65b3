import type { CleanText } from '../cleanText';
import { type Defect, type Operator, replaceMatches } from '../mutation';

/** Operators on punctuation, widths and characters. */
export const markOperators: readonly Operator[] = [
  mark('final-stop-lost', '段末漏句号', ['missing-final-stop', 'torn-paragraph'], (clean) =>
    longLineEnds(clean),
  ),
  mark('inner-stop-lost', '“二是”之前漏句号', ['missing-inner-stop'], (clean) =>
    replaceMatches(clean, /[。；](?=[二三四]是)/g, () => ''),
  ),
  mark('bracket-closing-lost', '漏右括号', ['unpaired-mark'], (clean) =>
    inParagraph(
      clean,
      replaceMatches(clean, /(?<=（[^（）\n]{2,12})）/g, () => ''),
    ),
  ),
  mark('bracket-opening-lost', '漏左括号', ['unpaired-mark'], (clean) =>
    inParagraph(
      clean,
      replaceMatches(clean, /(?<=[\p{sc=Han}])（(?=[^（）\n]{2,12}）)/gu, () => ''),
    ),
  ),
  mark('quote-closing-lost', '漏后引号', ['unpaired-mark'], (clean) => inParagraph(clean, replaceMatches(clean, /”/g, () => '')), ['set-phrase-quotes', 'quote-nesting']), // prettier-ignore
  mark('quote-opening-lost', '漏前引号', ['unpaired-mark'], (clean) => inParagraph(clean, replaceMatches(clean, /“/g, () => '')), ['set-phrase-quotes', 'quote-nesting']), // prettier-ignore
  mark(
    'title-mark-lost',
    '漏书名号的一半',
    ['unpaired-mark'],
    (clean) =>
      inParagraph(
        clean,
        replaceMatches(clean, /[《》]/g, () => ''),
      ),
    ['quote-nesting', 'fixed-name'],
  ),
  mark(
    'quote-doubled',
    '引号套同样的引号',
    ['quote-nesting'],
    (clean) => replaceMatches(clean, /“([^“”《》\n]{2,10})”/g, ([all]) => `“${all}”`),
    ['unpaired-mark'],
  ),
  mark(
    'title-nested',
    '书名号里再用书名号',
    ['quote-nesting'],
    (clean) => replaceMatches(clean, /《([^《》\n]+)》/g, ([all]) => `《关于贯彻落实${all}的实施意见》`),
    ['fixed-name'],
  ),
  mark('title-marks-dropped', '条例名称漏书名号', ['title-mark-missing'], (clean) =>
    replaceMatches(
      clean,
      /(?<=落实|贯彻|依据|根据|按照|依照|执行|学习|宣传|实施)《(?!中华人民共和国)([^《》〈〉“\n]{4,}条例)》/g,
      ([, name]) => name ?? '',
    ),
  ),
  mark(
    'quote-single',
    '外层用单引号',
    ['quote-nesting'],
    (clean) =>
      inParagraph(
        clean,
        replaceMatches(clean, /“([^“”‘’《》\n]{2,10})”/g, ([, words]) => `‘${words ?? ''}’`),
      ),
    ['set-phrase-quotes'],
  ),
  mark('mark-doubled', '标点重复', ['mark-form'], (clean) =>
    replaceMatches(clean, /(?<=[\p{sc=Han}])[，。、；](?=[\p{sc=Han}])/gu, ([one]) => one + one),
  ),
  mark('marks-clash', '两个标点相连', ['mark-form'], (clean) =>
    replaceMatches(clean, /(?<=[\p{sc=Han}])，(?=[\p{sc=Han}])/gu, () => '，、'),
  ),
  mark('dunhao-before-deng', '“等”前用顿号', ['mark-form'], (clean) =>
    replaceMatches(clean, /(?<=、[\p{sc=Han}]{2,8})等(?=[\p{sc=Han}\d]{2})/gu, () => '、等'),
  ),
  mark('dash-hyphens', '破折号写成两个连字符', ['mark-form'], (clean) =>
    replaceMatches(clean, /——/g, () => '--'),
  ),
  mark('dunhao-between', '并列的引号、书名号之间用顿号', ['dunhao-between-marks'], (clean) =>
    replaceMatches(clean, /》《|”“/g, ([both]) => `${both[0] ?? ''}、${both[1] ?? ''}`),
  ),
  {
    ...mark(
      'half-width-mark',
      '夹一个半角标点',
      ['halfwidth-punct'],
      (clean) =>
      replaceMatches(clean, /(?<=[\p{sc=Han}])[，：；](?=[\p{sc=Han}])/gu, (one) => String.fromCharCode(one[0].charCodeAt(0) - 0xfee0)), // prettier-ignore
    ),
    fullWidthOnly: true,
  },
  mark('full-width-digits', '全角数字', ['fullwidth-digit'], (clean) =>
    replaceMatches(clean, /(?<=[\p{sc=Han}])\d{2,4}(?=[件次项个名份])/gu, ([digits]) =>
      digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ),
  ),
  mark('space', '汉字之间有空格', ['space-in-text'], (clean) =>
    replaceMatches(clean, /(?<=[。，][\p{sc=Han}]{4})(?=[\p{sc=Han}]{4}[^\n]*[。；])/gu, () => ' '),
  ),
  mark(
    'zero-width',
    '夹零宽字符',
    ['zero-width'],
    (clean) =>
    replaceMatches(clean, /(?<=[。，][\p{sc=Han}]{3})(?=[\p{sc=Han}]{4})/gu, ({ index }) => (index % 2 === 0 ? '\u200b' : '\ufeff')), // prettier-ignore
  ),
  mark(
    'variant-char',
    '部首冒充汉字',
    ['variant-char'],
    (clean) => replaceMatches(clean, /行(?=政)|见(?=书)/g, ([one]) => (one === '行' ? '⾏' : '⻅')),
    ['fixed-name'],
  ),
  mark(
    'range-hyphen',
    '年份起止用连字符',
    ['range-mark', 'mark-form'],
    (clean) =>
      replaceMatches(clean, /(?<=\d{4})—(?=\d{4}年)/g, ({ index }) => (index % 3 === 0 ? '--' : '-')),
    ['fixed-name'],
  ),
];

function mark(
  id: string,
  what: string,
  rules: readonly string[],
  plant: (clean: CleanText) => readonly Defect[],
  also: readonly string[] = [],
): Operator {
  return { id, what, rules, also, plant };
}

/** Any place in the paragraph will do: either half of a pair may be accused. */
function inParagraph(clean: CleanText, defects: readonly Defect[]): readonly Defect[] {
  return defects.map((defect) => {
    const at = defect.edits[0]?.span.start ?? 0;
    const line = clean.lines.find(({ end }) => at <= end);
    return line ? { ...defect, zone: { start: line.start, end: line.end } } : defect;
  });
}

/** The stops at the ends of the body's paragraphs. */
function longLineEnds(clean: CleanText): readonly Defect[] {
  const first = clean.headings[0]?.line ?? 0;
  return clean.lines
    .filter(
      ({ text }, index) =>
        index < clean.bodyEnd && index !== first && text.length > 40 && text.endsWith('。'),
    )
    .map(({ end }) => ({
      edits: [{ span: { start: end - 1, end }, text: '' }],
      zone: { start: end - 2, end: end + 2 },
    }));
}
