import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';
import { explanation } from '../../src/report/index.js';

const { name, steps } = compileDefinition(parse(readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');

it('says by which word a figure was read, and what spoke against the others', async () => {
  const source = { id: 'x', text: 'Trade between Italy and Brazil topped $12 billion in 2024, and exports rose. Seven boats sailed.', language: 'en', publishedAt: '2026-03-12' };
  const text = explanation(await new Pipeline(name, steps, defaultResources(null, true)).run(source));
  expect(text).toContain('level of trade.turnover, anchor “Trade between”');
  expect(text).toContain('not trade.exports by “exports”: farther');
  expect(text).toContain('no word of a metric stands in its sentence');
  const silent = await new Pipeline(name, steps, defaultResources()).run(source);
  expect(silent.diagnostics.filter((d) => d.code === 'claim-candidates')).toEqual([]);
});
