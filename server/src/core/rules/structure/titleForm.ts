import titles from '../../lexicon/titles.json';
import type { Profile } from '../../profiles/profile';
import { asksFor, missingParts } from '../../profiles/titleParts';
import type { Report, ReportTitle } from '../../report';
import { documentSpan } from '../../syntax/paragraph';
import { isOfficeName, opensSentence, withoutEndMarks } from '../../syntax/wording';
import { fold } from '../../text/charClass';
import type { Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

const lostYear = /(?<!\d)(?:19|20)\d\d(?!\d|\s*年|\s*[-—–―~至)〕\]])/;
/** 2024度 in the title of any document; other bare numbers there may be names (“2023·9·14”事故). */
const lostYearOfAny = /(?<!\d)(?:19|20)\d\d(?=度)/;

/**
 * 标题应当由发文机关名称、事由和文种组成，写明年度，中间不留空格，末尾不加标点；有“的报告”就要有“关于”。
 *
 * 标题下一行写明发文机关的，不再要求标题里有。“××区人民政府2024年法治政府建设年度报告”以文种作名称，不要求“关于”。政府工作报告、述法报告和其他文种的标题，只看末尾的标点、
 * 空格和“2024度”一类的漏字。
 */
export const titleForm = defineDocumentRule({
  id: 'title-form',
  summary: { zh: '标题不完整或不规范', en: 'The title is incomplete or not in form' },
  severity: 'info',
  basis: [
    { source: '《党政机关公文处理工作条例》', clause: '第九条', force: '必须' },
    { source: 'GB/T 15834—2011', clause: 'B.4', force: '一般' },
  ],
  options: {},
  fix: 'suggestion',
  messages: {
    parts: {
      zh: '标题缺少{parts}。标题由发文机关名称、事由和文种组成，年度报告还要写明年度。',
      en: 'The title lacks its {partsEn}. A title has issuer, subject and kind of document; an annual report names the year.',
    },
    about: {
      zh: '标题用“{ending}”收尾，前面缺“关于”。请改为“××关于××{ending}”，或者改用“××年度报告”。',
      en: 'The title ends with {ending} but lacks 关于. Write 关于…{ending}, or 年度报告.',
    },
    lostYear: {
      zh: '标题中“{digits}”后面缺“年”，标题可能断开或漏字。请改为“{digits}年”。',
      en: 'In the title “{digits}” lacks 年: the title may be broken. Write “{digits}年”.',
    },
    endMark: { zh: '标题末尾不加标点“{mark}”。', en: 'A title takes no mark “{mark}” at its end.' },
    blank: {
      zh: '标题“关于”前有空格，请删去；标题较长的，在词语之间换行。',
      en: 'A blank stands before 关于 in the title. Delete it; a long title is broken between words.',
    },
    addYear: { zh: '补上“年”', en: 'Add 年' },
    dropBlank: { zh: '删去空格', en: 'Delete the blank' },
    dropMark: { zh: '删去标题末尾的标点', en: 'Delete the mark at the end of the title' },
  },
  examples: [
    {
      text: '⟦甲区人民政府2024年法治政府建设情况的报告⟧\n2024年，甲区推进法治建设。',
      note: { zh: '缺“关于”。', en: 'No 关于.' },
    },
    {
      text: '⟦关于2020年度法治政府建设工作情况的报告⟧\n2020年，我区推进法治建设。',
      note: { zh: '缺发文机关。', en: 'No issuer.' },
    },
    {
      text: '⟦甲区人民政府法治政府建设年度报告⟧\n一年来，甲区推进法治建设。',
      note: { zh: '缺年度。', en: 'No year.' },
    },
    {
      text: '甲区人民政府关于⟦2023⟧法治政府建设情况的报告\n2023年，甲区推进法治建设。',
      fixed: '甲区人民政府关于2023年法治政府建设情况的报告\n2023年，甲区推进法治建设。',
    },
    {
      text: '甲区人民政府关于2023年法治政府建设情况的报告⟦。⟧\n2023年，甲区推进法治建设。',
      fixed: '甲区人民政府关于2023年法治政府建设情况的报告\n2023年，甲区推进法治建设。',
    },
    {
      text: '甲区司法局⟦ ⟧关于2023年法治政府建设情况的报告\n2023年，甲区推进法治建设。',
      fixed: '甲区司法局关于2023年法治政府建设情况的报告\n2023年，甲区推进法治建设。',
    },
    { text: '甲区人民政府关于2023年法治政府建设情况的报告\n2023年，甲区推进法治建设。' },
    { text: '甲区人民政府2023年法治政府建设年度报告\n2023年，甲区推进法治建设。' },
    { text: '甲区人民政府法治政府建设年度报告（2023年度）\n2023年，甲区推进法治建设。' },
  ],
  *check({ report }) {
    const { title, profile } = report;
    if (!title) return;
    const folded = fold(title.text);
    if (!profile && !isOwnTitle(folded)) return;
    const bare = withoutEndMarks(folded);
    yield* markAtEnd(title, bare.length);
    yield* blankBeforeAbout(report, title);
    const lost = findLostYear(report, title, profile ? lostYear : lostYearOfAny);
    if (lost) {
      const edits = [{ span: { start: lost.end, end: lost.end }, text: '年' }];
      const args = { digits: report.text.slice(lost.start, lost.end) };
      yield {
        span: lost,
        message: 'lostYear',
        args,
        fixes: [{ message: 'addYear', safety: 'suggestion', edits }],
      };
    }
    if (profile) yield* wanting(title, bare, profile, isAuthorBelow(report, title));
  },
});

/** Whether a line that was taken for the title of a document of no known kind is surely one, and no sentence. */
function isOwnTitle(folded: string): boolean {
  const bare = withoutEndMarks(folded);
  return titles.surelyKinds.some((kind) => bare.endsWith(kind)) && !opensSentence(bare);
}

/** The marks behind the last word. */
function* markAtEnd({ text, span: whole }: ReportTitle, bareLength: number) {
  if (text.slice(bareLength).trim() === '') return;
  const span = { start: whole.end - (text.length - bareLength), end: whole.end };
  const fix = { message: 'dropMark', safety: 'suggestion', edits: [{ span, text: '' }] } as const;
  yield { span, message: 'endMark', args: { mark: text.slice(bareLength).trim() }, fixes: [fix] } as const;
}

/** ××镇法治政府建设年度报告（2024年度） */
const yearInBrackets = /\((?:19|20)\d\d年度?\)$/;

/** What the title lacks of the parts that its kind of report asks for. */
function* wanting({ span }: ReportTitle, ended: string, profile: Profile, signed: boolean) {
  const bare = ended.replace(/(?<!\s)\s*\([^()]{1,20}\)$/, '').trimEnd();
  const yearly = yearInBrackets.test(ended);
  const missing = missingParts(bare, profile).filter(
    (part) => !(signed && part.zh === '发文机关') && !(yearly && part.zh === '年度'),
  );
  if (missing.length > 0) {
    const args = {
      parts: missing.map((part) => part.zh).join('、'),
      partsEn: missing.map((part) => part.en).join(', '),
    };
    yield { span, message: 'parts', args } as const;
  } else if (asksFor(profile, 'about') && !bare.includes('关于')) {
    const ending = titles.aboutKinds.find((kind) => bare.endsWith(kind));
    if (ending !== undefined) yield { span, message: 'about', args: { ending } } as const;
  }
}

/** Whether the line right below the title names the issuer. */
function isAuthorBelow({ paragraphs }: Report, title: ReportTitle): boolean {
  const below = paragraphs[title.paragraphs.end]?.paragraph;
  return below?.kind === 'signOff' && isOfficeName(below.folded);
}

/** Blanks between the issuer and 关于 on one line. */
function* blankBeforeAbout(report: Report, { paragraphs }: ReportTitle) {
  for (const placed of report.paragraphs.slice(paragraphs.start, paragraphs.end)) {
    const { folded } = placed.paragraph;
    const about = folded.indexOf('关于');
    const issuer = folded.slice(0, Math.max(about, 0));
    const kept = issuer.trimEnd().length;
    if (kept === 0 || kept === issuer.length) continue;
    const span = documentSpan(placed, { start: kept, end: about });
    const fix = { message: 'dropBlank', safety: 'suggestion', edits: [{ span, text: '' }] } as const;
    yield { span, message: 'blank', fixes: [fix] } as const;
  }
}

/** The digits of a year that has lost its 年, looked for in each line of the title and across their borders. */
function findLostYear(report: Report, title: ReportTitle, lost: RegExp): Span | undefined {
  for (let index = title.paragraphs.start; index < title.paragraphs.end; index++) {
    const placed = report.paragraphs[index];
    if (!placed) continue;
    const after = report.paragraphs[index + 1]?.paragraph.folded ?? '';
    const follows = index + 1 < title.paragraphs.end ? after : '';
    const match = lost.exec(placed.paragraph.folded + follows);
    if (match && match.index + match[0].length <= placed.paragraph.folded.length) {
      return documentSpan(placed, { start: match.index, end: match.index + match[0].length });
    }
  }
  return undefined;
}
