import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';
import { publishedOn } from './parallel/fact.js';
import { line } from './stories/line.js';
import { businessStories } from './stories/stories-business.js';
import { stories } from './stories/stories.js';

/* Scraped stories in one language each: metadata lines, sidebars, several subjects. Every claim of the whole pipeline is written out. */

const { name, steps } = compileDefinition(parse(readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());

describe.each([...stories, ...businessStories].map((story) => [story.language, story] as const))('a story in %s', (language, { text, claims }) => {
  it(`gives what it tells: ${text.slice(0, 40).replaceAll('\n', ' ')}`, async () => {
    const record = await pipeline.run({ id: 'story', text, language, publishedAt: publishedOn }, 'utf16');
    expect(record.claims.map((claim) => line(record, claim))).toEqual(claims);
  });
});
