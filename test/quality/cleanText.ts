import { readFileSync, readdirSync } from 'node:fs';
import { readSentences } from '../figures/sentenceData';
import { readSamples, type SampleRelation } from './sampleData';

/** One line of a clean text with its place. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a heading is numbered: 第一部分, 一、, （一）, 1. */
export type MarkerKind = 'part' | 'han' | 'bracket' | 'digit';

/** A numbered heading, read without the engine. */
export interface CleanHeading {
  readonly kind: MarkerKind;
  readonly number: number;
  /** The numeral alone: 三 of （三）. */
  readonly numeral: { readonly start: number; readonly end: number };
  readonly markerStart: number;
  readonly markerEnd: number;
  /** Where the title ends: before the stop of a run-in heading, else at the end of the line. */
  readonly titleEnd: number;
  readonly runIn: boolean;
  readonly line: number;
  /** Number of the group of siblings that it stands in. */
  readonly group: number;
}

/** A report without mistakes, as the operators see it; read by plain means, so that the engine is not its own judge. */
export interface CleanText {
  readonly name: string;
  readonly text: string;
  readonly relations: readonly SampleRelation[];
  readonly lines: readonly TextLine[];
  readonly headings: readonly CleanHeading[];
  /** Index of the first line after the report's body: sign-off, annex or the end. */
  readonly bodyEnd: number;
}

const mendedFolder = 'test/quality/mended';
const foreignFolder = 'test/quality/foreign';

/**
 * Right reports of writers who did not know the engine, one of each group of them. They are too short for samples and
 * of kinds that the operators do not know, so that nothing is planted in them.
 */
export function readForeignTexts(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(foreignFolder)
    .sort()
    .map((name) => ({ name, text: readFileSync(`${foreignFolder}/${name}`, 'utf8') }));
}

/** The sample reports and the seeds after mending, all with full-width marks. */
export function readCleanTexts(): readonly CleanText[] {
  const mended = readdirSync(mendedFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return [
    ...readSamples().map(({ name, text, relations }) => cleanText(name, text, relations)),
    ...mended.map((name) => cleanText(name, readFileSync(`${mendedFolder}/${name}`, 'utf8'), [])),
  ];
}

const approximate = /余|约|近|左右|以上|以下|以内|多|超|逾|不足/;

/** The sentences whose relations all hold, for the operators on figures; an approximate number has no certain defect. */
export function readCleanSentences(): readonly CleanText[] {
  return [...readSentences()].flatMap(([file, entries]) =>
    entries.flatMap(({ text, expect }, index) => {
      if (!expect || approximate.test(text) || expect.some(({ verdict }) => verdict !== 'holds')) return [];
      const relations = expect.map((relation) => ({ ...relation, within: text }));
      return [cleanText(`${file} ${String(index)}`, text, relations)];
    }),
  );
}

/** Reads lines and headings of a text. */
export function cleanText(name: string, text: string, relations: readonly SampleRelation[]): CleanText {
  const lines = readLines(text);
  const bodyEnd = lines.findIndex(({ text: line }) => isClosing(line));
  const end = bodyEnd === -1 ? lines.length : bodyEnd;
  return { name, text, relations, lines, headings: readHeadings(lines.slice(0, end)), bodyEnd: end };
}

/** Numerals up to ninety-nine in Han characters. */
export function toHan(value: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? (digits[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${digits[value % 10] ?? ''}`;
}

function isClosing(line: string): boolean {
  return /^[ 　]*(?:特此报告。|附件[:：\d]|附件$)/.test(line);
}

function readLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, text: line });
    start += line.length + 1;
  }
  return lines;
}

const markers: readonly (readonly [MarkerKind, RegExp])[] = [
  ['part', /^([# 　]*第)([一二三四五六七八九十]{1,3})部分[ 　]*/],
  ['han', /^([# 　]*)([一二三四五六七八九十]{1,3})、/],
  ['bracket', /^([# 　]*（)([一二三四五六七八九十]{1,3})）/],
  ['digit', /^([# 　]*)(\d{1,2})\. ?/],
];
const ranks: readonly MarkerKind[] = ['part', 'han', 'bracket', 'digit'];

function readHeadings(lines: readonly TextLine[]): readonly CleanHeading[] {
  const headings: CleanHeading[] = [];
  const open: { kind: MarkerKind; group: number }[] = [];
  let groups = 0;
  lines.forEach((line, index) => {
    for (const [kind, pattern] of markers) {
      const match = pattern.exec(line.text);
      if (!match) continue;
      const [all, before = '', numeral = ''] = match;
      while (ranks.indexOf(open.at(-1)?.kind ?? 'part') > ranks.indexOf(kind)) open.pop();
      if (open.at(-1)?.kind !== kind) open.push({ kind, group: groups++ });
      const numeralStart = line.start + before.length;
      const stop = line.text.indexOf('。', all.length);
      const markerEnd = line.start + all.length;
      headings.push({
        kind,
        number: kind === 'digit' ? Number(numeral) : fromHan(numeral),
        numeral: { start: numeralStart, end: numeralStart + numeral.length },
        markerStart: kind === 'part' || kind === 'bracket' ? numeralStart - 1 : numeralStart,
        markerEnd,
        titleEnd: stop === -1 ? line.end : line.start + stop,
        runIn: stop !== -1 && line.start + stop + 1 < line.end,
        line: index,
        group: open.at(-1)?.group ?? 0,
      });
      return;
    }
  });
  return headings;
}

function fromHan(numeral: string): number {
  for (let value = 1; value < 100; value++) if (toHan(value) === numeral) return value;
  return 0;
}
