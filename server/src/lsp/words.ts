import type { LocalizedText } from '../core/index';
import type { View } from './session';

/** A text in the language of a document's messages. */
export function say({ setup }: Pick<View, 'setup'>, { zh, en }: LocalizedText): string {
  return setup.locale === 'en' ? en : zh;
}
