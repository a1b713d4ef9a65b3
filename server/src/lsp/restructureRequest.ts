import {
  applyEdits,
  createLineIndex,
  dropSection,
  insertRequiredSection,
  placeOf,
  renumberReport,
  restructurings,
  sectionName,
  sortEdits,
  walkSections,
  type LocalizedText,
  type Section,
  type TextEdit,
} from '../core/index';
import {
  ZhupiMethod,
  type RestructureAction,
  type RestructureParams,
  type RestructureResult,
} from '../protocol';
import { viewOf, type Session, type View } from './session';
import { createToProto } from './toProto';
import { say } from './words';

/** Registers the changes of a report's skeleton that the outline view and the commands ask for. */
export function registerRestructureRequest(session: Session): void {
  const { connection, guard } = session;
  const failed: RestructureResult = { refused: '未能完成，请再试一次。' };
  connection.onRequest(
    ZhupiMethod.restructure,
    guard(
      'restructure',
      failed,
      async ({ textDocument, version, action }: RestructureParams): Promise<RestructureResult> => {
        const view = await viewOf(session, textDocument.uri);
        if (view?.version !== version) return { refused: view ? say(view, movedOn) : failed.refused };
        const edits = editsOf(view, action);
        if (edits.length === 0) return { refused: say(view, reasons[action.kind]) };
        return { edits: view.edits(edits), ...revealOf(session, view, action, edits) };
      },
    ),
  );
}

const movedOn: LocalizedText = {
  zh: '文档刚刚改动过，请再试一次。',
  en: 'The document has just changed. Try again.',
};
const numbersRight: LocalizedText = {
  zh: '序号已经是连续的，不用改。',
  en: 'The numbers are right as they are.',
};
const cannotMove: LocalizedText = { zh: '这一节不能移到那里。', en: 'The section cannot be moved there.' };

/** Why an action has nothing to do. */
const reasons: Readonly<Record<RestructureAction['kind'], LocalizedText>> = {
  'renumber-group': numbersRight,
  'renumber-below': numbersRight,
  'renumber-all': numbersRight,
  promote: { zh: '这一节不能再升级。', en: 'The section cannot be promoted.' },
  demote: {
    zh: '这一节前面没有同级的节，不能降级。',
    en: 'The section has no sibling before it and cannot be demoted.',
  },
  'move-up': { zh: '这一节已经是同级的第一节。', en: 'The section is the first of its siblings.' },
  'move-down': { zh: '这一节已经是同级的最后一节。', en: 'The section is the last of its siblings.' },
  'move-before': cannotMove,
  'move-into': cannotMove,
  'insert-missing': { zh: '没有可插入的这一节。', en: 'There is no such section to insert.' },
  'marker-style': { zh: '这一组不能改用这种序号。', en: 'The group cannot take this kind of mark.' },
};

function editsOf(view: View, action: RestructureAction): readonly TextEdit[] {
  const { report } = view;
  switch (action.kind) {
    case 'renumber-all':
      return renumberReport(report);
    case 'insert-missing':
      return insertRequiredSection(report, action.section);
    case 'move-before':
    case 'move-into':
      return dropEdits(view, action);
    case 'marker-style':
      return changeAt(view, action, `markers-${action.style}`);
    case 'renumber-group':
    case 'renumber-below':
    case 'promote':
    case 'demote':
    case 'move-up':
    case 'move-down':
      return changeAt(view, action, action.kind);
  }
}

function changeAt(
  view: View,
  { position }: { readonly position: Parameters<View['offset']>[0] },
  id: string,
): readonly TextEdit[] {
  return restructurings(view.report, view.offset(position)).find((change) => change.id === id)?.edits ?? [];
}

type DropAction = Extract<RestructureAction, { readonly kind: 'move-before' | 'move-into' }>;

function dropEdits(view: View, { kind, position, target: at }: DropAction): readonly TextEdit[] {
  const { report } = view;
  const section = sectionAtStart(view, position);
  const target = sectionAtStart(view, at);
  if (!section || !target || section === target) return [];
  const from = section.span.start;
  if (kind === 'move-into')
    return dropSection(report, from, { parent: target.span.start, index: target.children.length });
  const own = placeOf(report.outline, section);
  const place = placeOf(report.outline, target);
  if (!own || !place) return [];
  const together = own.parent?.span.start === place.parent?.span.start;
  // Among its own siblings the section leaves a gap before it is put in again.
  const index = together && own.index < place.index ? place.index - 1 : place.index;
  if (!place.parent && !together) return [];
  return dropSection(report, from, { parent: place.parent?.span.start, index });
}

/** The section whose heading begins at a position. */
function sectionAtStart(view: View, position: DropAction['position']): Section | undefined {
  const offset = view.offset(position);
  for (const section of walkSections(view.report.outline)) {
    if (section.headingSpan.start <= offset && offset <= section.headingSpan.end) return section;
  }
  return undefined;
}

/** Where the moved or inserted heading stands afterwards; nothing for actions that leave the text in its place. */
function revealOf(
  session: Session,
  view: View,
  action: RestructureAction,
  edits: readonly TextEdit[],
): { reveal?: ReturnType<View['range']> } {
  const words = headingWords(view, action);
  if (words === undefined) return {};
  const text = applyEdits(view.report.text, edits);
  let moved = 0;
  for (const edit of sortEdits(edits)) {
    const found = edit.text.indexOf(words);
    if (found !== -1) {
      const start = edit.span.start + moved + found;
      const after = createToProto({
        text,
        lines: createLineIndex(text),
        encoding: session.client.encoding,
      });
      return { reveal: after.range({ start, end: start + words.length }) };
    }
    moved += edit.text.length - (edit.span.end - edit.span.start);
  }
  return {};
}

function headingWords(view: View, action: RestructureAction): string | undefined {
  if (action.kind === 'insert-missing') {
    const wanted = view.report.requirements.find(({ section }) => section.id === action.section);
    return wanted && sectionName(wanted.section, view.report.reportYear);
  }
  if (!action.kind.startsWith('move-') || !('position' in action)) return undefined;
  return sectionAtStart(view, action.position)?.title;
}
