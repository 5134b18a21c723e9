import { createRequire } from 'node:module';
import { head, median, pipeline, processorMs, row, sum } from './measure.js';
import { benchTexts } from './texts.js';

/** English programs that do parts of the same, on the same texts. */
export async function peers(): Promise<void> {
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
