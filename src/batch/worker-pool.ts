import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Readable, Writable } from 'node:stream';
import { processTimes, residentBytes } from '../files/index.js';
import { encodeFrame, FrameReader, type Frame } from './frames.js';
import type { WorkerSetup } from './protocol.js';

/** Bounds on what one document may cost. */
export interface WorkerLimits {
  /** Processor time that a task may take, apart from its length: a busy machine must not cost a document. */
  readonly timeoutMs: number;
  /** Resident memory at which a worker is ended. */
  readonly memoryBytes: number;
}

/** Why a worker was lost over a task. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost';

  constructor(readonly reason: 'timed-out' | 'memory' | 'died', message: string) {
    super(message);
  }
}

const watchEveryMs = 200;
/** A long task gets one millisecond more for so many bytes: a tenth of the pace that is normal on a slow machine. */
const bytesPerMs = 50;
/** By the clock a task may take so many times its limit: a worker that sleeps takes no processor time. */
const clockShare = 30;
const heapMegabytes = 1536;

interface Job {
  readonly resolve: (frame: Frame) => void;
  readonly reject: (error: Error) => void;
  readonly limitMs: number;
  /** Processor time of the worker when the task began; NaN where the system does not tell. */
  readonly processorMs: number;
  /** Time by the clock since then. */
  passedMs: number;
}

/** One worker process, which does one task at a time. */
class Worker {
  readonly #process: ChildProcess;
  readonly #input: Writable;
  readonly #limits: WorkerLimits;
  readonly #watch: NodeJS.Timeout;
  readonly exited: Promise<void>;
  #job: Job | null = null;
  #lastTick = performance.now();
  #cause: WorkerLost | null = null;

  constructor(module: string, setup: WorkerSetup, limits: WorkerLimits) {
    this.#limits = limits;
    this.#process = spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, module, String(process.pid)], { stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
    // Descriptors 0 and 3 are pipes, as asked for in the line above.
    this.#input = this.#process.stdin as Writable;
    const output = this.#process.stdio[3] as Readable;
    const reader = new FrameReader();
    output.on('data', (chunk: Buffer) => {
      for (const frame of reader.push(chunk)) this.#finish((job) => job.resolve(frame));
    });
    output.on('error', () => undefined);
    this.#input.on('error', () => undefined);
    this.exited = new Promise((resolve) => {
      this.#process.once('error', (error) => this.#lose(new WorkerLost('died', `the worker could not be started: ${error.message}`), resolve));
      this.#process.once('close', (code, signal) => this.#lose(this.#cause ?? new WorkerLost('died', `the worker ended (${signal ?? `code ${code}`})`), resolve));
    });
    this.#watch = setInterval(() => this.#check(), watchEveryMs);
    this.#watch.unref();
    this.#input.write(encodeFrame(setup, []));
  }

  get lost(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null || this.#cause !== null;
  }

  run(frame: Buffer): Promise<Frame> {
    return new Promise((resolve, reject) => {
      this.#job = { resolve, reject, limitMs: this.#limits.timeoutMs + frame.length / bytesPerMs, processorMs: this.#processorMs(), passedMs: 0 };
      this.#lastTick = performance.now();
      this.#input.write(frame);
    });
  }

  end(): Promise<void> {
    this.#process.kill('SIGKILL');
    return this.exited;
  }

  #finish(settle: (job: Job) => void): void {
    const job = this.#job;
    this.#job = null;
    if (job !== null) settle(job);
  }

  #lose(error: WorkerLost, resolve: () => void): void {
    clearInterval(this.#watch);
    this.#cause ??= error;
    this.#finish((job) => job.reject(error));
    resolve();
  }

  #check(): void {
    const now = performance.now();
    // After a stop of the whole process the clock has run on: count at most two ticks.
    const passed = Math.min(now - this.#lastTick, 2 * watchEveryMs);
    this.#lastTick = now;
    const job = this.#job;
    if (job === null) return;
    job.passedMs += passed;
    const used = this.#processorMs() - job.processorMs;
    if (Number.isNaN(used) ? job.passedMs > job.limitMs : used > job.limitMs || job.passedMs > job.limitMs * clockShare) this.#kill(new WorkerLost('timed-out', 'the time limit was reached'));
    else if ((residentBytes(this.#process.pid ?? 0) ?? 0) > this.#limits.memoryBytes) this.#kill(new WorkerLost('memory', `the memory limit of ${this.#limits.memoryBytes} bytes was reached`));
  }

  /** Processor time that the worker has taken; NaN where the system does not tell. */
  #processorMs(): number {
    return processTimes(this.#process.pid ?? 0).ownMs;
  }

  #kill(cause: WorkerLost): void {
    this.#cause = cause;
    this.#process.kill('SIGKILL');
  }
}

/** Worker processes, started when they are first needed and replaced when they are lost. */
export class WorkerPool {
  readonly #setup: WorkerSetup;
  readonly #limits: WorkerLimits;
  readonly #module: string;
  #idle: Worker[] = [];
  #closed = false;
  readonly #all = new Set<Worker>();

  constructor(setup: WorkerSetup, limits: WorkerLimits, module = fileURLToPath(new URL('./worker-main.js', import.meta.url))) {
    this.#setup = setup;
    this.#limits = limits;
    this.#module = module;
  }

  /**
   * Runs one task on an idle worker, or on a new one.
   *
   * @throws WorkerLost
   */
  async run(frame: Buffer): Promise<Frame> {
    if (this.#closed) throw new Error('the workers have been ended');
    let worker = this.#idle.pop();
    while (worker?.lost === true) worker = this.#idle.pop();
    worker ??= this.#start();
    const reply = await worker.run(frame);
    this.#idle.push(worker);
    return reply;
  }

  /** Ends all workers; tasks under way fail with `WorkerLost`. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map((worker) => worker.end()));
  }

  #start(): Worker {
    const worker = new Worker(this.#module, this.#setup, this.#limits);
    this.#all.add(worker);
    void worker.exited.then(() => {
      this.#all.delete(worker);
      this.#idle = this.#idle.filter((w) => w !== worker);
    });
    return worker;
  }
}
