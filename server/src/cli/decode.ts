import { isUtf8 } from 'node:buffer';
import type { LocalizedText } from '../core/text/localized';
import { encodeGb18030 } from './gb18030';
import type { EncodingName } from './options';

/** How a file was written, to be written the same way again. */
export interface TextForm {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  readonly bom: boolean;
}

/** A text without its byte-order mark. */
export interface DecodedText {
  readonly text: string;
  readonly form: TextForm;
}

/** The text of a file's bytes, or why it has none. `auto`: byte-order mark, else strict UTF-8, else GB 18030. */
export function decode(bytes: Uint8Array, wanted: EncodingName): DecodedText | LocalizedText {
  const form = formOf(bytes, wanted);
  if (form === undefined) return noText;
  const notText = foreignFormat(bytes, form);
  if (notText) return notText;
  const body = form.bom ? bytes.subarray(form.encoding === 'utf-8' ? 3 : 2) : bytes;
  const text = decodeAs(body, form.encoding);
  if (text !== undefined) return { text, form };
  return wanted === 'auto'
    ? noText
    : { zh: `不是 ${wanted} 编码的文本。`, en: `This is not text in ${wanted}.` };
}

/** The bytes of a text in the form that it was read in; `undefined` where a character has no place in the encoding. */
export function encode(text: string, { encoding, bom }: TextForm): Uint8Array | undefined {
  const marked = bom ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  if (encoding === 'gb18030') return encodeGb18030(marked);
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

const noText: LocalizedText = {
  zh: '不是 UTF-8 或 GB18030 编码的文本，读不了。如是别的编码，请用 --encoding 指明。',
  en: 'This is not text in UTF-8 or GB 18030. Name its encoding with --encoding.',
};

function formOf(bytes: Uint8Array, wanted: EncodingName): TextForm | undefined {
  const [first, second, third] = bytes;
  if (wanted === 'auto' || wanted === 'utf-8') {
    if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', bom: true };
  }
  if (wanted === 'auto' || wanted === 'utf-16') {
    if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', bom: true };
    if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', bom: true };
    if (wanted === 'utf-16') return { encoding: 'utf-16le', bom: false };
  }
  if (wanted === 'gb18030') return { encoding: 'gb18030', bom: false };
  return { encoding: wanted === 'utf-8' || isUtf8(bytes) ? 'utf-8' : 'gb18030', bom: false };
}

const probed = 4096;

/** Says so where the bytes are a Word file or something else that is no text. */
function foreignFormat(bytes: Uint8Array, { encoding }: TextForm): LocalizedText | undefined {
  if (encoding.startsWith('utf-16')) return undefined;
  const [a, b, c, d] = bytes;
  const isZip = a === 0x50 && b === 0x4b && c === 3 && d === 4;
  const isOldWord = a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;
  if (isZip || isOldWord) {
    return {
      zh: '这是 Word（WPS）文件，请先另存为纯文本（.txt）。',
      en: 'This is a Word file. Save it as plain text first.',
    };
  }
  if (bytes.subarray(0, probed).includes(0))
    return { zh: '不是文本文件，读不了。', en: 'This is not a text file.' };
  return undefined;
}

function decodeAs(bytes: Uint8Array, encoding: TextForm['encoding']): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (encoding === 'utf-8') return isUtf8(bytes) ? buffer.toString('utf8') : undefined;
  // Not through TextDecoder, which would lose lone surrogates.
  if (encoding === 'utf-16le') return buffer.length % 2 === 0 ? buffer.toString('utf16le') : undefined;
  if (encoding === 'utf-16be')
    return buffer.length % 2 === 0 ? Buffer.from(buffer).swap16().toString('utf16le') : undefined;
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
