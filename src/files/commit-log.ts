import { createHash, type Hash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, readSync } from 'node:fs';
import { writeAll } from './write-bytes.js';

/** A file that only grows, from its first byte to where a commit has made it safe. */
export interface Stretch {
  readonly bytes: number;
  /** SHA-256 of these bytes. */
  readonly sha256: string;
}

/** A line of the commit log: everything up to here is safe. */
export interface Commit<State> {
  /** Items of the input that are done with. */
  readonly items: number;
  readonly files: Readonly<Record<string, Stretch>>;
  /** Running totals. */
  readonly state: State;
}

/** A file that is appended to between commits. */
export class AppendedFile {
  readonly #descriptor: number;
  readonly #hash: Hash;
  #bytes: number;

  private constructor(descriptor: number, bytes: number, hash: Hash) {
    this.#descriptor = descriptor;
    this.#bytes = bytes;
    this.#hash = hash;
  }

  /** Opens a file and cuts off everything behind the stretches that were committed and are still what they were. */
  static open(path: string, committed: readonly Stretch[]): { readonly file: AppendedFile; readonly intact: number } {
    const descriptor = openSync(path, existsSync(path) ? 'r+' : 'w+');
    let hash = createHash('sha256');
    let size = 0;
    let intact = 0;
    for (const stretch of committed) {
      const bytes = readStretch(descriptor, size, stretch.bytes - size);
      const longer = bytes === null ? null : hash.copy().update(bytes);
      if (longer === null || longer.copy().digest('hex') !== stretch.sha256) break;
      hash = longer;
      size = stretch.bytes;
      intact++;
    }
    ftruncateSync(descriptor, size);
    return { file: new AppendedFile(descriptor, size, hash), intact };
  }

  append(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    writeAll(this.#descriptor, bytes, this.#bytes);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  /** Makes everything appended so far safe. */
  commit(): Stretch {
    fsyncSync(this.#descriptor);
    return { bytes: this.#bytes, sha256: this.#hash.copy().digest('hex') };
  }

  /** Closes the file; returns the hash of all of it. */
  close(): Stretch {
    closeSync(this.#descriptor);
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}

/** Reads so many bytes from a place of a file; null where it ends before. */
export function readStretch(descriptor: number, from: number, length: number): Buffer | null {
  if (length < 0) return null;
  const bytes = Buffer.allocUnsafe(length);
  return readInto(descriptor, from, bytes) ? bytes : null;
}

/** Fills a buffer from a place of a file; false where the file ends before. */
export function readInto(descriptor: number, from: number, bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(descriptor, bytes, at, bytes.length - at, from + at);
    if (read === 0) return false;
    at += read;
  }
  return true;
}

/** Reads the lines of a log, up to the first that is torn. Each line carries its own hash. */
export function readLog(path: string): unknown[] {
  if (!existsSync(path)) return [];
  const entries: unknown[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [sum, body] = [line.slice(0, 16), line.slice(17)];
    if (sum !== sumOf(body)) break;
    entries.push(JSON.parse(body));
  }
  return entries;
}

/** Adds a line to a log and makes it safe. */
export function appendLog(path: string, entries: readonly unknown[], fresh: boolean): void {
  const descriptor = openSync(path, fresh ? 'w' : 'a');
  try {
    const lines = entries.map((entry) => {
      const body = JSON.stringify(entry);
      return `${sumOf(body)} ${body}\n`;
    });
    writeAll(descriptor, Buffer.from(lines.join('')));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function sumOf(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 16);
}
