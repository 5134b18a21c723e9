import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { decodeResult, encodeTask, joinResults, rejectAll, type TaskResult, type TaskRunner, type WorkerSetup } from '../batch/index.js';
import type { RawDocument, SharedFolder } from '../files/index.js';
import { DragomanError } from '../model/index.js';
import { hashOf, prefix, queueName, resultFile, taskFile, type ShardJob, type Versions } from './queue-names.js';
import { addressOf, asConnection, connectRedis } from './redis.js';

/** What a queue is made of. */
export interface QueueOptions {
  readonly url: string;
  /** Makes the folder that all workers see; called when the first task is there. */
  readonly folder: () => SharedFolder;
  readonly setup: WorkerSetup;
  readonly versions: Versions;
  /** Tasks in the queue at a time. */
  readonly width: number;
  /** How long Redis may be away before the run is given up, to be taken up later. */
  readonly patienceMs: number;
  readonly say: (message: string) => void;
}

interface Waiting {
  readonly documents: readonly RawDocument[];
  readonly resolve: (result: TaskResult) => void;
  readonly reject: (error: unknown) => void;
}

const lookEveryMs = 100;
const askEveryMs = 2000;
const workersExpectedMs = 10_000;

/**
 * Hands tasks to workers on any machine, by a queue in Redis and a folder that all see. The folder decides: a task is
 * done when its result lies there whole, however often it was run and whatever became of its job. What Redis has
 * forgotten is put into the queue again.
 */
export class QueueRunner implements TaskRunner {
  readonly width: number;
  readonly #options: QueueOptions;
  readonly #redis: Redis;
  readonly #queue: Queue<ShardJob>;
  readonly #waiting = new Map<string, Waiting>();
  readonly #timer: NodeJS.Timeout;
  #folder: SharedFolder | null = null;
  #setup = '';
  #trouble = 'no answer';
  #asking = false;
  #askedAt = 0;
  #heardAt = performance.now();
  #begunAt = 0;
  #warned = false;

  private constructor(options: QueueOptions, redis: Redis, queue: Queue<ShardJob>) {
    this.width = options.width;
    this.#options = options;
    this.#redis = redis;
    this.#queue = queue;
    this.#timer = setInterval(() => this.#look(), lookEveryMs);
  }

  /** @throws DragomanError `unavailable`, `bad-configuration` */
  static async connect(options: QueueOptions): Promise<QueueRunner> {
    const { redis, bullmq } = await connectRedis(options.url, options.say);
    const queue = new bullmq.Queue<ShardJob>(queueName(options.versions), {
      connection: asConnection(redis), prefix,
      defaultJobOptions: { attempts: 3, backoff: { type: 'fixed', delay: 1000 }, removeOnComplete: true },
    });
    // The connection says what is wrong with it.
    queue.on('error', () => undefined);
    return new QueueRunner(options, redis, queue);
  }

  async run(documents: readonly RawDocument[]): Promise<TaskResult> {
    const folder = this.#open();
    const bytes = encodeTask(documents);
    const key = hashOf([this.#setup, bytes]).slice(0, 32);
    if (!folder.has(resultFile(key)) && !folder.has(taskFile(key))) folder.put(taskFile(key), bytes);
    const result = new Promise<TaskResult>((resolve, reject) => this.#waiting.set(key, { documents, resolve, reject }));
    if (this.#begunAt === 0) this.#begunAt = performance.now();
    if (!folder.has(resultFile(key))) this.#add(key).catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    for (const { reject } of this.#waiting.values()) reject(new Error('the run was stopped'));
    this.#waiting.clear();
    this.#redis.disconnect();
    await this.#queue.close().catch(() => undefined);
  }

  #open(): SharedFolder {
    if (this.#folder !== null) return this.#folder;
    const folder = this.#options.folder();
    const { setup: given } = this.#options;
    // Workers may see the folder elsewhere: they are told the name of their own lists, not a path.
    const setup = Buffer.from(JSON.stringify({ ...given, knowledge: given.knowledge === null ? null : folder.putFile(given.knowledge, 'knowledge') }));
    this.#setup = `${hashOf([setup]).slice(0, 32)}.setup`;
    if (!folder.has(this.#setup)) folder.put(this.#setup, setup);
    this.#folder = folder;
    return folder;
  }

  async #add(key: string): Promise<void> {
    await this.#queue.add('shard', { folder: this.#open().path, setup: this.#setup, key }, { jobId: key });
    this.#heardAt = performance.now();
  }

  /** Takes the results that have come, and now and then asks Redis about the others. */
  #look(): void {
    if (this.#waiting.size === 0) {
      this.#heardAt = performance.now();
      return;
    }
    for (const [key, waiting] of this.#waiting) {
      try {
        this.#take(key, waiting);
      } catch (error) {
        this.#waiting.delete(key);
        waiting.reject(error);
      }
    }
    const now = performance.now();
    if (!this.#asking && now - this.#askedAt > askEveryMs) void this.#ask();
    if (now - this.#heardAt > this.#options.patienceMs) this.#giveUp();
  }

  #take(key: string, waiting: Waiting): void {
    const folder = this.#open();
    const bytes = folder.get(resultFile(key));
    if (bytes === null) return;
    const result = decodeResult(bytes);
    folder.remove(resultFile(key));
    // A result that is not whole is made again: its job is gone, so the next question puts it back.
    if (result === null) return;
    folder.remove(taskFile(key));
    this.#waiting.delete(key);
    waiting.resolve(result);
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    try {
      for (const [key, waiting] of [...this.#waiting]) {
        const state = await this.#queue.getJobState(key);
        if (!this.#waiting.has(key) || this.#open().has(resultFile(key))) continue;
        if (state === 'failed') await this.#bury(key, waiting);
        else if (state === 'unknown' || state === 'completed') {
          if (state === 'completed') await this.#queue.remove(key);
          await this.#add(key);
        }
      }
      await this.#warn();
      this.#heardAt = performance.now();
    } catch (error) {
      // Redis is away or full: patience decides how long.
      this.#trouble = error instanceof Error ? error.message : String(error);
    } finally {
      this.#asking = false;
      this.#askedAt = performance.now();
    }
  }

  /** Deals with a task that no worker could do: its documents are tried one by one, and one alone is rejected. */
  async #bury(key: string, { documents, resolve, reject }: Waiting): Promise<void> {
    const job = await this.#queue.getJob(key);
    const reason = job?.failedReason ?? 'it failed';
    await this.#queue.remove(key);
    this.#waiting.delete(key);
    this.#open().remove(taskFile(key));
    if (documents.length === 1) {
      resolve(rejectAll(documents, `the document was given up: ${reason}`));
      return;
    }
    Promise.all(documents.map((document) => this.run([document]))).then((results) => resolve(joinResults(results)), reject);
  }

  async #warn(): Promise<void> {
    if (this.#warned || performance.now() - this.#begunAt < workersExpectedMs || (await this.#queue.getWorkersCount()) > 0) return;
    this.#warned = true;
    this.#options.say(`no worker of this version is on the queue; start one with: dragoman worker --queue ${redacted(this.#options.url)}`);
  }

  #giveUp(): void {
    const error = new DragomanError({
      code: 'unavailable', where: addressOf(this.#options.url), what: `Redis could not be used for ${Math.round(this.#options.patienceMs / 1000)} s: ${this.#trouble}`,
      remedy: 'Run the same command again when it can: it goes on where it stopped',
    });
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function redacted(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//…@');
}
