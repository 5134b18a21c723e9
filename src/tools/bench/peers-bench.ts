import { createRequire } from 'node:module';
import { defaultResources, newsOrder, Pipeline } from '../../pipeline/index.js';
import { head, median, pipeline, processorMs, row, runs, sum } from './measure.js';
import { type BenchText, benchTexts } from './texts.js';

/** Passes over the texts before a program is measured, so that none pays for its compilation. */
const warmUps = 5;

/** Characters that a program reads in a millisecond of processor time, once it has warmed up. */
async function measure(texts: readonly BenchText[], work: (text: string) => unknown): Promise<number> {
  for (let i = 0; i < warmUps; i++) for (const { text } of texts) await work(text);
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const began = processorMs();
    for (const { text } of texts) await work(text);
    times.push(processorMs() - began);
  }
  return sum(texts) / median(times);
}

/** English programs that do parts of the same, on the same texts. */
export async function peers(): Promise<void> {
  await everything();
  await timesAndAmounts();
}

async function everything(): Promise<void> {
  head('English peers on the same texts', 'program', 'million characters/s', 'dragoman is faster by');
  const texts = benchTexts('en', 60_000);
  const ours = await measure(texts, (text) => pipeline.run({ id: 'x', text, language: 'en' }));
  row('dragoman, whole pipeline and record', (ours / 1000).toFixed(2), '1.0');
  const require = createRequire(import.meta.url);
  const winkNlp = (await import('wink-nlp')).default;
  // The model is a CommonJS module whose shape wink-nlp checks itself.
  const nlp = winkNlp(require('wink-eng-lite-web-model') as Parameters<typeof winkNlp>[0]);
  const wink = await measure(texts, (text) => nlp.readDoc(text).entities().out(nlp.its.detail));
  row('wink-nlp, tags and entities', (wink / 1000).toFixed(2), (ours / wink).toFixed(1));
  const compromise = (await import('compromise')).default;
  const comp = await measure(texts, (text) => {
    const doc = compromise(text);
    return [doc.people().out('array'), doc.places().out('array'), doc.money().out('array')];
  });
  row('compromise, people, places, money', (comp / 1000).toFixed(2), (ours / comp).toFixed(1));
}

/** The stages of the news pipeline that times and amounts need; names are left out, as peers look for none. */
const timeStages: ReadonlySet<string> = new Set([
  'read', 'zone', 'detect-language', 'segment', 'split-tokens', 'label-sentences', 'find-reference', 'find-names', 'find-numbers', 'find-times', 'find-quantities',
]);

/** Programs that find dates and amounts in English: all of them from the bare text. */
async function timesAndAmounts(): Promise<void> {
  head('Dates and amounts alone, in English', 'program', 'million characters/s', 'dragoman is faster by');
  const noNames = (): { readonly candidates: readonly [] } => ({ candidates: [] });
  const steps = newsOrder.stages.filter(({ name }) => timeStages.has(name)).map((stage) => ({ stage: stage.name === 'find-names' ? { ...stage, run: noNames } : stage, options: stage.options.parse({}) }));
  const ours = new Pipeline('times', steps, defaultResources());
  const reference = new Date('2025-06-01T12:00:00Z');
  const texts = benchTexts('en', 60_000);
  const own = await measure(texts, (text) => ours.run({ id: 'x', text, language: 'en', publishedAt: '2025-06-01' }));
  row('dragoman, dates, numbers and quantities', (own / 1000).toFixed(2), '1.0');
  const beside = async (name: string, some: readonly BenchText[], work: (text: string) => unknown): Promise<void> => {
    const speed = await measure(some, work);
    row(name, (speed / 1000).toFixed(3), (own / speed).toFixed(1));
  };
  const chrono = await import('chrono-node');
  await beside('chrono, dates', texts, (text) => chrono.parse(text, reference));
  const few = texts.slice(0, 2);
  const { recognizeDateTime } = (await import('@microsoft/recognizers-text-date-time')).default;
  await beside('Recognizers-Text, dates', few, (text) => recognizeDateTime(text, 'en-us', undefined, reference));
  const { recognizeCurrency } = (await import('@microsoft/recognizers-text-number-with-unit')).default;
  await beside('Recognizers-Text, money', few, (text) => recognizeCurrency(text, 'en-us'));
}
