import dateWords from '../../lexicon/dateWords.json';
import type { Report, ReportParagraph } from '../../report';
import { documentSpan } from '../../syntax/paragraph';
import { carriedYears } from '../../profiles/carriedYear';
import { enclosureOf } from '../../syntax/marks';
import { walkSections } from '../../outline/section';
import { matchesOf } from '../../text/matches';
import { defineDocumentRule } from '../rule';
import { startAfterStop } from '../../text/stops';

const lead = /^((?:19|20)\d\d)年(?=[,，]|度|来|全)/;
const asOf = /截[至止]到?((?:19|20)\d\d)年(?:(?:12月)?底|年底|末|12月31日|12月)?/g;
/** How far back a comparison is looked for. */
const reach = 60;
const comparison = new RegExp(`(?:${dateWords.comparison.join('|')})`);
const planVerbs = new RegExp(`(?:${dateWords.planVerbs.join('|')})`);
const planHints = new RegExp(`(?:${dateWords.planHints.join('|')})`);
/** 比2024年增长, 由2024年的30件增加到: what the year of the report is compared with; but 比2024年初. */
const base =
  /(?:[比较同]|由|从|与|和)((?:19|20)\d\d)年度?(?:同期|全年|底|末|年底|年末)?(?:相比[^。;\d]{0,16}|的[^,。;]{1,16}|[^,。;\d初季半月起开到至以]{0,10})(?:增长|增加|增至|增幅|上升|升至|提高|提升|减少|减至|下降|降至|降低|压缩|缩短|翻)/g;
const ahead = new RegExp(`(?:${dateWords.aims.join('|')}|将|目标|预计|计划|打算)`);
const taken = new RegExp(`(?:${dateWords.taken.join('|')})`);
const sentenceYear = /(?:^|[。;!?])\s{0,4}((?:19|20)\d\d)年,/g;
const aims = dateWords.aims.join('|');
/** 力争2024年6月底前完成, 确保于2024年底前. */
const aimedYear = new RegExp(
  `(?:${aims})(?:[于在到])?((?:19|20)\\d\\d)年(?:\\d{1,2}月)?(?:${dateWords.limits.join('|')})`,
  'g',
);
/** “，2024年计划推出24期”; but 2024年计划的, 2024年计划已完成. */
const plannedYear = new RegExp(`[,;]((?:19|20)\\d\\d)年(?:${aims})(?![^,。;]{0,8}(?:的|未|已))`, 'g');
/** The length of `2024年,`. */
const yearAndMark = 6;
const plan = new RegExp(`(?:${dateWords.plan.join('|')})`);

/**
 * 上一年的数字没有改过来：2024年的报告里写“截至2023年12月底”，首段或“存在的不足”的第一段以“2023年，”开头；
 * 或者说下一年打算的句子仍写本年度：“2024年，我局将重点做好以下工作”，“力争2024年6月底前完成”。
 * 拿本年度作基数的“比2024年增长12%”（应为2023年），办结之后“结转2024年”的（应为2025年）、“加上2024年结转的”（应为上年）也提示。
 *
 * 与上年比较、上年结转、书名号和引号里的年份、下一年安排部分不提示。
 */
export const yearResidue = defineDocumentRule({
  id: 'year-residue',
  summary: { zh: '上一年的年份没有改过来', en: 'Last year’s number is left' },
  severity: 'info',
  basis: [{ source: '公文写作惯例', force: '惯例' }],
  options: {},
  fix: 'suggestion',
  messages: {
    base: {
      zh: '本报告的年度是{year}年，这里与“{actual}年”比较，是否应为“{expected}年”，请核对。',
      en: 'This report is on {year} and compares here with {actual}. Should it be {expected}?',
    },
    residue: {
      zh: '本报告的年度是{expected}年，这里写“{actual}年”，是否为上一年的底稿，请核对。',
      en: 'This report is on {expected}, but here stands {actual}. Is it left from last year?',
    },
    planned: {
      zh: '本报告的年度是{year}年，这里说的是下一年的打算，却写“{actual}年”，是否应为“{expected}年”，请核对。',
      en: 'This report is on {year}; what is planned here belongs to {expected}, but {actual} is written. Please check.',
    },
    carried: {
      zh: '本报告的年度是{year}年，这里结转的应为{expected}年，却写“{actual}年”，请核对。',
      en: 'This report is on {year}; cases are carried here to or from {expected}, but {actual} is written. Please check.',
    },
    fix: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
  },
  examples: [
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n成效明显。\n二、存在的不足及下一步打算\n⟦2023⟧年，我区法治政府建设仍存在一些不足。⟦2024⟧年，我区将重点做好以下工作。',
      fixed:
        '某区人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n成效明显。\n二、存在的不足及下一步打算\n2024年，我区法治政府建设仍存在一些不足。2025年，我区将重点做好以下工作。',
    },
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n⟦2023⟧年，我区扎实推进法治政府建设。截至⟦2023⟧年12月底，共受理案件12件。\n一、主要举措和成效\n成效明显。',
      fixed:
        '某区人民政府关于2024年法治政府建设情况的报告\n2024年，我区扎实推进法治政府建设。截至2024年12月底，共受理案件12件。\n一、主要举措和成效\n成效明显。',
    },
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n2024年，我区办理公证6842件，比⟦2024⟧年增长12%。\n一、主要举措和成效\n成效明显。',
      fixed:
        '某区人民政府关于2024年法治政府建设情况的报告\n2024年，我区办理公证6842件，比2023年增长12%。\n一、主要举措和成效\n成效明显。',
    },
    {
      text: '某区人民政府关于2024年法治政府建设情况的报告\n2024年，我区扎实推进法治政府建设。截至2023年底结转12件，比2023年减少3件。\n一、主要举措和成效\n成效明显。',
    },
  ],
  *check({ report }) {
    const { reportYear, title } = report;
    if (reportYear === undefined || title === undefined) return;
    const planStart = startOfPlan(report);
    const shortfalls = openingsOfShortfalls(report);
    let first = true;
    for (const [index, placed] of report.paragraphs.entries()) {
      const { paragraph } = placed;
      if (paragraph.kind === 'annex') return;
      if (paragraph.kind !== 'body' || placed.start < title.span.end) continue;
      const inPlan = placed.start >= planStart;
      const residues = plannedYears(paragraph, reportYear, inPlan ? planHints : planVerbs);
      if (inPlan) {
        residues.push(...aimedYears(paragraph, reportYear));
      } else {
        const opens = (first && paragraph.marker === undefined) || shortfalls.has(index);
        residues.push(...staleYears(paragraph, reportYear, opens));
      }
      first = false;
      const carried = carriedYears(paragraph.folded, reportYear);
      residues.push(...carried);
      for (const residue of residues) {
        const { start, expected } = residue;
        const span = documentSpan(placed, { start, end: start + 4 });
        const actual = paragraph.folded.slice(start, start + 4);
        yield {
          span,
          ...(carried.includes(residue)
            ? ({ message: 'carried', args: { year: reportYear, expected, actual } } as const)
            : expected > reportYear
              ? ({ message: 'planned', args: { year: reportYear, expected, actual } } as const)
              : expected < reportYear
                ? ({ message: 'base', args: { year: reportYear, expected, actual } } as const)
                : ({ message: 'residue', args: { expected, actual } } as const)),
          fixes: [
            {
              message: 'fix',
              args: { expected },
              safety: 'suggestion',
              edits: [{ span, text: String(expected) }],
            },
          ],
        };
      }
    }
  },
});

/** A year that should be another, by the place of its first digit in the paragraph. */
interface Residue {
  readonly start: number;
  readonly expected: number;
}

/** Last year's number at the beginning of an opening paragraph and in 截至, the report's own where it is compared with another. */
function staleYears(paragraph: ReportParagraph, reportYear: number, opens: boolean): readonly Residue[] {
  const found: Residue[] = [];
  const opening = opens ? lead.exec(paragraph.folded) : null;
  if (opening && Number(opening[1]) === reportYear - 1) found.push({ start: 0, expected: reportYear });
  for (const match of matchesOf(asOf, paragraph.folded)) {
    if (Number(match[1]) !== reportYear - 1 || isCompared(paragraph.folded, match.index)) continue;
    const { book, quote } = enclosureOf(paragraph, match.index);
    const start = match.index + match[0].indexOf(match[1] ?? '');
    // 对截至2023年底仍有效的文件 tells which papers, not when.
    if ('对将把'.includes(paragraph.folded.charAt(match.index - 1) || ' ')) continue;
    if (!book && !quote) found.push({ start, expected: reportYear });
  }
  for (const match of paragraph.folded.includes(`${String(reportYear)}年`)
    ? matchesOf(base, paragraph.folded)
    : []) {
    const from = startAfterStop(paragraph.folded, match.index, '。;', reach);
    if (Number(match[1]) !== reportYear || ahead.test(paragraph.folded.slice(from, match.index))) continue;
    found.push({ start: match.index + match[0].indexOf(match[1] ?? ''), expected: reportYear - 1 });
  }
  return found;
}

/** The report year at the beginning of a sentence that tells what will be done: it should be the next one. */
function plannedYears({ folded }: ReportParagraph, reportYear: number, verbs: RegExp): Residue[] {
  const found: Residue[] = [];
  for (const match of matchesOf(sentenceYear, folded)) {
    if (Number(match[1]) !== reportYear) continue;
    const start = match.index + match[0].length - yearAndMark;
    const sentence = /^[^。;!?]{0,120}/.exec(folded.slice(match.index + match[0].length))?.[0] ?? '';
    const clauses = sentence.split(',').slice(0, 2).join(',');
    if (verbs.test(clauses) && !taken.test(sentence)) found.push({ start, expected: reportYear + 1 });
  }
  return found;
}

/** The report year, or the one before, in what is aimed at next year, anywhere in a sentence of the plans. */
function* aimedYears({ folded }: ReportParagraph, reportYear: number): Generator<Residue> {
  const past = [reportYear, reportYear - 1];
  if (!past.some((year) => folded.includes(`${String(year)}年`))) return;
  for (const pattern of [aimedYear, plannedYear])
    for (const match of matchesOf(pattern, folded))
      if (past.includes(Number(match[1])))
        yield { start: match.index + match[0].indexOf(match[1] ?? ''), expected: reportYear + 1 };
}

/** The first paragraphs under the headings of the shortfalls: they sum up the year. */
function openingsOfShortfalls({ requirements, paragraphs }: Report): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { section, status, paragraph } of requirements) {
    if (section.cause === undefined || status !== 'heading' || paragraph === undefined) continue;
    if (paragraphs[paragraph + 1]?.paragraph.marker === undefined) found.add(paragraph + 1);
  }
  return found;
}

/** Whether the words up to the clause at `at` compare years, or that clause names what was carried over. */
function isCompared(folded: string, at: number): boolean {
  const from = startAfterStop(folded, at, '。;', reach);
  const clause = /^[^,。;]{0,60}/.exec(folded.slice(at, at + reach))?.[0] ?? '';
  return comparison.test(folded.slice(from, at) + clause);
}

/** Where the section on next year's work alone begins; the text's end where there is none. */
function startOfPlan({ outline, text, requirements }: Report): number {
  const shared = requirements.find(
    ({ section, status }) => section.cause !== undefined && status === 'heading',
  );
  for (const section of walkSections(outline))
    if (plan.test(section.title) && section.heading !== shared?.paragraph) return section.span.start;
  return text.length;
}
