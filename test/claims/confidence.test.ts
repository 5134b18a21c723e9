import { expect, it } from 'vitest';
import { confidenceOf, type Reading } from '../../src/stages/claims/confidence.js';

const sure: Reading = { kind: 'measure', subjects: ['wikidata:Q159', 'wikidata:Q148'], hasPeriod: true, modality: 'asserted' };

it.each([
  ['nobody', { subjects: [] }], ['somebody in no list', { subjects: ['local:abc'] }], ['no time', { hasPeriod: false }], ['what is foretold', { modality: 'forecast' as const }], ['a duration', { kind: 'duration' as const }],
])('is less sure of a claim with %s', (_, change) => {
  expect(confidenceOf({ ...sure, ...change })).toBeLessThan(confidenceOf(sure));
  expect(confidenceOf({ ...sure, ...change })).toBeGreaterThan(0.5);
});
