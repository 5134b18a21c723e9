import { createHash, type Hash } from 'node:crypto';
import { createReadStream, fstatSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DragomanError } from '../model/index.js';
import type { InputFile } from './input-files.js';
import { inputError, isSystemError } from './system-errors.js';

/** Unpacking stops where more than this many bytes come out of each that goes in (after the first 16 MiB). */
const maxUnpackRatio = 200;
const ratioFrees = 16 * 1024 ** 2;

/** A stream of the unpacked bytes of an input, with the hash of its bytes as they lie on disk. */
export interface ByteSource {
  readonly chunks: AsyncIterable<Buffer>;
  /** SHA-256 of the file as it was read, hexadecimal. Once, after the last chunk. */
  readonly sha256: () => string;
  /** Bytes of the file that have been read so far. */
  readonly bytesRead: () => number;
}

/**
 * Opens an input for reading, unpacking gzip (also several members in one file). A file named `.gz` that is not packed
 * is read as it is.
 *
 * Errors come out of the iteration: DragomanError `unreadable-input`, `truncated-input`, `too-large`, `input-changed`.
 */
export function openBytes(file: InputFile): ByteSource {
  const hash = createHash('sha256');
  let packed = 0;
  const raw = rawChunks(file, hash, (n) => (packed += n));
  return { chunks: read(file, raw, () => packed), sha256: () => hash.digest('hex'), bytesRead: () => packed };
}

async function* read(file: InputFile, raw: AsyncGenerator<Buffer>, packed: () => number): AsyncGenerator<Buffer> {
  let unpacked = 0;
  try {
    for await (const chunk of file.gzip ? gunzip(raw) : raw) {
      unpacked += chunk.length;
      if (file.gzip && unpacked > ratioFrees && unpacked > packed() * maxUnpackRatio) {
        throw new DragomanError({ code: 'too-large', what: `unpacks to more than ${maxUnpackRatio} times its size: this looks like a compression bomb`, byte: unpacked, remedy: 'Unpack it yourself if it is none' });
      }
      yield chunk;
    }
  } catch (error) {
    throw readError(error, file.name, unpacked);
  }
}

async function* rawChunks(file: InputFile, hash: Hash, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  if (file.path === null) {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      hash.update(chunk);
      count(chunk.length);
      yield chunk;
    }
    return;
  }
  const descriptor = openSync(file.path, 'r');
  const stream: Readable = createReadStream('', { fd: descriptor, highWaterMark: 1 << 18, autoClose: true });
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    count(chunk.length);
    size += chunk.length;
    if (size >= file.size) assertUnchanged(file, descriptor, size);
    yield chunk;
  }
  if (size !== file.size && file.size > 0) throw changed(file.size, size);
}

function assertUnchanged(file: InputFile, descriptor: number, size: number): void {
  const now = fstatSync(descriptor);
  if (now.isFile() && (now.size !== file.size || now.mtimeMs !== file.changedMs)) throw changed(file.size, Math.max(size, now.size));
}

function changed(before: number, after: number): DragomanError {
  return new DragomanError({ code: 'input-changed', what: `the file changed while it was read (${before} bytes before, ${after} now)`, remedy: 'Run again when nobody writes to it' });
}

async function* gunzip(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const first = await chunks.next();
  if (first.done === true) return;
  const rest = (async function* () {
    yield first.value;
    yield* chunks;
  })();
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* rest;
    return;
  }
  const { Readable } = await import('node:stream');
  const source = Readable.from(rest, { objectMode: false });
  const unzip = createGunzip({ chunkSize: 1 << 18 });
  source.on('error', (error) => unzip.destroy(error));
  yield* source.pipe(unzip) as AsyncIterable<Buffer>;
}

function readError(error: unknown, file: string, byte: number): unknown {
  if (error instanceof DragomanError || !isSystemError(error)) return error;
  if (error.code === 'Z_BUF_ERROR') return new DragomanError({ code: 'truncated-input', what: 'the gzip data ends in the middle (Z_BUF_ERROR)', byte }, { cause: error });
  if (error.code?.startsWith('Z_') === true) return new DragomanError({ code: 'truncated-input', what: `the gzip data is damaged: ${error.message} (${error.code})`, byte }, { cause: error });
  return inputError(error, file);
}
