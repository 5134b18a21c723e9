import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';

/* Durations that share the word which tells of them, through the whole pipeline. */

const { name, steps } = compileDefinition(parse(readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());

describe('durations', () => {
  it.each<[string, string, [number | null, number | null, number | null, string][]]>([
    ['en', 'The talks lasted 5–7 hours.', [[null, 5, 7, 'h']]],
    ['en', 'The war lasted between five and seven years.', [[null, 5, 7, 'a']]],
    ['de', 'Die Gespräche dauerten fünf bis sieben Stunden.', [[null, 5, 7, 'h']]],
    ['en', 'The siege lasted five weeks, the strike three weeks.', [[5, 5, 5, 'wk'], [3, 3, 3, 'wk']]],
    ['en', 'The march lasted seven hours.', [[7, 7, 7, 'h']]],
  ])('in %s: %s', async (language, text, expected) => {
    const { claims } = await pipeline.run({ id: 'x', text, language }, 'utf16');
    const told = claims.filter((claim) => claim.kind === 'duration');
    expect(told.map(({ quantity }) => [quantity?.value, quantity?.min, quantity?.max, quantity?.unit])).toEqual(expected);
    expect(new Set(told.map((claim) => claim.id)).size).toBe(told.length);
  });
});
