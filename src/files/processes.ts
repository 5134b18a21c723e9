import { readFileSync } from 'node:fs';

/* What Linux tells of a process under /proc. Other systems tell nothing there: times are then NaN, the rest null. */

/** Linux counts in ticks of 10 ms. */
const tickMs = 10;

/** Times of a process. */
export interface ProcessTimes {
  /** Processor time of its own in milliseconds. */
  readonly ownMs: number;
  /** Processor time of the children that it has seen end, with theirs, in milliseconds. */
  readonly childrenMs: number;
  /** When it began, in ticks since the machine did: tells a process from a later one of the same number. */
  readonly started: string | null;
}

/** Times of a process by its number. */
export function processTimes(pid: number): ProcessTimes {
  const line = read(pid, 'stat');
  // The name before these may hold spaces and brackets.
  const fields = line?.slice(line.lastIndexOf(')') + 2).split(' ') ?? [];
  const ms = (user: number): number => tickMs * (Number(fields[user] ?? Number.NaN) + Number(fields[user + 1] ?? Number.NaN));
  return { ownMs: ms(11), childrenMs: ms(13), started: fields[19] ?? null };
}

/** Resident memory of a process in bytes. */
export function residentBytes(pid: number): number | null {
  const line = read(pid, 'statm');
  return line === null ? null : Number(line.split(' ')[1]) * 4096;
}

function read(pid: number, name: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return null;
  }
}
