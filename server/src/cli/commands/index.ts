import type { LocalizedText } from '../../core/text/localized';
import type { Io } from '../io';
import type { CommandSpec, OptionName, Options } from '../options';

/** Runs a command; gives its exit code. */
export type Execute = (options: Options, io: Io) => Promise<number> | number;

/** A command: what it takes, what help says of it, and its code, loaded when it is run. */
export interface Command {
  readonly spec: CommandSpec;
  readonly summary: LocalizedText;
  /** What stands after the name: `[路径…]`. */
  readonly takes: LocalizedText;
  readonly load: () => Promise<{ readonly execute: Execute }>;
}

const reading: readonly OptionName[] = ['profile', 'config', 'encoding', 'stdin-filename'];
const paths: LocalizedText = { zh: '路径…', en: 'PATH…' };

/** Every command, in the order of the help. */
export const commands = {
  check: {
    summary: { zh: '检查报告，列出问题', en: 'Check reports and list what is wrong' },
    takes: paths,
    spec: {
      options: [
        'format',
        ...reading,
        'min-severity',
        'max-warnings',
        'baseline',
        'jobs',
        'watch',
        'quiet',
        'verbose',
      ],
      formats: ['text', 'json', 'sarif', 'github', 'junit', 'html'],
    },
    load: () => import('./check'),
  },
  fix: {
    summary: { zh: '自动修正只有一种改法的问题', en: 'Mend what can be mended in one way only' },
    takes: paths,
    spec: { options: [...reading, 'rule', 'dry-run', 'quiet', 'verbose'], formats: [] },
    load: () => import('./fix'),
  },
  outline: {
    summary: { zh: '列出各级标题和缺少的必备内容', en: 'List headings and missing required sections' },
    takes: paths,
    spec: { options: ['format', ...reading, 'jobs', 'verbose'], formats: ['text', 'json'] },
    load: () => import('./list').then(({ outline }) => outline),
  },
  figures: {
    summary: { zh: '列出数据和勾稽关系', en: 'List figures and the relations between them' },
    takes: paths,
    spec: { options: ['format', ...reading, 'jobs', 'verbose'], formats: ['text', 'json', 'csv'] },
    load: () => import('./list').then(({ figures }) => figures),
  },
  rules: {
    summary: { zh: '列出全部规则', en: 'List all rules' },
    takes: { zh: '', en: '' },
    spec: { options: ['format'], formats: ['text', 'json'] },
    load: () => import('./rules'),
  },
  init: {
    summary: { zh: '在当前文件夹新建 .zhupirc.json', en: 'Write a .zhupirc.json into this folder' },
    takes: { zh: '', en: '' },
    spec: { options: ['force'], formats: [] },
    load: () => import('./init'),
  },
  baseline: {
    summary: {
      zh: '把现有问题记为已知，供 check --baseline 略过',
      en: 'Record what is wrong now, for check --baseline to leave out',
    },
    takes: paths,
    spec: { options: [...reading, 'baseline', 'quiet', 'verbose'], formats: [] },
    load: () => import('./baseline'),
  },
  compare: {
    summary: {
      zh: '对比上年和本年的两份报告：数据增减、小节增删、表间结转',
      en: 'Compare last year’s report with this year’s: figures, sections, carry-over',
    },
    takes: { zh: '上年报告 本年报告', en: 'LAST-YEAR THIS-YEAR' },
    spec: { options: ['format', ...reading], formats: ['text', 'json', 'csv'] },
    load: () => import('./compare'),
  },
  lsp: {
    summary: {
      zh: '启动语言服务器（标准输入输出）',
      en: 'Run the language server over standard input and output',
    },
    takes: { zh: '', en: '' },
    spec: { options: ['stdio'], formats: [] },
    load: () => import('./lsp'),
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;
