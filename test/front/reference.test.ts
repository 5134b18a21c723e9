import { describe, expect, it } from 'vitest';
import { packFor } from '../../src/pipeline/index.js';
import { findReference } from '../../src/stages/find-reference.js';
import { zone } from '../../src/stages/zone.js';
import { frontContext } from './helpers.js';

async function referenceOf(tag: string, text: string, more: { url?: string; publishedAt?: string } = {}) {
  const context = frontContext(await packFor(tag));
  const source = { id: 'x', text, ...more };
  const { blocks } = zone.run({ source, text, html: null }, context, zone.options.parse({}));
  return findReference.run({ source, text, html: null, blocks, language: { tag, confidence: 1, basis: 'given' } }, context, {}).reference;
}

const filler = ' Die Gespräche dauerten bis in den Abend und sollen im Herbst fortgesetzt werden.';

describe('find-reference', () => {
  it.each([
    ['de', 'date 2025-03-05 https://zeitung.example/a.html\n\nEin Titel der Zeitung\n\nEs wurde getagt.' + filler, '2025-03-05', 'metadata'],
    ['tr', 'Bakan dün konuştu. 04.02.2025, Örnek Ajansı\n\nGörüşme iki saat sürdü.', '2025-02-04', 'text'],
    ['de', 'KIEL, 12. Mai 2025 (exa) – Der Hafen wird ausgebaut.' + filler, '2025-05-12', 'text'],
    ['it', 'Torino, 7 marzo 2024 - Il ponte è stato riaperto al traffico.', '2024-03-07', 'text'],
    ['en', 'HARWICH, July 3, 2024 — The ferry resumed service.', '2024-07-03', 'text'],
    ['zh', '发布时间：2024年7月3日\n\n两国外长举行会谈，双方同意加强合作。', '2024-07-03', 'text'],
  ])('%s: finds the publication date', async (tag, text, time, basis) => {
    const found = await referenceOf(tag, text);
    expect(found.time).toBe(time);
    expect(['metadata', 'text']).toContain(found.basis);
    if (basis === 'metadata') expect(found.basis).toBe('metadata');
  });

  it('does not take the date of an event for the date of the text', async () => {
    expect(await referenceOf('de', 'Am 3. Juli 2024 trafen sich die Minister in der Stadt und sprachen über den Handel.' + filler)).toEqual({ time: null, basis: 'none' });
  });

  it('prefers what is given, then the text, then the address', async () => {
    const url = 'https://zeitung.example/2024/05/17/artikel.html';
    expect(await referenceOf('de', 'Ein Satz.' + filler, { url })).toEqual({ time: '2024-05-17', basis: 'url' });
    expect(await referenceOf('de', 'Ein Satz.', { url, publishedAt: '2024-05-18' })).toEqual({ time: '2024-05-18', basis: 'given' });
  });

  it('does not guess the order of day and month in English', async () => {
    expect((await referenceOf('en', 'News desk, 03/04/2025\n\nThe council met again and agreed on a date for the next vote, it said.')).time).toBeNull();
    expect((await referenceOf('en', 'News desk, 03/24/2025\n\nThe council met again and agreed on a date for the next vote, it said.')).time).toBe('2025-03-24');
  });
});
