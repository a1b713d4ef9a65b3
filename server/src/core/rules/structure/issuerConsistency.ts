import titles from '../../lexicon/titles.json';
import { documentSpan, type Placed } from '../../syntax/paragraph';
import type { Report, ReportTitle } from '../../report';
import { defineDocumentRule } from '../rule';

/** Kinds of place that a report of one place cannot name differently in its title and its 署名 or 主送机关. */
const own = '省市区县旗镇乡';
const place = /[\u4e00-\u9fff]{1,6}?[省市区县旗镇乡]/g;

/**
 * 标题、署名、主送机关写的地方不是同一个：标题是甲区人民政府，署名是乙区人民政府。
 *
 * 标题是部门的，还看署名的部门是不是同一个（公安局、公安厅）。两处都写了上一级的，上一级也要相同（丙市甲山区、丁市甲山区）。
 * 办公室、司法局代为署名，上级机关作主送，只有一处写上一级，以及简称，都不算。
 */
export const issuerConsistency = defineDocumentRule({
  id: 'issuer-consistency',
  summary: { zh: '发文机关前后不一', en: 'The issuer differs within the report' },
  severity: 'warning',
  basis: [{ source: '《党政机关公文处理工作条例》', clause: '第九条', force: '必须' }],
  options: {},
  messages: {
    differs: {
      zh: '{where}写“{actual}”，标题写“{expected}”，不是同一个地方。请核对。',
      en: 'The {whereEn} names “{actual}”, the title “{expected}”. Check which is right.',
    },
    office: {
      zh: '署名写“{actual}”，标题写“{expected}”，不是同一个部门。请核对。',
      en: 'The sign-off names “{actual}”, the title “{expected}”: two offices. Check which is right.',
    },
    title: { zh: '标题', en: 'The title' },
  },
  examples: [
    {
      text: '甲山区人民政府关于2024年法治政府建设情况的报告\n一、做法\n加强领导。\n⟦乙水区⟧人民政府\n2025年2月20日',
    },
    {
      text: '甲山区人民政府关于2024年法治政府建设情况的报告\n⟦乙水区⟧人大常委会：\n一、做法\n加强领导。',
    },
    {
      text: '甲山区人民政府关于2024年法治政府建设情况的报告\n一、做法\n加强领导。\n甲山区人民政府办公室\n2025年2月20日',
    },
    {
      text: '丙海市甲山区人民政府关于2024年法治政府建设情况的报告\n一、做法\n加强领导。\n⟦丁江市⟧甲山区人民政府\n2025年2月20日',
    },
    {
      text: '甲山市公安局关于2024年法治政府建设情况的报告\n一、做法\n加强领导。\n甲山市⟦公安厅⟧\n2025年2月20日',
    },
    {
      text: '甲山市住房和城乡建设局关于2024年法治政府建设情况的报告\n一、做法\n加强领导。\n甲山市住建局\n2025年2月20日',
    },
    {
      text: '甲山市城市管理局关于2024年法治政府建设情况的报告\n一、做法\n加强领导。\n⟦乙水市⟧城市管理局\n2025年2月20日',
    },
  ],
  *check({ report }) {
    const { title } = report;
    if (!title) return;
    yield* otherOffice(report, title);
    const issuer = title.text.split(/关于|\d{4}/)[0] ?? '';
    const named = placesOf(issuer);
    const ownPlaces = named.filter((name) => own.includes(name.charAt(name.length - 1)));
    const expected = ownPlaces.at(-1);
    yield* otherName(report, title, issuer, named);
    if (expected === undefined || !isName(expected)) return;
    for (const placed of report.paragraphs) {
      const { kind } = placed.paragraph;
      if (kind === 'annex') return;
      if (kind !== 'signOff' && kind !== 'addressee') continue;
      // An addressee is above the issuer: its 省 or 市 is another one's by right.
      if (kind === 'addressee' && '省市'.includes(expected.charAt(expected.length - 1))) continue;
      const actual = otherPlace(placed, named, expected);
      if (actual === undefined || isBefore(report, placed)) continue;
      const start = placed.paragraph.text.indexOf(actual);
      const where =
        kind === 'signOff'
          ? { where: '署名', whereEn: 'sign-off' }
          : { where: '主送机关', whereEn: 'addressee' };
      yield {
        span: documentSpan(placed, { start, end: start + actual.length }),
        message: 'differs',
        args: { ...where, actual, expected },
        related: [{ span: title.span, message: 'title' }],
      };
    }
  },
});

/** The sign-off that gives the place of the title another superior, or an autonomous place another name. */
function* otherName(report: Report, title: ReportTitle, issuer: string, named: readonly string[]) {
  const autonomousName = autonomousPlace.exec(issuer)?.[0];
  if (named.length < 2 && autonomousName === undefined) return;
  for (const placed of report.paragraphs) {
    const { kind, text } = placed.paragraph;
    if (kind === 'annex') return;
    if (kind !== 'signOff' || isBefore(report, placed)) continue;
    const found = otherSuperior(text, named) ?? otherAutonomous(text, autonomousName, named);
    if (!found) continue;
    const start = text.indexOf(found.actual);
    yield {
      span: documentSpan(placed, { start, end: start + found.actual.length }),
      message: 'differs',
      args: { where: '署名', whereEn: 'sign-off', ...found },
      related: [{ span: title.span, message: 'title' }],
    } as const;
  }
}

interface Differing {
  readonly actual: string;
  readonly expected: string;
}

/** The place right before one that the title names too, where the title has another of its kind there. */
function otherSuperior(text: string, named: readonly string[]): Differing | undefined {
  const places = placesOf(text);
  for (const [index, actual] of places.entries()) {
    const lower = places[index + 1];
    if (lower === undefined || !text.includes(actual + lower) || !isName(actual)) continue;
    const expected = named[named.lastIndexOf(lower) - 1];
    if (expected?.at(-1) !== actual.at(-1) || !isName(expected ?? '')) continue;
    if (!named.some((name) => isSame(name, actual))) return { actual, expected: expected ?? '' };
  }
  return undefined;
}

const autonomousPlace = /[\u4e00-\u9fff]{2,14}自治[州县旗]/;

/** Another autonomous place of the same kind, whose name is too long for `place` to see the whole of it. */
function otherAutonomous(
  text: string,
  expected: string | undefined,
  named: readonly string[],
): Differing | undefined {
  const actual = autonomousPlace.exec(text)?.[0];
  if (expected === undefined || actual === undefined || actual.at(-1) !== expected.at(-1)) return undefined;
  const seen = placesOf(actual);
  if (seen.length > 0 && !seen.some((name) => named.includes(name))) return undefined;
  return isSame(expected, actual) ? undefined : { actual, expected };
}

/** Whether two names are of one place, written with more or fewer of the places above it. */
function isSame(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

/** The department that signs, where it is another than the one the title names. */
function* otherOffice(report: Report, title: ReportTitle) {
  const expected = officeOf(title.text.split(/关于|\d{4}/)[0] ?? '');
  if (expected === undefined) return;
  const signed: (readonly [Placed, string])[] = [];
  for (const placed of report.paragraphs) {
    if (placed.paragraph.kind === 'annex') break;
    if (placed.paragraph.kind !== 'signOff' || isBefore(report, placed)) continue;
    const office = officeOf(placed.paragraph.text);
    // A government, a committee or an office that signs may stand for the department.
    if (office === undefined || isShort(office, expected) || isShort(expected, office)) return;
    signed.push([placed, office]);
  }
  const [first] = signed;
  if (!first || first[1] === titles.signsForAll) return;
  const [placed, actual] = first;
  const start = placed.paragraph.text.lastIndexOf(actual);
  yield {
    span: documentSpan(placed, { start, end: start + actual.length }),
    message: 'office',
    args: { actual, expected },
    related: [{ span: title.span, message: 'title' }],
  } as const;
}

const leadingPlace = /^(?:[\u4e00-\u9fff]{0,6}?(?:自治区|自治县|自治州|[省市区县旗州盟]))/;

/** The name of a 局 or 厅 without the places before it; undefined for every other office. */
function officeOf(name: string): string | undefined {
  let office = name.trim();
  if (!/^[\u4e00-\u9fff]{2,30}[局厅]$/.test(office) || office.includes('分局')) return undefined;
  for (;;) {
    if (titles.officeStarts.some((start) => office.startsWith(start))) return office;
    const place = leadingPlace.exec(office)?.[0];
    const rest = office.slice(place?.length ?? 0);
    if (place === undefined || titles.notPlaces.includes(place) || rest.length < shortestOffice)
      return office;
    office = rest;
  }
}

const shortestOffice = 3;

/** Whether a name is made of characters of the other in their order: 住建局 of 住房和城乡建设局. */
function isShort(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at += 1;
  return at === short.length;
}

/** A place of the same kind as `expected` that the title does not name, where no place of the title is named besides. */
function otherPlace({ paragraph }: Placed, named: readonly string[], expected: string): string | undefined {
  const places = placesOf(paragraph.text);
  if (places.some((name) => named.some((known) => isSame(known, name)))) return undefined;
  const kind = expected.charAt(expected.length - 1);
  return places.find((name) => name.endsWith(kind) && isName(name));
}

/** Lines above the title belong to the page, not to the report. */
function isBefore({ title }: Report, placed: Placed): boolean {
  return title !== undefined && placed.start < title.span.start;
}

function placesOf(text: string): readonly string[] {
  return [...text.matchAll(place)]
    .map((match) => match[0])
    .filter((name) => !titles.notPlaces.includes(name));
}

/** Whether words are the name of one place, written in full: not 区委区, not a zone. */
function isName(words: string): boolean {
  const name = words.slice(0, -1);
  if (titles.zones.some((zone) => words.includes(zone))) return false;
  for (let at = 0; at < name.length; at++) {
    if (titles.generic.includes(name.charAt(at))) return false;
  }
  return true;
}
