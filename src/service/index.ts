export { QueueRunner, type QueueOptions } from './queue-runner.js';
export { workOnQueue, type QueueWorkerOptions, type WorkDone } from './queue-worker.js';
export { addressOf } from './redis.js';
export type { Versions } from './queue-names.js';
