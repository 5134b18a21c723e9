import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClaimCase } from '../../src/model/index.js';
import { line, tell } from './marked.js';

const languages = join(import.meta.dirname, '..', '..', 'src', 'languages');
const tags = readdirSync(languages).filter((tag) => existsSync(join(languages, tag, 'cases.claims.ts')));

it('has cases for every deep language', () => {
  expect(tags).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ro', 'ru', 'tr', 'uk', 'zh']);
});

describe.each(tags)('claims in %s', async (tag) => {
  const { cases } = (await import(join(languages, tag, 'cases.claims.ts'))) as { cases: readonly ClaimCase[] };
  it.each(cases.map((row) => [row.text.replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1'), row] as const))('%s', async (_, row) => {
    const { claims } = await tell(row.text, tag);
    expect(claims.map(line)).toEqual(row.claims);
  });
});
