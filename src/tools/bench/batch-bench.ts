import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, head, row, runAll, timeProgram, timeProgramOften, type Taken } from './measure.js';
import { benchLanguages, benchTexts, writeInput } from './texts.js';

/** How often the texts are repeated where workers are compared: each has to warm up, and that is not what is asked. */
const copies = 8;

const seconds = (ms: number): string => (ms / 1000).toFixed(2);

/** From the command to the first record. */
export function startUp(): void {
  head('Start-up: from the command to the first record', 'document', 'ms by the clock', 'ms of processor time', 'times bare node');
  const say = (name: string, { wall, processor }: Taken, bare: Taken): void => row(name, wall.toFixed(0), processor.toFixed(0), (processor / bare.processor).toFixed(1));
  const bare = timeProgramOften(9, ['-e', '0']);
  say('(bare node)', bare, bare);
  for (const language of ['de', 'en']) {
    const text = benchTexts(language, 1)[0]?.text;
    say(language, timeProgramOften(9, [bin, 'pipe'], `${JSON.stringify({ id: 'x', text })}\n`), bare);
  }
}

/** The batch runner: against the bare pipeline, with one worker and with two, with and without tables. */
export async function batch(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
  try {
    const texts = benchLanguages.flatMap((l) => benchTexts(l, 200_000));
    const write = (name: string, times: number): string => {
      const path = join(folder, name);
      writeInput(path, texts, times);
      return path;
    };
    const [half, whole, many] = [write('half.jsonl', 1), write('whole.jsonl', 2), write('many.jsonl', copies)];
    let made = 0;
    const run = (input: string, ...flags: string[]): Taken => timeProgram([bin, 'run', input, '--out', join(folder, `out-${made++}`), '--quiet', ...flags]);
    await runAll(texts);
    const bare = await runAll(texts);

    head(`Runner over the bare pipeline, ${texts.length} documents, start-up left out`, 'what', 'seconds of processor time', 'times bare');
    row('bare pipeline.run in one process', seconds(bare), '1.00');
    for (const tables of ['none', 'parquet']) {
      const [one, two] = [run(half, '--jobs', '1', '--tables', tables), run(whole, '--jobs', '1', '--tables', tables)];
      const own = two.processor - one.processor;
      row(`run --jobs 1 --tables ${tables}`, seconds(own), (own / bare).toFixed(2));
    }

    head(`One worker and two on ${availableParallelism()} processors, ${copies * texts.length} documents`, 'what', 'seconds by the clock', 'seconds of processor time', 'times as fast as one worker');
    for (const tables of ['none', 'parquet']) {
      const [one, two] = [run(many, '--jobs', '1', '--tables', tables), run(many, '--jobs', '2', '--tables', tables)];
      row(`run --jobs 1 --tables ${tables}`, seconds(one.wall), seconds(one.processor), '1.00');
      row(`run --jobs 2 --tables ${tables}`, seconds(two.wall), seconds(two.processor), (one.wall / two.wall).toFixed(2));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
