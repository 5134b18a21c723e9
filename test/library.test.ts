import { describe, expect, it } from 'vitest';
import { DragomanError, expectExtraction, extract, Extractor } from '../src/index.js';

describe('the library', () => {
  it('reads a text in one call', async () => {
    const record = await extract('Inflation fell to 2.1 percent on 3 July 2024.');
    expect(record).toMatchObject({ schema: 'dragoman/1', id: 'document', offsetUnit: 'utf16' });
    expectExtraction(record, { language: 'en', times: ['2024-07-03'], quantities: [{ value: 2.1, unit: '%' }] });
  });

  it('takes what is known of a document, and a pipeline', async () => {
    const extractor = new Extractor({ offsetUnit: 'codepoint', pipeline: { name: 'dates', description: '', stages: ['read', 'zone', 'detect-language'] } });
    expect(await extractor.extract({ id: 'a', text: '😀 Hallo Welt', language: 'de' })).toMatchObject({ id: 'a', language: { tag: 'de', basis: 'given' }, times: [], offsetUnit: 'codepoint' });
    expect(() => new Extractor({ pipeline: { name: 'x', description: '', stages: ['zone'] } })).toThrow(DragomanError);
    await expect(extract({ id: 'a' })).rejects.toMatchObject({ code: 'bad-document' });
  });

  it('says everything that a record lacks at once', async () => {
    const record = await extract('Nothing happened.');
    expect(() => expectExtraction(record, { entities: ['wikidata:Q7747'], times: ['2024'], claims: [{ metric: 'inflation' }] })).toThrow(/entity wikidata:Q7747; time 2024; claim \{"metric":"inflation"\}/);
    expect(() => expectExtraction(record, { noClaims: ['inflation'] })).not.toThrow();
  });
});
