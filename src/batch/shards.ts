import { createHash } from 'node:crypto';
import type { RawDocument } from '../files/index.js';
import { encodeFrame, FrameReader } from './frames.js';
import { taskOf, type Reply, type Task } from './protocol.js';
import { resultOf, type TaskResult } from './run-task.js';

/*
 * A shard: a task, or its result, as bytes that are kept in a file until they are used. Both carry the hash of their
 * body: a file that was cut or altered is not taken.
 */

interface Sealed {
  readonly sha256: string;
}

/** Documents as a file that another machine can run. */
export function encodeTask(documents: readonly RawDocument[]): Buffer {
  return seal(taskOf(documents), documents.map((d) => d.bytes));
}

/** The documents of a task file; null where it is not whole. */
export function decodeTask(bytes: Buffer): RawDocument[] | null {
  const frame = unseal<Task>(bytes);
  if (frame === null) return null;
  let at = 0;
  return frame.head.documents.map(({ length, fallbackId, place, remark }) => ({ kind: 'document', bytes: frame.body.subarray(at, (at += length)), fallbackId, place, remark }));
}

/** What became of a task, as a file. */
export function encodeResult({ outcomes, records, digests }: TaskResult): Buffer {
  return seal({ outcomes }, [records, digests]);
}

/** The result in a file; null where it is not whole. */
export function decodeResult(bytes: Buffer): TaskResult | null {
  const frame = unseal<Reply>(bytes);
  return frame === null ? null : resultOf(frame.head, frame.body);
}

function seal(head: object, body: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256').update(JSON.stringify(head));
  for (const part of body) hash.update(part);
  return encodeFrame({ ...head, sha256: hash.digest('hex') }, body);
}

/** What was sealed has the shape it was given: only {@link seal} makes the hash. */
function unseal<Head extends object>(bytes: Buffer): { readonly head: Head; readonly body: Buffer } | null {
  let frame;
  try {
    [frame] = new FrameReader().push(bytes);
  } catch {
    return null;
  }
  if (frame === undefined || typeof frame.head !== 'object' || frame.head === null) return null;
  const { sha256, ...head } = frame.head as Sealed;
  const found = createHash('sha256').update(JSON.stringify(head)).update(frame.body).digest('hex');
  return found === sha256 ? { head: head as Head, body: frame.body } : null;
}
