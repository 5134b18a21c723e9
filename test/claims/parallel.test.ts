import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';
import { differences } from './parallel/compare.js';
import { economy } from './parallel/economy.js';
import { events } from './parallel/events.js';
import { publishedOn, type Fact } from './parallel/fact.js';

/*
 * The same facts told in every deep language, in our own words: names, times, figures and claims of the whole pipeline.
 * What is known to be missed is bounded, so that a language cannot lose what it has.
 */

const facts: readonly Fact[] = [...economy, ...events];
const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ro', 'ru', 'tr', 'uk', 'zh'];
/** Most facts of a language that may be missed or told otherwise. */
const mostMissed = 2;
const mostDifferent = 5;

const { name, steps } = compileDefinition(parse(readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());

describe.each(languages)('facts in %s', (language) => {
  it('are the same as in every other language', async () => {
    const missed: string[] = [];
    const different: string[] = [];
    for (const [at, fact] of facts.entries()) {
      const text = fact.texts[language];
      if (text === undefined) throw new Error(`fact ${at} is not told in ${language}`);
      const record = await pipeline.run({ id: `${at}`, text, language, publishedAt: publishedOn }, 'utf16');
      const found = differences(record, fact);
      if (found.some((d) => d.core)) missed.push(`${text} → ${found.map((d) => d.what).join('; ')}`);
      else if (found.length > 0) different.push(`${text} → ${found.map((d) => d.what).join('; ')}`);
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(mostMissed);
    expect(different.length, different.join('\n')).toBeLessThanOrEqual(mostDifferent);
  });
});
