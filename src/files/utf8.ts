import { isUtf8 } from 'node:buffer';
import { DragomanError } from '../model/index.js';

/**
 * Decodes UTF-8 strictly.
 *
 * @param firstByte where the bytes begin in their file
 * @param firstLine the line that they begin in, where the caller counts lines
 * @throws DragomanError `bad-encoding`, naming the first bad byte
 */
export function decodeUtf8(bytes: Buffer, firstByte = 0, firstLine?: number): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const at = firstInvalidByte(bytes);
  throw new DragomanError({
    code: 'bad-encoding', what: `byte ${firstByte + at} (0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}) is not valid UTF-8`,
    byte: firstByte + at, ...(firstLine === undefined ? {} : { line: firstLine + feedsBefore(bytes, at) }), remedy: 'Name the encoding with --encoding',
  });
}

/** Position of the first byte that no UTF-8 sequence explains. The bytes must not be valid UTF-8. */
export function firstInvalidByte(bytes: Buffer): number {
  // The longest valid prefix, by halves; a prefix cut inside a character counts as invalid, so up to 3 bytes are tried after.
  let low = 0;
  let high = bytes.length;
  while (high - low > 4) {
    const middle = (low + high) >> 1;
    const boundary = characterStart(bytes, middle);
    if (boundary <= low) {
      low = boundary;
      break;
    }
    if (isUtf8(bytes.subarray(low, boundary))) low = boundary;
    else high = boundary;
  }
  for (let at = low; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((n) => at + n <= bytes.length && isUtf8(bytes.subarray(at, at + n)));
    if (length === undefined) return at;
    at += length;
  }
  return bytes.length;
}

/** Steps back from an index to the start of the character that it may stand in. */
function characterStart(bytes: Buffer, index: number): number {
  let at = index;
  for (let i = 0; i < 3 && at > 0 && (bytes[at]! & 0xc0) === 0x80; i++) at--;
  return at;
}

function feedsBefore(bytes: Buffer, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}
