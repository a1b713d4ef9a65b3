import { defineDocumentRule } from '../rule';

/**
 * A comment that silences nothing hides the next mistake of its kind.
 * Whether it silences anything is known only after the other rules ran: the pipeline (`lint/unusedIgnores`) asks.
 */
export const unusedIgnore = defineDocumentRule({
  id: 'unused-ignore',
  summary: { zh: '屏蔽注释没有屏蔽任何问题', en: 'A disable comment silences nothing' },
  severity: 'info',
  basis: [{ source: '朱批约定', force: '惯例' }],
  options: {},
  messages: {
    unused: {
      zh: '这条屏蔽注释没有屏蔽任何问题，可以删去。',
      en: 'This disable comment silences nothing and can be removed.',
    },
    remove: { zh: '删去这条注释', en: 'Remove this comment' },
  },
  examples: [
    { text: '⟦<!-- zhupi-disable-next-line -->⟧\n全年办理案件12件。' },
    { text: '<!-- 核对过 -->\n全年办理案件12件。' },
  ],
  fix: 'suggestion',
  check: () => [],
});
