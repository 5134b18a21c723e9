import { createHash } from 'node:crypto';

/** What must be the same on both ends of a queue, or the same input would give other outputs. */
export interface Versions {
  readonly program: string;
  readonly knowledge: string;
}

/** The data of a job: where the shard lies. Documents never go through Redis. */
export interface ShardJob {
  /** Folder of tasks and results, as the one who made the job sees it. */
  readonly folder: string;
  /** Name of the file that says which pipeline to run. */
  readonly setup: string;
  readonly key: string;
}

/** All queues lie under this prefix in Redis. */
export const prefix = 'dragoman';

/** The queue of all workers of one version: others never see its jobs. */
export function queueName({ program, knowledge }: Versions): string {
  return `shards-${hashOf([program, knowledge]).slice(0, 16)}`;
}

/** Name of the file that holds a task. */
export function taskFile(key: string): string {
  return `${key}.task`;
}

/** Name of the file that holds what became of a task. */
export function resultFile(key: string): string {
  return `${key}.result`;
}

/** SHA-256 of a few parts, hexadecimal. */
export function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
