import type { CleanText } from '../cleanText';
import { type Defect, insertion, type Operator, replacement, replaceMatches } from '../mutation';

/** Operators on what stands around the body: title, addressee, sign-off, annexes, what the web left. */
export const frameOperators: readonly Operator[] = [
  {
    id: 'title-removed',
    what: '漏掉标题',
    rules: ['title-missing'],
    plant: (clean) => {
      const lines = titleLines(clean);
      const first = clean.headings[0];
      if (!first || lines.length === 0) return [];
      // With an addressee or a lead paragraph left over the headings, the title is still missing.
      return [{ edits: lines.map(({ start, end }) => ({ span: { start, end }, text: '' })), zone: { start: 0, end: first.titleEnd } }]; // prettier-ignore
    },
  },
  {
    id: 'title-broken',
    what: '标题缺“关于”、缺“年”或者末尾有标点',
    rules: ['title-form'],
    plant: (clean) => breakTitle(clean),
  },
  {
    id: 'title-year',
    what: '标题年份与正文不符',
    rules: ['year-mismatch'],
    also: ['year-residue', 'deadline', 'plenum-anachronism'],
    plant: (clean) =>
      titleLines(clean).flatMap(({ start, text }) => {
        const at = text.search(/20\d\d/);
        if (at === -1) return [];
        const year = Number(text.slice(at, at + 4));
        return [year - 1, year + 1].map((other) => ({
          ...replacement(start + at, start + at + 4, String(other)),
          // Either the title or what disagrees with it may be accused.
          zone: { start: 0, end: clean.text.length },
        }));
      }),
  },
  {
    id: 'next-year',
    what: '下一年安排的年份写错',
    rules: ['year-mismatch'],
    also: ['section-missing', 'section-no-heading'],
    plant: (clean) =>
      clean.headings.flatMap(({ markerEnd, titleEnd }) => {
        const title = clean.text.slice(markerEnd, titleEnd);
        const year = /^(20\d\d)年.{0,14}(?:安排|思路)/.exec(title)?.[1];
        if (year === undefined) return [];
        return [1, -1, 2].map((by) => replacement(markerEnd, markerEnd + 4, String(Number(year) + by)));
      }),
  },
  {
    id: 'lead-year',
    what: '导语仍写上一年',
    rules: ['year-residue', 'year-mismatch'],
    plant: (clean) => {
      const line = leadLine(clean);
      const at = line?.text.search(/20\d\d年，/) ?? -1;
      if (!line || at === -1) return [];
      const start = line.start + at;
      return [replacement(start, start + 4, String(Number(clean.text.slice(start, start + 4)) - 1))];
    },
  },
  {
    id: 'plenum-later',
    what: '写了报告时还没有召开的全会',
    rules: ['plenum-anachronism'],
    plant: (clean) => {
      const year = reportYear(clean);
      const later = year < 2024 ? '二十届三中全会' : year < 2025 ? '二十届四中全会' : undefined;
      if (later === undefined) return [];
      return replaceMatches(clean, /(?:十九|二十)届[一二三四五六]中全会/g, () => later).slice(0, 3);
    },
  },
  {
    id: 'addressee-colon',
    what: '主送机关漏冒号',
    rules: ['salutation-colon'],
    plant: (clean) =>
      clean.lines
        .slice(0, clean.headings[0]?.line ?? 0)
        .filter(({ text }) => /^[ 　]*[^，。\d]{2,40}：$/.test(text))
        .map(({ end }) => replacement(end - 1, end, '')),
  },
  {
    id: 'document-number',
    what: '发文字号格式错误',
    rules: ['doc-number-format'],
    // Its year is not that of every report.
    also: ['unpaired-mark', 'year-mismatch'],
    plant: (clean) =>
      /^\S+〔\d{4}〕\d+号/.test(clean.text)
        ? []
        : ['青政发[2024]6号', '青政发（2024）6号', '青政发〔24〕6号', '青政发〔2024〕第6号', '青政发〔2024〕06号', '青政发【2024】6号'] // prettier-ignore
            .map((number) => insertion(0, `${number}\n\n`)),
  },
  {
    id: 'signature-date',
    what: '成文日期格式错误',
    rules: ['signature-date', 'date-format', 'broken-date'],
    plant: (clean) => signatureDates(clean, ({ y, m, d }) => [`${y}${m}${d}`, `${y}年${pad(m)}月${pad(d)}日`, `${y}.${m}.${d}`, `二〇${hanDigits(y.slice(2))}年${m}月${d}日`, `${y}年${m}月${d}号`, `${y.slice(2)}年${m}月${d}日`].filter((one) => one !== `${y}年${m}月${d}日`)), // prettier-ignore
  },
  {
    id: 'impossible-date',
    what: '不存在的日期',
    rules: ['impossible-date', 'signature-date'],
    also: ['deadline', 'as-of-mixed'],
    plant: (clean) => [
      ...signatureDates(clean, ({ y }) => [
        `${y}年2月30日`,
        `${y}年13月5日`,
        `${y}年4月31日`,
        `${y}年1月32日`,
      ]),
      ...replaceMatches(clean, /(?<=[^\d]\d{4}年)\d{1,2}月\d{1,2}日(?!\n|$)/g, () => '6月31日'),
    ],
  },
  {
    id: 'past-deadline',
    what: '成文日期超过规定时限',
    rules: ['deadline'],
    plant: (clean) => signatureDates(clean, ({ y }) => [`${y}年5月20日`, `${y}年4月2日`]),
  },
  {
    id: 'self-changed',
    what: '政府的报告里照搬了部门的自称',
    rules: ['self-reference'],
    plant: (clean) =>
      titleLines(clean).some(({ text }) => text.includes('政府关于'))
        ? replaceMatches(clean, /我[区县市](?=[\u4e00-\u9fff])/g, () => '我局').slice(0, 6)
        : [],
  },
  {
    id: 'issuer-changed',
    what: '署名与标题的机关不一致',
    rules: ['issuer-consistency'],
    plant: (clean) =>
      clean.lines
        .filter(
          ({ text }, index) =>
            index > (clean.headings.at(-1)?.line ?? 0) && /^[ 　]*\S{2,12}(?:人民政府)$/.test(text),
        )
        .map(({ start, text }) => {
          const at = start + text.search(/[^ 　]/);
          return replacement(at, at + 2, '东岭');
        }),
  },
  {
    id: 'annotation-bare',
    what: '附注漏括号',
    rules: ['annotation-form'],
    plant: (clean) => replaceMatches(clean, /（(此件公开发布)）/g, ([, text]) => text),
  },
  {
    id: 'attachment-mark',
    what: '附件说明末尾多标点',
    rules: ['attachment-list'],
    plant: (clean) =>
      [
        ...replaceMatches(clean, /(?<=\n[ 　]*附件：1\.)[^\n]+/g, ([text]) => `${text}。`),
        ...replaceMatches(clean, /(?<=\n[ 　]*2\.)石桥[^\n]+(?=\n)/g, ([text]) => `${text}；`),
      ].slice(0, 2),
  },
  {
    id: 'request',
    what: '报告里夹带请示事项',
    rules: ['request-in-report'],
    plant: (clean) =>
      ['以上报告妥否，请批示。', '特此报告，请予批准。', '请予审批。'].flatMap((request) =>
        replaceMatches(clean, /特此报告。/g, () => request),
      ),
  },
  {
    id: 'placeholder',
    what: '留有待填的空白',
    rules: ['placeholder-left'],
    plant: (clean) =>
      ['××', 'XX', '【待补】', '___'].flatMap((blank, shift) =>
        replaceMatches(clean, /(?<=[\p{sc=Han}])\d+(?=[件次项个名份]，)/gu, () => blank).filter(
          (_, index) => index % 7 === shift,
        ),
      ),
  },
  {
    id: 'web-residue',
    what: '网页残留文字',
    rules: ['paste-noise'],
    plant: (clean) => {
      const end = clean.text.length;
      const last = clean.text.endsWith('\n') ? '' : '\n';
      return [
        ...['扫一扫在手机打开当前页', '责任编辑：张三', '【打印本页】【关闭窗口】', '浏览次数：1024', '上一篇：关于召开会议的通知', '相关链接'].map((line) => insertion(end, `${last}${line}\n`)), // prettier-ignore
        ...['首页 > 政务公开 > 法治政府建设', '发布时间：2024-02-19 09:37　来源：司法局', '字体：大 中 小'].map((line) => insertion(0, `${line}\n\n`)), // prettier-ignore
      ];
    },
  },
];

function titleLines(clean: CleanText): CleanText['lines'] {
  const first = clean.headings[0]?.line ?? 0;
  const last = clean.lines.slice(0, first).findIndex(({ text }) => text.endsWith('报告') && text.length < 60);
  if (last === -1) return [];
  const before = clean.lines[last - 1];
  return before?.text.endsWith('人民政府')
    ? clean.lines.slice(last - 1, last + 1)
    : clean.lines.slice(last, last + 1);
}

function breakTitle(clean: CleanText): readonly Defect[] {
  const line = titleLines(clean).at(-1);
  if (!line) return [];
  const defects: Defect[] = [insertion(line.end, '。')];
  const about = line.text.indexOf('关于');
  if (about > 3) defects.push(replacement(line.start + about, line.start + about + 2, ''));
  const year = line.text.search(/\d年/);
  if (year !== -1) defects.push(replacement(line.start + year + 1, line.start + year + 2, ''));
  const zone = { start: titleLines(clean)[0]?.start ?? line.start, end: line.end };
  return defects.map((defect) => ({ ...defect, zone }));
}

function leadLine(clean: CleanText): CleanText['lines'][number] | undefined {
  return clean.lines.slice(0, clean.headings[0]?.line ?? 0).find(({ text }) => text.length > 60);
}

/** The year of the title. */
export function reportYear(clean: CleanText): number {
  const title = titleLines(clean)
    .map(({ text }) => text)
    .join('');
  return Number(/20\d\d/.exec(title)?.[0] ?? 0);
}

interface DateParts {
  readonly y: string;
  readonly m: string;
  readonly d: string;
}

function signatureDates(
  clean: CleanText,
  variants: (date: DateParts) => readonly string[],
): readonly Defect[] {
  const after = clean.headings.at(-1)?.line ?? 0;
  for (const line of clean.lines.slice(after)) {
    const match = /^([ 　]*)(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(line.text);
    if (!match) continue;
    const [, indent = '', y = '', m = '', d = ''] = match;
    return variants({ y, m, d }).map((text) => replacement(line.start + indent.length, line.end, text));
  }
  return [];
}

function pad(number: string): string {
  return number.padStart(2, '0');
}

function hanDigits(number: string): string {
  return Array.from(number, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? '').join('');
}
