import type { Locale } from '../core/index';
import type { ZhupiSettings } from '../protocol';
import type { ClientFeatures } from './clientFeatures';

/**
 * The language of messages: the setting, else what the client wished at the start, else Chinese. `auto` follows
 * the client's own language.
 */
export function messageLocale(client: ClientFeatures, settings: ZhupiSettings): Locale {
  if (settings.locale === 'en' || settings.locale === 'zh-cn') return settings.locale;
  if (settings.locale === 'auto')
    return client.locale?.toLowerCase().startsWith('zh') === false ? 'en' : 'zh-cn';
  return client.options.locale === 'en' ? 'en' : 'zh-cn';
}
