import { closeSync, createReadStream, openSync } from 'node:fs';
import { DragomanError, type DocumentRecord } from '../model/index.js';
import { readStretch } from './commit-log.js';
import { LineSplitter, type Line } from './lines.js';
import { asRecord } from './read-dataset.js';
import { inputError } from './system-errors.js';

/** The records of one document in two datasets; both null where they are the same, byte for byte. */
export interface RecordPair {
  readonly before: DocumentRecord | null;
  readonly after: DocumentRecord | null;
  readonly same: boolean;
}

/**
 * Brings the records of two datasets together by document id, in the order of the first. Lines that are equal are not
 * even parsed; only ids and positions of the second are held in memory.
 */
export async function* pairRecords(before: string, after: string): AsyncGenerator<RecordPair> {
  const places = new Map<string, readonly [byte: number, length: number]>();
  for await (const line of linesOf(after)) places.set(idOf(line, after), [line.byte, line.bytes.length]);
  const descriptor = openSync(after, 'r');
  try {
    for await (const line of linesOf(before)) {
      const id = idOf(line, before);
      const place = places.get(id);
      places.delete(id);
      const other = place === undefined ? null : readRecord(descriptor, place, after);
      if (other !== null && line.bytes.equals(other)) yield { before: null, after: null, same: true };
      else yield { before: parse(line.bytes, `${before}:${line.number}`), after: other === null ? null : parse(other, after), same: false };
    }
    for (const place of places.values()) yield { before: null, after: parse(readRecord(descriptor, place, after), after), same: false };
  } finally {
    closeSync(descriptor);
  }
}

async function* linesOf(path: string): AsyncGenerator<Line> {
  const splitter = new LineSplitter(1 << 30);
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) yield* splitter.push(chunk);
  } catch (error) {
    throw inputError(error, path);
  }
  yield* splitter.end();
}

/**
 * The id of a record without parsing all of it: it is the second field.
 *
 * @throws DragomanError `dataset-broken` where the bytes are no record
 */
export function recordId(bytes: Buffer, where: string): string {
  const head = /^\{"schema":"[^"]*","id":("(?:[^"\\]|\\.)*")/.exec(bytes.toString('utf8', 0, 4096))?.[1];
  return head === undefined ? parse(bytes, where).id : (JSON.parse(head) as string);
}

function idOf(line: Line, path: string): string {
  return recordId(line.bytes, `${path}:${line.number}`);
}

function parse(bytes: Buffer, where: string): DocumentRecord {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new DragomanError({ code: 'dataset-broken', where, what: 'the line is not JSON', remedy: '`dragoman verify` lists all that is wrong' });
  }
  return asRecord(value, where);
}

/** The line of a record; the file may have been cut since its places were noted. */
function readRecord(descriptor: number, [byte, length]: readonly [byte: number, length: number], where: string): Buffer {
  const bytes = readStretch(descriptor, byte, length);
  if (bytes === null) throw new DragomanError({ code: 'dataset-broken', where, what: 'the file was cut while it was read' });
  return bytes;
}
