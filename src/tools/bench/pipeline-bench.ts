import { join } from 'node:path';
import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { readGold } from '../../files/index.js';
import { head, median, row, runAll, runs, sum } from './measure.js';
import { benchLanguages, benchTexts, endless, type BenchText } from './texts.js';

const megaPerSecond = (characters: number, ms: number): string => (characters / ms / 1000).toFixed(2);

/** Characters a second, by language and by stage. */
export async function speed(): Promise<void> {
  head('Pipeline, one core', 'language', 'million characters/s', 'of the fastest');
  const speeds: [string, number][] = [];
  // A language that is met while the code is still being compiled would pay for the others.
  for (const language of benchLanguages) await runAll(benchTexts(language, 100_000));
  for (const language of benchLanguages) {
    const texts = benchTexts(language, 150_000);
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
  let collecting = 0;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => (collecting += entry.duration)));
  observer.observe({ entryTypes: ['gc'] });
  const whole = await runAll(texts, stages);
  await delay(10);
  observer.disconnect();
  const total = [...stages.values()].reduce((a, b) => a + b, 0);
  for (const [stage, ms] of [...stages].sort(([, a], [, b]) => b - a)) row(stage, `${((100 * ms) / total).toFixed(1)} %`, megaPerSecond(sum(texts), (whole * ms) / total));
  row('(garbage collection, within the stages)', `${((100 * collecting) / whole).toFixed(1)} %`, '');
}

const storyPasses = 10;
const shownPasses: ReadonlySet<number> = new Set([1, 2, 4, storyPasses]);

/**
 * Characters a second over the stories of the repository, which are short, dense and in fourteen languages in turn: what a
 * mixed batch gets while V8 is still compiling, and afterwards. To be measured in a process of its own.
 */
export async function stories(): Promise<void> {
  const texts = readGold(join(import.meta.dirname, '..', '..', '..', 'seeds', 'stories')).stories
    .flatMap(({ story, texts: tellings }) => Object.entries(tellings).map(([language, text]): BenchText => ({ id: `${story}.${language}`, language, text })));
  head(`Stories, one core: ${texts.length} texts of ${Math.round(sum(texts) / texts.length)} characters in fourteen languages`, 'pass over all of them', 'million characters/s');
  for (let pass = 1; pass <= storyPasses; pass++) {
    const ms = await runAll(texts);
    if (shownPasses.has(pass)) row(String(pass), megaPerSecond(sum(texts), ms));
  }
}

/** Whether time grows with the text and no faster. */
export async function growth(): Promise<void> {
  head('Growth: time of twice the text over time of the text', 'characters', 't(2n)/t(n)');
  for (const n of [25_000, 100_000]) {
    const [one, two] = [n, 2 * n].map((size) => benchTexts('en', size, size).slice(0, 1)) as [BenchText[], BenchText[]];
    const ratio: number[] = [];
    for (let i = 0; i < runs; i++) ratio.push((await runAll(two)) / (await runAll(one)) / (sum(two) / (2 * sum(one))));
    row(n.toLocaleString('en'), median(ratio).toFixed(2));
  }
  await hostileGrowth();
}

/** The same for one phrase over and over, most without a stop: what compares everything in a sentence or a document with everything else shows here. */
async function hostileGrowth(): Promise<void> {
  const size = 60_000;
  const repeated = (phrase: string, characters: number): BenchText[] => [{ id: phrase, language: 'en', text: phrase.repeat(Math.ceil(characters / phrase.length)) }];
  const found: { readonly phrase: string; readonly ratio: number }[] = [];
  for (const phrase of endless) {
    const often = async (characters: number): Promise<number> => {
      const times: number[] = [];
      for (let i = 0; i < runs; i++) times.push(await runAll(repeated(phrase, characters)));
      return median(times);
    };
    await often(size);
    found.push({ phrase, ratio: (await often(2 * size)) / (await often(size)) });
  }
  const worst = found.reduce((a, b) => (a.ratio > b.ratio ? a : b));
  row(`${size.toLocaleString('en')}, worst of ${found.length} phrases without end (“${worst.phrase.trim()}”)`, worst.ratio.toFixed(2));
}

/** Memory after more and more documents. */
export async function memory(): Promise<void> {
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
