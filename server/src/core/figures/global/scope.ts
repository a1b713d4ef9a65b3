import leads from '../../lexicon/leads.json';
import type { Figure } from '../figure';
import type { PlacedFigure } from '../global';
import { Role, vocabulary } from '../vocabulary';

const cutOff = /截[至止](?:\d{4}年)?(\d{1,2})月/;

const cumulative = new RegExp(leads.cumulative.join('|'));

/** How far before a figure the start of its sentence is looked for. */
const REACH = 80;

const dates = /(?:截至|截止|自)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末|初)?(?:以来)?[,:]?/g;
const areaWord =
  /(?:^|[,;。:、]|\d年)((?:[全我本][区市县省州旗镇国])|全域)(?:共|现|目前)?(?:共有|现有|有|辖|下辖|辖有|设有)?(?:[\u4e00-\u9fff()]{0,12})$/;

/** Who or what a sentence speaks of before the figure's label, with dates and empty words taken away. */
export interface Lead {
  readonly words: string;
  /** A word for the whole area (全县) is among what was taken away. */
  readonly scope: boolean;
  /** 累计: told of all years so far. */
  readonly cumulative: boolean;
  /** The month of 截至6月底 where it is not the year's end; else empty. */
  readonly until: string;
}

/** Leads are derived from a figure and its paragraph, and kept with the figure from version to version. */
const known = new WeakMap<Figure, { readonly lead: Lead | undefined }>();

/** The lead of a figure; `undefined` where the figure is told as a part (其中, in brackets) of something. */
export function leadOf({ figure, placed }: PlacedFigure): Lead | undefined {
  let ready = known.get(figure);
  if (ready === undefined) {
    ready = { lead: readLead(figure, placed.paragraph.folded) };
    known.set(figure, ready);
  }
  return ready.lead;
}

function readLead(figure: Figure, folded: string): Lead | undefined {
  const end = figure.span.start;
  const start = sentenceStart(folded, end);
  if (start === undefined) return undefined;
  const text = folded.slice(start, end);
  if (
    text.includes('其中') ||
    /\([^()]*$/.test(text) ||
    /[\d百千万][件个项名人家次份]/.test(text.slice(0, -figure.measure.label.length || undefined))
  ) {
    return undefined;
  }
  const until = cutOff.exec(text)?.[1] ?? '';
  return {
    ...stripLead(ownClause(text).replace(figure.measure.label, '').replace(dates, '')),
    cumulative: cumulative.test(text.replace('今年以来', '')),
    until: until === '12' ? '' : until,
  };
}

function sentenceStart(folded: string, end: number): number | undefined {
  for (let at = end; at > end - REACH; at--) {
    if (at === 0 || '。;!?'.includes(folded.charAt(at - 1))) return at;
  }
  return undefined;
}

/** 主动接受人大监督,全年办理…: without the clause that names neither an actor nor a field. */
function ownClause(text: string): string {
  const comma = text.lastIndexOf(',');
  const own = text.slice(comma + 1);
  if (comma === -1 || !leads.wholes.some((word) => own.startsWith(word))) return text;
  return text.slice(0, comma).split(',').every(isEmptyLead) ? own : text;
}

function isEmptyLead(clause: string): boolean {
  if (!leads.openers.some((word) => clause.startsWith(word))) return false;
  return (
    leads.ends.some((word) => clause.endsWith(word)) && !leads.bodies.some((word) => clause.includes(word))
  );
}

function stripLead(text: string): Pick<Lead, 'words' | 'scope'> {
  let words = '';
  let scope = false;
  for (let at = 0; at < text.length;) {
    const found = vocabulary.longest(text, at, text.length);
    if (found === undefined || (found.value.roles & (Role.strip | Role.total)) === 0) {
      if (!',: '.includes(text.charAt(at))) words += text.charAt(at);
      at++;
      continue;
    }
    if ((found.value.roles & Role.scope) !== 0) scope = true;
    at += found.length;
  }
  return { words, scope };
}

/** The word for the whole area that a count of bodies is told of: 全县16个乡镇, 全县共有乡镇16个. */
export function wholeArea({ figure, placed }: PlacedFigure): string | undefined {
  const { folded } = placed.paragraph;
  const before = folded.slice(Math.max(0, figure.span.start - 24), figure.span.start);
  return areaWord.exec(before)?.[1];
}

/** How far before a figure the year and the step of its list may be told. */
const FAR = 400;
/** At the head of a paragraph or of a sentence; 2022年、2023年 are no heads. */
const yearAhead =
  /(?:^(?:\([^()]{1,3}\)|[一二三四五六七八九十\d]{1,2}[、.])?|。)\s?((?:19|20)\d\d)年(?:度|全年)?(?![\d来起至底末初以开、])/g;

/** The figure's own period, else the year that its paragraph tells of before it: 2022年收到63件。从申请人看,公民52件. */
function periodOf({ figure, placed }: PlacedFigure): string | undefined {
  const { period } = figure.measure;
  return period ?? yearBefore(placed.paragraph.folded, figure.span.start);
}

/** Whether two figures are told of two periods, each by its own words or by its paragraph's. */
export function areOfOtherPeriods(a: PlacedFigure, b: PlacedFigure): boolean {
  const [own, other] = [periodOf(a), periodOf(b)];
  return own !== undefined && other !== undefined && own !== other;
}

/** The year that the last sentence before `at` begins with that begins with any: it holds for the sentences behind it. */
function yearBefore(folded: string, at: number): string | undefined {
  const before = folded.slice(Math.max(0, at - FAR), at);
  return before.includes('年') ? [...before.matchAll(yearAhead)].at(-1)?.[1] : undefined;
}

const stepAhead = /(?:^|[,;。])经([\u4e00-\u9fff]{2,8})[,:]/g;
const shareBehind = /^[^,;。\d]{0,3},占([^,;。\d]{2,14}?)的?[约近]?\d/;

/**
 * Whether two counts of one name are told of different steps of a procedure (经审查,…作其他处理6件;经审理,…作其他处理4件) or are
 * shares of different wholes (占收到申请的9.5%, 占受理案件的8.9%).
 */
export function isOfOtherStep(a: PlacedFigure, b: PlacedFigure): boolean {
  const [whole, other] = [wholeBehind(a), wholeBehind(b)];
  if (whole !== undefined && other !== undefined && whole !== other) return true;
  return stepBefore(a) !== stepBefore(b);
}

function wholeBehind({ figure, placed: { paragraph } }: PlacedFigure): string | undefined {
  const { end } = figure.span;
  return shareBehind.exec(paragraph.folded.slice(end, end + 24))?.[1];
}

/** 经审理: the step that the sentence names before the figure. */
function stepBefore({ figure, placed: { paragraph } }: PlacedFigure): string | undefined {
  const { folded } = paragraph;
  const { start } = figure.span;
  const near = folded.slice(Math.max(0, start - FAR), start);
  const words = near.slice(near.lastIndexOf('。') + 1);
  return words.includes('经') ? [...words.matchAll(stepAhead)].at(-1)?.[1] : undefined;
}
