import { writeSync } from 'node:fs';
import { isSystemError, outputError } from './system-errors.js';

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Writes all bytes to a descriptor (from `position` of a file on), however short each write falls, waiting where a pipe is full. */
export function writeAll(descriptor: number, bytes: Uint8Array, position?: number): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at, bytes.length - at, position === undefined ? null : position + at);
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 2);
    }
  }
}

/** Thrown where the reader of standard output has gone: the program then ends quietly. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Standard output for data: buffered, every byte written or an error thrown. */
export class StandardOutput {
  #held: string[] = [];
  #length = 0;

  /** @throws DragomanError `output-failed`; ReaderGone where the pipe is closed */
  write(text: string): void {
    this.#held.push(text);
    this.#length += text.length;
    if (this.#length > 1 << 16) this.flush();
  }

  /** Writes what is held. */
  flush(): void {
    if (this.#length === 0) return;
    const bytes = Buffer.from(this.#held.join(''), 'utf8');
    this.#held = [];
    this.#length = 0;
    try {
      writeAll(1, bytes);
    } catch (error) {
      if (isSystemError(error) && error.code === 'EPIPE') throw new ReaderGone();
      throw outputError(error, 'standard output');
    }
  }
}
