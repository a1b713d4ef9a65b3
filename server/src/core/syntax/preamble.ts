import type { Group } from './group';
import { lineGroup } from './group';
import type { SourceLine } from './line';
import type { ParagraphKind } from './paragraph';
import { endsTitle, isAddressee, isAnnotation, isDateLine, isDocumentNumber, isOfficeList } from './wording';

/** What stands above the report's first heading or paragraph. */
export interface Preamble {
  readonly groups: readonly Group[];
  /** Index of the first line after it. */
  readonly next: number;
  /** Indexes into `groups` of the title's lines. */
  readonly title: readonly number[];
}

const maxLines = 60;

/** Reads title, 发文字号 and 主送机关 from the lines that begin at `from`. */
export function readPreamble(lines: readonly SourceLine[], from: number): Preamble {
  const zone = zoneOf(lines, from);
  const titleLines = findTitle(lines, zone);
  const lastTitle = titleLines.at(-1) ?? -1;
  const kinds = new Map<number, ParagraphKind>();
  const chosen = titleLines.map((index) => lines[index]?.folded ?? '').join('');
  let next = from;
  let addressed = false;
  for (const index of zone) {
    const line = lines[index];
    if (!line) break;
    const kind = kindOf(line, index, titleLines, chosen, addressed);
    if (kind === undefined) break;
    if (kind === 'addressee') addressed = true;
    kinds.set(index, kind);
    next = index + 1;
    if (lastTitle === -1 && kind === 'addressee') break;
  }
  const groups: Group[] = [];
  const title: number[] = [];
  for (const [index, kind] of kinds) {
    const line = lines[index];
    if (!line) continue;
    if (kind === 'title' && titleLines.includes(index)) title.push(groups.length);
    groups.push(lineGroup(kind, line, index));
  }
  return { groups, next, title };
}

/** The lines with content above the first heading or running text. */
function zoneOf(lines: readonly SourceLine[], from: number): readonly number[] {
  const zone: number[] = [];
  const limit = Math.min(lines.length, from + maxLines);
  for (let index = from; index < limit; index++) {
    const line = lines[index];
    if (!line) break;
    if (line.shape === 'blank' || line.shape === 'comment' || line.shape === 'rule') continue;
    if (line.marker && !(line.marker.kind === 'hash' && zone.length < 6)) break;
    if (line.shape !== 'noise' && isRunning(line.folded) && !isDocumentNumber(line.folded)) break;
    zone.push(index);
  }
  return zone;
}

function isRunning(folded: string): boolean {
  if (endsTitle(folded)) return false;
  return /[。;]/.test(folded) || (folded.length > 60 && folded.includes(',')) || folded.length > 100;
}

/** Indexes of the title's lines: the last line that ends as a title does, and the open lines above it. */
function findTitle(lines: readonly SourceLine[], zone: readonly number[]): readonly number[] {
  let last = -1;
  for (let i = zone.length - 1; i >= 0 && last === -1; i--) {
    const line = lines[zone[i] ?? -1];
    if (line && line.shape !== 'noise' && endsTitle(line.folded) && !line.folded.endsWith(':')) last = i;
  }
  if (last === -1) return [];
  const found: number[] = [zone[last] ?? 0];
  const whole = isWholeTitle(lines[found[0] ?? 0]?.folded ?? '');
  for (let i = last - 1; i >= 0 && found.length < 4; i--) {
    const index = zone[i] ?? 0;
    const line = lines[index];
    if (!line || !isTitlePart(line, whole)) break;
    found.unshift(index);
  }
  return found;
}

/** A title that names its issuer by itself needs no line above it. */
function isWholeTitle(folded: string): boolean {
  const about = folded.indexOf('关于');
  return (
    about > 2 ||
    (about === -1 && /(?:政府|委员会|局|厅|办公室|街道|[省市区县镇乡])\S{0,6}20\d\d/.test(folded))
  );
}

function isTitlePart(line: SourceLine, belowIsWhole: boolean): boolean {
  if (line.shape !== 'text' || line.marker !== undefined) return false;
  const { folded } = line;
  if (isDocumentNumber(folded) || isDateLine(folded) || endsTitle(folded)) return false;
  if (folded.length > 50 || /[。;,:!?|]/.test(folded)) return false;
  return !belowIsWhole || /(?:关于|\d|年)$/.test(folded);
}

function kindOf(
  line: SourceLine,
  index: number,
  titleLines: readonly number[],
  title: string,
  addressed: boolean,
): ParagraphKind | undefined {
  const { folded } = line;
  if (titleLines.includes(index)) return 'title';
  if (line.shape === 'noise') return 'noise';
  if (isDocumentNumber(folded)) return 'documentNumber';
  if (isDateLine(folded)) return 'signatureDate';
  const first = titleLines[0];
  if (first === undefined) return isAddressee(folded) && folded.endsWith(':') ? 'addressee' : undefined;
  if (index < first) return repeatsTitle(folded, title) || folded.includes('|') ? 'noise' : 'signOff';
  if (addressed) return undefined;
  if (isAnnotation(folded)) return 'annotation';
  if (isOfficeList(folded) || (isAddressee(folded) && folded.endsWith(':'))) return 'addressee';
  return folded.length <= 30 && !/[。;,:]/.test(folded) && !line.marker ? 'signOff' : undefined;
}

/** Whether a line says the title again, as web pages do above the text. */
function repeatsTitle(folded: string, title: string): boolean {
  const letters = (text: string): string => text.replace(/[\s\d年度|_\-—]+/g, '');
  const words = letters(folded);
  return (
    words.length > 4 &&
    words.startsWith(letters(title).slice(0, words.length)) &&
    endsTitle(folded.replace(/(?<![\s|_-])[\s|_-]+$/, ''))
  );
}
