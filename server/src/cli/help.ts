import { version } from '../../../package.json';
import type { Locale, LocalizedText } from '../core/text/localized';
import { commands, type Command, type CommandName } from './commands/index';
import { inLocale } from './formats/printer';
import type { OptionName } from './options';

/** What help says of an option: what it takes, and what it does. */
const optionHelp: Readonly<Record<OptionName, { readonly takes: string; readonly text: LocalizedText }>> = {
  format: { takes: '', text: { zh: '输出格式', en: 'output format' } },
  profile: {
    takes: 'ID',
    text: { zh: '报告类型，默认按标题判断', en: 'kind of report; by default told by the title' },
  },
  config: {
    takes: 'FILE',
    text: { zh: '用这个配置文件，不找 .zhupirc.json', en: 'use this file, do not look for .zhupirc.json' },
  },
  'min-severity': {
    takes: 'error|warning|info|hint',
    text: {
      zh: '只显示这一级及以上的问题（不影响退出码）',
      en: 'show only what is at least so severe (the exit code stays)',
    },
  },
  'max-warnings': {
    takes: 'N',
    text: { zh: '警告多于 N 个时退出码为 1，默认 0', en: 'exit with 1 above so many warnings, default 0' },
  },
  jobs: { takes: 'N', text: { zh: '最多同时用几个线程', en: 'how many threads may work' } },
  encoding: {
    takes: 'auto|utf-8|utf-16|gb18030',
    text: { zh: '文件编码，默认自动识别', en: 'encoding of the files, by default detected' },
  },
  'stdin-filename': {
    takes: 'NAME',
    text: { zh: '标准输入（路径写 -）当作哪个文件', en: 'the name that standard input (-) counts as' },
  },
  baseline: { takes: 'FILE', text: { zh: '记录已知问题的文件', en: 'file of known findings' } },
  rule: { takes: 'ID', text: { zh: '只用这条规则（可重复）', en: 'this rule only (may be repeated)' } },
  'dry-run': {
    takes: '',
    text: { zh: '只显示会怎样改，不写文件', en: 'show what would change and write nothing' },
  },
  force: { takes: '', text: { zh: '已有也覆盖', en: 'overwrite what is there' } },
  watch: { takes: '', text: { zh: '文件变动时重新检查', en: 'check again when files change' } },
  quiet: { takes: '', text: { zh: '不显示汇总', en: 'no summary' } },
  verbose: { takes: '', text: { zh: '说明略过了哪些文件', en: 'tell which files are left out' } },
  lang: {
    takes: 'zh-cn|en',
    text: { zh: '输出语言，默认 zh-cn', en: 'language of the output, default zh-cn' },
  },
  stdio: {
    takes: '',
    text: { zh: '通过标准输入输出通信（默认）', en: 'speak over standard input and output (default)' },
  },
  help: { takes: '', text: { zh: '显示帮助', en: 'show this help' } },
  version: { takes: '', text: { zh: '显示版本', en: 'show the version' } },
};

const exitCodes: LocalizedText = {
  zh: '退出码：0 没有错误，警告不多于 --max-warnings；1 有错误或警告过多；2 有文件读不了或用法不对。',
  en: 'Exit codes: 0 no errors and at most --max-warnings warnings; 1 otherwise; 2 unreadable input or wrong usage.',
};

/** What `zhupi --help` prints. */
export function mainHelp(locale: Locale): string {
  const lines = Object.entries<Command>(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(10)} ${inLocale(summary, locale)}`,
  );
  return locale === 'en'
    ? `Zhupi ${version}: checks official Chinese reports.\n\nUsage: zhupi COMMAND [OPTIONS] [PATH…]\n\n${lines.join('\n')}\n\nzhupi COMMAND --help shows a command's options. A path is a file, a folder, a glob or - for standard input.\n${exitCodes.en}\n`
    : `朱批 ${version}：公文报告检查。\n\n用法：zhupi 命令 [选项] [路径…]\n\n${lines.join('\n')}\n\nzhupi 命令 --help 查看该命令的选项。路径可以是文件、文件夹、通配符，- 表示标准输入。\n${exitCodes.zh}\n`;
}

/** What `zhupi COMMAND --help` prints. */
export function commandHelp(name: CommandName, locale: Locale): string {
  const { summary, takes, spec }: Command = commands[name];
  const all: readonly OptionName[] = [...spec.options, 'lang', 'help', 'version'];
  const lines = all.map((option) => {
    const { takes: value, text } = optionHelp[option];
    const shown = option === 'format' ? spec.formats.join('|') : value;
    return `  ${`--${option} ${shown}`.padEnd(46)} ${inLocale(text, locale)}`;
  });
  const path = inLocale(takes, locale);
  const how = `zhupi ${name} [${locale === 'en' ? 'OPTIONS' : '选项'}]${path === '' ? '' : ` ${path}`}`;
  return `${inLocale(summary, locale)}\n\n${locale === 'en' ? 'Usage: ' : '用法：'}${how}\n\n${lines.join('\n')}\n`;
}
