import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';
import { spoken } from './speakers.js';

/** Largest parts of the quotations of the sample whose speaker may stay unknown, be wrong, or that may not be found at all. */
const mostUnknown = 0.03;
const mostWrong = 0;
const mostMissed = 0.03;

const { name, steps } = compileDefinition(parse(readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');

it('knows who speaks in every style of quotation', async () => {
  const pipeline = new Pipeline(name, steps, defaultResources());
  const unknown: string[] = [];
  const wrong: string[] = [];
  const missed: string[] = [];
  const needless: string[] = [];
  let all = 0;
  for (const { language, text, direct } of spoken) {
    const record = await pipeline.run({ id: 'x', text, language, publishedAt: '2026-03-12' }, 'utf16');
    const open = record.quotes.filter((q) => q.kind === 'direct');
    for (const [words, speaker] of direct) {
      all++;
      const at = open.findIndex((q) => q.start === text.indexOf(words));
      const found = at < 0 ? undefined : open.splice(at, 1)[0];
      const entity = record.entities.find((e) => e.id === found?.speaker);
      const names = entity === undefined ? [] : [entity.name, ...Object.values(entity.names).flat()];
      if (found === undefined) missed.push(text);
      else if (entity === undefined) unknown.push(text);
      else if (!names.some((n) => n.includes(speaker))) wrong.push(`${text} → ${entity.name}`);
    }
    needless.push(...open.map((q) => `${text} → ${q.exact}`));
  }
  expect(all).toBeGreaterThanOrEqual(70);
  expect(needless).toEqual([]);
  expect(wrong.length / all, wrong.join('\n')).toBeLessThanOrEqual(mostWrong);
  expect(unknown.length / all, unknown.join('\n')).toBeLessThanOrEqual(mostUnknown);
  expect(missed.length / all, missed.join('\n')).toBeLessThanOrEqual(mostMissed);
});
