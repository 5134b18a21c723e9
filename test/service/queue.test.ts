import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decodeTask, encodeResult, rejectAll } from '../../src/batch/index.js';
import { openKnowledge } from '../../src/knowledge/index.js';
import { prefix, queueName, type ShardJob } from '../../src/service/queue-names.js';
import { bin, dragoman, jsonLines, line, newFolder } from '../cli/run-cli.js';
import { RedisServer } from './redis-server.js';

/** How often a worker, and Redis, are killed in a run: `DRAGOMAN_KILLS=200,20` for a long proof. */
const [workerKills = 4, redisKills = 2] = (process.env['DRAGOMAN_KILLS'] ?? '').split(',').filter(Boolean).map(Number);

/** Workers killed in one run at most; then another run begins. */
const killsInRound = 10;

let redis: RedisServer;
let inputs: string;
let expected: Dataset;
let expectedFolder: string;
const children = new Set<ChildProcess>();

interface Dataset {
  readonly documents: string;
  readonly facts: string;
  readonly rejected: string;
}

const read = (folder: string): Dataset => ({
  documents: readFileSync(join(folder, 'documents.jsonl'), 'utf8'), facts: readFileSync(join(folder, 'facts.jsonl'), 'utf8'), rejected: readFileSync(join(folder, 'rejected.jsonl'), 'utf8'),
});

/** The program as a process of its own: with how it ended, and what it said. */
function started(args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<{ code: number | null; err: string }> } {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  children.add(child);
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString(); });
  const ended = new Promise<{ code: number | null; err: string }>((resolve) => child.once('close', (code) => {
    children.delete(child);
    resolve({ code, err });
  }));
  return { child, ended };
}

const worker = (...more: string[]) => started(['worker', '--queue', redis.url, '--jobs', '1', ...more]);
const runOnQueue = (folder: string, ...more: string[]) => started(['run', inputs, '--out', folder, '--tables', 'none', '--queue', redis.url, ...more]);
/** Waits until a run has written something: both it and a worker are at work then. */
async function underWay(folder: string): Promise<void> {
  const documents = join(folder, '.unfinished', 'documents');
  while ((statSync(documents, { throwIfNoEntry: false })?.size ?? 0) === 0) await pause(20);
}
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

beforeAll(async () => {
  redis = await RedisServer.begin();
  const folder = newFolder();
  inputs = join(folder, 'in.jsonl');
  expectedFolder = join(folder, 'expected');
  writeFileSync(inputs, Array.from({ length: 1500 }, (_, i) => (i === 700 ? '{"id":\n' : line({ id: `d${i}`, text: `Trade between Russia and China reached ${i} billion dollars in ${1990 + (i % 35)}, Vladimir Putin said.` }))).join(''));
  dragoman(['run', inputs, '--out', expectedFolder, '--tables', 'none', '--quiet']);
  expected = read(expectedFolder);
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
});

afterAll(() => redis.kill());

describe('a run on a queue', () => {
  it('gives the bytes of a run without one; workers come and go', async () => {
    const folder = join(newFolder(), 'out');
    const first = worker();
    const run = runOnQueue(folder);
    await underWay(folder);
    const second = worker();
    await pause(500);
    first.child.kill('SIGTERM');
    expect(await first.ended).toMatchObject({ code: 143 });
    expect(await run.ended).toMatchObject({ code: 3 });
    second.child.kill('SIGTERM');
    await second.ended;
    expect(read(folder)).toEqual(expected);
  });

  it('red-worker-kill: loses and doubles nothing when workers are killed', async () => {
    for (let kills = 0; kills < workerKills; ) {
      const folder = join(newFolder(), 'out');
      const run = runOnQueue(folder);
      let done = false;
      void run.ended.then(() => (done = true));
      for (let inRound = 0; inRound < killsInRound && kills < workerKills && !done; inRound++) {
        const doomed = worker();
        await pause(700 + ((kills * 397) % 1300));
        doomed.child.kill('SIGKILL');
        await doomed.ended;
        kills++;
      }
      const survivor = worker();
      expect(await run.ended).toMatchObject({ code: 3 });
      survivor.child.kill('SIGTERM');
      await survivor.ended;
      expect([kills > 0, read(folder)]).toEqual([true, expected]);
    }
  }, 600_000 + workerKills * 20_000);

  it('red-kill-mid, red-flush: loses and doubles nothing when Redis is killed, or forgets everything', async () => {
    const busy = worker();
    for (let kills = 0; kills < redisKills; ) {
      const folder = join(newFolder(), 'out');
      const run = runOnQueue(folder);
      let done = false;
      void run.ended.then(() => (done = true));
      await Promise.race([underWay(folder), run.ended]);
      const before = kills;
      for (; kills < redisKills && !done; kills++) {
        await pause((kills * 293) % 700);
        await redis.kill();
        await pause(300);
        await redis.start();
        if (kills % 2 === 1) await redis.command((r) => r.flushall());
      }
      expect(await run.ended).toMatchObject({ code: 3 });
      expect([kills > before, read(folder)]).toEqual([true, expected]);
    }
    busy.child.kill('SIGTERM');
    await busy.ended;
  }, 600_000 + redisKills * 60_000);

  it('red-twice: a shard that is handed out twice at once comes once into the dataset', async () => {
    const folder = join(newFolder(), 'out');
    const run = runOnQueue(folder);
    const queue = new Queue<ShardJob>(queueName({ program: version(), knowledge: openKnowledge().version }), { connection: new Redis(redis.url, { maxRetriesPerRequest: null }), prefix });
    let jobs: { data: ShardJob }[] = [];
    while (jobs.length === 0) {
      await pause(100);
      jobs = await queue.getJobs(['waiting', 'prioritized']);
    }
    for (const copy of ['a', 'b']) await queue.addBulk(jobs.map(({ data }) => ({ name: 'shard', data, opts: { jobId: `${data.key}-${copy}` } })));
    const both = [worker(), worker()];
    expect(await run.ended).toMatchObject({ code: 3 });
    for (const { child } of both) child.kill('SIGTERM');
    await Promise.all(both.map(({ ended }) => ended));
    await queue.close();
    expect([jobs.length > 0, read(folder)]).toEqual([true, expected]);
  });

  it('is taken up by the same command after it was killed itself', async () => {
    const folder = join(newFolder(), 'out');
    const busy = worker();
    const doomed = runOnQueue(folder);
    await underWay(folder);
    doomed.child.kill('SIGKILL');
    await doomed.ended;
    expect(await runOnQueue(folder).ended).toMatchObject({ code: 3 });
    busy.child.kill('SIGTERM');
    expect(read(folder)).toEqual(expected);
  });

  it('rejects the one document that no worker survives, and says why', async () => {
    const folder = join(newFolder(), 'out');
    const few = join(newFolder(), 'few.jsonl');
    writeFileSync(few, Array.from({ length: 5 }, (_, i) => line({ id: `d${i}`, text: i === 3 ? 'poison' : 'fine' })).join(''));
    const name = queueName({ program: version(), knowledge: openKnowledge().version });
    const weak = new Worker<ShardJob>(name, async ({ data }) => {
      const documents = decodeTask(readFileSync(join(data.folder, `${data.key}.task`))) ?? [];
      if (documents.some((d) => d.bytes.includes('poison'))) throw new Error('the worker ended (SIGSEGV)');
      writeFileSync(join(data.folder, `${data.key}.result`), encodeResult(rejectAll(documents, 'read by the double')));
      await Promise.resolve();
    }, { connection: new Redis(redis.url, { maxRetriesPerRequest: null }), prefix });
    const { code } = await started(['run', few, '--out', folder, '--tables', 'none', '--queue', redis.url]).ended;
    await weak.close();
    expect(code).toBe(3);
    expect(jsonLines(read(folder).rejected).map((r) => [r['id'], String(r['message']).includes('SIGSEGV')])).toEqual(Array.from({ length: 5 }, (_, i) => [`d${i}`, i === 3]));
  }, 180_000);
});

describe('what goes wrong', () => {
  it('red-down-start: a Redis that is not there is named, at once, by run and worker', () => {
    for (const args of [['run', inputs, '--out', join(newFolder(), 'out')], ['worker']]) {
      const { code, err } = dragoman([...args, '--queue', 'redis://:secret@127.0.0.1:1']);
      expect([args[0], code, err]).toEqual([args[0], 69, expect.stringMatching(/^dragoman: 127\.0\.0\.1:1: Redis cannot be reached: .*ECONNREFUSED/u)]);
      expect(err).not.toContain('secret');
    }
  });

  it('an address that is none is refused, and a worker wants one', () => {
    expect(dragoman(['worker', '--queue', 'localhost'])).toMatchObject({ code: 2, err: expect.stringContaining('redis://HOST:PORT') as unknown });
    expect(dragoman(['worker'])).toMatchObject({ code: 2, err: expect.stringContaining('--queue') as unknown });
    expect(dragoman(['run', inputs, '--out', '-', '--queue', redis.url])).toMatchObject({ code: 2, err: expect.stringContaining('--shared') as unknown });
  });

  it('red-oom: a Redis that is full, or away for too long, ends the run so that it can be taken up', async () => {
    const full = await RedisServer.begin('--maxmemory', '1mb', '--maxmemory-policy', 'noeviction');
    const folder = join(newFolder(), 'out');
    const { code, err } = await started(['run', inputs, '--out', folder, '--tables', 'none', '--queue', full.url, '--queue-patience', '4']).ended;
    await full.kill();
    expect([code, err]).toEqual([69, expect.stringContaining('Run the same command again')]);
    const busy = worker();
    expect(await started(['run', inputs, '--out', folder, '--tables', 'none', '--queue', redis.url]).ended).toMatchObject({ code: 3 });
    busy.child.kill('SIGTERM');
    expect(read(folder)).toEqual(expected);
  });

  it('a worker that does not see the folder goes, and leaves the work to others', async () => {
    const folder = join(newFolder(), 'out');
    const run = runOnQueue(folder);
    const lost = await worker('--shared', newFolder()).ended;
    expect([lost.code, lost.err]).toEqual([2, expect.stringContaining('--shared')]);
    const busy = worker();
    expect(await run.ended).toMatchObject({ code: 3 });
    busy.child.kill('SIGTERM');
    expect(read(folder)).toEqual(expected);
  });
});

function version(): string {
  return (JSON.parse(readFileSync(join(expectedFolder, 'manifest.json'), 'utf8')) as { versions: { program: string } }).versions.program;
}
