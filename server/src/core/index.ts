/** The core's one door: what the language server, the command line and other programs may use. */
export { defaultConfig, type Config, type RuleSetting } from './config/config';
export { looksLikeReport } from './detect';
export { compareReports, type Comparison } from './features/compare';
export { comparisonTable } from './features/comparisonTable';
export { suggestionsAt, type Suggestion } from './features/completion';
export { annexes, foldingRanges, type Fold } from './features/foldingRanges';
export { hoverAt, type HoverText } from './features/hover';
export { figureHints, type FigureHint } from './features/inlayHints';
export { ledgerOf, type Ledger } from './features/ledger';
export { ledgerTable, toCsv, toMarkdown } from './features/ledgerTable';
export { occurrencesAt, type Occurrence } from './features/navigation';
export {
  countProblems,
  outlineOf,
  totalProblems,
  type OutlineEntry,
  type ProblemCounts,
} from './features/outline';
export { findingsAt, quickFixes, safeEditsWithin, type QuickFix } from './features/quickFixes';
export { renameAt, renameTargetAt, type RenameEdit } from './features/rename';
export {
  dropSection,
  insertRequiredSection,
  renumberReport,
  restructurings,
  type Restructuring,
} from './features/restructure';
export { selectionSpans } from './features/selectionRanges';
export { createSkeleton, type SkeletonInput } from './features/skeleton';
export type { Decimal } from './figures/decimal';
export type { Figure, Measure } from './figures/figure';
export type { Relation } from './figures/relation';
export type { Finding, Fix, RelatedPlace } from './lint/finding';
export { fixAll, type FixedText } from './lint/fixAll';
export { isAtLeast } from './lint/prepare';
export type { LintResult } from './lint/pipeline';
export { placeOf } from './outline/place';
export { sectionPath, walkSections, type Section } from './outline/section';
export type { Profile, RequiredSection, Requirement } from './profiles/profile';
export { sectionName } from './profiles/wording';
export type { Report, ReportParagraph } from './report';
export { createReportService, type ReportService } from './reportService';
export type { Rule } from './rules/rule';
export { documentSpan, type Paragraph, type Placed } from './syntax/paragraph';
export { applyEdits, sortEdits, type TextEdit } from './text/edit';
export { createLineIndex, type LineIndex, type Position } from './text/lineIndex';
export type { Locale, LocalizedText, Severity } from './text/localized';
export type { Span } from './text/span';
