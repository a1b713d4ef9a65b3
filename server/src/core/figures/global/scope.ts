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
