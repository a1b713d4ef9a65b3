import type { Force, LocalizedText, Severity } from '../text/localized';
import type { Span } from '../text/span';

/**
 * A pattern of a profile: plain words, `…` for up to twenty characters of anything but a full stop, `{year}` for
 * a year in full, `{next}` for the year after the report year; `^` and `$` hold it to the beginning and the end.
 * `存在…不足` matches 存在的突出不足. No regular expressions, so that a workspace's own profile cannot be slow.
 * Both widths of every mark are the same to it.
 */
export type WordPattern = string;

/** A section that a report of this kind must have (必备内容). */
export interface RequiredSection {
  readonly id: string;
  /** Its usual title, used in messages and in the skeleton; `{year}` and `{next}` are filled. */
  readonly title: string;
  readonly titleEn: string;
  readonly force: Force;
  /** A heading at any level that has one of these is the section. */
  readonly heading: readonly WordPattern[];
  /** Headings that have one of these are not; of two headings joined in one (和、及), only the one that has it. */
  readonly notHeading?: readonly WordPattern[];
  /** A heading that has one of these is the section in spite of `notHeading` (亟待解决的问题). */
  readonly sureHeading?: readonly WordPattern[];
  /** A heading that has one of these is it only where more stands under it than who is who (基本情况). */
  readonly thinHeading?: readonly WordPattern[];
  /**
   * Where no heading is it: a first-level section behind another required one (`after`, its id), no required section
   * by its heading, whose text has one of these words.
   */
  readonly closing?: { readonly after: string; readonly text: readonly WordPattern[] };
  /** Running text that has one of these tells the content without a heading. */
  readonly evidence?: readonly WordPattern[];
  /** Whether first-level sections that are no other required section satisfy it (thematic reports). */
  readonly structure?: boolean;
  /** Known to the profile, never missed. */
  readonly optional?: boolean;
  /** The text that the skeleton puts under the heading. */
  readonly skeleton: string;
  /** What must be told with it (原因 with 不足): patterns sought in its heading and text. */
  readonly cause?: readonly WordPattern[];
  /** Whether its heading names the year after the report year; what stands under it tells nothing of this year. */
  readonly nextYear?: boolean;
  /** Findings about it are at most of this severity; custom, not rule, is info. */
  readonly severity?: Severity;
}

/** What a title is made of: 发文机关, 年度, 文种, and the 关于 before 的报告. */
export type TitlePart = 'issuer' | 'year' | 'kind' | 'about';

/** A kind of report (报告类型), as data. */
export interface Profile {
  readonly id: string;
  readonly name: LocalizedText;
  /** How a title is recognised: one of these patterns. */
  readonly title: readonly WordPattern[];
  /** Words of its titles, so long that no other is one character away, in which one mistyped, lost or added character is forgiven. */
  readonly titleWords?: readonly string[];
  /** Titles that have one of these are about such reports (a notice, a guide), not such reports. */
  readonly notTitle?: readonly WordPattern[];
  /** How the opening announces such a report (现将…法治政府建设…如下), where the title does not tell. */
  readonly opening?: readonly WordPattern[];
  /** One of these must stand in a heading before headings alone choose the profile. */
  readonly subject: readonly WordPattern[];
  /** One of these must stand in the opening as well (本人), where there is one, before headings alone choose the profile. */
  readonly voice?: readonly WordPattern[];
  /** What its title must name; all where nothing is said. */
  readonly titleParts?: readonly TitlePart[];
  /** Which year a title names: the one that is reported (default), or the one that is planned (政府工作报告). */
  readonly titleYear?: 'report' | 'next';
  readonly sections: readonly RequiredSection[];
  /** The first report year for which the sections are prescribed; in earlier reports a missing one is a hint at most. */
  readonly since?: number;
  /** Last day for publication or report in the year after the report year; only days marked [V] in domain.md. */
  readonly deadline?: { readonly month: number; readonly day: number; readonly basis: string };
  /** Whether it is on a whole year, and signed when that is over, though no day is set for it. */
  readonly wholeYear?: boolean;
  /** Whether the first words under its first headings name its year (一、总体情况 2023年，…), as its lead seldom does. */
  readonly yearInText?: boolean;
  readonly tables?: readonly TableSpec[];
  /** Figure families that matter for it. */
  readonly families?: readonly string[];
  /** Default severities that differ from the rules' own. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly limits?: {
    readonly characters?: number;
    readonly sections?: Readonly<Record<string, number>>;
  };
  /** Title of a new report of this kind, with {issuer}, {year} and {next}. */
  readonly skeletonTitle: string;
  readonly skeletonLead: string;
}

/** A table of a profile with the identities between its rows and columns. */
export interface TableSpec {
  readonly id: string;
  readonly title: string;
  /** Id of the required section it stands in. */
  readonly section: string;
  /** The names of its columns of figures, from the left; a row has exactly so many after its labels. */
  readonly columns: readonly string[];
  /** Its rows. Rows without a known label belong to the last known one above them (the eight kinds of 不予公开). */
  readonly rows: readonly TableRowSpec[];
  /** Equations between rows that hold in every column. */
  readonly rowIdentities?: readonly TableIdentity[];
  /** Equations between columns that hold in every row; columns are named by their 1-based places. */
  readonly columnIdentities?: readonly TableIdentity[];
  /** Rows of last year's report that this year's repeats, column by column; seen only where both are compared. */
  readonly acrossYears?: readonly { readonly lastYear: string; readonly thisYear: string }[];
  /** Figures of the running text that must equal a sum of rows in the last column. */
  readonly text?: readonly TableText[];
}

/** A row of a table, or a group of rows under one label. */
export interface TableRowSpec {
  readonly id: string;
  /** What it is called in messages. */
  readonly name: string;
  /** Patterns of its label; none: any row with the right number of figures. */
  readonly label: readonly WordPattern[];
}

/** The sums of both sides must be equal. Rows are named by id, columns by place. */
export interface TableIdentity {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** A figure of the running text and the sums of rows it may state; one of them must fit. */
export interface TableText {
  /** What stands before the figure in one clause. */
  readonly label: readonly WordPattern[];
  readonly sums: readonly (readonly string[])[];
}

/** How a required section stands in a report. */
export interface Requirement {
  readonly section: RequiredSection;
  /** `heading` found; `structure` satisfied by thematic sections; `text` told without a heading; `missing`. */
  readonly status: 'heading' | 'structure' | 'text' | 'missing';
  /** Document span of the heading (marker and title) for `heading`, of the telling words for `text`. */
  readonly span: Span | undefined;
  /** For `text`: index of the telling paragraph; for `heading`: of the heading's. */
  readonly paragraph: number | undefined;
  /**
   * For `text`: whether the words lead a passage about it (`但还存在一些问题和不足:一是…`), so that a heading
   * belongs there, or only mention it in passing.
   */
  readonly leads: boolean;
}
