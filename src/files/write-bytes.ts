import { writeSync } from 'node:fs';
import { DragomanError } from '../model/errors.js';

/** True for an error of the operating system. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** Turns an error of the operating system into `output-failed`; any other error is returned as it is. */
export function outputError(error: unknown, where: string): unknown {
  if (!isSystemError(error) || error instanceof DragomanError) return error;
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: 'no space left on the device', EDQUOT: 'disk quota exceeded', EFBIG: 'file too large', EROFS: 'the file system is read-only',
    EIO: 'input/output error', EACCES: 'permission denied', EPERM: 'operation not permitted', EMFILE: 'too many open files',
    ENOTDIR: 'a part of the path is not a folder',
  };
  return new DragomanError({
    code: 'output-failed', where, what: `cannot write: ${reasons[error.code ?? ''] ?? error.message} (${error.code ?? 'unknown'})`,
    remedy: 'Mend it and run the same command again',
  }, { cause: error });
}

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
