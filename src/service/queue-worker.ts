import { randomUUID } from 'node:crypto';
import type { Job, Worker } from 'bullmq';
import { decodeTask, encodeResult, runTask, WorkerPool, type WorkerLimits, type WorkerSetup } from '../batch/index.js';
import { SharedFolder } from '../files/index.js';
import { DragomanError } from '../model/index.js';
import { prefix, queueName, resultFile, taskFile, type ShardJob, type Versions } from './queue-names.js';
import { asConnection, connectRedis } from './redis.js';

/** What a worker of a queue needs. */
export interface QueueWorkerOptions {
  readonly url: string;
  readonly versions: Versions;
  /** Documents in work at a time, each in a process of its own. */
  readonly jobs: number;
  readonly limits: WorkerLimits;
  /** Where this machine sees the shared folder; as the run sees it where it is null. */
  readonly shared: string | null;
  /** End when there was nothing to do for so long; null for never. */
  readonly idleMs: number | null;
  readonly stop: AbortSignal;
  readonly say: (message: string) => void;
}

/** How a worker spent its time. */
export interface WorkDone {
  readonly shards: number;
  readonly failed: number;
}

// The main process only waits for its workers, so it renews its locks in time; one that is dead is noticed this soon.
const lockMs = 10_000;
/**
 * Machines may go as they like: a shard is given up only after so many have gone with it. A document that ends its worker process is
 * found and rejected before that, and the machine stays.
 */
const machinesLost = 24;

/**
 * Works on the shards of a queue until it is stopped. Doing a shard twice is the same as once: its result is a file
 * whose name is the hash of its task.
 *
 * @throws DragomanError `unavailable`; `bad-configuration` where this machine does not see the folder of a run
 */
export async function workOnQueue(options: QueueWorkerOptions): Promise<WorkDone> {
  const { redis, bullmq } = await connectRedis(options.url, options.say);
  const pools = new Pools(options.limits);
  const writer = randomUUID();
  let shards = 0;
  let failed = 0;
  let misplaced: DragomanError | null = null;
  let busyAt = performance.now();
  let busy = 0;
  const worker: Worker<ShardJob> = new bullmq.Worker<ShardJob>(queueName(options.versions), async (job) => {
    busy++;
    try {
      await runShard(job, new SharedFolder(options.shared ?? job.data.folder, writer), pools);
      shards++;
    } catch (error) {
      failed++;
      if (error instanceof DragomanError && error.code === 'bad-configuration') misplaced = error;
      options.say(`shard ${job.data.key}: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    } finally {
      busy--;
      busyAt = performance.now();
    }
  }, { connection: asConnection(redis), prefix, concurrency: options.jobs, lockDuration: lockMs, stalledInterval: lockMs / 2, maxStalledCount: machinesLost, drainDelay: 1, runRetryDelay: 1000, autorun: false });
  worker.on('error', () => undefined);
  void keepRunning(worker);
  await stopped(options, () => (misplaced !== null ? Infinity : busy > 0 ? 0 : performance.now() - busyAt));
  // What is in work is finished and its lock given back; a second signal ends the process at once.
  await worker.close();
  await pools.close();
  redis.disconnect();
  // The runs' documents must not suffer for it: others do the work.
  if (misplaced !== null) throw misplaced as DragomanError;
  return { shards, failed };
}

/** A worker whose loop ends because Redis went away begins again. */
async function keepRunning(worker: Worker<ShardJob>): Promise<void> {
  while (worker.closing === undefined) {
    try {
      await worker.run();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

async function runShard({ data }: Job<ShardJob>, folder: SharedFolder, pools: Pools): Promise<void> {
  if (folder.has(resultFile(data.key))) return;
  const setup = folder.get(data.setup);
  if (setup === null) {
    throw new DragomanError({ code: 'bad-configuration', where: folder.path, what: 'this machine does not see the folder of the run', expected: `a file ${data.setup}`, remedy: 'Name the folder as it is seen here with --shared' });
  }
  const task = folder.get(taskFile(data.key));
  // Whoever waited for it has its result and took both files away.
  if (task === null) return;
  const documents = decodeTask(task);
  if (documents === null) throw new Error(`${taskFile(data.key)} is not whole`);
  folder.put(resultFile(data.key), encodeResult(await pools.use(data.setup, () => setupIn(folder, setup), (pool) => runTask(pool, documents))));
}

/** What a run wants, with its lists of names where this machine sees them. */
function setupIn(folder: SharedFolder, bytes: Buffer): WorkerSetup {
  // The file was written by a run of this version: its shape is that of the type.
  const setup = JSON.parse(bytes.toString('utf8')) as WorkerSetup;
  return { ...setup, knowledge: setup.knowledge === null ? null : folder.pathOf(setup.knowledge) };
}

/** Ends when the signal comes, or when there was nothing to do for too long. */
function stopped({ stop, idleMs }: QueueWorkerOptions, idleFor: () => number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (stop.aborted || idleFor() > (idleMs ?? Number.MAX_VALUE)) {
        clearInterval(timer);
        resolve();
      }
    }, 100);
  });
}

interface Held {
  readonly pool: WorkerPool;
  users: number;
}

const poolsKept = 2;

/** Worker processes by what they run: a run with another pipeline needs others. The last few kinds are kept. */
class Pools {
  readonly #limits: WorkerLimits;
  /** Least recently used first. */
  readonly #held = new Map<string, Held>();

  constructor(limits: WorkerLimits) {
    this.#limits = limits;
  }

  /** Does some work with the processes that a setup wants. */
  async use<Result>(name: string, setup: () => WorkerSetup, work: (pool: WorkerPool) => Promise<Result>): Promise<Result> {
    const held = this.#held.get(name) ?? { pool: new WorkerPool(setup(), this.#limits), users: 0 };
    this.#held.delete(name);
    this.#held.set(name, held);
    held.users++;
    try {
      return await work(held.pool);
    } finally {
      held.users--;
      this.#thin();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#held.values()].map(({ pool }) => pool.close()));
  }

  #thin(): void {
    for (const [name, { pool, users }] of this.#held) {
      if (this.#held.size <= poolsKept) return;
      if (users > 0) continue;
      this.#held.delete(name);
      void pool.close();
    }
  }
}
