import { annexItems, type AnnexItem } from '../../outline/annexItems';
import { enclosureOf } from '../../syntax/marks';
import { documentSpan } from '../../syntax/paragraph';
import type { Report } from '../../report';
import { defineDocumentRule } from '../rule';

const reference = /(?:见|详见)附件\s{0,2}(\d{1,2})?(?!下载)/g;

/**
 * 附件说明不规范：名称后加了标点，序号不连续，只有一个附件却编了号；或者正文写“见附件2”而没有这个附件。
 */
export const attachmentList = defineDocumentRule({
  id: 'attachment-list',
  summary: { zh: '附件说明不规范', en: 'The list of annexes is not in form' },
  severity: 'warning',
  basis: [{ source: 'GB/T 9704—2012', clause: '7.3.4', force: '必须' }],
  options: {},
  fix: 'suggestion',
  messages: {
    mark: { zh: '附件名称后不加标点“{mark}”。', en: 'The name of an annex takes no mark “{mark}”.' },
    gap: {
      zh: '附件序号“{actual}”应为“{expected}”。',
      en: 'The number “{actual}” of the annex should be “{expected}”.',
    },
    single: { zh: '只有一个附件，不编序号。', en: 'A single annex takes no number.' },
    dangling: {
      zh: '“{words}”指向的附件不存在：{have}。请补附件，或者改正序号。',
      en: '“{words}” points to an annex that is not there: {haveEn}. Add it, or correct the number.',
    },
    drop: { zh: '删去', en: 'Delete it' },
    change: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    {
      text: '一、做法\n加强领导。\n附件：1.任务清单⟦。⟧\n2.统计表\n\n甲区人民政府\n2025年2月20日',
      fixed: '一、做法\n加强领导。\n附件：1.任务清单\n2.统计表\n\n甲区人民政府\n2025年2月20日',
    },
    {
      text: '一、做法\n加强领导。\n附件：1.任务清单\n⟦3⟧.统计表\n\n甲区人民政府\n2025年2月20日',
      fixed: '一、做法\n加强领导。\n附件：1.任务清单\n2.统计表\n\n甲区人民政府\n2025年2月20日',
    },
    { text: '一、做法\n加强领导（⟦见附件2⟧）。\n附件：任务清单\n\n甲区人民政府\n2025年2月20日' },
    { text: '一、做法\n加强领导（见附件2）。\n附件：1.任务清单\n2.统计表\n\n甲区人民政府\n2025年2月20日' },
  ],
  *check({ report }) {
    const items = annexItems(report.paragraphs);
    for (const { placed, mark } of items) {
      if (!mark) continue;
      const span = documentSpan(placed, mark);
      const args = { mark: placed.paragraph.text.slice(mark.start, mark.end) };
      yield {
        span,
        message: 'mark',
        args,
        fixes: [{ message: 'drop', safety: 'suggestion', edits: [{ span, text: '' }] }],
      };
    }
    yield* wrongNumbers(items);
    yield* dangling(report, items.length);
  },
});

function* wrongNumbers(items: readonly AnnexItem[]) {
  const [only] = items;
  if (items.length === 1 && only?.numberSpan) {
    const span = documentSpan(only.placed, only.numberSpan);
    const fix = { message: 'drop', safety: 'suggestion', edits: [{ span, text: '' }] } as const;
    yield { span, message: 'single', fixes: [fix] } as const;
    return;
  }
  let expected = 1;
  for (const { placed, ordinal, numberSpan } of items) {
    if (ordinal === undefined || !numberSpan) return;
    if (ordinal !== expected) {
      const digits = { start: numberSpan.start, end: numberSpan.start + String(ordinal).length };
      const span = documentSpan(placed, digits);
      const args = { actual: ordinal, expected };
      const fix = {
        message: 'change',
        args: { expected },
        safety: 'suggestion',
        edits: [{ span, text: String(expected) }],
      } as const;
      yield { span, message: 'gap', args, fixes: [fix] } as const;
      return;
    }
    expected += 1;
  }
}

/** References to an annex beyond those that are named in the note or stand at the end. */
function* dangling(report: Report, named: number) {
  const labels = report.paragraphs.filter(
    ({ paragraph }) => paragraph.kind === 'annex' && paragraph.text.startsWith('附'),
  );
  const count = Math.max(named, labels.length);
  for (const placed of report.paragraphs) {
    const { paragraph } = placed;
    if (paragraph.kind === 'annex') return;
    if (paragraph.kind !== 'body' || !paragraph.text.includes('见附件')) continue;
    for (const match of paragraph.folded.matchAll(reference)) {
      const wanted = match[1] === undefined ? 1 : Number(match[1]);
      if (wanted <= count || enclosureOf(paragraph, match.index).book) continue;
      const have = count === 0 ? '全文没有附件' : `只有${String(count)}个附件`;
      const haveEn = count === 0 ? 'there is none' : `there are only ${String(count)}`;
      const span = documentSpan(placed, { start: match.index, end: match.index + match[0].length });
      // Copies from the web leave annexes out altogether.
      const severity = count === 0 ? 'info' : 'warning';
      yield { span, message: 'dangling', args: { words: match[0], have, haveEn }, severity } as const;
    }
  }
}
