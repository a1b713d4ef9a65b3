import type { Range } from 'vscode-languageserver-types';
import type { OutlineMissing, OutlineNode, OutlineResult, ProblemCounts } from '../../../server/src/protocol';

/**
 * An entry of the outline view: a section, a required section that is told without a heading (`text`), or one that
 * is not there at all (`missing`).
 */
export interface OutlineItem {
  readonly kind: 'section' | 'text' | 'missing';
  /** Place in the tree (`0/2/1`) or `!id`; the same for the same place after an edit. */
  readonly key: string;
  readonly label: string;
  readonly description: string;
  /** What a screen reader says: label, state and problems in words. */
  readonly spoken: string;
  /** Id of the required section that it satisfies or would satisfy. */
  readonly required: string | undefined;
  readonly level: number;
  readonly problems: ProblemCounts;
  /** The whole section; undefined where nothing can be revealed. */
  readonly range: Range | undefined;
  /** Its heading. */
  readonly heading: Range | undefined;
  readonly children: readonly OutlineItem[];
}

/** The words of the outline, in the user's language. */
export interface OutlineWords {
  readonly characters: (count: number) => string;
  readonly problems: (counts: ProblemCounts) => string;
  readonly required: string;
  readonly inText: string;
  readonly missing: string;
  readonly untitled: string;
}

/** The entries of a document with the walks that the view needs. */
export interface OutlineTree {
  readonly roots: readonly OutlineItem[];
  readonly byKey: ReadonlyMap<string, OutlineItem>;
  readonly parents: ReadonlyMap<OutlineItem, OutlineItem>;
}

/** A tree without entries. */
export const emptyOutline: OutlineTree = { roots: [], byKey: new Map(), parents: new Map() };

const none: ProblemCounts = { errors: 0, warnings: 0, infos: 0 };

/** Sections in the order of the text, then the required sections that have no heading. */
export function buildOutline(
  result: OutlineResult,
  words: OutlineWords,
  { problemsOnly }: { readonly problemsOnly: boolean },
): OutlineTree {
  const sections = result.sections.map((node, index) => sectionItem(node, String(index), words));
  const shown = problemsOnly ? sections.flatMap(withProblems) : sections;
  return indexed([...shown, ...result.missing.map((missing) => missingItem(missing, words))]);
}

/** The innermost section around a position, or undefined before the first heading. */
export function itemAt(tree: OutlineTree, line: number, character: number): OutlineItem | undefined {
  let found: OutlineItem | undefined;
  let level: readonly OutlineItem[] = tree.roots;
  for (;;) {
    const next: OutlineItem | undefined = level.findLast(
      ({ kind, range }) => kind === 'section' && range !== undefined && holds(range, line, character),
    );
    if (next === undefined) return found;
    found = next;
    level = next.children;
  }
}

/** Findings of every severity that counts as a problem. */
export function problemCount({ errors, warnings, infos }: ProblemCounts): number {
  return errors + warnings + infos;
}

function sectionItem(node: OutlineNode, key: string, words: OutlineWords): OutlineItem {
  const label = `${node.marker}${node.title}`.trim() || words.untitled;
  const isRequired = node.required !== undefined;
  const counts = problemCount(node.problems) === 0 ? [] : [words.problems(node.problems)];
  const length = words.characters(node.characters);
  return {
    kind: 'section',
    key,
    label,
    description: isRequired ? `✓ ${length}` : length,
    spoken: [label, ...(isRequired ? [words.required] : []), length, ...counts].join('，'),
    required: node.required,
    level: node.level,
    problems: node.problems,
    range: node.range,
    heading: node.selectionRange,
    children: node.children.map((child, index) => sectionItem(child, `${key}/${index}`, words)),
  };
}

function missingItem({ id, title, status, range }: OutlineMissing, words: OutlineWords): OutlineItem {
  const description = status === 'text' ? words.inText : words.missing;
  return {
    kind: status,
    key: `!${id}`,
    label: title,
    description,
    spoken: `${title}，${description}`,
    required: id,
    level: 1,
    problems: none,
    range,
    heading: range,
    children: [],
  };
}

function withProblems(item: OutlineItem): readonly OutlineItem[] {
  if (problemCount(item.problems) === 0) return [];
  return [{ ...item, children: item.children.flatMap(withProblems) }];
}

function indexed(roots: readonly OutlineItem[]): OutlineTree {
  const byKey = new Map<string, OutlineItem>();
  const parents = new Map<OutlineItem, OutlineItem>();
  const visit = (item: OutlineItem): void => {
    byKey.set(item.key, item);
    for (const child of item.children) {
      parents.set(child, item);
      visit(child);
    }
  };
  roots.forEach(visit);
  return { roots, byKey, parents };
}

/** The end counts too: the end of the text belongs to its last section; elsewhere the next section wins. */
function holds({ start, end }: Range, line: number, character: number): boolean {
  const afterStart = line > start.line || (line === start.line && character >= start.character);
  return afterStart && (line < end.line || (line === end.line && character <= end.character));
}
