import { fold, isSpace, maskOf } from '../text/charClass';
import { detach } from '../text/detach';
import type { Span } from '../text/span';
import type { Group } from './group';
import type { SourceLine } from './line';
import { readMarker, type Marker } from './marker';
import type { Paragraph, ParagraphKind, Tear } from './paragraph';

/** A heading's title before a colon is at most this long; a longer stretch is a sentence. */
const maxColonTitle = 40;
/** A numbered line that ends with a stop is a heading up to this length, else an item of running text. */
const maxStoppedTitle = 40;
const maxTitle = 120;

/**
 * Reads a logical paragraph out of its pieces. `source` is the document's text from the first piece to the last,
 * `starts[i]` the offset of piece i in it.
 */
export function buildParagraph(
  group: Group,
  lines: readonly SourceLine[],
  source: string,
  starts: readonly number[],
): Paragraph {
  const texts: string[] = [];
  const tears: Tear[] = [];
  let length = 0;
  let sourceEnd = 0;
  group.pieces.forEach((piece, i) => {
    const gap = (starts[i] ?? 0) - sourceEnd;
    if (gap > 0) tears.push({ at: length, gap });
    sourceEnd = (starts[i] ?? 0) + piece.end - piece.start;
    const part = lines[piece.line]?.raw.slice(piece.start, piece.end) ?? '';
    texts.push(part);
    length += part.length;
  });
  const whole = texts.length === 1;
  // Each of some hundred readers walks the characters: a string of its own is paid for at once.
  const text = whole ? detach(texts[0] ?? '') : texts.join('');
  const folded = fold(text);
  const marker = group.kind === 'body' ? openingMarker(group, lines, folded) : undefined;
  const heading = marker ? readHeading(folded, marker) : undefined;
  return {
    kind: heading?.kind ?? group.kind,
    source: whole ? text : source,
    text,
    folded,
    mask: maskOf(text),
    tears,
    marker,
    title: heading?.title,
    bodyStart: heading?.bodyStart ?? 0,
  };
}

function openingMarker(group: Group, lines: readonly SourceLine[], folded: string): Marker | undefined {
  const first = group.pieces[0];
  const line = first && lines[first.line];
  if (!first || !line) return undefined;
  return first.start === line.start ? line.marker : readMarker(folded, 0);
}

interface Heading {
  readonly kind: ParagraphKind;
  readonly title: Span;
  readonly bodyStart: number;
}

function readHeading(folded: string, marker: Marker): Heading {
  let start = marker.end;
  while (start < folded.length && isSpace(folded.charCodeAt(start))) start++;
  const stop = firstStop(folded, start);
  const colon = folded.indexOf(':', start);
  if (colon !== -1 && colon < stop && colon - start <= maxColonTitle && colon + 1 < folded.length) {
    return { kind: 'body', title: { start, end: colon }, bodyStart: colon + 1 };
  }
  const title = { start, end: stop };
  if (stop === folded.length) {
    const isTitle = stop - start <= maxTitle;
    return { kind: isTitle ? 'heading' : 'body', title, bodyStart: isTitle ? stop : start };
  }
  if (stop + 1 >= folded.length) {
    return { kind: stop - start <= maxStoppedTitle ? 'heading' : 'body', title, bodyStart: folded.length };
  }
  return { kind: 'body', title, bodyStart: stop + 1 };
}

function firstStop(folded: string, from: number): number {
  for (let i = from; i < folded.length; i++) {
    const char = folded.charAt(i);
    if (char === '。' || char === '!' || char === '?' || char === ';') return i;
  }
  return folded.length;
}
