import type { Group } from './group';
import type { SourceLine } from './line';
import { Wording } from './wording';

/** What the lines read so far have made certain of the annexes. */
export interface AnnexProgress {
  /** 落款 or 成文日期 has been seen in this part. */
  signed: boolean;
  /** Lines that go on with the 附件说明 may follow. */
  inNote: boolean;
  /** The number of the last annex named in the 附件说明; `undefined` where it has none. */
  noteOrdinal: number | undefined;
  /** A blank line stood after the last item of the 附件说明. */
  noteGap: boolean;
  /** The title of an annex may follow. */
  annexOpen: boolean;
}

/** The kind of a line that is 附件 or belongs to it: the label, its title, the items of the 附件说明; undefined for others. */
export function annexKind(
  lines: readonly SourceLine[],
  index: number,
  line: SourceLine,
  progress: AnnexProgress,
): Group['kind'] | undefined {
  const { folded, wording } = line;
  if ((wording & Wording.annexLabel) !== 0) {
    if (!progress.signed && folded.endsWith(':') && opensNote(lines, index)) return openNote(line, progress);
    progress.annexOpen = true;
    progress.signed = false;
    return 'annex';
  }
  if ((wording & Wording.attachmentNote) !== 0) {
    if (!progress.signed) return openNote(line, progress);
    progress.annexOpen = true;
    return 'annex';
  }
  if (progress.inNote && goesOnWithNote(line, progress)) {
    progress.noteOrdinal = line.marker?.ordinal;
    progress.noteGap = false;
    return 'attachmentNote';
  }
  return progress.annexOpen && !line.marker && folded.length <= 50 && !/[。;,]/.test(folded)
    ? 'annex'
    : undefined;
}

function openNote(line: SourceLine, progress: AnnexProgress): Group['kind'] {
  const number = noteNumber.exec(line.folded);
  progress.inNote = true;
  progress.noteGap = false;
  progress.noteOrdinal = number ? Number(number[1]) : line.folded.endsWith(':') ? 0 : undefined;
  return 'attachmentNote';
}

const noteNumber = /^附\s{0,3}件?\s{0,3}:\s{0,3}(\d{1,2})[.、]/;

/** Whether the list of annexes begins below its bare label `附件:`, which the label of an annex itself never has. */
function opensNote(lines: readonly SourceLine[], index: number): boolean {
  const next = lines.slice(index + 1, index + 3).find((line) => line.shape !== 'blank');
  return next !== undefined && isNoteItem(next) && next.marker?.ordinal === 1;
}

/** A further item of the 附件说明: after a blank line only where its number goes on, or its indent shows it. */
function goesOnWithNote(line: SourceLine, { noteGap, noteOrdinal }: AnnexProgress): boolean {
  if (!isNoteItem(line)) return false;
  if (!noteGap || line.indent > 3) return true;
  return noteOrdinal !== undefined && line.marker?.ordinal === noteOrdinal + 1;
}

function isNoteItem(line: SourceLine): boolean {
  return line.marker?.kind === 'arabic' && line.folded.length <= 60 && !/[。]./.test(line.folded);
}
