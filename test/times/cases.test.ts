import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseReference, type TimeCase } from '../../src/match/times/case.js';
import { packFor } from '../../src/pipeline/resources.js';
import { readTimes } from './read.js';

const languages = join(import.meta.dirname, '../../src/languages');
const tags = readdirSync(languages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(languages, entry.name)).includes('cases.times.ts'))
  .map((entry) => entry.name);

describe.each(tags)('times of %s', async (tag) => {
  const pack = await packFor(tag);
  const { timeCases } = (await import(join(languages, tag, 'cases.times.ts'))) as { timeCases: readonly TimeCase[] }; // the file's one export
  it.each(timeCases.map((row) => [row.text, row] as const))('%s', (text, row) => {
    const found = readTimes(text, pack, caseReference).times.map((time) => [text.slice(time.start, time.end), time.value]);
    expect(found).toEqual(row.times);
  });
});
