import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { bin, head, row } from './measure.js';
import { benchLanguages, benchTexts, writeInput } from './texts.js';

/** What a run of the program took: by the clock, of all processors, and the most memory that it and its workers held at a time. */
interface Sized {
  readonly wallMs: number;
  readonly processorMs: number;
  readonly peakMegabytes: number;
}

const tickMs = 10;
const lookEveryMs = 100;

/** Fields of `/proc/PID/stat` behind the name: processor time of a process and of its children that have ended. */
function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return tickMs * [11, 12, 13, 14].reduce((sum, i) => sum + Number(fields[i]), 0);
}

function family(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter((text) => text !== '').map(Number);
  return [pid, ...children.flatMap(family)];
}

function megabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

function measured(args: readonly string[]): Promise<Sized> {
  const began = performance.now();
  const before = processorMs(process.pid);
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  let peakMegabytes = 0;
  const look = setInterval(() => {
    try {
      peakMegabytes = Math.max(peakMegabytes, family(child.pid ?? 0).reduce((sum, pid) => sum + megabytes(pid), 0));
    } catch {
      // One of them has just ended.
    }
  }, lookEveryMs);
  return new Promise((resolve) => child.once('exit', () => {
    clearInterval(look);
    resolve({ wallMs: performance.now() - began, processorMs: processorMs(process.pid) - before, peakMegabytes });
  }));
}

function bytesUnder(path: string): number {
  const stats = statSync(path);
  return stats.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesUnder(join(path, name)), 0) : stats.size;
}

/** Articles that are asked for: what a large archive costs is told for so many. */
const archive = 100_000_000;

/**
 * What a dataset costs: documents a second of one processor, bytes out for each byte in, memory, and a hundred million
 * articles. Start-up is left out: a run is compared with one of twice the documents. Linux only.
 */
export async function sizing(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-sizing-'));
  try {
    const texts = benchLanguages.flatMap((l) => benchTexts(l, 200_000));
    const write = (name: string, times: number): string => {
      const path = join(folder, name);
      writeInput(path, texts, times);
      return path;
    };
    const [half, whole] = [write('half.jsonl', 4), write('whole.jsonl', 8)];
    const documents = texts.length * 4;
    const bytesIn = statSync(half).size;
    head(`Sizing: articles of ${Math.round(bytesIn / documents)} bytes in ${benchLanguages.length} languages, start-up left out`, 'run', 'documents/s of a processor', 'MB/s of a processor', 'peak MB', 'bytes out a byte in', `processor hours for ${archive / 1e6} million`, 'TB in', 'TB out');
    for (const [tables, jobs] of [['none', 1], ['none', availableParallelism()], ['parquet', 1]] as const) {
      const run = (input: string): Promise<Sized> => measured([bin, 'run', input, '--out', `${input}-${tables}-${jobs}`, '--quiet', '--jobs', String(jobs), '--tables', tables]);
      const [one, two] = [await run(half), await run(whole)];
      const seconds = (two.processorMs - one.processorMs) / 1000;
      const out = (bytesUnder(`${whole}-${tables}-${jobs}`) - bytesUnder(`${half}-${tables}-${jobs}`)) / bytesIn;
      const terabytes = (archive * bytesIn) / documents / 1e12;
      row(`--jobs ${jobs} --tables ${tables}`, (documents / seconds).toFixed(0), (bytesIn / seconds / 1e6).toFixed(2), two.peakMegabytes.toFixed(0), out.toFixed(1), ((archive / documents) * (seconds / 3600)).toFixed(0), terabytes.toFixed(2), (terabytes * out).toFixed(1));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
