import { annexBodies, annexItems, type AnnexBody, type AnnexItem } from '../../outline/annexItems';
import { enclosureOf } from '../../syntax/marks';
import { documentSpan } from '../../syntax/paragraph';
import type { Report } from '../../report';
import { fold } from '../../text/charClass';
import { defineDocumentRule } from '../rule';

const reference = /(?:见|详见)附件\s{0,2}(\d{1,2})?(?!下载)/g;

/**
 * 附件说明不规范：名称后加了标点，序号不连续，只有一个附件却编了号；或者正文写“见附件2”而没有这个附件。
 *
 * 报告后面附有附件的，还核对附件的序号、标题与附件说明是否一致；只附了一部分的，提示缺哪一个。
 */
export const attachmentList = defineDocumentRule({
  id: 'attachment-list',
  summary: { zh: '附件说明不规范', en: 'The list of annexes is not in form' },
  severity: 'warning',
  basis: [
    { source: 'GB/T 9704—2012', clause: '7.3.4', force: '必须' },
    { source: 'GB/T 9704—2012', clause: '7.3.7', force: '必须' },
  ],
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
    label: {
      zh: '附件序号重复或不连续：“附件{actual}”应为“附件{expected}”。',
      en: 'The numbers of the annexes repeat or skip: “附件{actual}” should be “附件{expected}”.',
    },
    unlisted: {
      zh: '附件说明只列了{count}个附件，没有列“附件{ordinal}”。请在附件说明中补上。',
      en: 'The note lists only {count} annexes and not “附件{ordinal}”. Add it to the note.',
    },
    absent: {
      zh: '附件说明列了“{name}”，后面却没有附件{ordinal}。请补上附件，或者从附件说明中删去。',
      en: 'The note lists “{name}”, but no annex {ordinal} follows. Add the annex, or take it off the note.',
    },
    name: {
      zh: '附件标题“{title}”与附件说明中的“{name}”不一致。',
      en: 'The title “{title}” of the annex is not that of the note, “{name}”.',
    },
    listed: { zh: '附件说明中的名称', en: 'The name in the note' },
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
    {
      text: '一、做法\n加强领导。\n附件：1.任务清单\n2.统计表\n\n甲区人民政府\n2025年2月20日\n\n附件1\n任务清单\n一、任务\n\n附件⟦1⟧\n统计表\n一、统计',
      fixed:
        '一、做法\n加强领导。\n附件：1.任务清单\n2.统计表\n\n甲区人民政府\n2025年2月20日\n\n附件1\n任务清单\n一、任务\n\n附件2\n统计表\n一、统计',
    },
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
    const bodies = annexBodies(report.paragraphs);
    yield* wrongNumbers(items, bodies);
    yield* wrongLabels(report, items, bodies);
    yield* wrongNames(items, bodies);
    yield* dangling(report, items.length);
  },
});

function* wrongNumbers(items: readonly AnnexItem[], bodies: readonly AnnexBody[]) {
  const [only] = items;
  if (items.length === 1 && only?.numberSpan) {
    // Another annex stands below: the note lacks it, and the number is right.
    if (bodies.some(({ ordinal }) => ordinal > 1)) return;
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

/** Labels that do not run on, and annexes that stand in the text or in the note alone. */
function* wrongLabels(report: Report, items: readonly AnnexItem[], bodies: readonly AnnexBody[]) {
  if (bodies.length === 0) return;
  const named = new Set(bodies.map(({ ordinal }) => ordinal));
  // As many annexes as the note lists, or no note: the labels must run from one.
  if (items.length === 0 || items.length === bodies.length) {
    const wrong = items.length === 0 && bodies[0]?.ordinal !== 1 ? -1 : bodies.findIndex(isOutOfPlace);
    const body = bodies[wrong];
    if (!body) return;
    const span = documentSpan(body.label, body.numberSpan);
    const args = { actual: body.ordinal, expected: wrong + 1 };
    const edits = [{ span, text: String(wrong + 1) }];
    const fix = { message: 'change', args: { expected: `附件${String(wrong + 1)}` }, edits } as const;
    yield { span, message: 'label', args, fixes: [{ ...fix, safety: 'suggestion' }] } as const;
    return;
  }
  if (named.size < bodies.length) return;
  const below = report.text.slice(items.at(-1)?.placed.start, bodies[0]?.label.start);
  for (const { label, numberSpan, ordinal, title } of bodies) {
    if (ordinal <= items.length) continue;
    // A line below the note that is its further item all the same, in a form that was not read.
    if (title[0] && below.includes(title[0].paragraph.text)) continue;
    const args = { count: items.length, ordinal };
    yield { span: documentSpan(label, numberSpan), message: 'unlisted', args } as const;
  }
  for (const [index, { placed, name }] of items.entries()) {
    if (items.length < 2 || named.has(index + 1)) continue;
    const span = documentSpan(placed, { start: 0, end: placed.paragraph.text.length });
    // Copies leave annexes out that are files of their own.
    yield { span, message: 'absent', args: { name, ordinal: index + 1 }, severity: 'info' } as const;
  }
}

function isOutOfPlace({ ordinal }: AnnexBody, index: number): boolean {
  return ordinal !== index + 1;
}

/** Annexes whose title has other words than the note; one that is only fuller or shorter is let pass. */
function* wrongNames(items: readonly AnnexItem[], bodies: readonly AnnexBody[]) {
  if (items.length !== bodies.length || bodies.some(isOutOfPlace)) return;
  for (const [index, { title }] of bodies.entries()) {
    const item = items[index];
    const [first] = title;
    const last = title.at(-1);
    if (!item || !first || !last) continue;
    const words = title.map(({ paragraph }) => paragraph.text).join('');
    const [own, listed] = [bare(fold(words)), bare(item.name)];
    if (own === '' || listed === '' || own.includes(listed) || listed.includes(own)) continue;
    const end = documentSpan(last, { start: 0, end: last.paragraph.text.length }).end;
    const related = [
      {
        span: documentSpan(item.placed, { start: 0, end: item.placed.paragraph.text.length }),
        message: 'listed',
      },
    ] as const;
    const args = { title: words, name: item.name };
    yield { span: { start: first.start, end }, message: 'name', args, severity: 'info', related } as const;
  }
}

/** A name without what may differ: blanks, title marks, brackets with their words, the ending of a file. */
function bare(name: string): string {
  return name.replace(/\([^()]{0,40}\)|[\s《》“”"]|\.[a-z]{3,4}$/gi, '');
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
