// A run that hands a document to a worker which will never be done with it, prints the worker's number, and waits.
import { readFileSync } from 'node:fs';
import { encodeFrame } from '../../dist/batch/frames.js';
import { taskOf } from '../../dist/batch/protocol.js';
import { WorkerPool } from '../../dist/batch/worker-pool.js';

const place = { input: 'test', line: 1, byte: 0 };
const bytes = Buffer.from(JSON.stringify({ id: 'x', text: 'hang' }));
const pool = new WorkerPool({}, { timeoutMs: 3_600_000, memoryBytes: 2 ** 30 }, new URL('fault-worker.mjs', import.meta.url).pathname);
void pool.run(encodeFrame(taskOf([{ bytes, fallbackId: 'x', place, remark: null }]), [bytes]));
process.stdout.write(`${readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim()}\n`);
