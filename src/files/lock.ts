import { closeSync, fsyncSync, linkSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DragomanError } from '../model/index.js';
import { processTimes } from './processes.js';
import { isSystemError } from './system-errors.js';

/** A folder held by this process alone. */
export interface FolderLock {
  release(): void;
}

/** How long a taker-over waits to see whether another one came between. */
const settleMs = 60;

/**
 * Takes the lock of a folder. A lock whose process has died is taken over.
 *
 * @throws DragomanError `locked`, naming the process that holds it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, '.lock');
  const own = JSON.stringify({ pid: process.pid, started: processTimes(process.pid).started });
  const draft = join(folder, `.lock.${process.pid}`);
  writeFileSync(draft, own);
  try {
    for (;;) {
      try {
        linkSync(draft, path);
        break;
      } catch (error) {
        if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
      }
      const held = readIfThere(path);
      if (held === null) continue;
      const holder = parseHolder(held);
      if (holder !== null && isAlive(holder)) {
        throw new DragomanError({ code: 'locked', where: folder, what: `process ${holder.pid} is writing here`, remedy: 'Wait for it, or name another folder' });
      }
      if (readIfThere(path) !== held) continue;
      renameSync(draft, path);
      await delay(settleMs);
      if (readIfThere(path) === own) break;
      writeFileSync(draft, own);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  for (const name of readdirSync(folder)) {
    const pid = /^\.lock\.(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive({ pid: Number(pid), started: null })) rmSync(join(folder, name), { force: true });
  }
  return { release: () => { if (readIfThere(path) === own) rmSync(path, { force: true }); } };
}

interface Holder {
  readonly pid: number;
  readonly started: string | null;
}

function parseHolder(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || typeof value.pid !== 'number') return null;
    return { pid: value.pid, started: 'started' in value && typeof value.started === 'string' ? value.started : null };
  } catch {
    return null;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ESRCH') return false;
  }
  const now = processTimes(pid).started;
  return started === null || now === null || now === started;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Makes what was done to the entries of a folder survive a power cut. */
export function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
