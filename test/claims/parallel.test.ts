import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';
import { differences } from './parallel/compare.js';
import { economy } from './parallel/economy.js';
import { events } from './parallel/events.js';
import { eventStories } from './parallel/stories-events.js';
import { figureStories } from './parallel/stories-figures.js';
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

/** Claims of the stories of a language that may be missed or needless, and their parts that may differ. */
const mostOfStories: Readonly<Record<string, readonly [claims: number, parts: number]>> = {
  ar: [5, 17], de: [0, 17], en: [2, 0], es: [0, 3], fr: [0, 2], it: [1, 2], nl: [0, 4], pl: [2, 3], pt: [1, 3], ro: [0, 1], ru: [0, 2], tr: [2, 7], uk: [0, 6], zh: [0, 7],
};

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

describe.each(languages)('stories in %s', (language) => {
  it('tell the same as in every other language', async () => {
    const claims: string[] = [];
    const parts: string[] = [];
    for (const [at, story] of [...figureStories, ...eventStories].entries()) {
      const text = story.texts[language];
      if (text === undefined) throw new Error(`story ${at} is not told in ${language}`);
      const record = await pipeline.run({ id: `${at}`, text, language, publishedAt: publishedOn }, 'utf16');
      const { numbersSeen, numbersInClaims, unread } = record.coverage;
      expect(numbersInClaims + unread.length, 'every number is in a claim or listed').toBe(numbersSeen);
      expect(unread.every((u) => u.reason !== '' && record.quantities.some((q) => q.start === u.start && q.end === u.end))).toBe(true);
      for (const { core, what } of differences(record, story)) (core ? claims : parts).push(`story ${at}: ${what}`);
    }
    const [mostClaims, mostParts] = mostOfStories[language]!;
    expect(claims.length, claims.join('\n')).toBeLessThanOrEqual(mostClaims);
    expect(parts.length, parts.join('\n')).toBeLessThanOrEqual(mostParts);
  });
});
