/*
 * A fast, stable 64-bit hash for ids. Not cryptographic: for telling things apart, not for trust.
 */

/** The state of a hash after some text, from which many hashes can go on. */
export interface HashState {
  readonly a: number;
  readonly b: number;
}

const start: HashState = { a: 0xdeadbeef | 0, b: 0x41c6ce57 | 0 };

/** Goes on hashing with a string. */
export function hashText(text: string, from: HashState = start): HashState {
  let { a, b } = from;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  return { a, b };
}

/** Ends a hash with up to two integers: 16 hexadecimal digits. */
export function hashEnd(from: HashState, first = 0, second = 0): string {
  let a = Math.imul(Math.imul(from.a ^ first, 0x9e3779b1) ^ second ^ (first >>> 16), 0x85ebca6b);
  let b = Math.imul(Math.imul(from.b ^ second, 0x5f356495) ^ first ^ (second >>> 16), 0xc2b2ae35);
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  a ^= a >>> 15;
  b ^= b >>> 15;
  return hex(a) + hex(b);
}

/**
 * The hash of a string as 16 hexadecimal digits.
 *
 * @example hash64('doc-1') // always the same 16 digits
 */
export function hash64(text: string): string {
  return hashEnd(hashText(text));
}

const bytes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

function hex(value: number): string {
  return bytes[value >>> 24]! + bytes[(value >>> 16) & 255]! + bytes[(value >>> 8) & 255]! + bytes[value & 255]!;
}
