import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { openKnowledge } from '../../knowledge/index.js';
import { exitCodes } from '../../model/index.js';
import { workOnQueue } from '../../service/index.js';
import { catchSignals } from '../catch-signals.js';
import type { Action } from '../commands.js';
import { say } from '../terminal.js';
import { builtVersion } from '../version.js';

const workerFlags = z.object({
  queue: z.string(),
  shared: z.string().optional(),
  jobs: z.int().optional(),
  stopWhenIdle: z.int().optional(),
  documentTimeout: z.int(),
  workerMemory: z.int(),
  quiet: z.boolean().default(false),
});

/** Works for runs on other machines until it is told to stop. */
export const worker: Action = async ({ flags }) => {
  const given = workerFlags.parse(flags);
  const stop = new AbortController();
  const signals = catchSignals(stop);
  const { shards, failed } = await workOnQueue({
    url: given.queue,
    versions: { program: builtVersion(), knowledge: openKnowledge().version },
    jobs: given.jobs ?? availableParallelism(),
    limits: { timeoutMs: given.documentTimeout * 1000, memoryBytes: given.workerMemory },
    shared: given.shared ?? null,
    idleMs: given.stopWhenIdle === undefined ? null : given.stopWhenIdle * 1000,
    stop: stop.signal,
    say,
  });
  if (!given.quiet) say(`${shards} shards done${failed === 0 ? '' : `, ${failed} failed`}`);
  return signals.code() ?? exitCodes.ok;
};
