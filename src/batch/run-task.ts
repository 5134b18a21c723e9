import { documentFromLine, placeName, type RawDocument } from '../files/index.js';
import { describe, DragomanError, type ErrorCode } from '../model/index.js';
import { encodeFrame, type Frame } from './frames.js';
import { taskOf, type Outcome, type Reply } from './protocol.js';
import { WorkerLost, type WorkerPool } from './worker-pool.js';

/** What became of the documents of a task, in order; their records, and what the ledger keeps of them, one behind the other. */
export interface TaskResult {
  readonly outcomes: readonly Outcome[];
  readonly records: Buffer;
  readonly digests: Buffer;
}

/** Takes the body of an answer apart: records first, digests behind them. */
export function resultOf({ outcomes }: Reply, body: Buffer): TaskResult {
  const length = outcomes.reduce((sum, outcome) => sum + ('code' in outcome ? 0 : outcome.length), 0);
  return { outcomes, records: body.subarray(0, length), digests: body.subarray(length) };
}

/** Results one behind the other. */
export function joinResults(results: readonly TaskResult[]): TaskResult {
  return { outcomes: results.flatMap((r) => r.outcomes), records: Buffer.concat(results.map((r) => r.records)), digests: Buffer.concat(results.map((r) => r.digests)) };
}

/**
 * Runs documents on a worker. Where the worker is lost, each document is tried alone: one that loses its worker again
 * is rejected, its neighbours are not blamed.
 *
 * @throws DragomanError `internal` where workers are lost over harmless documents too
 */
export async function runTask(pool: WorkerPool, documents: readonly RawDocument[]): Promise<TaskResult> {
  try {
    return await send(pool, documents);
  } catch (error) {
    if (!(error instanceof WorkerLost)) throw error;
    if (documents.length > 1) return joinResults(await oneByOne(pool, documents));
    return retry(pool, documents, error);
  }
}

async function oneByOne(pool: WorkerPool, documents: readonly RawDocument[]): Promise<TaskResult[]> {
  const results: TaskResult[] = [];
  for (const document of documents) results.push(await runTask(pool, [document]));
  return results;
}

async function retry(pool: WorkerPool, documents: readonly RawDocument[], first: WorkerLost): Promise<TaskResult> {
  if (first.reason === 'died') {
    try {
      return await send(pool, documents);
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error;
      await probe(pool);
    }
  }
  return rejectAll(documents, `the document was given up: ${first.message}`, first.reason === 'timed-out' ? 'timed-out' : 'worker-failed');
}

/** The result of a task whose documents are all rejected. */
export function rejectAll(documents: readonly RawDocument[], what: string, code: ErrorCode = 'worker-failed'): TaskResult {
  return { outcomes: documents.map((document) => ({ id: idOf(document), code, message: describe({ code, where: placeName(document.place), what }) })), records: Buffer.alloc(0), digests: Buffer.alloc(0) };
}

/** The id of a document that no worker could read out. */
function idOf(document: RawDocument): string {
  try {
    return documentFromLine(document.bytes, document.fallbackId, {}).id;
  } catch {
    return document.fallbackId;
  }
}

/** Tells a hostile document from a machine on which no worker can live. */
async function probe(pool: WorkerPool): Promise<void> {
  const place = { input: 'probe', line: null, byte: null };
  try {
    await send(pool, [{ kind: 'document', bytes: Buffer.from('{"text":"."}'), fallbackId: 'probe', place, remark: null }]);
  } catch (error) {
    throw new DragomanError({ code: 'internal', what: `worker processes keep dying: ${error instanceof Error ? error.message : String(error)}`, remedy: 'Run the same command again to go on' });
  }
}

async function send(pool: WorkerPool, documents: readonly RawDocument[]): Promise<TaskResult> {
  const { head, body }: Frame = await pool.run(encodeFrame(taskOf(documents), documents.map((d) => d.bytes)));
  // Workers are this program: their answers have the shape of protocol.ts.
  return resultOf(head as Reply, body);
}
