import type { Report } from '../../report';
import type { MarkerKind } from '../../syntax/marker';
import { fold } from '../../text/charClass';
import { formatHanNumber, parseHanNumber } from '../../text/hanNumber';
import { defineDocumentRule } from '../rule';

const reach = 24;
const reference =
  /(?<!意)(?:见|参阅|参照)\s{0,2}(?:本报告|本文|报告|正文|下文|上文|前文|后文|文中)?的?\s{0,2}第([一二三四五六七八九十]{1,3}|\d{1,2})(?:大)?部分$/;

/**
 * “见第六部分”指向的部分不存在。
 *
 * 有“第一部分”这样的标题的，按它们数；没有的，按“一、”一级标题数。《××》第六部分是别的文件的，不提示。
 */
export const sectionReference = defineDocumentRule({
  id: 'section-reference',
  summary: { zh: '指向的部分不存在', en: 'A mention points to a part that does not exist' },
  severity: 'warning',
  basis: [{ source: '公文校核惯例', force: '惯例' }],
  options: {},
  messages: {
    beyond: {
      zh: '“{actual}”指向的部分不存在：全文只有{count}个部分，到“{last}”为止。请核对。',
      en: '“{actual}” points to no part: the report has {count}, the last is “{last}”. Check it.',
    },
  },
  examples: [
    {
      text: '一、主要举措\n加强领导，责任落实情况⟦见本报告第六部分⟧。\n二、存在的问题\n力量不强。\n三、下一步打算\n抓好落实。',
    },
    {
      text: '一、主要举措\n加强领导，责任落实情况见本报告第二部分。\n二、责任落实情况\n履行职责。\n三、下一步打算\n抓好落实。',
    },
    {
      text: '一、主要举措\n加强领导，具体要求见《实施方案》第六部分。\n二、存在的问题\n力量不强。',
    },
  ],
  *check({ report }) {
    const { text } = report;
    let parts: Parts | undefined;
    for (let at = text.indexOf('部分'); at !== -1; at = text.indexOf('部分', at + 1)) {
      const from = Math.max(0, at - reach);
      const before = text.slice(from, at);
      if (!before.includes('第')) continue;
      const match = reference.exec(fold(`${before}部分`));
      if (!match) continue;
      parts ??= partsOf(report);
      const ordinal = parseHanNumber(match[1] ?? '') ?? Number(match[1]);
      if (parts.count < fewest || !(ordinal > parts.count)) continue;
      const span = { start: from + match.index, end: at + 2 };
      yield {
        span,
        message: 'beyond',
        args: { actual: text.slice(span.start, span.end), count: parts.count, last: parts.last },
      };
    }
  },
});

/** Fewer headings show no division into parts. */
const fewest = 2;

/** The parts of the report itself, as its headings number them. */
interface Parts {
  /** The highest number. */
  readonly count: number;
  readonly last: string;
}

function partsOf({ outline }: Report): Parts {
  const highest = (kind: MarkerKind): number =>
    Math.max(
      0,
      ...outline.map(({ marker, part }) => (part === 0 && marker?.kind === kind ? marker.ordinal : 0)),
    );
  const named = highest('part');
  if (named > 0) return { count: named, last: `第${formatHanNumber(named)}部分` };
  const count = highest('han');
  return { count, last: `${formatHanNumber(count)}、` };
}
