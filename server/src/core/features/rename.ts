import type { Report } from '../report';
import { fold } from '../text/charClass';
import type { LocalizedText } from '../text/localized';
import { textOf, type Span } from '../text/span';
import { figureAt, sameMeasure } from './figurePlaces';
import { mentionsOf } from './mentions';
import { sectionAt } from './navigation';

/** What can be renamed at a place, and the words that stand there now. */
export interface RenameTarget {
  readonly span: Span;
  readonly words: string;
}

/** One place that a rename changes. */
export interface RenameEdit {
  readonly span: Span;
  readonly text: string;
  /** The place where it was asked for; the others deserve a look before they follow. */
  readonly asked: boolean;
}

/** The number of the figure, or the title of the section, that stands at an offset. */
export function renameTargetAt(report: Report, offset: number): RenameTarget | undefined {
  const section = sectionAt(report, offset);
  if (section) {
    const at = mentionsOf(report).find(
      ({ span, quoted }) => quoted && span.start <= offset && offset <= span.end,
    );
    return { span: at?.span ?? section.titleSpan, words: section.title };
  }
  const place = figureAt(report, offset);
  return place && { span: place.numberSpan, words: textOf(report.text, place.numberSpan) };
}

const arabic = /^[0-9０-９]{1,15}(?:[,，][0-9０-９]{3}){0,5}(?:[.．·][0-9０-９]{1,10})?$/;
const han = /^[〇零一二两三四五六七八九十百千万亿]{1,20}$/;

/**
 * The edits that give a number another value wherever the same measure is printed with it, or a section another
 * title together with the places that quote it. A refusal says why there are none.
 */
export function renameAt(
  report: Report,
  offset: number,
  words: string,
): { readonly edits: readonly RenameEdit[] } | { readonly refused: LocalizedText } {
  const target = renameTargetAt(report, offset);
  if (!target)
    return {
      refused: { zh: '这里没有可以改名的标题或数据。', en: 'There is no heading or figure to rename here.' },
    };
  return sectionAt(report, offset)
    ? renameSection(report, offset, words.trim())
    : renameFigure(report, offset, words.trim());
}

type Outcome = ReturnType<typeof renameAt>;

function renameSection(report: Report, offset: number, title: string): Outcome {
  if (title === '' || /[\r\n]/.test(title)) {
    return {
      refused: { zh: '标题应当是一行文字，不能为空。', en: 'A title is one line of text and not empty.' },
    };
  }
  const section = sectionAt(report, offset);
  if (!section) return { edits: [] };
  const quotes = mentionsOf(report).filter((mention) => mention.quoted && mention.section === section);
  const edits = quotes.map(({ span }) => ({ span, text: title, asked: false }));
  return { edits: [{ span: section.titleSpan, text: title, asked: true }, ...edits] };
}

function renameFigure(report: Report, offset: number, number: string): Outcome {
  if (!arabic.test(number) && !han.test(number)) {
    return { refused: { zh: `“${number}”不是数字。`, en: `“${number}” is not a number.` } };
  }
  const place = figureAt(report, offset);
  if (!place) return { edits: [] };
  const printed = fold(textOf(report.text, place.numberSpan));
  const same = sameMeasure(report, place).filter(
    ({ numberSpan, figure }) =>
      fold(textOf(report.text, numberSpan)) === printed && figure.unit === place.figure.unit,
  );
  return {
    edits: same.map(({ numberSpan, index }) => ({
      span: numberSpan,
      text: number,
      asked: index === place.index,
    })),
  };
}
