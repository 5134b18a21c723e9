/** One line of a stream of bytes, without its line end. */
export interface Line {
  readonly bytes: Buffer;
  /** 1-based number of the line; blank lines count. */
  readonly number: number;
  /** Position of its first byte in the stream. */
  readonly byte: number;
  /** Bytes that were left out because the line is longer than the limit; 0 for a whole line. */
  readonly excess: number;
}

/** How line ends are written: one byte, or two in UTF-16, whose byte 10 may be a part of another character. */
export type LineUnit = 'byte' | 'utf-16le' | 'utf-16be';

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Cuts a stream of bytes at line feeds, and only there: a lone carriage return, U+2028 or U+0085 stays in its line.
 * Drops a UTF-8 byte-order mark and blank lines. Holds at most `maxBytes` of one line.
 */
export class LineSplitter {
  readonly #maxBytes: number;
  readonly #unit: LineUnit;
  #parts: Buffer[] = [];
  #held = 0;
  #excess = 0;
  #number = 1;
  #byte = 0;
  #position = 0;

  /** Of UTF-16 it must be given an even number of bytes at a time. */
  constructor(maxBytes: number, unit: LineUnit = 'byte') {
    this.#maxBytes = maxBytes;
    this.#unit = unit;
  }

  /** Takes the next bytes; returns the lines that they complete. The lines may share memory with the chunk. */
  push(chunk: Buffer): Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (;;) {
      const at = this.#unit === 'byte' ? chunk.indexOf(lineFeed, from) : wideFeed(chunk, from, this.#unit);
      const to = at < 0 ? chunk.length : at;
      this.#hold(chunk.subarray(from, to));
      if (at < 0) break;
      this.#finish(lines);
      this.#number++;
      from = at + (this.#unit === 'byte' ? 1 : 2);
      this.#byte = this.#position + from;
    }
    this.#position += chunk.length;
    return lines;
  }

  /** Ends the stream; returns the last line where it has no line end. */
  end(): Line[] {
    const lines: Line[] = [];
    this.#finish(lines);
    return lines;
  }

  #hold(part: Buffer): void {
    const room = this.#maxBytes - this.#held;
    const kept = part.length > room ? part.subarray(0, room) : part;
    this.#excess += part.length - kept.length;
    if (kept.length === 0) return;
    this.#parts.push(kept);
    this.#held += kept.length;
  }

  #finish(lines: Line[]): void {
    let bytes = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts);
    if (this.#number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
    if (this.#excess === 0) bytes = withoutReturn(bytes, this.#unit);
    if (this.#excess > 0 || !isBlank(bytes, this.#unit)) lines.push({ bytes, number: this.#number, byte: this.#byte, excess: this.#excess });
    this.#parts = [];
    this.#held = 0;
    this.#excess = 0;
  }
}

/** Where the next line feed of UTF-16 begins; -1 where there is none. */
function wideFeed(chunk: Buffer, from: number, unit: LineUnit): number {
  const low = unit === 'utf-16le' ? 0 : 1;
  for (let at = chunk.indexOf(lineFeed, from); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) {
    if ((at & 1) === low && chunk[at ^ 1] === 0) return at - low;
  }
  return -1;
}

function withoutReturn(bytes: Buffer, unit: LineUnit): Buffer {
  const [last, beside, length] = unit === 'byte' ? [bytes.at(-1), 0, 1] : unit === 'utf-16le' ? [bytes.at(-2), bytes.at(-1), 2] : [bytes.at(-1), bytes.at(-2), 2];
  return last === carriageReturn && beside === 0 ? bytes.subarray(0, -length) : bytes;
}

function isBlank(bytes: Buffer, unit: LineUnit): boolean {
  if (unit !== 'byte') return new TextDecoder(unit).decode(bytes).trim() === '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte !== 32 && (byte < 9 || byte > 13)) return false;
  }
  return true;
}
