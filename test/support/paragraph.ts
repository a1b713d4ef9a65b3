import { analyseParagraph } from '../../server/src/core/figures/analyse';
import type { ReportParagraph } from '../../server/src/core/figures/analysis';
import type { Paragraph, ParagraphKind } from '../../server/src/core/syntax/paragraph';
import { readMarker } from '../../server/src/core/syntax/marker';
import { fold } from '../../server/src/core/text/charClass';
import { readClasses } from '../../server/src/core/text/markWidth';
import { scanPairs } from '../../server/src/core/text/pairs';

/** A paragraph made from one line, for tests that need no whole report. A short line with a marker is a heading. */
export function paragraphOf(text: string, kind: ParagraphKind = 'body'): Paragraph {
  const folded = fold(text);
  const marker = readMarker(folded, 0);
  const stop = folded.indexOf('。');
  const title = marker && { start: marker.end, end: stop === -1 ? folded.length : stop };
  const heading = marker !== undefined && stop === -1;
  return {
    kind: heading ? 'heading' : kind,
    source: text,
    text,
    folded,
    ...readClasses(text),
    pairs: scanPairs(text),
    tears: [],
    marker,
    title,
    bodyStart: title === undefined ? 0 : Math.min(text.length, title.end + 1),
  };
}

/** The same with its figures and relations read. */
export function reportParagraphOf(text: string, kind?: ParagraphKind): ReportParagraph {
  const paragraph = paragraphOf(text, kind);
  return { ...paragraph, ...analyseParagraph(paragraph) };
}
