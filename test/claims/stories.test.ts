import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/model/index.js';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';
import { publishedOn } from './parallel/fact.js';
import { stories } from './stories/stories.js';

/* Scraped stories in one language each: metadata lines, sidebars, several subjects. Every claim of the whole pipeline is written out. */

const { name, steps } = compileDefinition(parse(readFileSync(join(import.meta.dirname, '..', '..', 'pipelines', 'news.yaml'), 'utf8')), 'news.yaml');
const pipeline = new Pipeline(name, steps, defaultResources());

type Claim = DocumentRecord['claims'][number];

function line(record: DocumentRecord, claim: Claim): string {
  const nameOf = (id: string): string => record.entities.find((e) => e.id === id)?.name ?? id;
  const { quantity, change } = claim;
  const signs: Readonly<Record<string, string>> = { '=': '', range: '' };
  const amount = quantity === null ? null : `${signs[quantity.comparator] ?? quantity.comparator}${quantity.value ?? `${quantity.min}..${quantity.max}`}${quantity.unit === null ? '' : ` ${quantity.unit}`}`;
  const step = change === null ? null : `${change.direction}${change.of === null ? '' : ` ${change.of.value}${change.of.unit ?? ''}`}${change.from === null ? '' : ` from ${change.from.value}`}`;
  const voices = claim.attribution.map((a) => (a.speaker === null ? `“${a.source}”` : nameOf(a.speaker))).join(' > ');
  return [
    claim.metric?.id ?? claim.event?.type, amount, step, claim.period === null ? null : `@${claim.period.value}`, claim.modality === 'asserted' ? null : claim.modality,
    ...claim.subjects.map((s) => `${s.role}=${nameOf(s.entity)}`), voices === '' ? null : `← ${voices}`,
  ].filter((part) => part !== null).join(' ');
}

describe.each(stories.map((story) => [story.language, story] as const))('a story in %s', (language, { text, claims }) => {
  it(`gives what it tells: ${text.slice(0, 40).replaceAll('\n', ' ')}`, async () => {
    const record = await pipeline.run({ id: 'story', text, language, publishedAt: publishedOn }, 'utf16');
    expect(record.claims.map((claim) => line(record, claim))).toEqual(claims);
  });
});
