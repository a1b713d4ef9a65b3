import type { CleanText } from '../cleanText';
import { type Defect, insertion, type Operator, replaceMatches } from '../mutation';
import { reportYear } from './frame';

/** Operators on dates, approximations and units. */
export const dateOperators: readonly Operator[] = [
  date('broken-date', '日期漏“年”“月”', ['broken-date'], (y) => [`${y}10月，`, `${y}5月，`, `${y}以来，`, `${y}年来，`]), // prettier-ignore
  date('date-format', '日期写法不规范', ['date-format'], (y) => [`二零${y === '2019' ? '一九' : '二三'}年6月，`, `${y}年08月，`, `${y}年8月1号，`, `${y}年6月05日，`]), // prettier-ignore
  date('relative-date', '用“今年”“近日”等', ['relative-date'], () => ['截至目前，', '近日，', '今年以来，']),
  date('impossible-date-in-text', '正文里不存在的日期', ['impossible-date'], (y) => [`${y}年2月30日，`, `${y}年13月，`, `${y}年9月31日，`]), // prettier-ignore
  {
    id: 'approximation-doubled',
    what: '两个约数词叠用',
    rules: ['approx-conflict'],
    plant: (clean) => [
      ...replaceMatches(clean, /\d+(?:\.\d+)?万?余(?=[\p{sc=Han}])/gu, ([text]) => `近${text}`),
      ...replaceMatches(clean, /(?<=[\p{sc=Han}])\d{3,4}(?=[件次项名]，)/gu, ({ index, 0: text }) =>
        index % 5 === 0 ? `约${text}余` : undefined,
      ),
    ],
  },
  {
    id: 'percent-point',
    what: '比率的增减用%',
    rules: ['percent-point', 'figure-growth-mismatch', 'figure-rate-mismatch'],
    plant: (clean) => replaceMatches(clean, /(?<=(?:提高|下降|上升)\d+(?:\.\d+)?)个百分点/g, () => '%'),
  },
  {
    id: 'wan-mixed',
    what: '万的写法不统一',
    rules: ['numeral-wan'],
    plant: (clean) =>
      replaceMatches(
        clean,
        /(\d)\.(\d)万余(?=[份人条])/g,
        ([, whole = '', tenth = '']) => `${whole}${tenth}000余`,
      ),
  },
];

/** Plants a date as a phrase before the second sentence of a paragraph, where one can stand. */
function date(
  id: string,
  what: string,
  rules: readonly string[],
  phrases: (year: string) => readonly string[],
): Operator {
  return {
    id,
    what,
    rules,
    plant: (clean: CleanText): readonly Defect[] => {
      const year = String(reportYear(clean));
      const places = [
        ...clean.text.matchAll(/(?<=[\p{sc=Han}]。)(?=(?:组织|开展|建立|完善|推进|落实|举办|印发|召开))/gu),
      ];
      return phrases(year).flatMap((phrase, shift) =>
        places.filter((_, index) => index % 4 === shift).map(({ index }) => insertion(index, phrase)),
      );
    },
  };
}
