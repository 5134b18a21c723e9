import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFrame, FrameReader } from '../../src/batch/frames.js';
import { IdTable } from '../../src/batch/id-table.js';
import { LocalRunner, runBatch, WorkerPool, type RejectedInput } from '../../src/batch/index.js';
import { listInputs, processTimes } from '../../src/files/index.js';
import { line, newFolder } from '../cli/run-cli.js';

const setup = { definition: {}, where: 'test', knowledge: null, offsetUnit: 'utf16', defaults: {} } as const;

async function runTexts(texts: readonly string[], timeoutMs: number): Promise<{ ids: string[]; rejected: RejectedInput[] }> {
  const path = join(newFolder(), 'in.jsonl');
  writeFileSync(path, texts.map((text, i) => line({ id: `d${i}`, text })).join(''));
  const { files } = await listInputs([path]);
  const pool = new WorkerPool(setup, { timeoutMs, memoryBytes: 400 * 1024 ** 2 }, join(import.meta.dirname, 'fault-worker.mjs'));
  const ids: string[] = [];
  const rejected: RejectedInput[] = [];
  await runBatch({
    files, runner: new LocalRunner(pool, 2), read: { maxDocumentBytes: 1 << 20 }, stop: new AbortController().signal,
    sink: {
      resume: null, commit: () => undefined, id: () => undefined, index: () => undefined, digests: () => undefined, rejected: (r) => rejected.push(r),
      records: (bytes) => ids.push(...Buffer.from(bytes).toString().trim().split('\n').map((l) => (JSON.parse(l) as { id: string }).id)),
    },
  });
  await pool.close();
  return { ids, rejected };
}

describe('a document that loses its worker', () => {
  it.each([
    ['wrk-throw', 'exit', 'worker-failed'], ['wrk-oom-array, wrk-poison', 'abort', 'worker-failed'], ['wrk-hang', 'hang', 'timed-out'], ['wrk-oom-buffer', 'buffers', 'worker-failed'], ['wrk-oom-heap', 'heap', 'worker-failed'],
  ])('%s: by %s is rejected by its id, and its neighbours are untouched', async (_hazard, fault, code) => {
    const texts = Array.from({ length: 90 }, (_, i) => (i === 41 ? fault : 'fine'));
    const { ids, rejected } = await runTexts(texts, fault === 'hang' ? 4000 : 60_000);
    expect(rejected.map((r) => [r.id, r.code, r.line])).toEqual([['d41', code, 42]]);
    expect(ids).toEqual(texts.flatMap((_, i) => (i === 41 ? [] : [`d${i}`])));
  });
});

/** Whether a process is there, and no mere entry that nobody has fetched the end of. */
function runs(pid: number): boolean {
  const path = `/proc/${pid}/stat`;
  return existsSync(path) && !readFileSync(path, 'utf8').includes(') Z ');
}

describe('a worker whose run is killed', () => {
  it('ends too, though its document never does', async () => {
    const run = spawn(process.execPath, [join(import.meta.dirname, 'abandoning-run.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [printed] = (await once(run.stdout, 'data')) as [Buffer];
    const worker = Number(printed.toString());
    expect(runs(worker)).toBe(true);
    // A worker that takes so much time hangs in its document.
    while (processTimes(worker).ownMs < 500) await delay(50);
    run.kill('SIGKILL');
    await once(run, 'close');
    while (runs(worker)) await delay(50);
    expect(runs(worker)).toBe(false);
  });
});

describe('frames', () => {
  it('arrive whole, however the bytes do', () => {
    const frame = fc.record({ head: fc.jsonValue(), body: fc.uint8Array({ maxLength: 300 }) });
    fc.assert(fc.property(fc.array(frame, { maxLength: 6 }), fc.array(fc.nat()), (frames, cuts) => {
      const bytes = Buffer.concat(frames.map((f) => encodeFrame(f.head, [f.body])));
      const at = [...new Set(cuts.map((c) => c % (bytes.length + 1)))].sort((a, b) => a - b);
      const reader = new FrameReader();
      const got = [0, ...at].flatMap((from, i) => reader.push(Buffer.from(bytes.subarray(from, at[i] ?? bytes.length))).map((f) => ({ head: f.head, body: [...f.body] })));
      expect(got).toEqual(frames.map((f) => ({ head: JSON.parse(JSON.stringify(f.head)) as unknown, body: [...f.body] })));
    }));
  });
});

describe('IdTable', () => {
  it('tells the first place of every id, also after it was read back', () => {
    const hash = fc.nat(500).map((n) => n.toString(16).padStart(24, '0'));
    fc.assert(fc.property(fc.array(hash, { maxLength: 2000 }), fc.nat(100), (hashes, split) => {
      const first = new Map<string, number>();
      let table = new IdTable();
      const rows: Buffer[] = [];
      hashes.forEach((h, i) => {
        if (i === split) table = IdTable.from(Buffer.concat(rows));
        const added = table.add(h, 0, i + 1);
        if (first.has(h)) expect(added).toEqual({ input: 0, line: first.get(h) });
        else {
          expect(Buffer.isBuffer(added)).toBe(true);
          rows.push(added as Buffer);
          first.set(h, i + 1);
        }
      });
    }), { numRuns: 30 });
  });

  it('holds many ids in a few bytes each', () => {
    const table = new IdTable();
    for (let i = 1; i <= 100_000; i++) table.add(((i * 2654435761) >>> 0).toString(16).padStart(8, '0').repeat(3), 0, i);
    expect(table.bytes / 100_000).toBeLessThanOrEqual(60);
  });
});
