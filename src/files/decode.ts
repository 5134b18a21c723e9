import { TextDecoder } from 'node:util';
import { isUtf8 } from 'node:buffer';
import { DragomanError } from '../model/index.js';
import { firstInvalidByte } from './utf8.js';

/** A text, and how it was read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** True where nothing but the bytes themselves told the encoding. */
  readonly guessed: boolean;
}

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'], [[0xff, 0xfe], 'utf-16le'], [[0xfe, 0xff], 'utf-16be'],
];

/** A guess is believed only above this confidence, with no other reading near it, and where so many bytes lie outside ASCII. */
const minConfidence = 0.2;
const rivalShare = 0.75;
const minForeignBytes = 24;

/** Encodings of old desktops, which news was never published in. */
const desktopOnly = /^(?:mac|ibm|cp8|kz)/i;

/** The encoding that a byte-order mark at the start tells, or null. */
export function markedEncoding(bytes: Uint8Array): { readonly encoding: string; readonly length: number } | null {
  for (const [mark, encoding] of marks) if (mark.every((byte, i) => bytes[i] === byte)) return { encoding, length: mark.length };
  return null;
}

/**
 * Checks the name of an encoding.
 *
 * @throws DragomanError `usage`
 */
export function checkEncoding(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new DragomanError({
      code: 'usage', where: '--encoding', what: `the encoding "${name}" is not known`,
      expected: 'one of utf-8, utf-16le, utf-16be, windows-1250 to windows-1258, iso-8859-2 to iso-8859-15, koi8-r, koi8-u, gb18030, gbk, big5, shift_jis, euc-jp, euc-kr',
    });
  }
}

/**
 * Decodes a whole file: a byte-order mark wins, then the caller's word, then what the page declares, then UTF-8; what
 * is none of these is guessed, and refused where the guess is weak.
 *
 * @throws DragomanError `bad-encoding`, `binary-input`
 */
export async function decodeText(bytes: Buffer, given: string | undefined, declared: string | undefined): Promise<DecodedText> {
  const marked = markedEncoding(bytes);
  if (marked !== null) return { text: strictly(bytes.subarray(marked.length), marked.encoding), encoding: marked.encoding, guessed: false };
  if (given !== undefined) return { text: strictly(bytes, given), encoding: given, guessed: false };
  if (bytes.includes(0)) throw new DragomanError({ code: 'binary-input', what: `byte ${bytes.indexOf(0)} is NUL: this is no text`, remedy: 'UTF-16 without a mark needs --encoding' });
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8', guessed: false };
  if (declared !== undefined && declared.toLowerCase() !== 'utf-8') {
    try {
      return { text: strictly(bytes, declared), encoding: declared, guessed: false };
    } catch {
      // The page lies about itself: guess.
    }
  }
  return guess(bytes);
}

async function guess(bytes: Buffer): Promise<DecodedText> {
  const refusal = new DragomanError({
    code: 'bad-encoding', what: `byte ${firstInvalidByte(bytes)} is not valid UTF-8, and the encoding cannot be told`, remedy: 'Name it with --encoding',
  });
  let foreign = 0;
  for (const byte of bytes) if (byte >= 0x80) foreign++;
  if (foreign < minForeignBytes) throw refusal;
  const { default: jschardet } = await import('jschardet');
  const readings = jschardet.detectAll(bytes.subarray(0, 1 << 16)).flatMap(({ encoding, confidence }) => {
    const text = encoding === null || desktopOnly.test(encoding) ? null : readAs(bytes, encoding);
    return text === null || encoding === null ? [] : [{ text, encoding: encoding.toLowerCase(), confidence }];
  });
  const [best, ...others] = readings;
  const rival = others.find((o) => o.text !== best?.text);
  if (best === undefined || best.confidence < minConfidence || (rival !== undefined && rival.confidence > best.confidence * rivalShare)) throw refusal;
  return { text: best.text, encoding: best.encoding, guessed: true };
}

function readAs(bytes: Buffer, encoding: string): string | null {
  try {
    return strictly(bytes, encoding);
  } catch {
    return null;
  }
}

function strictly(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = encoding === 'utf-8' ? ` at byte ${firstInvalidByte(Buffer.from(bytes))}` : '';
    throw new DragomanError({ code: 'bad-encoding', what: `not valid ${encoding}${at}`, remedy: 'Name the encoding with --encoding' });
  }
}

/** The character set that an HTML page declares in its first 1,024 bytes. */
export function declaredCharset(bytes: Buffer): string | undefined {
  const charset = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1];
  if (charset === undefined) return undefined;
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return undefined;
  }
}

/**
 * Turns a stream of bytes in any encoding into UTF-8 bytes, checking every one.
 *
 * @throws DragomanError `bad-encoding`
 */
export async function* toUtf8(chunks: AsyncIterable<Buffer>, given: string | undefined): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  let position = 0;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const encoding = markedEncoding(chunk)?.encoding ?? given ?? 'utf-8';
      decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding, { fatal: true });
    }
    yield decoder === null ? chunk : transcode(decoder, chunk, position);
    position += chunk.length;
  }
  if (decoder) yield transcode(decoder, undefined, position);
}

function transcode(decoder: TextDecoder, chunk: Buffer | undefined, position: number): Buffer {
  try {
    return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
  } catch {
    throw new DragomanError({ code: 'bad-encoding', what: `not valid ${decoder.encoding} after byte ${position}`, remedy: 'Name the encoding with --encoding' });
  }
}
