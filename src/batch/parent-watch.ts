import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const watchModule = fileURLToPath(new URL('./parent-watch-main.js', import.meta.url));

/**
 * Ends this process soon after the one that started it has gone, whatever it is at: a thread of its own looks, because
 * a document that takes long keeps the first thread from hearing that its input has ended.
 *
 * @param parent number of the process that started this one
 */
export function endWithParent(parent: number): void {
  new Worker(watchModule, { workerData: parent, resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 } }).unref();
}
