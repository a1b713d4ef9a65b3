import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';

const seedFolder = 'seeds';
const sampleFolder = 'test/quality/samples';

function readFolder(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** The five real reports, with half-width marks. */
export const seeds = readFolder(seedFolder);
/** Complete reports without mistakes, with full-width marks. */
export const samples = readFolder(sampleFolder);

/** How many cases a property tries: few in every test run, as many as `npm run fuzz` asks for. */
export const runs = Number(process.env.FUZZ_RUNS ?? 250);
// npm test asks the same cases every time, npm run fuzz new ones.
if (process.env.FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 20_261_123 });

/** Milliseconds for one property: as long as its cases may take on a slow machine. */
export const limit = 30_000 + runs * 20;

/** What a mistake in a report is made of, and what tears a parser apart. */
const pieces = ['一、', '（一）', '(二)', '1.', '1、', '①', '第一章', '# ', '标题', '。', '，', ',', '、', '；', ';', '：', ':', '\n', '\n\n', '　　', ' ', '   ', '| a | b |', '| --- | --- |', '**', '<!-- zhupi-disable -->', '<!-- zhupi-enable -->', '<!--', '附件', '附件：1.表', '附件1', '甲区人民政府', '2024年1月2日', '2024130', '二〇二四年', '受理83宗', '办结86件', '其中', '共计', '比2023年增长12%', '10%', '100%全覆盖', '3.6万余人', '近200余人', '（', '）', '(', ')', '“', '”', '《', '》', '〔', '〕', '‘', '𠮷', '😀', '\u2028', '\ufeff', '\u200b', '\t', '---', '--', '...', '，，', '。。', '、等', '的的', '××件', '报告', '关于2024年法治政府建设情况的报告', '2024年', '2024', '20205月', '2021-2025年', '一是', '二是', '三是', '四个意识', '三项制度', '理论中心学习组', '１２', '％']; // prettier-ignore

/** Texts of pieces and of any characters. */
export const random = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

/** A part of a report into which pieces were put and out of which characters were taken. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const changes = fc.array(
    fc.record({ at: fc.nat(700), drop: fc.nat(4), put: fc.constantFrom('', ...pieces) }),
    { maxLength: 6 },
  );
  return fc
    .record({ text: fc.constantFrom(...texts), from: fc.nat(4000), length: fc.nat(700), changes })
    .map(({ text, from, length, changes: edits }) =>
      edits.reduce(
        (part, { at, drop, put }) => part.slice(0, at) + put + part.slice(at + drop),
        text.slice(from, from + length),
      ),
    );
}

/** Reports with mistakes, and texts of any kind; lines end with LF. */
export const anyText = fc
  .oneof({ weight: 3, arbitrary: mutated([...seeds, ...samples]) }, { weight: 1, arbitrary: random })
  .map((text) => text.replace(/\r\n?/g, '\n'));
