import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { processTimes } from '../../files/index.js';
import { defaultResources, newsOrder, Pipeline } from '../../pipeline/index.js';
import type { BenchText } from './texts.js';

/** How often each thing is measured; the median counts. */
export const runs = 3;

/** The command line of the program as it was built. */
export const bin = join(import.meta.dirname, '..', '..', '..', 'dist', 'cli', 'main.js');

/** The pipeline that is measured in this process. */
export const pipeline = new Pipeline('news', newsOrder.stages.map((stage) => ({ stage, options: stage.options.parse({}) })), defaultResources());

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

export function row(name: string, ...cells: string[]): void {
  console.log(`| ${[name, ...cells].join(' | ')} |`);
}

export function head(title: string, ...columns: string[]): void {
  console.log(`\n### ${title}\n`);
  row(columns[0] ?? '', ...columns.slice(1));
  row('---', ...columns.slice(1).map(() => '---:'));
}

/** Processor time of this process in milliseconds. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that a set of texts takes, and how much of it each stage. */
export async function runAll(texts: readonly BenchText[], stages?: Map<string, number>): Promise<number> {
  const observe = stages === undefined ? undefined : (stage: string, ms: number): void => void stages.set(stage, (stages.get(stage) ?? 0) + ms);
  const began = processorMs();
  for (const { id, text, language } of texts) await pipeline.run({ id, text, language, publishedAt: '2025-06-01' }, 'codepoint', observe);
  return processorMs() - began;
}

/** Characters of some texts. */
export const sum = (texts: readonly BenchText[]): number => texts.reduce((n, t) => n + t.text.length, 0);

/** What a program took: by the clock, and of all processors together (NaN where the system does not tell), in milliseconds. */
export interface Taken {
  readonly wall: number;
  readonly processor: number;
}

/** Runs the program of this Node to its end. */
export function timeProgram(args: readonly string[], input = ''): Taken {
  const [began, before] = [performance.now(), childrenMs()];
  spawnSync(process.execPath, args, { input, stdio: ['pipe', 'ignore', 'ignore'] });
  return { wall: performance.now() - began, processor: childrenMs() - before };
}

/** The median run of a program, by its processor time where that is known. */
export function timeProgramOften(times: number, args: readonly string[], input = ''): Taken {
  const taken = Array.from({ length: times }, () => timeProgram(args, input));
  return { wall: median(taken.map((t) => t.wall)), processor: median(taken.map((t) => t.processor)) };
}

/** Processor time of the programs that this one has started and seen end, with theirs; NaN where the system does not tell. */
export function childrenMs(): number {
  return processTimes(process.pid).childrenMs;
}
