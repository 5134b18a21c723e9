import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neutralSegmentation, type SegmentationRules } from '../../src/model/index.js';
import { compileSentenceRules, splitSentences } from '../../src/text/index.js';

const languages = resolve(import.meta.dirname, '../../src/languages');
const tags = readdirSync(languages, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

/** What a folder of `src/languages` holds on sentences. */
async function load(tag: string): Promise<{ rules: SegmentationRules; cases: readonly string[] }> {
  const { segmentationCases } = (await import(join(languages, tag, 'cases.segmentation.ts'))) as { segmentationCases: readonly string[] };
  if (!existsSync(join(languages, tag, 'segmentation.ts'))) return { rules: neutralSegmentation, cases: segmentationCases };
  const { segmentation } = (await import(join(languages, tag, 'segmentation.ts'))) as { segmentation: SegmentationRules };
  return { rules: segmentation, cases: segmentationCases };
}

describe.each(tags)('sentences of %s', async (tag) => {
  const { rules, cases } = await load(tag);
  const compiled = compileSentenceRules(rules);
  it.each(cases)('%s', (row) => {
    const text = row.replaceAll('|', '');
    const found = splitSentences(text, { start: 0, end: text.length }, compiled).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(row.split('|').map((sentence) => sentence.trim()));
  });
});
