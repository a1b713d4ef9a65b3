// Generated from the files of this folder by scripts/generate.mjs. Do not edit: add a file and run `npm run generate`.
import { brokenDate } from './date/brokenDate';
import { dateFormat } from './date/dateFormat';
import { docNumberFormat } from './date/docNumberFormat';
import { impossibleDate } from './date/impossibleDate';
import { rangeMark } from './date/rangeMark';
import { signatureDate } from './date/signatureDate';
import { yearResidue } from './date/yearResidue';
import { approxConflict } from './figure/approxConflict';
import { asOfMixed } from './figure/asOfMixed';
import { figureConflict } from './figure/figureConflict';
import { figureEnumeration } from './figure/figureEnumeration';
import { figureExceedsBase } from './figure/figureExceedsBase';
import { figureGrowthMismatch } from './figure/figureGrowthMismatch';
import { figureMinPerUnit } from './figure/figureMinPerUnit';
import { figureRateMismatch } from './figure/figureRateMismatch';
import { figureSumMismatch } from './figure/figureSumMismatch';
import { figureTableMismatch } from './figure/figureTableMismatch';
import { numeralMixed } from './figure/numeralMixed';
import { numeralWan } from './figure/numeralWan';
import { percentPoint } from './figure/percentPoint';
import { relativeDate } from './figure/relativeDate';
import { unitStyle } from './figure/unitStyle';
import { yearSpanMismatch } from './figure/yearSpanMismatch';
import { annotationForm } from './punctuation/annotationForm';
import { dunhaoBetweenMarks } from './punctuation/dunhaoBetweenMarks';
import { halfwidthPunct } from './punctuation/halfwidthPunct';
import { markForm } from './punctuation/markForm';
import { missingFinalStop } from './punctuation/missingFinalStop';
import { missingInnerStop } from './punctuation/missingInnerStop';
import { quoteNesting } from './punctuation/quoteNesting';
import { titleMarkMissing } from './punctuation/titleMarkMissing';
import { unpairedMark } from './punctuation/unpairedMark';
import { attachmentList } from './structure/attachmentList';
import { deadline } from './structure/deadline';
import { duplicateSentence } from './structure/duplicateSentence';
import { headingDuplicate } from './structure/headingDuplicate';
import { headingEndMark } from './structure/headingEndMark';
import { headingGlued } from './structure/headingGlued';
import { headingLevelJump } from './structure/headingLevelJump';
import { headingMark } from './structure/headingMark';
import { headingMissingStop } from './structure/headingMissingStop';
import { headingSequence } from './structure/headingSequence';
import { issuerConsistency } from './structure/issuerConsistency';
import { lengthLimit } from './structure/lengthLimit';
import { mixedMarkers } from './structure/mixedMarkers';
import { ordinalSequence } from './structure/ordinalSequence';
import { plenumAnachronism } from './structure/plenumAnachronism';
import { requestInReport } from './structure/requestInReport';
import { salutationColon } from './structure/salutationColon';
import { sectionCauseMissing } from './structure/sectionCauseMissing';
import { sectionEmpty } from './structure/sectionEmpty';
import { sectionMissing } from './structure/sectionMissing';
import { sectionNoHeading } from './structure/sectionNoHeading';
import { sectionReference } from './structure/sectionReference';
import { selfReference } from './structure/selfReference';
import { tableIdentity } from './structure/tableIdentity';
import { titleForm } from './structure/titleForm';
import { titleMissing } from './structure/titleMissing';
import { tornParagraph } from './structure/tornParagraph';
import { unusedIgnore } from './structure/unusedIgnore';
import { yearMismatch } from './structure/yearMismatch';
import { fixedName } from './wording/fixedName';
import { fullwidthDigit } from './wording/fullwidthDigit';
import { mistypedWord } from './wording/mistypedWord';
import { pasteNoise } from './wording/pasteNoise';
import { placeholderLeft } from './wording/placeholderLeft';
import { redundantWording } from './wording/redundantWording';
import { repeatedClause } from './wording/repeatedClause';
import { repeatedWord } from './wording/repeatedWord';
import { setPhraseQuotes } from './wording/setPhraseQuotes';
import { spaceInText } from './wording/spaceInText';
import { termVariant } from './wording/termVariant';
import { titleMarkMisuse } from './wording/titleMarkMisuse';
import { variantChar } from './wording/variantChar';
import { zeroWidth } from './wording/zeroWidth';
import type { Rule } from './rule';

/** Every rule, in the order of families and names. */
export const rules: readonly Rule[] = [
  brokenDate as Rule,
  dateFormat as Rule,
  docNumberFormat as Rule,
  impossibleDate as Rule,
  rangeMark as Rule,
  signatureDate as Rule,
  yearResidue as Rule,
  approxConflict as Rule,
  asOfMixed as Rule,
  figureConflict as Rule,
  figureEnumeration as Rule,
  figureExceedsBase as Rule,
  figureGrowthMismatch as Rule,
  figureMinPerUnit as Rule,
  figureRateMismatch as Rule,
  figureSumMismatch as Rule,
  figureTableMismatch as Rule,
  numeralMixed as Rule,
  numeralWan as Rule,
  percentPoint as Rule,
  relativeDate as Rule,
  unitStyle as Rule,
  yearSpanMismatch as Rule,
  annotationForm as Rule,
  dunhaoBetweenMarks as Rule,
  halfwidthPunct as Rule,
  markForm as Rule,
  missingFinalStop as Rule,
  missingInnerStop as Rule,
  quoteNesting as Rule,
  titleMarkMissing as Rule,
  unpairedMark as Rule,
  attachmentList as Rule,
  deadline as Rule,
  duplicateSentence as Rule,
  headingDuplicate as Rule,
  headingEndMark as Rule,
  headingGlued as Rule,
  headingLevelJump as Rule,
  headingMark as Rule,
  headingMissingStop as Rule,
  headingSequence as Rule,
  issuerConsistency as Rule,
  lengthLimit as Rule,
  mixedMarkers as Rule,
  ordinalSequence as Rule,
  plenumAnachronism as Rule,
  requestInReport as Rule,
  salutationColon as Rule,
  sectionCauseMissing as Rule,
  sectionEmpty as Rule,
  sectionMissing as Rule,
  sectionNoHeading as Rule,
  sectionReference as Rule,
  selfReference as Rule,
  tableIdentity as Rule,
  titleForm as Rule,
  titleMissing as Rule,
  tornParagraph as Rule,
  unusedIgnore as Rule,
  yearMismatch as Rule,
  fixedName as Rule,
  fullwidthDigit as Rule,
  mistypedWord as Rule,
  pasteNoise as Rule,
  placeholderLeft as Rule,
  redundantWording as Rule,
  repeatedClause as Rule,
  repeatedWord as Rule,
  setPhraseQuotes as Rule,
  spaceInText as Rule,
  termVariant as Rule,
  titleMarkMisuse as Rule,
  variantChar as Rule,
  zeroWidth as Rule,
];

/** The family (folder) of each rule. */
export const ruleFamilies: Readonly<Record<string, string>> = {
  [brokenDate.id]: 'date',
  [dateFormat.id]: 'date',
  [docNumberFormat.id]: 'date',
  [impossibleDate.id]: 'date',
  [rangeMark.id]: 'date',
  [signatureDate.id]: 'date',
  [yearResidue.id]: 'date',
  [approxConflict.id]: 'figure',
  [asOfMixed.id]: 'figure',
  [figureConflict.id]: 'figure',
  [figureEnumeration.id]: 'figure',
  [figureExceedsBase.id]: 'figure',
  [figureGrowthMismatch.id]: 'figure',
  [figureMinPerUnit.id]: 'figure',
  [figureRateMismatch.id]: 'figure',
  [figureSumMismatch.id]: 'figure',
  [figureTableMismatch.id]: 'figure',
  [numeralMixed.id]: 'figure',
  [numeralWan.id]: 'figure',
  [percentPoint.id]: 'figure',
  [relativeDate.id]: 'figure',
  [unitStyle.id]: 'figure',
  [yearSpanMismatch.id]: 'figure',
  [annotationForm.id]: 'punctuation',
  [dunhaoBetweenMarks.id]: 'punctuation',
  [halfwidthPunct.id]: 'punctuation',
  [markForm.id]: 'punctuation',
  [missingFinalStop.id]: 'punctuation',
  [missingInnerStop.id]: 'punctuation',
  [quoteNesting.id]: 'punctuation',
  [titleMarkMissing.id]: 'punctuation',
  [unpairedMark.id]: 'punctuation',
  [attachmentList.id]: 'structure',
  [deadline.id]: 'structure',
  [duplicateSentence.id]: 'structure',
  [headingDuplicate.id]: 'structure',
  [headingEndMark.id]: 'structure',
  [headingGlued.id]: 'structure',
  [headingLevelJump.id]: 'structure',
  [headingMark.id]: 'structure',
  [headingMissingStop.id]: 'structure',
  [headingSequence.id]: 'structure',
  [issuerConsistency.id]: 'structure',
  [lengthLimit.id]: 'structure',
  [mixedMarkers.id]: 'structure',
  [ordinalSequence.id]: 'structure',
  [plenumAnachronism.id]: 'structure',
  [requestInReport.id]: 'structure',
  [salutationColon.id]: 'structure',
  [sectionCauseMissing.id]: 'structure',
  [sectionEmpty.id]: 'structure',
  [sectionMissing.id]: 'structure',
  [sectionNoHeading.id]: 'structure',
  [sectionReference.id]: 'structure',
  [selfReference.id]: 'structure',
  [tableIdentity.id]: 'structure',
  [titleForm.id]: 'structure',
  [titleMissing.id]: 'structure',
  [tornParagraph.id]: 'structure',
  [unusedIgnore.id]: 'structure',
  [yearMismatch.id]: 'structure',
  [fixedName.id]: 'wording',
  [fullwidthDigit.id]: 'wording',
  [mistypedWord.id]: 'wording',
  [pasteNoise.id]: 'wording',
  [placeholderLeft.id]: 'wording',
  [redundantWording.id]: 'wording',
  [repeatedClause.id]: 'wording',
  [repeatedWord.id]: 'wording',
  [setPhraseQuotes.id]: 'wording',
  [spaceInText.id]: 'wording',
  [termVariant.id]: 'wording',
  [titleMarkMisuse.id]: 'wording',
  [variantChar.id]: 'wording',
  [zeroWidth.id]: 'wording',
};
