import type { LocalizedText, Severity } from '../../core/text/localized';

/** A severity in words, as people read it. */
export const severityWords: Readonly<Record<Severity, LocalizedText>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
  hint: { zh: '建议', en: 'hint' },
};

/** How many there are of a severity: `3 个警告`, `3 warnings`. */
export function countWords(severity: Severity, count: number): LocalizedText {
  const { zh, en } = severityWords[severity];
  const measure = severity === 'error' || severity === 'warning' ? '个' : '条';
  const plural = count === 1 || severity === 'info' ? '' : 's';
  return { zh: `${count} ${measure}${zh}`, en: `${count} ${en}${plural}` };
}
