import structure from '../lexicon/structure.json';

const titleEndings = structure.titleEndings;
const dateLine =
  /^[(]?(?:\d{4}年\d{0,2}月?\d{0,2}日?|[二〇○Oo零一三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日?|\d{4}[-./]\d{1,2}[-./]\d{1,2}|(?:\d\d){1,2}年\d{1,2}月\d{1,2}[日号]|\d{4}年[一二三四五六七八九十]{1,3}月\d{0,2}[一二三四五六七八九十]{0,3}日?|[二〇○零一三四五六七八九]{4}年\d{1,2}月\d{1,2}日?)[)]?$/;
const documentNumber =
  /^[\u4e00-\u9fff×]{1,16}(?:[〔[【(<{]\s?\d{2,6}[^,。;:]{0,10}号?|\d{4}\s?[〕\]】)]\s?第?\d{1,4}号)$/;
const annexLabel = /^附\s{0,3}[件表录]?\s{0,3}(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s{0,3}[:.]?$/;
// Few lines begin as these do: a look at one character spares the others the patterns.
const dateStarts = '(0123456789二〇○Oo零一三四五六七八九';
const documentBrackets = /[〔[【(<{〕\]】)]/;
const titleTail = /[(][^()]{1,20}[)]$/;
const maxTitle = 100;

/** Whether a folded line ends as a title does: with a kind of document (文种), a bracket after it left out. */
export function endsTitle(folded: string): boolean {
  if (folded.length > maxTitle || folded.length < 2) return false;
  const bare = withoutEndMarks(folded.replace(titleTail, ''));
  // 特此报告 and 编制本报告 close a text; a title has no comma.
  if (/[。;,]/.test(bare) || structure.notTitles.some((words) => bare.endsWith(words))) return false;
  return titleEndings.some((ending) => bare.endsWith(ending));
}

const endMarks = '。.,;:!?、';

/** A folded text without the marks and blanks at its end. */
export function withoutEndMarks(folded: string): string {
  let end = folded.length;
  while (end > 0 && (endMarks.includes(folded.charAt(end - 1)) || folded.charAt(end - 1) === ' ')) end -= 1;
  return folded.slice(0, end);
}

/** Whether a folded line begins as sentences do that end as a title does: 现将…报告. */
export function opensSentence(folded: string): boolean {
  return structure.sentenceOpeners.some((words) => folded.startsWith(words));
}

const kind = '报告';

/** How many characters a slip of 报告 takes at the end of a text (的报高, 情况报, 报告告); 0 where there is none. */
export function lengthOfBrokenKind(text: string): number {
  if (text.endsWith(kind) || structure.kindWords.some((word) => text.endsWith(word))) return 0;
  if (text.endsWith(`${kind}${kind.charAt(1)}`)) return kind.length + 1;
  const [before, last] = text.slice(-kind.length);
  if (last === kind.charAt(0)) return 1;
  if (before === kind.charAt(0)) return kind.length;
  if (last !== kind.charAt(1)) return 0;
  // 情况告 lost a character, 情况抱告 has another one in its place.
  const lost = structure.bareTitleEndings.some((words) => text.slice(0, -1).endsWith(words));
  return lost ? 1 : kind.length;
}

/** Whether a folded line is a title with a mistake at its end: its kind of document mistyped, or a colon behind it. */
export function isBrokenTitle(folded: string): boolean {
  if (folded.length > 60 || folded.length < 10) return false;
  const bare = withoutEndMarks(folded);
  if (/[。;,:!?|]/.test(bare) || opensSentence(bare)) return false;
  if (!writtenYear.test(bare) || !structure.titleSubjects.some((subject) => bare.includes(subject)))
    return false;
  return lengthOfBrokenKind(bare) > 0 || endsTitle(bare);
}

const writtenYear = /(?:(?:19|20)\d\d|[二〇○零一三四五六七八九]{4})年/;

/** Whether a folded line is a title that lacks its kind of document: `某区2024年法治政府建设情况`. */
export function isBareTitle(folded: string): boolean {
  if (folded.length > 60 || folded.length < 10) return false;
  if (/[。;,:!?|]/.test(folded) || !structure.bareTitleEndings.some((ending) => folded.endsWith(ending)))
    return false;
  return writtenYear.test(folded) && structure.titleSubjects.some((subject) => folded.includes(subject));
}

function beginsWithOne(folded: string, chars: string): boolean {
  const first = folded.trimStart().charAt(0);
  return first !== '' && chars.includes(first);
}

/** Whether a folded line is the title of a document of another kind: a notice, a speech, a plan. */
export function isOtherTitle(folded: string): boolean {
  if (folded.length > maxTitle || folded.length < shortestOtherTitle) return false;
  const bare = folded.replace(titleTail, '').trimEnd();
  return !/[。;,:!?|]/.test(bare) && structure.otherTitleEndings.some((ending) => bare.endsWith(ending));
}

/** Whether a folded title is that of a document of which no profile asks anything. */
export function isTitleOfOther(folded: string): boolean {
  if (structure.otherTitleWords.some((word) => folded.includes(word))) return true;
  return isOtherTitle(folded) && !endsTitle(folded);
}

/**
 * Whether a folded line is the title of a sheet that reports nothing and of which no profile asks anything: of figures,
 * of their analysis, of how things stand (某院业务数据情况). 情况 behind the subject of a report is a report's title.
 */
export function isSheetTitle(folded: string): boolean {
  if (folded.length > longestSheet || folded.length < shortestOtherTitle) return false;
  const bare = folded.replace(titleTail, '').trimEnd();
  if (/[。;,:!?|]/.test(bare) || opensSentence(bare)) return false;
  if (!structure.sheetTitleEndings.some((ending) => bare.endsWith(ending))) return false;
  return !bare.endsWith('情况') || !structure.titleSubjects.some((subject) => bare.includes(subject));
}

const longestSheet = 60;
/** Shorter lines are labels of a page (政策解读) or headings. */
const shortestOtherTitle = 8;

/** Whether a folded line is a date and nothing else (成文日期), a malformed one included. */
export function isDateLine(folded: string): boolean {
  return folded.length < 30 && beginsWithOne(folded, dateStarts) && dateLine.test(folded.replace(/\s+/g, ''));
}

/** Whether a folded line is a run of digits that was a date: `2024130`. */
function isDigitDate(folded: string): boolean {
  return beginsWithOne(folded, '12') && /^(?:19|20)\d{4,6}$/.test(folded.trim());
}

/** Whether a folded line is a document number (发文字号), a malformed one included. */
export function isDocumentNumber(folded: string): boolean {
  return folded.length <= 40 && documentBrackets.test(folded) && documentNumber.test(folded);
}

/** Whether a folded line is the name of an office or of several, and nothing else. */
export function isOfficeName(folded: string): boolean {
  if (folded.length > 60 || folded.length < 2 || /[。;:!?,(\d]/.test(folded)) return false;
  return structure.issuerEndings.some((ending) => folded.endsWith(ending));
}

/** Whether a folded line addresses somebody (主送机关): names of offices, with or without the colon. */
export function isAddressee(folded: string): boolean {
  if (folded.length > 80 || /[。;!?]/.test(folded)) return false;
  const bare = folded.endsWith(':') ? folded.slice(0, -1) : folded;
  if (bare.includes(':')) return false;
  const last = bare.split(/[、,和及\s]/).at(-1) ?? bare;
  return structure.addresseeEndings.some((ending) => last.endsWith(ending));
}

/** Whether a folded line is a list of offices and nothing else: an addressee that lost its colon. */
export function isOfficeList(folded: string): boolean {
  if (folded.length > 60 || /[。;:!?(\d]/.test(folded)) return false;
  const parts = folded.split(/[、,]/);
  return parts.every(
    (part) => part.length > 1 && structure.addresseeEndings.some((ending) => part.endsWith(ending)),
  );
}

/** Whether a folded line names one office that gives reports and gets none: a 局 with its place, no 市委 or 人大常委会. */
export function isIssuingOffice(folded: string): boolean {
  return (
    folded.length >= shortestOffice &&
    !/[、,。;:]/.test(folded) &&
    structure.issuingEndings.some((ending) => folded.endsWith(ending))
  );
}

/** Whether a folded line names one office of a kind that both gives and gets reports: 总队, …协调小组. */
export function isReportingOffice(folded: string): boolean {
  return !/[、,。;:]/.test(folded) && structure.reportingEndings.some((ending) => folded.endsWith(ending));
}

/** Whether the name of an office begins with the kind of its place and leaves out which: 市教育体育局, no 市北区司法局. */
export function isWithoutPlace(folded: string): boolean {
  const levels = structure.placeLevels;
  return (
    levels.includes(folded.charAt(0)) &&
    !levels.includes(folded.charAt(1)) &&
    !levels.includes(folded.charAt(2))
  );
}

/** 市司法局 may be whom a report goes to; with its place (温州市司法局) it is who gives it. */
const shortestOffice = 6;

/** Whether a folded line is a list of offices that another mark than the colon closes: `市委、市政府。` */
export function isMarkedOfficeList(folded: string): boolean {
  const last = folded.length - 1;
  if (last < 2 || last > longestAddressee || !'。;,、.'.includes(folded.charAt(last))) return false;
  // Without the colon only names of offices are sure: 上级部门 ends a sentence too.
  return folded
    .slice(0, last)
    .split(/[、,]/)
    .every((part) => part.length > 1 && (isOfficeName(part) || part.endsWith('常委会')));
}

const longestAddressee = 30;

/** Whether a folded line is the label of an annex: 附件, 附件1, 附表二. */
function isAnnexLabel(folded: string): boolean {
  return folded.startsWith('附') && folded.length <= 12 && annexLabel.test(folded);
}

/** Whether a folded line begins the note that lists the annexes (附件说明). */
function isAttachmentNote(folded: string): boolean {
  return folded.startsWith('附') && /^附\s{0,3}件?\s{0,3}\d{0,2}\s{0,3}:\s{0,3}\S/.test(folded);
}

/** Whether a folded line is a note after the date (附注). */
export function isAnnotation(folded: string): boolean {
  if (folded.length > 60) return false;
  if (folded.startsWith('(') && folded.endsWith(')')) return true;
  return structure.annotationStarts.some((start) => folded.startsWith(start));
}

/** Whether a folded line below a title tells where the report is given: `——2025年1月8日在…会议上`, with or without the dash. */
export function isOccasion(folded: string): boolean {
  return folded.length <= 60 && folded.endsWith('上') && opensOccasion(folded);
}

/** Whether a folded line opens as one that tells where the report is given, on its day or behind a dash, and is no sentence. */
export function opensOccasion(folded: string): boolean {
  return beginsWithOne(folded, '—(12') && /^(?:—|\(?\d{4}年\d{1,2}月\d{1,2}日在)[^。;,]*$/.test(folded);
}

/** The year of the day in a folded line that tells where the report is given; undefined for all other lines. */
export function yearOfOccasion(folded: string): number | undefined {
  if (!opensOccasion(folded)) return undefined;
  const [year] = /\d{4}(?=年\d{1,2}月\d{1,2}日)/.exec(folded) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** Whether a folded line is the end of such a line: `第十八届人民代表大会第三次会议上`. */
export function endsOccasion(folded: string): boolean {
  const ends =
    folded.endsWith('会上') ||
    folded.endsWith('会上)') ||
    folded.endsWith('会议上') ||
    folded.endsWith('会议上)');
  return ends && folded.length <= 60 && !/[。;,]/.test(folded);
}

/** What one line says by itself of its part in a report, one bit each. */
export const Wording = {
  annexLabel: 1 << 0,
  attachmentNote: 1 << 1,
  dateLine: 1 << 2,
  digitDate: 1 << 3,
  officeName: 1 << 4,
  documentNumber: 1 << 5,
  annotation: 1 << 6,
} as const;

/** Longer lines are running text, whatever their words. */
const longestWording = 80;

const wordings: readonly (readonly [number, (folded: string) => boolean])[] = [
  [Wording.annexLabel, isAnnexLabel],
  [Wording.attachmentNote, isAttachmentNote],
  [Wording.dateLine, isDateLine],
  [Wording.digitDate, isDigitDate],
  [Wording.officeName, isOfficeName],
  [Wording.documentNumber, isDocumentNumber],
  [Wording.annotation, isAnnotation],
];

/** The `Wording` bits of a folded line; 0 for most. */
export function wordingOf(folded: string): number {
  if (folded.length > longestWording) return 0;
  let bits = 0;
  for (const [bit, is] of wordings) if (is(folded)) bits |= bit;
  return bits;
}

/** Whether a folded line opens a paragraph by its words: 一是, 第二, 其次. */
export function opensParagraph(folded: string): boolean {
  return structure.paragraphOpeners.some((opener) => folded.startsWith(opener));
}

/** Whether a folded text ends with a word that no sentence ends with: 将, 各, 进一步. */
export function endsUnfinished(folded: string): boolean {
  return (
    structure.unfinishedEndings.some((ending) => folded.endsWith(ending)) &&
    !structure.finishedEndings.some((ending) => folded.endsWith(ending))
  );
}
