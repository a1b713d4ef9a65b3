import { toHan, type CleanHeading, type CleanText } from '../cleanText';
import { type Defect, insertion, type Operator, replacement, replaceMatches } from '../mutation';

/** Operators on headings, sections and ordinals. */
export const structureOperators: readonly Operator[] = [
  {
    id: 'marker-skipped',
    what: '标题序号跳号',
    rules: ['heading-sequence'],
    plant: (clean) => renumbered(clean, (number) => number + 1),
  },
  {
    id: 'marker-repeated',
    what: '标题序号重复',
    rules: ['heading-sequence'],
    plant: (clean) => renumbered(clean, (number) => number - 1),
  },
  {
    id: 'heading-dropped',
    what: '漏掉一个标题',
    rules: ['heading-sequence'],
    plant: dropHeadings,
  },
  {
    id: 'section-removed',
    what: '删去一节必备内容',
    rules: ['section-missing', 'section-no-heading'],
    plant: removeSections,
  },
  {
    id: 'level-jump',
    what: '一、之下改用1.，跳过（一）',
    rules: ['heading-level-jump', 'mixed-markers'],
    plant: jumpLevels,
  },
  {
    id: 'heading-mark',
    what: '序号后的标点用错',
    rules: ['heading-mark'],
    plant: (clean) => clean.headings.flatMap((heading) => wrongMark(heading)),
  },
  {
    id: 'heading-stop-lost',
    what: '段首标题漏句号',
    rules: ['heading-missing-stop', 'missing-inner-stop'],
    plant: (clean) =>
      clean.headings
        .filter(
          (heading) => heading.runIn && siblings(clean, heading).filter(({ runIn }) => runIn).length > 1,
        )
        .map(({ markerStart, titleEnd }) => ({
          ...replacement(titleEnd, titleEnd + 1, ''),
          zone: { start: markerStart, end: titleEnd + 1 },
        })),
  },
  {
    id: 'heading-end-mark',
    what: '独占一行的标题加句号',
    rules: ['heading-end-mark'],
    plant: (clean) =>
      clean.headings
        .filter((heading) => siblings(clean, heading).filter((other) => isBare(clean, other)).length > 2)
        .filter((heading) => isBare(clean, heading))
        .map(({ markerStart, titleEnd }) => ({
          edits: [{ span: { start: titleEnd, end: titleEnd }, text: '。' }],
          zone: { start: markerStart, end: titleEnd + 1 },
        })),
  },
  {
    id: 'heading-duplicate',
    what: '同级标题文字重复',
    rules: ['heading-duplicate'],
    plant: duplicateHeadings,
  },
  {
    id: 'heading-glued',
    what: '标题接在上一段末尾，没有另起一行',
    rules: ['heading-glued'],
    also: ['missing-final-stop'],
    plant: glueHeadings,
  },
  {
    id: 'section-reference',
    what: '“见第十九部分”指向的部分不存在',
    rules: ['section-reference'],
    plant: (clean) =>
      clean.headings.filter(({ kind }) => kind === 'part' || kind === 'han').length < 2
        ? []
        : replaceMatches(clean, /(?<=[\u4e00-\u9fff])。(?=\n)/g, () => '（详见本报告第十九部分）。').slice(
            0,
            6,
          ),
  },
  {
    id: 'section-empty',
    what: '标题下没有内容',
    rules: ['section-empty', 'section-missing'],
    plant: emptySections,
  },
  {
    id: 'ordinal-skipped',
    what: '一是、二是跳号或者重复',
    rules: ['ordinal-sequence', 'figure-enumeration'],
    plant: breakOrdinals,
  },
  {
    id: 'cause-removed',
    what: '只写不足，不写原因',
    rules: ['section-cause-missing'],
    plant: removeCauses,
  },
  {
    id: 'paragraph-torn',
    what: '段落中间被换行断开',
    rules: ['torn-paragraph', 'missing-final-stop'],
    plant: (clean) => bodyBreaks(clean).map((at) => insertion(at, '\n')),
  },
  {
    id: 'paragraph-repeated',
    what: '同一段出现两次',
    rules: ['duplicate-sentence'],
    also: ['ordinal-sequence'],
    plant: repeatParagraphs,
  },
];

function siblings(clean: CleanText, { group }: CleanHeading): readonly CleanHeading[] {
  return clean.headings.filter((other) => other.group === group);
}

/** A heading alone on its line, without a mark at its end. */
function isBare(clean: CleanText, { runIn, titleEnd, line }: CleanHeading): boolean {
  return !runIn && titleEnd === clean.lines[line]?.end;
}

function written(heading: CleanHeading, value: number): string {
  return heading.kind === 'digit' ? String(value) : toHan(value);
}

function renumbered(clean: CleanText, change: (number: number) => number): readonly Defect[] {
  const defects: Defect[] = [];
  for (const heading of clean.headings) {
    const group = siblings(clean, heading);
    const index = group.indexOf(heading);
    // The first of a group may rightly go on from somewhere else.
    if (index === 0) continue;
    const { start, end } = heading.numeral;
    const next = group[index + 1] ?? heading;
    defects.push({
      edits: [{ span: { start, end }, text: written(heading, change(heading.number)) }],
      zone: { start: group[index - 1]?.markerStart ?? start, end: next.markerEnd },
    });
  }
  return defects;
}

/** Bare headings of the two upper levels drawn up behind the paragraph above them. */
function glueHeadings(clean: CleanText): readonly Defect[] {
  return clean.headings.flatMap((heading) => {
    const { kind, number, markerStart, titleEnd } = heading;
    const above = clean.text.slice(0, markerStart).trimEnd();
    const others = clean.headings.filter((other) => other.kind === kind).length;
    if (kind === 'digit' || kind === 'part' || number < 2 || others < 4 || !above.endsWith('。')) return [];
    if (!isBare(clean, heading) || titleEnd - markerStart > 40) return [];
    return [
      { edits: [{ span: { start: above.length, end: markerStart }, text: '' }], zone: { start: above.length, end: titleEnd } },
    ]; // prettier-ignore
  });
}

/** Own-line headings between others: their text stays. */
function dropHeadings(clean: CleanText): readonly Defect[] {
  const defects: Defect[] = [];
  for (const heading of clean.headings) {
    const group = siblings(clean, heading);
    const index = group.indexOf(heading);
    const next = group[index + 1];
    const line = clean.lines[heading.line];
    // Without its heading a required section is missing too: another operator's work.
    if (required.test(clean.text.slice(heading.markerEnd, heading.titleEnd))) continue;
    if (index === 0 || !next || !line || heading.runIn || heading.kind === 'part') continue;
    const end = Math.min(line.end + 1, clean.text.length);
    const span = { start: line.start, end };
    defects.push({ edits: [{ span, text: '' }], zone: { start: line.start, end: next.markerEnd } });
  }
  return defects;
}

/** Words of the headings that the rules of such reports ask for. */
const required = /举措和成效|措施及成效|做法和成效|第一责任人|不足|存在的问题|安排|思路/;

function removeSections(clean: CleanText): readonly Defect[] {
  const tops = clean.headings.filter(({ kind }) => kind === topKind(clean));
  const defects: Defect[] = [];
  for (const [index, heading] of tops.entries()) {
    const title = clean.text.slice(heading.markerEnd, heading.titleEnd);
    const line = clean.lines[heading.line];
    if (!line || !required.test(title)) continue;
    // A report in thematic sections tells of its measures in all of them.
    if (tops.length > 5 && title.includes('责任人')) continue;
    const next = tops[index + 1];
    const end = next ? (clean.lines[next.line]?.start ?? line.end) : (clean.lines[clean.bodyEnd]?.start ?? clean.text.length); // prettier-ignore
    const later = tops
      .slice(index + 1)
      .map(({ numeral, number }) => ({ span: numeral, text: toHan(number - 1) }));
    const removed = clean.text.slice(line.start, end);
    defects.push({
      edits: [{ span: { start: line.start, end }, text: removed.endsWith('\n') ? '' : '\n' }, ...later],
      // The title, the first heading, or a clause that still tells of it.
      zone: { start: 0, end: clean.text.length },
    });
  }
  return defects;
}

function topKind(clean: CleanText): CleanHeading['kind'] {
  return clean.headings.some(({ kind }) => kind === 'part') ? 'part' : 'han';
}

/** In the last section that has （一） while earlier ones have it too, all become 1., 2. */
function jumpLevels(clean: CleanText): readonly Defect[] {
  const groups = [
    ...new Set(clean.headings.filter(({ kind }) => kind === 'bracket').map(({ group }) => group)),
  ];
  const last = groups.length > 1 ? groups.at(-1) : undefined;
  const chosen = clean.headings.filter(({ group }) => group === last);
  const [first] = chosen;
  if (!first) return [];
  const edits = chosen.map(({ markerStart, markerEnd, number }) => ({
    span: { start: markerStart, end: markerEnd },
    text: `${String(number)}.`,
  }));
  return [{ edits }];
}

function wrongMark(heading: CleanHeading): readonly Defect[] {
  const { kind, markerEnd, numeral } = heading;
  if (kind === 'bracket') return [insertion(markerEnd, '、')];
  if (kind === 'han')
    return [replacement(numeral.end, numeral.end + 1, '．'), replacement(numeral.end, numeral.end + 1, '.')];
  if (kind === 'digit') return [replacement(numeral.end, numeral.end + 1, '、')];
  return [];
}

function duplicateHeadings(clean: CleanText): readonly Defect[] {
  const defects: Defect[] = [];
  for (const heading of clean.headings) {
    const group = siblings(clean, heading);
    const before = group[group.indexOf(heading) - 1];
    if (!before || heading.kind === 'part' || heading.kind === 'han') continue;
    if (required.test(clean.text.slice(heading.markerEnd, heading.titleEnd))) continue;
    const text = clean.text.slice(before.markerEnd, before.titleEnd);
    defects.push({
      edits: [{ span: { start: heading.markerEnd, end: heading.titleEnd }, text }],
      zone: { start: before.markerStart, end: heading.titleEnd },
    });
  }
  return defects;
}

function emptySections(clean: CleanText): readonly Defect[] {
  const defects: Defect[] = [];
  for (const [index, heading] of clean.headings.entries()) {
    const next = clean.headings[index + 1];
    const line = clean.lines[heading.line];
    const nextLine = next && clean.lines[next.line];
    if (!line || !nextLine || heading.runIn || heading.kind === 'part') continue;
    if (next.kind !== heading.kind && siblings(clean, heading).every((other) => other !== next)) {
      const deeper = next.kind === 'digit' || (next.kind === 'bracket' && heading.kind === 'han');
      if (deeper) continue;
    }
    if (nextLine.start - line.end < 20) continue;
    defects.push({
      edits: [{ span: { start: line.end, end: nextLine.start }, text: '\n' }],
      zone: { start: line.start, end: nextLine.start },
    });
  }
  return defects;
}

/** 二是 becomes 三是 where 一是 stands before and 三是 behind it, or the last one skips. */
function breakOrdinals(clean: CleanText): readonly Defect[] {
  const defects: Defect[] = [];
  for (const match of clean.text.matchAll(/(?<=[。；：\n　 ])([二三四])是/g)) {
    const value = ' 一二三四'.indexOf(match[1] ?? '');
    const at = match.index;
    const before = clean.text.lastIndexOf(`${toHan(value - 1)}是`, at);
    if (before === -1 || at - before > 600) continue;
    for (const other of [value + 1, value - 1]) {
      defects.push({
        edits: [{ span: { start: at, end: at + 1 }, text: toHan(other) }],
        zone: { start: clean.text.lastIndexOf('\n', before) + 1, end: at + 600 },
      });
    }
  }
  return defects;
}

function removeCauses(clean: CleanText): readonly Defect[] {
  const heading = clean.headings.find(
    (one) =>
      one.kind === topKind(clean) && /不足|存在的问题/.test(clean.text.slice(one.markerEnd, one.titleEnd)),
  );
  if (!heading) return [];
  const next = clean.headings.find((other) => other.line > heading.line && other.group === heading.group);
  const from = heading.titleEnd;
  const to = next?.markerStart ?? clean.text.length;
  const edits = [...clean.text.slice(from, to).matchAll(/[，。；]?[^，。；\n]*(?:原因|由于)[^。；\n]*/g)].map(
    (match) => ({
      span: { start: from + match.index, end: from + match.index + match[0].length },
      text: '',
    }),
  );
  const inTitle = /(?:和|及其?|与)原因/.exec(clean.text.slice(heading.markerEnd, heading.titleEnd));
  if (inTitle) {
    const start = heading.markerEnd + inTitle.index;
    edits.unshift({ span: { start, end: start + inTitle[0].length }, text: '' });
  }
  return edits.length === 0 ? [] : [{ edits, zone: { start: heading.markerStart, end: to } }];
}

/** Places inside a clause of a long body paragraph, between two Han characters, near its beginning or further on. */
function bodyBreaks(clean: CleanText): readonly number[] {
  return bodyLines(clean).flatMap(({ start, text }, index) => {
    const from = 40 + ((index * 37) % (text.length - 60));
    const at = text.slice(from).search(/(?<=[\p{sc=Han}]{3})(?=[\p{sc=Han}]{3})/u);
    return at === -1 ? [] : [start + from + at];
  });
}

function bodyLines(clean: CleanText): readonly CleanText['lines'][number][] {
  const headings = new Set(clean.headings.filter(({ runIn }) => !runIn).map(({ line }) => line));
  const first = clean.headings[0]?.line ?? 0;
  return clean.lines.filter(
    ({ text }, index) =>
      index > first &&
      index < clean.bodyEnd &&
      !headings.has(index) &&
      text.length > 90 &&
      !text.startsWith('|'),
  );
}

function repeatParagraphs(clean: CleanText): readonly Defect[] {
  return bodyLines(clean)
    .filter((line) => !clean.headings.some(({ line: at }) => clean.lines[at] === line))
    .map(({ start, end, text }) => ({
      edits: [{ span: { start: end, end }, text: `\n${text}` }],
      zone: { start, end: end + 1 },
    }));
}
