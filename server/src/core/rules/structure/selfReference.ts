import selves from '../../lexicon/selves.json';
import type { Report } from '../../report';
import { matchesOf } from '../../text/matches';
import { defineDocumentRule } from '../rule';

const { offices, autonomous } = selves;
const ranks: Readonly<Record<string, number>> = selves.ranks;
const notAfter: Readonly<Record<string, string>> = selves.notAfter;
/** Longer words first: 街道 before a single character. */
const words = [...Object.keys(ranks), ...offices].sort((a, b) => b.length - a.length);
/** A word that is wrong so often more than the right one is not wrong: the issuer was read wrongly. */
const fewSlips = 2;
/** A quotation that holds the word opens at most so far before it. */
const reach = 60;

/**
 * 报告自称与发文机关不合：县人民政府的报告里写“我局”“全区”“区政府”，市水务局的报告里写“我厅”。多是汇总材料时照搬了部门、下级的原文。
 *
 * 发文机关看标题和署名。称上级的（县的报告写“我市”“我省”）不提示；自治区写作“我区”的不提示；引号里的不看。
 */
export const selfReference = defineDocumentRule({
  id: 'self-reference',
  summary: { zh: '自称与发文机关不合', en: 'The issuer calls itself by another level' },
  severity: 'warning',
  basis: [{ source: '公文校核惯例', force: '惯例' }],
  options: {},
  messages: {
    other: {
      zh: '“{actual}”与发文机关“{issuer}”不合，可能照搬了别的单位的材料。请核对。',
      en: '“{actual}” does not fit the issuer “{issuer}”: it may come from another office’s draft. Check it.',
    },
    issuer: { zh: '发文机关', en: 'The issuer' },
  },
  examples: [
    {
      text: '甲山市人民政府关于2024年法治政府建设情况的报告\n一、主要举措\n⟦我县⟧加强领导，我市执法水平提高。\n二、存在的问题\n力量不强。',
    },
    {
      text: '甲山县人民政府关于2024年法治政府建设情况的报告\n一、主要举措\n⟦我局⟧加强领导，成效明显。\n二、存在的问题\n力量不强。',
    },
    {
      text: '甲水区人民政府关于2024年法治政府建设情况的报告\n一、主要举措\n⟦县政府⟧常务会议学法4次，⟦全县⟧法治水平提高，健全县级协作机制。\n二、存在的问题\n力量不强。',
    },
    {
      text: '甲山县水利局关于2024年法治政府建设情况的报告\n一、主要举措\n我局加强领导，我县河湖面貌改善，在我市率先试点。\n二、存在的问题\n力量不强。',
    },
    {
      text: '甲山市人民政府关于2024年法治政府建设情况的报告\n一、主要举措\n我市落实自治区部署，我区首部地方标准在我市发布，克服自我局限。\n二、存在的问题\n力量不强。',
    },
  ],
  *check({ report }) {
    const { title, profile, text } = report;
    if (!title || !profile) return;
    const issuer = issuerOf(report);
    if (issuer === '') return;
    const own = ownKinds(issuer);
    if (own.size === 0) return;
    const found = mentionsOf(report);
    const right = found.filter(({ kind }) => own.has(kind)).length;
    const isWrong = judgeOf(own, issuer, text);
    const wrong = found.filter(isWrong);
    if (wrong.length > Math.max(fewSlips, right)) return;
    for (const { start, end } of wrong) {
      const span = { start, end };
      yield {
        span,
        message: 'other',
        args: { actual: text.slice(span.start, span.end), issuer: nameOf(issuer) },
        related: [{ span: title.span, message: 'issuer' }],
      };
    }
  },
});

interface Mention {
  readonly start: number;
  readonly end: number;
  /** The kind of place or office behind 我 or 全, or before 政府. */
  readonly kind: string;
  /** 全县 and 县政府 may be said of one below or above; only another of the same rank is wrong. */
  readonly sameRank: boolean;
}

/** The issuer by the title, and by the 署名 below the text; empty where neither names one. */
function issuerOf({ title, paragraphs }: Report): string {
  const head = title?.text.split(/关于|\d{4}|法治/, 1)[0] ?? '';
  const signed: string[] = [];
  for (const { paragraph } of paragraphs) {
    if (paragraph.kind === 'annex') break;
    if (paragraph.kind === 'signOff') signed.push(paragraph.text);
  }
  return [head, ...signed].join(' ').trim();
}

/** The issuer's name as the message says it: its first words. */
function nameOf(issuer: string): string {
  return issuer.split(' ', 1)[0] ?? issuer;
}

/** The kinds of place and office that the issuer's names hold. */
function ownKinds(issuer: string): ReadonlySet<string> {
  return new Set(words.filter((word) => issuer.includes(word)));
}

/** Every 我局, 全县 and 县政府 outside quotations, down to the first annex. */
function mentionsOf({ text, paragraphs }: Report): readonly Mention[] {
  const annex = paragraphs.find(({ paragraph }) => paragraph.kind === 'annex')?.start ?? text.length;
  const found: Mention[] = [];
  for (let at = text.indexOf('我'); at !== -1 && at < annex; at = text.indexOf('我', at + 1)) {
    const kind = words.find((word) => text.startsWith(word, at + 1));
    if (kind === undefined || selves.notBefore.includes(text.charAt(at - 1) || ' ')) continue;
    const end = at + 1 + kind.length;
    if (notAfter[kind]?.includes(text.charAt(end) || ' ') === true || isQuoted(text, at)) continue;
    found.push({ start: at, end, kind, sameRank: false });
  }
  for (const match of matchesOf(whole, text)) {
    const [words, , kind = match[1] ?? ''] = match;
    const start = match.index;
    if (start < annex && !isQuoted(text, start))
      found.push({ start, end: start + words.length, kind, sameRank: true });
  }
  return found;
}

/** 全县, where no other word holds it (健全县级, 全区分), and 县政府, 县委 at the beginning of a clause. */
const whole = new RegExp(
  `(?<!${selves.notBeforeWhole})全([区县旗镇乡]|街道)(?!${selves.notAfterWhole})|(?<=[，。；：、\\n　])([区县旗镇乡])(?:政府|委(?!员|托)|直)`,
  'g',
);

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》')
  );
}

/** Tells whether the issuer cannot call itself, or one above it, so. What the whole text says is asked once. */
function judgeOf(own: ReadonlySet<string>, issuer: string, text: string): (mention: Mention) => boolean {
  const lowest = Math.max(0, ...[...own].map((word) => ranks[word] ?? 0));
  // 我区 may be the 自治区 above, or a zone.
  const mayBeZone = autonomous.some((word) => text.includes(word));
  return ({ kind, sameRank }) => {
    if (own.has(kind)) return false;
    const rank = ranks[kind];
    if (rank === undefined) return isWrongOffice(own, issuer);
    if (sameRank && rank !== lowest) return false;
    return lowest !== 0 && rank >= lowest && !(kind === '区' && mayBeZone);
  };
}

/** 我局 in a report of a government or of an office of another kind; another kind of issuer (大队, 医院) says nothing. */
function isWrongOffice(own: ReadonlySet<string>, issuer: string): boolean {
  return (
    issuer.includes('政府') || offices.some((office) => own.has(office)) || /[省市区县旗镇乡]$/.test(issuer)
  );
}
