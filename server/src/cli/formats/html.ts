import type { Finding } from '../../core/lint/finding';
import { version } from '../../../../package.json';
import { escapeMarkup } from './markup';
import { placeAt } from './place';
import { inLocale, visible, type Printer, type PrinterSetup, type Summary } from './printer';
import { countWords, severityWords } from './words';

const style = `body{font:15px/1.7 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.1rem;border-bottom:1px solid #ccc;margin-top:2rem}
ol{list-style:none;padding:0}li{padding:.5rem .75rem;margin:.4rem 0;border-left:4px solid #888;background:#f6f6f6}
li.error{border-color:#b3261e}li.warning{border-color:#b26a00}li.info{border-color:#1a62a6}
q{quotes:none;background:#fde9a9}small{color:#555}
@media (prefers-color-scheme:dark){body{color:#ddd;background:#1b1b1b}li{background:#262626}q{background:#5a4a10}small{color:#aaa}}`;

/** `check --format html`: one page to read and to print, without scripts and without anything from elsewhere. */
export function htmlPrinter(setup: PrinterSetup): Printer {
  const { locale } = setup;
  const title = locale === 'en' ? 'Zhupi: findings' : '朱批检查结果';
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  return {
    begin: `<!DOCTYPE html>\n<html lang="${locale === 'en' ? 'en' : 'zh-CN'}">\n<head><meta charset="utf-8">${policy}<title>${title}</title><style>${style}</style></head>\n<body>\n<h1>${title}</h1>\n`,
    separator: '',
    file({ input, report, text }, findings, write) {
      const shown = visible(findings, setup);
      const kind = report.profile
        ? ` <small>${escapeMarkup(inLocale(report.profile.name, locale))}</small>`
        : '';
      write(`<section>\n<h2>${escapeMarkup(input.path)}${kind}</h2>\n`);
      if (shown.length === 0) write(`<p>${locale === 'en' ? 'Nothing found.' : '没有发现问题。'}</p>\n`);
      else {
        write('<ol>\n');
        for (const finding of shown) {
          const { line, column } = placeAt(report.lines, finding.span.start);
          write(findingItem(finding, `${line}:${column}`, text, setup));
        }
        write('</ol>\n');
      }
      write('</section>\n');
    },
    end: (summary) => `${failures(summary, setup)}<footer><p>${totals(summary, setup)}</p><small>zhupi ${version}</small></footer>\n</body>\n</html>\n`, // prettier-ignore
  };
}

const around = 16;
const longestQuote = 60;

/** A finding with its words in their sentence. */
function findingItem(
  { severity, span, message, rule }: Finding,
  place: string,
  text: string,
  { locale }: PrinterSetup,
): string {
  const end = Math.min(span.end, span.start + longestQuote);
  const before =
    text
      .slice(Math.max(0, span.start - around), span.start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + around).split(/[\r\n]/, 1)[0] ?? '';
  const quoted = `${escapeMarkup(before)}<q>${escapeMarkup(text.slice(span.start, end))}</q>${escapeMarkup(after)}`;
  const word = inLocale(severityWords[severity], locale);
  return `<li class="${severity}"><strong>${word}</strong> ${escapeMarkup(message)}<br>${quoted}<br><small>${place} ${escapeMarkup(rule)}</small></li>\n`;
}

function failures({ errors }: Summary, { locale }: PrinterSetup): string {
  if (errors.length === 0) return '';
  const items = errors.map(
    ({ path, message }) => `<li class="error">${escapeMarkup(`${path} ${inLocale(message, locale)}`)}</li>\n`,
  );
  return `<section>\n<h2>${locale === 'en' ? 'Not read' : '未能读取'}</h2>\n<ol>\n${items.join('')}</ol>\n</section>\n`;
}

function totals({ files, counts }: Summary, { locale }: PrinterSetup): string {
  const words = (['error', 'warning', 'info', 'hint'] as const).map((one) =>
    inLocale(countWords(one, counts[one]), locale),
  );
  return locale === 'en' ? `${files} files: ${words.join(', ')}.` : `${files} 个文件：${words.join('，')}。`;
}
