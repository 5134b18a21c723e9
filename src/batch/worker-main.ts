import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { documentFromLine, placeName, writeAll } from '../files/index.js';
import { digestOf } from '../ledger/index.js';
import { describe, DragomanError, type DocumentRecord } from '../model/index.js';
import { compileDefinition, defaultResources, Pipeline } from '../pipeline/index.js';
import { encodeFrame, FrameReader, type Frame } from './frames.js';
import { endWithParent } from './parent-watch.js';
import { documentKey, type Counts, type Outcome, type Task, type TaskDocument, type WorkerSetup } from './protocol.js';

/*
 * A worker process: tasks come on standard input, answers go to descriptor 3. It parses, runs, serialises and encodes;
 * the main process only orders and writes bytes. It ends when its input does.
 */

const replies = 3;
/**
 * Bytes of code that a function runs through before V8 compiles it for speed, in place of 67,584. Compiling is most of
 * what a worker costs that reads few documents (120 articles: 4.1 s of processor time, so 2.9; 2,000: 11.8 and 9.6);
 * over many documents it makes no difference.
 */
const compileAfterBytes = 400_000;
let setup: WorkerSetup | null = null;
let pipeline: Pipeline | null = null;

async function runDocument(document: TaskDocument, bytes: Buffer, records: Uint8Array[], digests: Uint8Array[]): Promise<Outcome> {
  let id = document.fallbackId;
  try {
    if (setup === null || pipeline === null) throw new TypeError('a task came before the setup');
    const source = documentFromLine(bytes, document.fallbackId, setup.defaults, document.place.byte ?? 0);
    id = source.id;
    const made = await pipeline.run(source, setup.offsetUnit);
    const record = document.remark === null ? made : { ...made, diagnostics: [document.remark, ...made.diagnostics] };
    const line = Buffer.from(`${JSON.stringify(record)}\n`, 'utf8');
    records.push(line);
    const idHash = createHash('sha256').update(id).digest('hex').slice(0, 24);
    const digested = digestOf(record);
    const digest = Buffer.from(digested === null ? '' : `${JSON.stringify(digested)}\n`, 'utf8');
    digests.push(digest);
    const key = documentKey({ bytes, remark: document.remark }, id === document.fallbackId ? id : null);
    return { id, idHash, key, length: line.length, digestLength: digest.length, language: record.language.tag, counts: countsOf(record) };
  } catch (error) {
    const where = placeName(document.place);
    if (error instanceof DragomanError) return { id, code: error.code, message: describe({ ...error.facts, where }) };
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { id, code: 'stage-failed', message: describe({ code: 'stage-failed', where, what }) };
  }
}

function countsOf(r: DocumentRecord): Counts {
  return [
    r.coverage.characters, r.sentences.length, r.entities.length, r.mentions.length, r.times.length, r.quantities.length, r.quotes.length, r.claims.length, r.diagnostics.length,
  ];
}

async function handle(frame: Frame): Promise<void> {
  if (setup === null) {
    // The main process and its workers are one program: the messages have the shapes of protocol.ts.
    setup = frame.head as WorkerSetup;
    const { name, steps } = compileDefinition(setup.definition, setup.where);
    pipeline = new Pipeline(name, steps, defaultResources(setup.knowledge));
    return;
  }
  const records: Uint8Array[] = [];
  const digests: Uint8Array[] = [];
  const outcomes: Outcome[] = [];
  let at = 0;
  for (const document of (frame.head as Task).documents) {
    outcomes.push(await runDocument(document, frame.body.subarray(at, at + document.length), records, digests));
    at += document.length;
  }
  writeAll(replies, encodeFrame({ outcomes }, [...records, ...digests]));
}

setFlagsFromString(`--interrupt-budget=${compileAfterBytes}`);
// The pool tells its own number: who starts a worker by hand looks after it himself.
if (process.argv[2] !== undefined) endWithParent(Number(process.argv[2]));
process.on('SIGINT', () => undefined);
process.on('uncaughtException', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70));

const reader = new FrameReader();
for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
  for (const frame of reader.push(chunk)) await handle(frame);
}
process.exit(0);
