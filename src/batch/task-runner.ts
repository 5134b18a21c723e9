import type { RawDocument } from '../files/index.js';
import { runTask, type TaskResult } from './run-task.js';
import type { WorkerPool } from './worker-pool.js';

/** Who runs the documents of a task: processes on this machine, or workers somewhere else. */
export interface TaskRunner {
  /** How many tasks it can do at a time: as many are handed over, and as many more are kept ready. */
  readonly width: number;
  /**
   * Runs documents. Rejects with DragomanError only where no document can be run at all; a document at fault is
   * rejected in the result.
   */
  run(documents: readonly RawDocument[]): Promise<TaskResult>;
  /** Lets go of what it holds; tasks under way fail. */
  close(): Promise<void>;
}

/** Runs tasks in worker processes on this machine. */
export class LocalRunner implements TaskRunner {
  readonly width: number;
  readonly #pool: WorkerPool;

  constructor(pool: WorkerPool, jobs: number) {
    this.#pool = pool;
    this.width = jobs;
  }

  run(documents: readonly RawDocument[]): Promise<TaskResult> {
    return runTask(this.#pool, documents);
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
