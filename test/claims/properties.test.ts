import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases as german } from '../../src/languages/de/cases.claims.js';
import { cases as english } from '../../src/languages/en/cases.claims.js';
import { cases as italian } from '../../src/languages/it/cases.claims.js';
import { cases as turkish } from '../../src/languages/tr/cases.claims.js';
import { line, tell } from './marked.js';

const rows = [...english.map((c) => ['en', c] as const), ...german.map((c) => ['de', c] as const), ...italian.map((c) => ['it', c] as const), ...turkish.map((c) => ['tr', c] as const)];
const row = fc.constantFrom(...rows);
const neutral: Record<string, string> = { en: 'The weather stayed dry.', de: 'Das Wetter blieb trocken.', it: 'Il tempo è rimasto asciutto.', tr: 'Hava kuru geçti.' };

describe('claims', () => {
  it('come from no boilerplate and no metadata', async () => {
    await fc.assert(fc.asyncProperty(row, fc.constantFrom('boilerplate' as const, 'metadata' as const), async ([tag, { text }], zone) => {
      const { claims, quotes } = await tell(text, tag, zone);
      expect(claims).toEqual([]);
      expect(quotes).toEqual([]);
    }), { numRuns: 60 });
  });

  it('have evidence that holds their anchor and their figure, inside one sentence', async () => {
    await fc.assert(fc.asyncProperty(row, async ([tag, { text }]) => {
      const told = await tell(text, tag);
      for (const { evidence, metric, event, quantity, confidence } of told.claims) {
        expect(told.text.slice(evidence.start, evidence.end)).toBe(told.text.slice(evidence.start, evidence.end).trim());
        for (const part of [metric, event, quantity?.of]) {
          if (part == null) continue;
          expect(evidence.start).toBeLessThanOrEqual(part.start);
          expect(evidence.end).toBeGreaterThanOrEqual(part.end);
        }
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }), { numRuns: 80 });
  });

  it('stay the same when a neutral sentence stands behind', async () => {
    await fc.assert(fc.asyncProperty(row, async ([tag, { text, claims }]) => {
      const told = await tell(`${text} ${neutral[tag]}`, tag);
      expect(told.claims.map(line)).toEqual(claims);
    }), { numRuns: 80 });
  });

  it('are given once for a headline and the body', async () => {
    const text = 'Exports of [Peru|Q419 LOC country] rose to [$70 billion|#70000000000 USD] in [2025|@2025].';
    const { claims } = await tell(text, 'en', 'title');
    expect(claims.map((c) => c.zone)).toEqual(['title']);
    expect((await tell(`${text} ${text}`, 'en', 'title')).claims).toHaveLength(1);
  });
});
