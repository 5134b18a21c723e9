import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DragomanError } from '../../src/model/index.js';
import { compileDefinition, defaultResources, Pipeline } from '../../src/pipeline/index.js';

/** Runs a pipeline file over a text and prints metric, value and unit of its claims. */
async function claimsOf(yaml: string, text: string, language: string): Promise<readonly string[]> {
  const { name, steps } = compileDefinition(parse(yaml), 'own.yaml');
  const record = await new Pipeline(name, steps, defaultResources()).run({ id: 'x', text, language, publishedAt: '2026-03-12' }, 'utf16');
  return record.claims.map((c) => `${c.metric?.id ?? c.event?.type ?? ''} ${c.quantity?.value ?? ''} ${c.quantity?.unit ?? ''}`.trim());
}

const beds = `
name: beds
description: Hospital beds.
options:
  find-claims:
    metrics:
      hospital-beds:
        figures: [count]
        words:
          en: [hospital bed]
          de: [Krankenhausbett]
          ru: [больничное место]
          tr: [hastane yatağı]
          pl: [łóżko szpitalne]
          es: [cama de hospital]
    only: [hospital-beds]
`;

describe("a user's own metric", () => {
  it.each([
    ['en', 'Kenya has 60,000 hospital beds, and inflation fell to 4 percent.'],
    ['de', 'Kenia hat 60.000 Krankenhausbetten.'],
    ['ru', 'В Кении насчитывается 60 000 больничных мест.'],
    ['pl', 'Kenia ma 60 000 łóżek szpitalnych.'],
    ['tr', "Kenya'da 60 bin hastane yatağı var."],
    ['es', 'Kenia tiene 60.000 camas de hospital.'],
  ])('is found in every form of its words: %s', async (language, text) => {
    expect(await claimsOf(beds, text, language)).toEqual(['hospital-beds 60000']);
  });

  it('obeys its thresholds', async () => {
    const small = beds.replace('figures: [count]', 'figures: [count]\n        atLeast: 100000');
    expect(await claimsOf(small, 'Kenya has 60,000 hospital beds.', 'en')).toEqual([]);
  });

  it('adds words to a metric that is known', async () => {
    const yaml = "name: x\ndescription: x\noptions: {find-claims: {metrics: {trade.turnover: {words: {en: [two-way commerce]}}}}}";
    expect(await claimsOf(yaml, 'Two-way commerce between Italy and Brazil came to 12 billion euros in 2024.', 'en')).toEqual(['trade.turnover 12000000000 EUR']);
  });

  it('keeps the claims of some entities alone', async () => {
    const yaml = 'name: x\ndescription: x\noptions: {find-claims: {entities: [Q155]}}';
    expect(await claimsOf(yaml, "Brazil's inflation fell to 4 percent. Poland's inflation rose to 5 percent.", 'en')).toEqual(['inflation 4 %']);
  });
});

describe('options of the claim stage', () => {
  it.each([
    ['an unknown key', 'find-claims: {metric: {}}', 'metric'],
    ['a metric without figures', 'find-claims: {metrics: {beds: {words: {en: [bed]}}}}', 'figures'],
    ['an unknown key of a metric', 'find-claims: {metrics: {beds: {words: {en: [bed]}, figures: [count], word: x}}}', 'word'],
    ['a stage that is not there', 'find-clams: {}', 'find-clams'],
  ])('refuse %s', (_, options, names) => {
    const yaml = `name: x\ndescription: x\noptions: {${options}}`;
    expect(() => compileDefinition(parse(yaml), 'own.yaml')).toThrow(DragomanError);
    expect(() => compileDefinition(parse(yaml), 'own.yaml')).toThrow(new RegExp(names));
  });
});
