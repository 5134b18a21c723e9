import type { Context, DocumentFields } from '../../model/index.js';
import { defaultResources, newsOrder, Pipeline } from '../../pipeline/index.js';
import { head, median, processorMs, row, sum } from './measure.js';
import { benchLanguages, benchTexts } from './texts.js';

/** Rounds over the recorded inputs; more than elsewhere, since one is short. */
const rounds = 9;

type Run = (document: Partial<DocumentFields>, context: Context, options: unknown) => unknown;

/** Groups of stages whose joint speed is a figure of its own. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'numbers, times and quantities': ['find-numbers', 'find-times', 'find-quantities'],
  'quotations and claims': ['attribute-quotes', 'find-claims'],
};

/**
 * Each stage by itself, on inputs recorded from a run of the whole pipeline. Within the pipeline the stages put each
 * other's tables out of the processor's cache, so that they are slower there.
 */
export async function alone(): Promise<void> {
  const calls = new Map<string, (() => unknown)[]>();
  const steps = newsOrder.stages.map((stage) => {
    const made: (() => unknown)[] = [];
    calls.set(stage.name, made);
    // The order was proved when it was chained; a stage in a list does not say what it takes.
    const inner = stage.run as Run;
    const run: Run = (document, context, options) => {
      const before = { ...document };
      made.push(() => inner(before, context, options));
      return inner(document, context, options);
    };
    return { stage: { ...stage, run }, options: stage.options.parse({}) };
  });
  const pipeline = new Pipeline('news', steps, defaultResources());
  const texts = benchLanguages.flatMap((language) => benchTexts(language, 60_000));
  for (const { id, text, language } of texts) await pipeline.run({ id, text, language, publishedAt: '2025-06-01' }, 'codepoint');

  head('Stages, each by itself', 'stage', 'million characters/s');
  const taken = new Map([...calls].map(([stage, list]) => [stage, timeOf(list)] as const));
  const speed = (ms: number): string => (sum(texts) / ms / 1000).toFixed(2);
  for (const [name, ms] of [...taken].sort(([, a], [, b]) => b - a)) row(name, speed(ms));
  for (const [name, members] of Object.entries(groups)) row(name, speed(members.reduce((total, member) => total + (taken.get(member) ?? Number.NaN), 0)));
}

function timeOf(calls: readonly (() => unknown)[]): number {
  const times = Array.from({ length: rounds }, () => {
    const began = processorMs();
    for (const call of calls) call();
    return processorMs() - began;
  });
  return median(times);
}
