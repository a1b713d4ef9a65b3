/** The core's one door: what the language server, the command line and other programs may use. */
export { defaultConfig, type Config, type RuleSetting } from './config/config';
export { looksLikeReport } from './detect';
export type { Decimal } from './figures/decimal';
export type { Figure, Measure } from './figures/figure';
export type { Relation } from './figures/relation';
export type { Finding, Fix, RelatedPlace } from './lint/finding';
export { isAtLeast } from './lint/prepare';
export type { LintResult } from './lint/pipeline';
export { sectionPath, walkSections, type Section } from './outline/section';
export type { Profile, RequiredSection, Requirement } from './profiles/profile';
export type { Report, ReportParagraph } from './report';
export { createReportService, type ReportService } from './reportService';
export type { Rule } from './rules/rule';
export { documentSpan, type Paragraph, type Placed } from './syntax/paragraph';
export { applyEdits, type TextEdit } from './text/edit';
export { createLineIndex, type LineIndex, type Position } from './text/lineIndex';
export type { Locale, LocalizedText, Severity } from './text/localized';
export type { Span } from './text/span';
