import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, head, row } from './measure.js';
import { benchLanguages, benchTexts, writeInput } from './texts.js';
import { watchProgram, type Watched } from './watch-program.js';

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
      const run = (input: string): Promise<Watched> => watchProgram([bin, 'run', input, '--out', `${input}-${tables}-${jobs}`, '--quiet', '--jobs', String(jobs), '--tables', tables]);
      const [one, two] = [await run(half), await run(whole)];
      const seconds = (two.processor - one.processor) / 1000;
      const out = (bytesUnder(`${whole}-${tables}-${jobs}`) - bytesUnder(`${half}-${tables}-${jobs}`)) / bytesIn;
      const terabytes = (archive * bytesIn) / documents / 1e12;
      row(`--jobs ${jobs} --tables ${tables}`, (documents / seconds).toFixed(0), (bytesIn / seconds / 1e6).toFixed(2), (two.peakBytes / 1024 ** 2).toFixed(0), out.toFixed(1), ((archive / documents) * (seconds / 3600)).toFixed(0), terabytes.toFixed(2), (terabytes * out).toFixed(1));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
