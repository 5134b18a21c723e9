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
  if (marked !== null) return { text: strictly(bytes.subarray(marked.length), marked.encoding, marked.length), encoding: marked.encoding, guessed: false };
  if (given !== undefined) return { text: strictly(bytes, given), encoding: given, guessed: false };
  if (bytes.includes(0)) throw new DragomanError({ code: 'binary-input', what: `byte ${bytes.indexOf(0)} is NUL: this is no text`, ...placeOf(bytes, bytes.indexOf(0)), remedy: 'UTF-16 without a mark needs --encoding' });
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
  const at = firstInvalidByte(bytes);
  const refusal = new DragomanError({
    code: 'bad-encoding', what: `byte ${at} is not valid UTF-8, and the encoding cannot be told`, ...placeOf(bytes, at), remedy: 'Name it with --encoding',
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

/**
 * Decodes bytes that begin at `firstByte` of their file, and refuses what the encoding has no character for.
 *
 * @throws DragomanError `bad-encoding`
 */
export function strictly(bytes: Buffer, encoding: string, firstByte = 0): string {
  try {
    return asPublished(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding);
  } catch {
    const at = encoding === 'utf-8' ? firstInvalidByte(bytes) : firstByteNotIn(bytes, encoding);
    throw notValid(encoding, firstByte + at, lineAt(bytes, at, encoding));
  }
}

/** What windows-1252 has for the bytes 0x80 to 0x9F, after the Encoding Standard. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 reads windows-1252 as ISO-8859-1: quotes, dashes and the euro sign become control characters. A reading that is right stays. */
function asPublished(text: string, encoding: string): string {
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (c) => windows1252[c.charCodeAt(0) - 0x80] ?? c) : text;
}

function notValid(encoding: string, byte: number, line: number): DragomanError {
  return new DragomanError({ code: 'bad-encoding', what: `not valid ${encoding} at byte ${byte}`, line, byte, remedy: 'Name the encoding with --encoding' });
}

/** Position of the byte at which an encoding breaks off; the length where the bytes end inside a character. */
function firstByteNotIn(bytes: Buffer, encoding: string): number {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < bytes.length; at++) {
    try {
      decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    } catch {
      return at;
    }
  }
  return bytes.length;
}

/** 1-based line of a byte, whatever lies before it. */
function lineAt(bytes: Buffer, byte: number, encoding: string): number {
  return 1 + lineEndsIn(new TextDecoder(encoding).decode(bytes.subarray(0, byte)));
}

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function placeOf(bytes: Buffer, byte: number): { readonly line: number; readonly byte: number } {
  return { line: lineAt(bytes, byte, 'utf-8'), byte };
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

/** The encoding of a stream whose first bytes these are: a byte-order mark wins over the caller's word. */
export function streamEncoding(first: Buffer, given: string | undefined): string {
  return markedEncoding(first)?.encoding ?? given ?? 'utf-8';
}

/** True for encodings whose line feed is two bytes. */
export function isWide(encoding: string): encoding is 'utf-16le' | 'utf-16be' {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

/**
 * Turns a stream of bytes in any encoding into UTF-8 bytes, checking every one; UTF-8 itself is checked where it is read.
 *
 * @throws DragomanError `bad-encoding`
 */
export async function* toUtf8(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') {
    yield* chunks;
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  let byte = 0;
  const decoded = (piece: Buffer | null): Buffer => {
    try {
      const text = asPublished(piece === null ? decoder.decode() : decoder.decode(piece, { stream: true }), encoding);
      line += lineEndsIn(text);
      byte += piece?.length ?? 0;
      return Buffer.from(text);
    } catch {
      const at = piece === null ? 0 : firstByteNotIn(piece, encoding);
      throw notValid(encoding, byte + at, line + (piece === null ? 0 : lineAt(piece, at, encoding) - 1));
    }
  };
  for await (const chunk of chunks) {
    // Cut at a line end, where no character is cut in two: an error can then be placed.
    const cut = isWide(encoding) ? chunk.length : chunk.lastIndexOf(10) + 1;
    if (cut > 0) yield decoded(chunk.subarray(0, cut));
    if (cut < chunk.length) yield decoded(chunk.subarray(cut));
  }
  yield decoded(null);
}
