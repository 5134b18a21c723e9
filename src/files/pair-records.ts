import { createHash } from 'node:crypto';
import { closeSync, createReadStream, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DragomanError, type DocumentRecord } from '../model/index.js';
import { LineSplitter, type Line } from './lines.js';

/** The records of one document in two datasets; both null where they are the same, byte for byte. */
export interface RecordPair {
  readonly before: DocumentRecord | null;
  readonly after: DocumentRecord | null;
  readonly same: boolean;
}

/**
 * The documents file that a dataset folder or a path means.
 *
 * @throws DragomanError `no-input`
 */
export function recordsPath(dataset: string): string {
  const path = existsSync(dataset) && statSync(dataset).isDirectory() ? join(dataset, 'documents.jsonl') : dataset;
  if (!existsSync(path)) throw new DragomanError({ code: 'no-input', where: dataset, what: 'there is no documents.jsonl here', expected: 'the folder of a finished dataset' });
  return path;
}

/** SHA-256 and length of a file. */
export async function hashFile(path: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * Brings the records of two datasets together by document id, in the order of the first. Lines that are equal are not
 * even parsed; only ids and positions of the second are held in memory.
 */
export async function* pairRecords(before: string, after: string): AsyncGenerator<RecordPair> {
  const places = new Map<string, readonly [byte: number, length: number]>();
  for await (const line of linesOf(after)) places.set(idOf(line), [line.byte, line.bytes.length]);
  const descriptor = openSync(after, 'r');
  try {
    for await (const line of linesOf(before)) {
      const id = idOf(line);
      const place = places.get(id);
      places.delete(id);
      const other = place === undefined ? null : readAt(descriptor, ...place);
      if (other !== null && line.bytes.equals(other)) yield { before: null, after: null, same: true };
      else yield { before: parse(line.bytes, before), after: other === null ? null : parse(other, after), same: false };
    }
    for (const place of places.values()) yield { before: null, after: parse(readAt(descriptor, ...place), after), same: false };
  } finally {
    closeSync(descriptor);
  }
}

async function* linesOf(path: string): AsyncGenerator<Line> {
  const splitter = new LineSplitter(1 << 30);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) yield* splitter.push(chunk);
  yield* splitter.end();
}

/** The id of a record without parsing all of it: it is the second field. */
function idOf(line: Line): string {
  const head = /^\{"schema":"[^"]*","id":("(?:[^"\\]|\\.)*")/.exec(line.bytes.toString('utf8', 0, 4096))?.[1];
  if (head !== undefined) return JSON.parse(head) as string;
  return parse(line.bytes, `line ${line.number}`).id;
}

function parse(bytes: Buffer, where: string): DocumentRecord {
  try {
    return JSON.parse(bytes.toString('utf8')) as DocumentRecord;
  } catch {
    throw new DragomanError({ code: 'dataset-broken', where, what: 'a line is not JSON', remedy: 'dragoman verify says which' });
  }
}

function readAt(descriptor: number, byte: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let at = 0; at < length; ) {
    const read = readSync(descriptor, bytes, at, length - at, byte + at);
    if (read === 0) break;
    at += read;
  }
  return bytes;
}
