import type { Profile } from '../profiles/profile';
import { fillText } from '../profiles/wording';
import { formatOrdinal } from '../syntax/marker';

/** What a new report is made for. */
export interface SkeletonInput {
  /** The year that it reports on. */
  readonly year: number;
  /** 发文机关; left blank as ××人民政府 where it is not known. */
  readonly issuer?: string | undefined;
  /** How lines end; `\n` by default. */
  readonly lineBreak?: string | undefined;
}

/**
 * The text of a new report of a kind (骨架): title, lead, every required section with its number and the sentences
 * that belong under it, closing, 署名 and 成文日期. What the writer must supply stands as 【待补】.
 */
export function createSkeleton(
  profile: Profile,
  { year, issuer = '××人民政府', lineBreak = '\n' }: SkeletonInput,
): string {
  const fill = (text: string): string => fillText(text, { year, issuer });
  const sections = profile.sections.filter((section) => section.optional !== true);
  const paragraphs = [
    fill(profile.skeletonTitle),
    ...fill(profile.skeletonLead).split('\n'),
    ...sections.flatMap((section, index) => [
      `${formatOrdinal('han', index + 1)}${fill(section.title)}`,
      ...skeletonParagraphs(fill(section.skeleton)),
    ]),
    issuer,
    `${String(year + 1)}年×月×日`,
  ];
  return (
    paragraphs.map((paragraph) => paragraph.replaceAll('\n', lineBreak)).join(lineBreak.repeat(2)) + lineBreak
  );
}

/** The paragraphs of a section's skeleton; the rows of a table stay together. */
function skeletonParagraphs(skeleton: string): readonly string[] {
  const paragraphs: string[] = [];
  for (const line of skeleton.split('\n')) {
    const previous = paragraphs.at(-1);
    if (previous?.startsWith('|') === true && line.startsWith('|'))
      paragraphs[paragraphs.length - 1] = `${previous}\n${line}`;
    else paragraphs.push(line);
  }
  return paragraphs;
}
