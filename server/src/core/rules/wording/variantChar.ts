import { KindBit } from '../../lexicon/entry';
import { hitsOf } from '../../mentions/scan';
import type { TermSet } from '../../lexicon/terms';
import variants from '../../lexicon/variants.json';
import { enclosureOf } from '../../syntax/marks';
import { CharClass, classOf, isHan } from '../../text/charClass';
import type { ReportParagraph } from '../../report';
import { defineParagraphRule } from '../rule';

const standard = new Map(Object.entries(variants.characters));

interface Found {
  readonly at: number;
  readonly char: string;
  /** The standard character; empty where none is known (private use). */
  readonly expected: string;
}

/**
 * 异体字、繁体字、兼容汉字和部首码位：囯、國、U+2F00。
 *
 * 它们看上去与规范字相同或相近，却检索不到，也影响排版。引号里的字不提示，夹在别的字中间的部首码位除外。
 */
export const variantChar = defineParagraphRule({
  id: 'variant-char',
  summary: { zh: '异体字、繁体字或兼容码位的字', en: 'A variant or compatibility character' },
  severity: 'warning',
  basis: [{ source: '《通用规范汉字表》', force: '必须' }],
  needs: CharClass.variant | KindBit.variant,
  options: {},
  fix: 'suggestion',
  messages: {
    variant: {
      zh: '“{char}”（{code}）不是规范汉字，应为“{expected}”。',
      en: '“{char}” ({code}) is not a standard character; write “{expected}”.',
    },
    unknown: {
      zh: '“{char}”（{code}）是专用区或没有规范字形的码位，换一台电脑可能显示为空白，请改用规范汉字。',
      en: '“{char}” ({code}) is a private-use character that may show as a blank elsewhere.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    { text: '中华人民共和⟦囯⟧宪法。', fixed: '中华人民共和国宪法。' },
    { text: '第⟦⼀⟧责任人，行政⟦處⟧罚。', fixed: '第一责任人，行政处罚。' },
    { text: '第一责任人，行政处罚，临摹“國”字。' },
  ],
  *check({ paragraph, facts }) {
    if (paragraph.kind === 'noise') return;
    for (const { at, char, expected } of [...compatible(paragraph), ...listed(paragraph, facts.terms)]) {
      if (enclosureOf(paragraph, at).quote && !isLookalike(paragraph, at)) continue;
      const span = { start: at, end: at + char.length };
      const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      if (expected === '') yield { span, message: 'unknown', args: { char, code } };
      else {
        yield {
          span,
          message: 'variant',
          args: { char, code, expected },
          fixes: [
            { message: 'fix', args: { expected }, safety: 'suggestion', edits: [{ span, text: expected }] },
          ],
        };
      }
    }
  },
});

/** A radical (⾏, ⻅) among other characters: nobody means it, not even in quotation marks; alone it is shown as such. */
function isLookalike({ text }: ReportParagraph, at: number): boolean {
  const code = text.charCodeAt(at);
  const radical = code >= 0x2e80 && code <= 0x2fd5;
  return radical && (isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(at + 1)));
}

/** Compatibility ideographs and radicals have the standard character as their normal form. */
function* compatible({ text, mask }: ReportParagraph): Generator<Found> {
  if ((mask & CharClass.variant) === 0) return;
  for (let at = 0; at < text.length; at++) {
    if ((classOf(text.charCodeAt(at)) & CharClass.variant) === 0) continue;
    const char = text.charAt(at);
    const normal = char.normalize('NFKC');
    yield { at, char, expected: normal === char ? '' : normal };
  }
}

/** A paragraph with more of them is written in traditional characters; its first says so. */
const most = 8;

function* listed(paragraph: ReportParagraph, terms: TermSet | undefined): Generator<Found> {
  const hits = hitsOf(paragraph, terms, 'variant');
  for (const { start } of hits.length > most ? hits.slice(0, 1) : hits) {
    const char = paragraph.text.charAt(start);
    yield { at: start, char, expected: standard.get(char) ?? '' };
  }
}
