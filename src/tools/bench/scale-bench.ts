import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, head, row, runAll, sum } from './measure.js';
import { benchLanguages, benchTexts, type BenchText } from './texts.js';
import { watchProgram, type Watched } from './watch-program.js';

/*
 * What takes minutes to hours: batches long enough that warming up does not count, and those that the memory is measured
 * by. `npm run bench -- --scale`.
 */

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
const megabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(0);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const columns = ['seconds by the clock', 'seconds of processor time', 'most memory, MB'] as const;
const cells = ({ wall, processor, peakBytes }: Watched): [string, string, string] => [seconds(wall), seconds(processor), megabytes(peakBytes)];

/** Calls back with a folder that is gone afterwards. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a file piece by piece: `count` lines, the bytes of a few thousand at a time. */
function writeLines(path: string, count: number, lineOf: (i: number) => string): string {
  writeFileSync(path, '');
  for (let i = 0; i < count; i += 2000) appendFileSync(path, Array.from({ length: Math.min(2000, count - i) }, (_, k) => lineOf(i + k)).join(''));
  return path;
}

const inputLine = (texts: readonly BenchText[], changed: (i: number) => boolean) => (i: number): string => {
  const { text, language } = texts[i % texts.length]!;
  return `${JSON.stringify({ id: `d${i}`, language, text: changed(i) ? `${text}\n\n${i}.` : text, publishedAt: '2025-06-01' })}\n`;
};

const never = (): boolean => false;
const oneInHundred = (i: number): boolean => i % 100 === 7;

/** 20,000 articles: the runner over the bare pipeline, one worker and two, and a refresh where one in a hundred has changed. */
export async function longBatch(documents = 20_000): Promise<void> {
  const texts = benchLanguages.flatMap((language) => benchTexts(language, 200_000));
  await runAll(texts);
  const bare = ((await runAll(texts)) * documents) / texts.length;
  await withFolder(async (folder) => {
    const input = writeLines(join(folder, 'in.jsonl'), documents, inputLine(texts, never));
    const run = (out: string, jobs: number, ...more: string[]): Promise<Watched> =>
      watchProgram([bin, 'run', input, '--out', join(folder, out), '--jobs', String(jobs), '--tables', 'none', '--quiet', ...more]);
    const [one, two] = [await run('one', 1), await run('two', 2)];
    head(`${documents.toLocaleString('en')} articles of ${Math.round(sum(texts) / texts.length)} characters, no tables`, 'what', ...columns, 'in relation');
    row('bare pipeline.run in one process', '', seconds(bare), '', '');
    row('run --jobs 1', ...cells(one), `${(one.processor / bare).toFixed(2)} times bare`);
    row('run --jobs 2', ...cells(two), `${(one.wall / two.wall).toFixed(2)} times as fast as one`);
    writeLines(input, documents, inputLine(texts, oneInHundred));
    const refresh = await run('two', 2, '--incremental');
    row('run --jobs 2 --incremental, 1 % changed', ...cells(refresh), `${percent(refresh.wall, two.wall)} of the clock, ${percent(refresh.processor, two.processor)} of the processor time`);
  });
}

/** `diff` of two datasets in which one record in a hundred differs. */
export async function diffBench(documents = 100_000): Promise<void> {
  const texts = benchLanguages.flatMap((language) => benchTexts(language, 60_000, 600));
  await withFolder(async (folder) => {
    const input = writeLines(join(folder, 'in.jsonl'), texts.length, inputLine(texts, never));
    await watchProgram([bin, 'run', input, '--out', join(folder, 'few'), '--tables', 'none', '--quiet']);
    const records = readFileSync(join(folder, 'few', 'documents.jsonl'), 'utf8').split('\n').filter((line) => line !== '');
    const lineOf = (changed: (i: number) => boolean) => (i: number): string => {
      const record = records[i % records.length]!.replace(/"id":"[^"]*"/, `"id":"d${i}"`);
      return `${changed(i) ? record.replace(/"type":"LOC"/g, '"type":"ORG"') : record}\n`;
    };
    const [before, after] = [writeLines(join(folder, 'a.jsonl'), documents, lineOf(never)), writeLines(join(folder, 'b.jsonl'), documents, lineOf(oneInHundred))];
    head(`diff of two datasets of ${documents.toLocaleString('en')} documents, 1 % changed`, 'what', ...columns);
    row('diff', ...cells(await watchProgram([bin, 'diff', before, after])));
  });
}

/** A million documents of one sentence, one in ten of which claims something. */
export async function million(documents = 1_000_000): Promise<void> {
  const places = ['Rome', 'Berlin', 'Ankara', 'Paris', 'Bucharest', 'Madrid', 'Moscow', 'Vienna'];
  const lineOf = (i: number): string =>
    `${JSON.stringify({ id: `d${i}`, language: 'en', text: i % 10 === 0 ? `Fire in ${places[i % 8]}: ${i % 97} were hurt.` : `Rain in ${places[i % 8]} on Monday.` })}\n`;
  await withFolder(async (folder) => {
    head('Many small documents, 2 workers, no tables', 'documents', ...columns);
    for (const count of [documents / 10, documents]) {
      const input = writeLines(join(folder, 'in.jsonl'), count, lineOf);
      const out = join(folder, `out-${count}`);
      const watched = await watchProgram([bin, 'run', input, '--out', out, '--jobs', '2', '--tables', 'none', '--quiet']);
      if (!existsSync(join(out, 'manifest.json'))) throw new Error('the dataset is not whole');
      row(count.toLocaleString('en'), ...cells(watched));
    }
  });
}
