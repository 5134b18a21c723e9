import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { defaultResources, newsOrder, Pipeline } from '../../pipeline/index.js';
import { benchLanguages, benchTexts, type BenchText } from './texts.js';

/*
 * `npm run bench`: characters a second of the pipeline and its stages on one core, memory, start-up, growth, the batch
 * runner, and the English peers on the same texts. What runs in this process is measured in processor time, which
 * other programs on the machine do not lengthen; figures are medians, and ratios stand beside them.
 */

const root = join(import.meta.dirname, '..', '..', '..');
const runs = 3;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function row(name: string, ...cells: string[]): void {
  console.log(`| ${[name, ...cells].join(' | ')} |`);
}

function head(title: string, ...columns: string[]): void {
  console.log(`\n### ${title}\n`);
  row(columns[0] ?? '', ...columns.slice(1));
  row('---', ...columns.slice(1).map(() => '---:'));
}

const pipeline = new Pipeline('news', newsOrder.stages.map((stage) => ({ stage, options: stage.options.parse({}) })), defaultResources());

/** Processor time of this process in milliseconds. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that a set of texts takes, and how much of it each stage. */
async function runAll(texts: readonly BenchText[], stages?: Map<string, number>): Promise<number> {
  const observe = stages === undefined ? undefined : (stage: string, ms: number): void => void stages.set(stage, (stages.get(stage) ?? 0) + ms);
  const began = processorMs();
  for (const { id, text, language } of texts) await pipeline.run({ id, text, language, publishedAt: '2025-06-01' }, 'codepoint', observe);
  return processorMs() - began;
}

const megaPerSecond = (characters: number, ms: number): string => (characters / ms / 1000).toFixed(2);
const sum = (texts: readonly BenchText[]): number => texts.reduce((n, t) => n + t.text.length, 0);

async function speed(): Promise<void> {
  head('Pipeline, one core', 'language', 'million characters/s', 'of the fastest');
  const speeds: [string, number][] = [];
  for (const language of benchLanguages) {
    const texts = benchTexts(language, 150_000);
    await runAll(texts.slice(0, 40));
    const times: number[] = [];
    for (let i = 0; i < runs; i++) times.push(await runAll(texts));
    speeds.push([language, sum(texts) / median(times)]);
  }
  const fastest = Math.max(...speeds.map(([, s]) => s));
  for (const [language, s] of speeds) row(language, (s / 1000).toFixed(2), (s / fastest).toFixed(2));

  head('Stages, all five languages', 'stage', 'share of the time', 'million characters/s');
  const texts = benchLanguages.flatMap((l) => benchTexts(l, 60_000));
  await runAll(texts);
  const stages = new Map<string, number>();
  const whole = await runAll(texts, stages);
  const total = [...stages.values()].reduce((a, b) => a + b, 0);
  for (const [stage, ms] of [...stages].sort(([, a], [, b]) => b - a)) row(stage, `${((100 * ms) / total).toFixed(1)} %`, megaPerSecond(sum(texts), (whole * ms) / total));
}

async function growth(): Promise<void> {
  head('Growth: time of twice the text over time of the text', 'characters', 't(2n)/t(n)');
  for (const n of [25_000, 100_000]) {
    const [one, two] = [n, 2 * n].map((size) => benchTexts('en', size, size).slice(0, 1)) as [BenchText[], BenchText[]];
    const ratio: number[] = [];
    for (let i = 0; i < runs; i++) ratio.push((await runAll(two)) / (await runAll(one)) / (sum(two) / (2 * sum(one))));
    row(n.toLocaleString('en'), median(ratio).toFixed(2));
  }
}

async function memory(): Promise<void> {
  head('Memory', 'after', 'resident MB', 'heap MB');
  const texts = benchTexts('en', 50_000);
  const megabytes = (n: number): string => (n / 1024 ** 2).toFixed(0);
  for (const rounds of [1, 10, 30]) {
    for (let i = 0; i < rounds; i++) await runAll(texts);
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    row(`${rounds} × ${texts.length} documents`, megabytes(rss), megabytes(heapUsed));
  }
}

function startUp(): void {
  head('Start-up: from the command to the first record', 'document', 'ms', 'times bare node');
  const bin = join(root, 'dist', 'cli', 'main.js');
  const time = (args: readonly string[], input: string): number => {
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      spawnSync(process.execPath, args, { input, stdio: ['pipe', 'ignore', 'ignore'] });
      return performance.now() - began;
    });
    return median(times);
  };
  const bare = time(['-e', '0'], '');
  row('(bare node)', bare.toFixed(0), '1.0');
  for (const language of ['de', 'en']) {
    const [text] = benchTexts(language, 1);
    const ms = time([bin, 'pipe'], `${JSON.stringify({ id: 'x', text: text?.text })}\n`);
    row(language, ms.toFixed(0), (ms / bare).toFixed(1));
  }
}

async function batch(): Promise<void> {
  head('Batch runner, 500 documents', 'what', 'seconds (wall clock)', 'times one worker');
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
  const texts = benchLanguages.flatMap((l) => benchTexts(l, 250_000));
  const input = join(folder, 'in.jsonl');
  writeFileSync(input, texts.map((t) => `${JSON.stringify({ ...t, publishedAt: '2025-06-01' })}\n`).join(''));
  await runAll(texts.slice(0, 60));
  const began = performance.now();
  await runAll(texts);
  const bare = performance.now() - began;
  const run = (name: string, ...flags: string[]): number => {
    const start = performance.now();
    spawnSync(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'run', input, '--out', join(folder, name), '--quiet', ...flags], { stdio: 'ignore' });
    return performance.now() - start;
  };
  const one = run('one', '--jobs', '1', '--tables', 'none');
  const two = run('two', '--jobs', '2', '--tables', 'none');
  const tables = run('tables', '--jobs', '2');
  const say = (name: string, ms: number): void => row(name, (ms / 1000).toFixed(2), (one / ms).toFixed(2));
  say('bare pipeline.run in this process, warm', bare);
  say('run --jobs 1', one);
  say('run --jobs 2', two);
  say('run --jobs 2, with Parquet tables', tables);
  rmSync(folder, { recursive: true, force: true });
}

async function peers(): Promise<void> {
  head('English peers on the same texts', 'program', 'million characters/s', 'dragoman is faster by');
  const texts = benchTexts('en', 60_000);
  const measure = async (work: (text: string) => unknown): Promise<number> => {
    for (const { text } of texts.slice(0, 8)) await work(text);
    const times: number[] = [];
    for (let i = 0; i < 3; i++) {
      const began = processorMs();
      for (const { text } of texts) await work(text);
      times.push(processorMs() - began);
    }
    return sum(texts) / median(times);
  };
  const ours = await measure((text) => pipeline.run({ id: 'x', text, language: 'en' }));
  row('dragoman, whole pipeline and record', (ours / 1000).toFixed(2), '1.0');
  const require = createRequire(import.meta.url);
  const winkNlp = (await import('wink-nlp')).default;
  // The model is a CommonJS module whose shape wink-nlp checks itself.
  const nlp = winkNlp(require('wink-eng-lite-web-model') as Parameters<typeof winkNlp>[0]);
  const wink = await measure((text) => nlp.readDoc(text).entities().out(nlp.its.detail));
  row('wink-nlp, tags and entities', (wink / 1000).toFixed(2), (ours / wink).toFixed(1));
  const compromise = (await import('compromise')).default;
  const comp = await measure((text) => {
    const doc = compromise(text);
    return [doc.people().out('array'), doc.places().out('array'), doc.money().out('array')];
  });
  row('compromise, people, places, money', (comp / 1000).toFixed(2), (ours / comp).toFixed(1));
}

console.log(`node ${process.version}, ${process.platform} ${process.arch}`);
await speed();
await growth();
await memory();
startUp();
await batch();
await peers();
