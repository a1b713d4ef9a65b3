import { CharClass } from '../../text/charClass';
import type { TextEdit } from '../../text/edit';
import type { StrayMark } from '../../text/pairs';
import { defineParagraphRule } from '../rule';

const partners: Readonly<Record<string, string>> = {
  '(': ')', '（': '）', '[': ']', '［': '］', '〔': '〕', '【': '】', '《': '》', '〈': '〉', '“': '”', '‘': '’', '「': '」', '『': '』',
  ')': '(', '）': '（', ']': '[', '］': '［', '〕': '〔', '】': '【', '》': '《', '〉': '〈', '”': '“', '’': '‘', '」': '「', '』': '『',
}; // prettier-ignore
/** A paragraph with more stray marks is no text, and nobody reads on. */
const most = 100;
/** 1) 2） a) before an item: a numbering mark, not a bracket. */
const listMark = /(?:^|[\s。;:,、!?])[(]?(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2})$/;
/** A span of years whose opening bracket was lost: 纲要2021—2025年). */
const yearSpan = /(?:19|20)\d\d年?[-–—―－~～](?:19|20)\d\d年$/;
/** A document number whose closing bracket was lost: 〔20242号. */
/** The number of a heading that lost the bracket behind it: （三严格. */
const headingNumber = /^[一二三四五六七八九十]{1,3}(?=[\u4e00-\u9fff])/;
const numberAfter = /^((?:19|20)\d\d)\d{1,4}号/;

/**
 * 成对的标点缺了一半：先进集体”、《法治政府建设实施纲要2021-2025年)》、〔20242号。
 *
 * 在一段之内配对，书名号、引号、括号可以互相套用；“1)”一类的序号不算括号。
 */
export const unpairedMark = defineParagraphRule({
  id: 'unpaired-mark',
  summary: { zh: '成对标点缺了一半', en: 'A paired mark has no partner' },
  severity: 'error',
  basis: [
    { source: 'GB/T 15834—2011', clause: '4.8', force: '必须' },
    { source: 'GB/T 15834—2011', clause: '4.9', force: '必须' },
    { source: 'GB/T 15834—2011', clause: '4.15', force: '必须' },
  ],
  needs: CharClass.bracket | CharClass.quote | CharClass.bookMark,
  concerns: (paragraph) => paragraph.pairs.strays.length > 0,
  options: {},
  fix: 'suggestion',
  messages: {
    open: {
      zh: '标点 {mark} 在本段没有与之配对的 {partner} ，请补上或删去。',
      en: 'The mark {mark} has no matching {partner} in this paragraph. Add it or delete the mark.',
    },
    close: {
      zh: '标点 {mark} 前面缺少与之配对的 {partner} ，请补上或删去。',
      en: 'The mark {mark} has no {partner} before it in this paragraph. Add it or delete the mark.',
    },
    more: {
      zh: '标点 {mark} 在本段没有与之配对的 {partner} 。本段另有{rest}处标点缺了一半，不再逐一列出。',
      en: 'The mark {mark} has no matching {partner} in this paragraph. So have {rest} more marks, which are not listed.',
    },
    turned: {
      zh: '引号用反了：{actual} ，应为 {expected} 。',
      en: 'A quotation mark is turned the wrong way: {actual} should be {expected}.',
    },
    turn: { zh: '改为 {expected}', en: 'Change to {expected}' },
    add: { zh: '补上 {partner}', en: 'Add {partner}' },
    drop: { zh: '删去 {mark}', en: 'Delete {mark}' },
  },
  examples: [
    { text: '获评全国先进集体⟦”⟧，我区“三率”位列前列。' },
    {
      text: '落实《法治政府建设实施纲要2021—2025年⟦）⟧》，成效明显。',
      fixed: '落实《法治政府建设实施纲要（2021—2025年）》，成效明显。',
    },
    { text: '推行“告知承诺⟦“⟧模式。', fixed: '推行“告知承诺”模式。' },
    { text: '根据泉港政函⟦〔⟧20242号要求，抓好落实。', fixed: '根据泉港政函〔2024〕2号要求，抓好落实。' },
    { text: '印发《关于开展“一件事（试行）”的通知》，做到：1）公开；2）透明。' },
  ],
  *check({ paragraph }) {
    if (paragraph.kind === 'noise') return;
    const { text, folded } = paragraph;
    const alone = paragraph.pairs.strays.filter((stray) => !isItsOwn(folded, stray));
    const turned = alone.length > most ? undefined : turnedQuotes(text, alone);
    for (const [index, stray] of alone.slice(0, most).entries()) {
      const quotes = turned?.get(stray);
      if (quotes) yield* quotes;
      if (quotes) continue;
      const mark = text.charAt(stray.at);
      const partner = partners[mark] ?? '';
      const rest = index === most - 1 ? alone.length - most : 0;
      yield {
        span: { start: stray.at, end: stray.at + 1 },
        ...(rest > 0
          ? ({ message: 'more', args: { mark, partner, rest } } as const)
          : { message: stray.side, args: { mark, partner } }),
        fixes: () => fixesOf(folded, stray, mark, partner),
      };
    }
  },
});

/** A quotation is no longer than this. */
const longest = 30;
const quoteKinds: ReadonlySet<string> = new Set(['quote', 'innerQuote']);
const sentenceEnd = /[。;；]/;

/**
 * Two quotation marks without partners that are each other's: “…“, ”…”, ”…“ and “…’. The mark to blame is mapped to its
 * finding, the other to none.
 */
function turnedQuotes(text: string, strays: readonly StrayMark[]) {
  const found = new Map<StrayMark, readonly ReturnType<typeof turnedPair>[number][]>();
  for (let at = 0; at + 1 < strays.length; at++) {
    const [first, second] = [strays[at], strays[at + 1]];
    if (!first || !second || !belong(text, first, second)) continue;
    found.set(first, turnedPair(text, first, second)).set(second, []);
    at++;
  }
  return found;
}

function belong(text: string, first: StrayMark, second: StrayMark): boolean {
  if (!quoteKinds.has(first.kind) || !quoteKinds.has(second.kind)) return false;
  const between = text.slice(first.at + 1, second.at);
  return between !== '' && between.length <= longest && !sentenceEnd.test(between);
}

/** The finding on the mark that is wrong: the second of “…“ and “…’, the first of ”…”, both of ”…“. */
function turnedPair(text: string, first: StrayMark, second: StrayMark) {
  const outer = first.side === 'open' ? first.kind : second.kind;
  const [open, close] = outer === 'innerQuote' ? ['‘', '’'] : ['“', '”'];
  const edits = [
    { span: { start: first.at, end: first.at + 1 }, text: open },
    { span: { start: second.at, end: second.at + 1 }, text: close },
  ].filter(({ span, text: mark }) => text.charAt(span.start) !== mark);
  const args = {
    actual: text.slice(first.at, second.at + 1),
    expected: open + text.slice(first.at + 1, second.at) + close,
  };
  const span = {
    start: edits[0]?.span.start ?? first.at,
    end: edits.at(-1)?.span.end ?? second.at + 1,
  };
  return [
    {
      span,
      message: 'turned',
      args,
      fixes: [{ message: 'turn', args: { expected: args.expected }, safety: 'suggestion', edits }],
    },
  ] as const;
}

/** Straight quotes pair in turn, so that the last of an odd number is no more to blame than the others; the bracket of `1)` has no partner. */
function isItsOwn(folded: string, { kind, side, at }: StrayMark): boolean {
  if (kind === 'straight') return true;
  return side === 'close' && kind === 'paren' && listMark.test(folded.slice(Math.max(0, at - 4), at));
}

function fixesOf(folded: string, stray: StrayMark, mark: string, partner: string) {
  const span = { start: stray.at, end: stray.at + 1 };
  const drop = {
    message: 'drop',
    args: { mark },
    safety: 'suggestion',
    edits: [{ span, text: '' }],
  } as const;
  const added = partnerEdit(folded, stray, partner);
  const add = { message: 'add', args: { partner }, safety: 'suggestion' } as const;
  return added ? [{ ...add, edits: [added] }, drop] : [drop];
}

/** Where the partner stood, when the words say it. */
function partnerEdit(folded: string, { side, at }: StrayMark, partner: string): TextEdit | undefined {
  if (side === 'close') {
    const years = yearSpan.exec(folded.slice(Math.max(0, at - 12), at));
    return years
      ? { span: { start: at - years[0].length, end: at - years[0].length }, text: partner }
      : undefined;
  }
  const heading = at === 0 ? headingNumber.exec(folded.slice(1, 5)) : null;
  if (heading && folded.startsWith('(')) {
    const end = heading[0].length + 1;
    return { span: { start: end, end }, text: partner };
  }
  const number = numberAfter.exec(folded.slice(at + 1, at + 12));
  return number ? { span: { start: at + 5, end: at + 5 }, text: partner } : undefined;
}
