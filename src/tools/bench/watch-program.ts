import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { childrenMs, type Taken } from './measure.js';

/** What a program took, and the most memory that it and its children held at a time, in bytes (NaN where the system does not tell). */
export interface Watched extends Taken {
  readonly peakBytes: number;
}

const watchEveryMs = 250;

/**
 * Runs the program of this Node to its end and watches its memory: pages that processes share are counted once.
 *
 * @throws Error where it ends with another code than 0
 */
export async function watchProgram(args: readonly string[]): Promise<Watched> {
  const [began, before] = [performance.now(), childrenMs()];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  let peakBytes = Number.NaN;
  const timer = setInterval(() => {
    const now = child.pid === undefined ? Number.NaN : treeBytes(child.pid);
    if (!(now <= peakBytes)) peakBytes = Number.isNaN(now) ? peakBytes : now;
  }, watchEveryMs);
  const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
  return { wall: performance.now() - began, processor: childrenMs() - before, peakBytes };
}

/** Proportional memory of a process and all below it. */
function treeBytes(pid: number): number {
  try {
    const own = 1024 * Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]);
    return childrenOf(pid).reduce((sum, child) => sum + (treeBytes(child) || 0), own);
  } catch {
    return Number.NaN;
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter((id) => id.trim() !== '').map(Number));
}
