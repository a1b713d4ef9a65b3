import { announcementIn } from './syntax/announcement';
import { endsTitle } from './syntax/wording';

/** Only the beginning of a text is looked at. */
const reach = 4000;
/** How much of a line is looked through for the words that announce a report. */
const longestLine = 1000;
const numbered = /^[\s#*]{0,12}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;
const official = /政府|工作|法治|行政|执法|复议|信息公开|述法|情况/;

/**
 * Whether a plain text reads as an official report: a title that ends as one does among its first lines, or two
 * numbered headings of official matter, or the sentence that announces a report. Cheap: reads at most the first 4,000 characters.
 */
export function looksLikeReport(text: string): boolean {
  let headings = 0;
  let seen = 0;
  for (const line of text.slice(0, reach).split(/\r\n|\r|\n/)) {
    const content = line.trim().replace(/^#{1,6}\s{0,4}/, '');
    if (content === '') continue;
    seen++;
    if (seen <= 20 && endsTitle(content.replace(/[\s|]{1,4}$/, '')) && official.test(content)) return true;
    if (numbered.test(line) && official.test(content)) headings++;
    if (headings >= 2) return true;
    const announced = announcementIn(content.slice(0, longestLine));
    if (announced && isReported(content.slice(announced.start, announced.end))) return true;
  }
  return false;
}

/** Whether an announcement is one of a report (报告如下), of official matter. */
function isReported(words: string): boolean {
  return official.test(words) && /(?:报告|汇报|总结|报送)如下$/.test(words);
}
