import { changeMarkerKind } from '../../outline/markerStyle';
import { misplacedSections } from '../../outline/misplaced';
import { numberedRuns, type NumberedRun } from '../../outline/siblings';
import type { MarkerKind } from '../../syntax/marker';
import { textOf } from '../../text/span';
import { defineDocumentRule } from '../rule';

/**
 * 同一层级在不同的节里用了不同的序号：（一）下面用“1.”，（二）下面用“①”。
 *
 * “一、”下面跳过“（一）”的由 heading-level-jump 提示，“1、”与“1.”混用的由 heading-mark 提示。
 */
export const mixedMarkers = defineDocumentRule({
  id: 'mixed-markers',
  summary: { zh: '同一层级的序号写法不一', en: 'One level is numbered in different ways' },
  severity: 'info',
  basis: [{ source: 'GB/T 9704—2012', clause: '7.3.3', force: '一般' }],
  options: {},
  fix: 'suggestion',
  messages: {
    mixed: {
      zh: '这里用“{actual}”，同一层级在别处用“{usual}”。请统一写法。',
      en: 'This level is numbered “{actual}” here and “{usual}” elsewhere. Use one way.',
    },
    usualHere: { zh: '别处的写法', en: 'Numbered so elsewhere' },
    fix: { zh: '这一组改用“{usual}”', en: 'Use “{usual}” in this group' },
  },
  examples: [
    {
      text: '一、做法\n（一）强化领导\n1.研究部署。召开会议。\n2.督促落实。开展督查。\n（二）完善制度\n⟦①⟧制定办法。印发执行。\n②修订规定。及时公布。',
      fixed:
        '一、做法\n（一）强化领导\n1.研究部署。召开会议。\n2.督促落实。开展督查。\n（二）完善制度\n1.制定办法。印发执行。\n2.修订规定。及时公布。',
    },
    { text: '一、做法\n（一）强化领导\n1.研究部署。召开会议。\n（二）完善制度\n1.制定办法。印发执行。' },
  ],
  *check({ report }) {
    const all = numberedRuns(report.outline, report.paragraphs);
    const misplaced = misplacedSections(all);
    // A heading with the mark of another level is heading-sequence's; it says nothing of how this level is numbered.
    const runs = all.filter(
      ({ sections, parent }) =>
        sections[0]?.part === 0 &&
        !(parent && misplaced.has(parent)) &&
        sections.some((section) => !misplaced.has(section)),
    );
    for (const group of groupByParentKind(runs)) {
      const usual = usualRun(group);
      const sample = usual?.sections[0];
      if (!usual || !sample) continue;
      for (const run of group) {
        const first = run.sections[0];
        if (run.kind === usual.kind || !first) continue;
        const args = {
          actual: textOf(report.text, first.markerSpan),
          usual: textOf(report.text, sample.markerSpan),
        };
        const edits = changeMarkerKind(report.text, report.outline, run, usual.kind);
        yield {
          span: first.markerSpan,
          message: 'mixed',
          args,
          related: [{ span: sample.markerSpan, message: 'usualHere' }],
          fixes: [{ message: 'fix', args, safety: 'suggestion', edits }],
        };
      }
    }
  },
});

/** Runs that stand right under headings of one kind, that of `一、` left out. */
function groupByParentKind(runs: readonly NumberedRun[]): readonly (readonly NumberedRun[])[] {
  const groups = new Map<MarkerKind, NumberedRun[]>();
  for (const run of runs) {
    const kind = run.parent?.marker?.kind;
    if (kind === undefined || kind === 'han' || kind === 'hash') continue;
    const group = groups.get(kind);
    if (group) group.push(run);
    else groups.set(kind, [run]);
  }
  return [...groups.values()];
}

/** The first run of the kind that most runs have. */
function usualRun(group: readonly NumberedRun[]): NumberedRun | undefined {
  const counts = new Map<MarkerKind, number>();
  for (const { kind } of group) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let usual: NumberedRun | undefined;
  for (const run of group) {
    if (!usual || (counts.get(run.kind) ?? 0) > (counts.get(usual.kind) ?? 0)) usual = run;
  }
  return usual;
}
