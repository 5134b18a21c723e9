import { expect, it } from 'vitest';
import { confidenceOf, type Reading } from '../../src/stages/claims/confidence.js';

const plain: Reading = { kind: 'measure', metric: 'inflation', modality: 'asserted', roles: ['owner'], isCarried: false };

it.each<[string, Partial<Reading>]>([
  ['nobody', { roles: [] }], ['somebody of an earlier sentence', { isCarried: true }], ['what is foretold', { modality: 'forecast' }], ['what is demanded', { modality: 'demanded' }],
  ['one party of two', { roles: ['party'] }], ['a doer without a deed’s other end', { roles: ['agent'] }],
])('is less sure of a claim with %s', (_, change) => {
  expect(confidenceOf({ ...plain, ...change })).toBeLessThan(confidenceOf(plain));
});

it.each<[string, Partial<Reading>]>([
  ['both sides of a deed', { kind: 'event', metric: null, roles: ['agent', 'patient'] }], ['an age', { metric: 'age' }], ['a denial', { kind: 'event', metric: null, modality: 'negated' }],
])('is surer of a claim with %s', (_, change) => {
  expect(confidenceOf({ ...plain, ...change })).toBeGreaterThan(confidenceOf(plain));
});
