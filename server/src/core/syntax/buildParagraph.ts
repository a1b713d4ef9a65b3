import { CharClass, fold, isSpace } from '../text/charClass';
import { detach } from '../text/detach';
import { readClasses } from '../text/markWidth';
import { noPairs, scanPairs } from '../text/pairs';
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

const pairMarks = CharClass.bracket | CharClass.quote | CharClass.bookMark;
const noTears: readonly Tear[] = [];

/** The words of a paragraph and how they lie in the source. */
interface Reading {
  readonly source: string;
  readonly text: string;
  readonly folded: string;
  readonly tears: readonly Tear[];
}

/**
 * Reads a logical paragraph out of its pieces. Where there are several, `source` is the document's text from the
 * first piece to the last, and `starts[i]` the offset of piece i in it.
 */
export function buildParagraph(
  group: Group,
  lines: readonly SourceLine[],
  source: string,
  starts: readonly number[],
): Paragraph {
  const reading = group.pieces.length === 1 ? readWhole(group, lines) : join(group, lines, source, starts);
  const { text, folded, tears } = reading;
  const { mask, marks } = readClasses(text);
  const marker = group.kind === 'body' ? openingMarker(group, lines, folded) : undefined;
  const heading = marker ? readHeading(folded, marker) : undefined;
  return {
    kind: heading?.kind ?? group.kind,
    source: reading.source,
    text,
    folded,
    mask,
    marks,
    pairs: (mask & pairMarks) === 0 ? noPairs : scanPairs(text),
    tears,
    marker,
    title: heading?.title,
    bodyStart: heading?.bodyStart ?? 0,
  };
}

/** A paragraph of one piece, mostly a whole line, which was folded when it was read. */
function readWhole({ pieces: [piece] }: Group, lines: readonly SourceLine[]): Reading {
  const line = piece && lines[piece.line];
  if (!piece || !line) return { source: '', text: '', folded: '', tears: noTears };
  // Each of some hundred readers walks the characters: a string of its own is paid for at once.
  const text = detach(line.raw.slice(piece.start, piece.end));
  const folded = piece.start === line.start && piece.end === line.end ? line.folded : fold(text);
  return { source: text, text, folded: folded === text ? text : folded, tears: noTears };
}

/** A paragraph of several pieces: torn lines, or a line with comments in it. */
function join(
  { pieces }: Group,
  lines: readonly SourceLine[],
  source: string,
  starts: readonly number[],
): Reading {
  const texts: string[] = [];
  const tears: Tear[] = [];
  let length = 0;
  let sourceEnd = 0;
  let before = 0;
  pieces.forEach((piece, i) => {
    const gap = (starts[i] ?? 0) - sourceEnd;
    if (gap > 0) {
      tears.push({ at: length, gap, before });
      before += gap;
    }
    sourceEnd = (starts[i] ?? 0) + piece.end - piece.start;
    const part = lines[piece.line]?.raw.slice(piece.start, piece.end) ?? '';
    texts.push(part);
    length += part.length;
  });
  const text = texts.join('');
  return { source, text, folded: fold(text), tears };
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
