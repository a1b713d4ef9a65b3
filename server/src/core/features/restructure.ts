import { changeMarkerKind, usualKinds, writeMarker } from '../outline/markerStyle';
import { moveAmongSiblings, moveSection, moveToParent } from '../outline/move';
import { placeOf, sectionAt } from '../outline/place';
import { demoteSection, promoteSection } from '../outline/promote';
import { renumberAll, renumberBelow, renumberRun } from '../outline/renumber';
import { numberedRuns, runOf } from '../outline/siblings';
import { insertSection } from '../profiles/insertSection';
import { sectionName } from '../profiles/wording';
import type { Report } from '../report';
import type { MarkerKind } from '../syntax/marker';
import type { TextEdit } from '../text/edit';
import type { LocalizedText } from '../text/localized';

/** A change of a report's skeleton that a writer may ask for, with its edits. */
export interface Restructuring {
  readonly id:
    | 'renumber-group'
    | 'renumber-below'
    | 'renumber-report'
    | 'promote'
    | 'demote'
    | 'move-up'
    | 'move-down'
    | `markers-${MarkerKind}`
    | `insert-${string}`;
  readonly title: LocalizedText;
  readonly edits: readonly TextEdit[];
}

/** Everything that can be done to the section at an offset, and to the report; only what would change something. */
export function restructurings(report: Report, offset: number): readonly Restructuring[] {
  const section = sectionAt(report.outline, offset);
  const own = section ? sectionChanges(report, section.span.start) : [];
  const whole: Restructuring = {
    id: 'renumber-report',
    title: { zh: '重新编排全文序号', en: 'Renumber the whole report' },
    edits: renumberReport(report),
  };
  return [...own, whole, ...missingSections(report)].filter(({ edits }) => edits.length > 0);
}

/** Edits that renumber the whole report. */
export function renumberReport(report: Report): readonly TextEdit[] {
  return renumberAll(report.text, numberedRuns(report.outline, report.paragraphs));
}

/** Edits that move the section at an offset one place among its siblings. */
export function moveSectionAt(report: Report, offset: number, direction: 'up' | 'down'): readonly TextEdit[] {
  const section = sectionAt(report.outline, offset);
  return section ? moveSection(report, section, direction) : [];
}

/** Where a section is dropped: under the section at `parent` (none: at its own level), as child number `index` from 0. */
export interface DropTarget {
  readonly parent?: number | undefined;
  readonly index: number;
}

/** Edits that move the section at an offset to where it was dropped in the outline. */
export function dropSection(
  report: Report,
  offset: number,
  { parent, index }: DropTarget,
): readonly TextEdit[] {
  const section = sectionAt(report.outline, offset);
  if (!section) return [];
  const target = parent === undefined ? undefined : sectionAt(report.outline, parent);
  return target ? moveToParent(report, section, target, index) : moveAmongSiblings(report, section, index);
}

/** Edits that insert the skeleton of a required section of the report's profile; none for an unknown id. */
export function insertRequiredSection(report: Report, id: string): readonly TextEdit[] {
  const section = report.profile?.sections.find((candidate) => candidate.id === id);
  return report.profile && section ? insertSection(report, report.profile, section) : [];
}

function sectionChanges(report: Report, offset: number): readonly Restructuring[] {
  const section = sectionAt(report.outline, offset);
  if (!section) return [];
  const runs = numberedRuns(report.outline, report.paragraphs);
  const found = runOf(runs, section);
  const changes: Restructuring[] = [
    {
      id: 'renumber-below',
      title: {
        zh: `重新编排“${section.title}”以下的序号`,
        en: `Renumber everything below “${section.title}”`,
      },
      edits: renumberBelow(report.text, runs, section),
    },
    {
      id: 'promote',
      title: { zh: '升一级（连同下级）', en: 'Promote with its children' },
      edits: promoteSection(report, section),
    },
    {
      id: 'demote',
      title: { zh: '降一级（连同下级）', en: 'Demote with its children' },
      edits: demoteSection(report, section),
    },
    {
      id: 'move-up',
      title: { zh: '上移一节', en: 'Move the section up' },
      edits: moveSection(report, section, 'up'),
    },
    {
      id: 'move-down',
      title: { zh: '下移一节', en: 'Move the section down' },
      edits: moveSection(report, section, 'down'),
    },
  ];
  if (!found) return changes;
  const group: Restructuring = {
    id: 'renumber-group',
    title: { zh: '重新编排这一组序号', en: 'Renumber this group' },
    edits: renumberRun(report.text, found.run),
  };
  const styles = usualKinds
    .filter((kind) => kind !== found.run.kind && isFree(report, offset, kind))
    .map((kind): Restructuring => {
      const marker = writeMarker(report.text, report.outline, kind, 1);
      return {
        id: `markers-${kind}`,
        title: { zh: `这一组改用“${marker}”`, en: `Use “${marker}” in this group` },
        edits: changeMarkerKind(report.text, report.outline, found.run, kind),
      };
    });
  return [group, ...changes, ...styles];
}

/** Whether a kind of mark is used neither above the section nor below it, so that its group may take it. */
function isFree(report: Report, offset: number, kind: MarkerKind): boolean {
  const section = sectionAt(report.outline, offset);
  const place = section && placeOf(report.outline, section);
  if (!place) return false;
  const above = place.parent?.marker?.kind;
  const aboveRank = above === undefined ? -1 : usualKinds.indexOf(above);
  const below = place.siblings.flatMap(({ children }) => children[0]?.marker?.kind ?? []);
  const belowRank = Math.min(...below.map((other) => usualKinds.indexOf(other)), usualKinds.length);
  const rank = usualKinds.indexOf(kind);
  return aboveRank < rank && rank < belowRank;
}

function missingSections(report: Report): readonly Restructuring[] {
  const { profile } = report;
  if (!profile) return [];
  return report.requirements
    .filter(({ status }) => status === 'missing')
    .map(({ section }) => {
      const name = sectionName(section, report.reportYear);
      return {
        id: `insert-${section.id}`,
        title: { zh: `插入“${name}”一节`, en: `Insert the section “${name}”` },
        edits: insertSection(report, profile, section),
      };
    });
}
