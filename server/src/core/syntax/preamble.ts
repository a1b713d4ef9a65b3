import { isAuthor } from './author';
import type { Group } from './group';
import { lineGroup } from './group';
import type { SourceLine } from './line';
import type { ParagraphKind } from './paragraph';
import {
  endsTitle,
  isAddressee,
  isAnnotation,
  isBareTitle,
  isBrokenTitle,
  isDateLine,
  isDocumentNumber,
  isIssuingOffice,
  isMarkedOfficeList,
  isOccasion,
  isOfficeList,
  isOtherTitle,
  isReportingOffice,
  isSheetTitle,
  isWithoutPlace,
  Wording,
} from './wording';

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
    const read = kindOf(line, index, titleLines, chosen, addressed);
    if (read === undefined) break;
    const kind = read === 'addressee' && isIssuerLine(lines, index, chosen) ? 'signOff' : read;
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
  if (endsTitle(folded) || isMarkedOfficeList(folded)) return false;
  return /[。;]/.test(folded) || (folded.length > 60 && folded.includes(',')) || folded.length > 100;
}

/**
 * Indexes of the title's lines: the last line that ends as a title does, and the open lines above it. A title may
 * also be cut inside its last words (…情况的报⏎告), or lack its kind of document (…法治政府建设情况). A document of
 * another kind (a notice, a speech) has a title too.
 */
function findTitle(lines: readonly SourceLine[], zone: readonly number[]): readonly number[] {
  const [from, last] = lastTitle(lines, zone);
  if (last === -1) return [];
  const found = zone.slice(from, last + 1);
  const whole = isWholeTitle(found.map((index) => lines[index]?.folded ?? '').join(''));
  for (let i = from - 1; i >= 0 && found.length < 4; i--) {
    const index = zone[i] ?? 0;
    const line = lines[index];
    if (!line || !isTitlePart(line, whole)) break;
    found.unshift(index);
  }
  return found;
}

type Ends = (folded: string) => boolean;

/** Places in the zone of the first and last line that end the title; -1 where none does. */
function lastTitle(lines: readonly SourceLine[], zone: readonly number[]): readonly [number, number] {
  const whole: Ends = (folded) => endsTitle(folded) && !folded.endsWith(':');
  for (const [ends, most] of [
    [whole, maxLines],
    // Below some lines of text a line without 文种 is anything.
    [isBareTitle, maxBareTitle],
    [isBrokenTitle, maxBareTitle],
    [isOtherTitle, maxLines],
    [isSheetTitle, maxSheetTitle],
  ] as const) {
    const below = Math.min(zone.length, most);
    for (const parts of [1, 2]) {
      for (let i = below - 1; i >= parts - 1; i--) {
        const first = i - parts + 1;
        if (isTitleAt(lines, zone.slice(first, i + 1), ends)) return [first, i];
      }
    }
  }
  return [-1, -1];
}

const maxBareTitle = 4;
const maxSheetTitle = 2;

/** Whether lines one below the other, joined, end as a title does. */
function isTitleAt(lines: readonly SourceLine[], indexes: readonly number[], ends: Ends): boolean {
  let joined = '';
  for (const [i, index] of indexes.entries()) {
    const line = lines[index];
    if (!line || line.shape === 'noise' || index !== (indexes[0] ?? 0) + i) return false;
    if (indexes.length > 1 && !isTitlePart(line, false)) return false;
    joined += line.folded;
  }
  return ends(joined);
}

/** A title that names its issuer by itself needs no line above it. */
function isWholeTitle(folded: string): boolean {
  const about = folded.indexOf('关于');
  return about > 2 || (about === -1 && namesIssuer.test(folded));
}

/** An office or a place before the year; 法治政府 and 政府信息公开 are the subject. */
const namesIssuer =
  /(?:(?<!法治)政府(?!信息|工作|网站)|委员会|局|厅|办公室|街道|[省市区县镇乡])\S{0,6}20\d\d/;

function isTitlePart(line: SourceLine, belowIsWhole: boolean): boolean {
  // `# 甲区人民政府` with the rest of the title on the next line.
  if (line.shape !== 'text' || (line.marker && line.marker.kind !== 'hash')) return false;
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
  const first = titleLines[0];
  if (first !== undefined && index < first) return kindAbove(folded, title);
  if (isDateLine(folded)) return 'signatureDate';
  if (first === undefined) return isAddressee(folded) && folded.endsWith(':') ? 'addressee' : undefined;
  if (addressed) return undefined;
  if (isAnnotation(folded)) return 'annotation';
  if (isOccasion(folded)) return 'signOff';
  if (isOfficeList(folded) || isMarkedOfficeList(folded) || (isAddressee(folded) && folded.endsWith(':')))
    return 'addressee';
  return folded.length <= 30 && !/[。;,:]/.test(folded) && !line.marker ? 'signOff' : undefined;
}

/**
 * Whether a bare list of offices below the title is the issuer's name: the date in brackets stands below it, or it is
 * one office of a kind that gives reports, unless the title or the sign-off names another issuer, or it is the author by
 * its name.
 */
function isIssuerLine(lines: readonly SourceLine[], index: number, title: string): boolean {
  const folded = lines[index]?.folded ?? '';
  if (folded.endsWith(':')) return false;
  const below = lines.slice(index + 1, index + 3).find((line) => line.shape !== 'blank');
  if (below !== undefined && isDateLine(below.folded)) return true;
  const reports = isReportingOffice(folded);
  if (!reports && !isIssuingOffice(folded)) return isAuthor(lines, index, title);
  // 市教育体育局 without its place is above the one that reports; 温州市司法局 may be the one.
  if (!reports && !isWithoutPlace(folded)) return true;
  return !isWholeTitle(title) && !isSignedByOther(lines, index);
}

const furthestSignature = 8;

/** Whether the last lines sign with another name than that of the line. */
function isSignedByOther(lines: readonly SourceLine[], index: number): boolean {
  const last = lines.slice(Math.max(index + 1, lines.length - furthestSignature));
  const date = last.findLastIndex((line) => (line.wording & Wording.dateLine) !== 0);
  const signer = last.slice(0, Math.max(date, 0)).findLast((line) => line.shape === 'text');
  return (
    signer !== undefined &&
    signer.folded !== lines[index]?.folded &&
    (signer.wording & Wording.officeName) !== 0
  );
}

/** The kind of a line above the title. A date there is the page's record card; no report is signed above its title. */
function kindAbove(folded: string, title: string): ParagraphKind {
  return isDateLine(folded) || repeatsTitle(folded, title) || folded.includes('|') ? 'noise' : 'signOff';
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
