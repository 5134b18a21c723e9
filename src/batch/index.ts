export { makeDataset, type DatasetOptions, type DatasetResult } from './make-dataset.js';
export { countNames, type WorkerSetup } from './protocol.js';
export { runBatch, type BatchProgress, type RejectedInput, type Sink } from './run-batch.js';
export { LocalRunner, type TaskRunner } from './task-runner.js';
export { joinResults, rejectAll, runTask, type TaskResult } from './run-task.js';
export { decodeResult, decodeTask, encodeResult, encodeTask } from './shards.js';
export type { Totals } from './totals.js';
export { WorkerPool, type WorkerLimits } from './worker-pool.js';
