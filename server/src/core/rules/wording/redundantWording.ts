import { KindBit } from '../../lexicon/entry';
import redundant from '../../lexicon/redundant.json';
import { hitsOf } from '../../mentions/scan';
import { enclosureOf } from '../../syntax/marks';
import { defineParagraphRule } from '../rule';

/** Between the words of a frame: a figure with its unit, no mark. */
const inside = /^[\d.百千万亿零〇一二两三四五六七八九十%多余几]{1,12}[^\d\s,。;:、()“”《》]{0,6}$/;
const reach = 18;
const ordinal = /第[\d一二三四五六七八九十百千]+$/;
const number = /[\d一二两三四五六七八九十百千]$/;

/**
 * 意思重复：100%全覆盖、187项事项、至少1000万元以上。
 *
 * “852项政务服务事项”里量词与“事项”不相连，不提示。
 */
export const redundantWording = defineParagraphRule({
  id: 'redundant-wording',
  summary: { zh: '意思重复', en: 'The same thing is said twice' },
  severity: 'info',
  basis: [{ source: '公文写作惯例', force: '惯例' }],
  needs: KindBit.redundant,
  options: {},
  fix: 'suggestion',
  messages: {
    twice: {
      zh: '“{actual}”意思重复，可改为“{expected}”。',
      en: '“{actual}” says it twice; “{expected}” is enough.',
    },
    counted: {
      zh: '“{actual}”里量词与名词重复，可改为“{expected}”。',
      en: 'The measure word repeats the noun in “{actual}”; write “{expected}”.',
    },
    frame: {
      zh: '“{before}”与“{after}”意思重复，请删去一个。',
      en: '“{before}” and “{after}” say the same; delete one.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
    drop: { zh: '删去“{word}”', en: 'Delete “{word}”' },
  },
  examples: [
    { text: '实现法律顾问⟦100%全覆盖⟧。', fixed: '实现法律顾问全覆盖。' },
    { text: '187⟦项事项⟧实现“秒报”。', fixed: '187个事项实现“秒报”。' },
    { text: '每年投入⟦至少1000万元以上⟧。', fixed: '每年投入至少1000万元。' },
    { text: '852项政务服务事项实现全覆盖，至少1000万元，2000元以上。' },
  ],
  *check({ paragraph, facts }) {
    const { text, folded } = paragraph;
    for (const { entry, start, end } of hitsOf(paragraph, facts.terms, 'redundant')) {
      if (enclosureOf(paragraph, start).book) continue;
      const args = { actual: text.slice(start, end), expected: entry.prefer };
      yield {
        span: { start, end },
        message: 'twice',
        args,
        fixes: [
          {
            message: 'fix',
            args,
            safety: 'suggestion',
            edits: [{ span: { start, end }, text: entry.prefer }],
          },
        ],
      };
    }
    for (const { entry, start, end } of hitsOf(paragraph, facts.terms, 'counted')) {
      if (!isCounted(folded.slice(Math.max(0, start - 8), start))) continue;
      const args = { actual: text.slice(start, end), expected: entry.prefer };
      yield {
        span: { start, end },
        message: 'counted',
        args,
        fixes: [
          {
            message: 'fix',
            args,
            safety: 'suggestion',
            edits: [{ span: { start, end }, text: entry.prefer }],
          },
        ],
      };
    }
    for (const { start, end } of hitsOf(paragraph, facts.terms, 'frame')) {
      const before = folded.slice(start, end);
      const found = closing(before, folded.slice(end, end + reach));
      if (!found) continue;
      const word = { start: end + found.at, end: end + found.at + found.after.length };
      yield {
        span: { start, end: word.end },
        message: 'frame',
        args: { before, after: found.after },
        fixes: [
          {
            message: 'drop',
            args: { word: found.after },
            safety: 'suggestion',
            edits: [{ span: word, text: '' }],
          },
        ],
      };
    }
  },
});

/** Whether a number stands before it that counts: in 第12条条款 it tells the place. */
function isCounted(before: string): boolean {
  return number.test(before) && !ordinal.test(before);
}

/** The word that closes a frame opened by `before`, and where it stands in the text after it. */
function closing(before: string, rest: string): { readonly after: string; readonly at: number } | undefined {
  for (const frame of redundant.frames) {
    const at = frame.before === before ? rest.indexOf(frame.after) : -1;
    if (at > 0 && inside.test(rest.slice(0, at))) return { after: frame.after, at };
  }
  return undefined;
}
