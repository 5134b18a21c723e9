/*
 * Messages between the main process and its workers: two lengths, a JSON head, raw bytes. Documents and records cross
 * as bytes, so that the main process neither parses nor encodes them.
 */

/** One message. */
export interface Frame {
  readonly head: unknown;
  readonly body: Buffer;
}

/** Encodes a message. */
export function encodeFrame(head: unknown, body: readonly Uint8Array[]): Buffer {
  const headBytes = Buffer.from(JSON.stringify(head));
  const bodyLength = body.reduce((sum, part) => sum + part.length, 0);
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(headBytes.length, 0);
  lengths.writeUInt32LE(bodyLength, 4);
  return Buffer.concat([lengths, headBytes, ...body]);
}

/** Puts messages together from the chunks they arrive in. */
export class FrameReader {
  #parts: Buffer[] = [];
  #held = 0;
  #needed = 8;

  /** Takes the next bytes; returns the messages that they complete. */
  push(chunk: Buffer): Frame[] {
    this.#parts.push(chunk);
    this.#held += chunk.length;
    const frames: Frame[] = [];
    while (this.#held >= this.#needed) {
      const bytes = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts);
      this.#parts = [bytes];
      const headLength = bytes.readUInt32LE(0);
      const total = 8 + headLength + bytes.readUInt32LE(4);
      this.#needed = total;
      if (this.#held < total) break;
      const head: unknown = JSON.parse(bytes.toString('utf8', 8, 8 + headLength));
      frames.push({ head, body: bytes.subarray(8 + headLength, total) });
      this.#parts = [bytes.subarray(total)];
      this.#held -= total;
      this.#needed = 8;
    }
    return frames;
  }
}
