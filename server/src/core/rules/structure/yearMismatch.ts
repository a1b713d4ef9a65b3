import { walkSections } from '../../outline/section';
import { leadYear, titleYear, yearsIn } from '../../profiles/reportYear';
import type { Report } from '../../report';
import { documentSpan } from '../../syntax/paragraph';
import { shiftSpan, textOf, type Span } from '../../text/span';
import { defineDocumentRule } from '../rule';

/** A place that names the report year, or the year after it. */
interface Vote {
  readonly zh: string;
  readonly en: string;
  /** The report year by this place. */
  readonly year: number;
  readonly written: number;
  readonly span: Span;
}

/**
 * 标题、开头、各节标题写的年度互相矛盾：标题写2024年，下一年度安排却写“2024年主要工作安排”。
 *
 * 多数一致的为准，标出与多数不合的；只有两处时以标题为准。
 */
export const yearMismatch = defineDocumentRule({
  id: 'year-mismatch',
  summary: { zh: '年度前后不一', en: 'Years disagree within the report' },
  severity: 'error',
  basis: [{ source: '公文起草惯例', force: '惯例' }],
  options: {},
  fix: 'suggestion',
  messages: {
    mismatch: {
      zh: '{place}写“{written}年”，与{other}的“{otherYear}年”不合，应为“{expected}年”。',
      en: '{placeEn} says {written}, but {otherEn} says {otherYear}: it should be {expected}.',
    },
    other: { zh: '对照：{other}', en: 'Compare: {otherEn}' },
    replace: { zh: '改为“{expected}年”', en: 'Change to {expected}' },
  },
  examples: [
    {
      text: '甲区人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n加强领导。\n二、⟦2024⟧年主要工作安排\n继续加强。',
      fixed:
        '甲区人民政府关于2024年法治政府建设情况的报告\n一、主要举措和成效\n加强领导。\n二、2025年主要工作安排\n继续加强。',
    },
    {
      text: '甲区人民政府关于⟦2022⟧年法治政府建设情况的报告\n2023年，甲区推进法治建设。\n一、主要举措和成效\n加强领导。\n二、2024年主要工作安排\n继续加强。',
    },
    {
      text: '甲区人民政府关于2023年法治政府建设情况的报告\n2023年，甲区推进法治建设。\n一、2023年主要举措和成效\n加强领导。\n二、2024年主要工作安排\n继续加强。',
    },
  ],
  *check({ report }) {
    const votes = collectVotes(report);
    const year = majority(votes);
    const other = votes.find((vote) => vote.year === year);
    if (year === undefined || !other) return;
    for (const vote of votes) {
      if (vote.year === year) continue;
      const expected = year + vote.written - vote.year;
      yield {
        span: vote.span,
        message: 'mismatch',
        args: {
          place: vote.zh,
          placeEn: vote.en,
          written: vote.written,
          other: other.zh,
          otherEn: other.en,
          otherYear: other.written,
          expected,
        },
        related: [{ span: other.span, message: 'other', args: { other: other.zh, otherEn: other.en } }],
        fixes: [
          {
            message: 'replace',
            args: { expected },
            safety: 'suggestion',
            edits: [{ span: vote.span, text: String(expected) }],
          },
        ],
      };
    }
  },
});

function collectVotes(report: Report): readonly Vote[] {
  const { profile } = report;
  const votes = titleVote(report);
  const lead = leadYear(report.paragraphs);
  const leading = lead && report.paragraphs[lead.paragraph];
  if (leading && profile?.titleYear !== 'next') {
    const { year, span } = lead.written;
    votes.push({ zh: '开头', en: 'the opening', year, written: year, span: documentSpan(leading, span) });
  }
  for (const section of walkSections(report.outline)) {
    if (section.part > 0) break;
    const entry = report.requirements.find(
      ({ status, paragraph }) => status === 'heading' && paragraph === section.heading,
    );
    const found = yearsIn(section.title);
    const first = found[0];
    if (!entry || !first || found.length > 1 || section.level > 2) continue;
    const plans = entry.section.nextYear === true;
    votes.push({
      zh: `“${textOf(report.text, section.headingSpan).slice(0, 24)}”`,
      en: `“${textOf(report.text, section.headingSpan).slice(0, 24)}”`,
      year: plans ? first.year - 1 : first.year,
      written: first.year,
      span: shiftSpan(first.span, section.titleSpan.start),
    });
  }
  return votes;
}

function titleVote(report: Report): Vote[] {
  const { title, profile } = report;
  const written = title && titleYear(title.text);
  if (!title || written === undefined || yearsIn(title.text).length > 1) return [];
  const inText = report.text.indexOf(String(written), title.span.start);
  if (inText === -1 || inText >= title.span.end) return [];
  const year = profile?.titleYear === 'next' ? written - 1 : written;
  return [{ zh: '标题', en: 'the title', year, written, span: { start: inText, end: inText + 4 } }];
}

/** The year that most places name; among equals the one named first. */
function majority(votes: readonly Vote[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of votes) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | undefined;
  for (const [year, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = year;
  }
  return best;
}
