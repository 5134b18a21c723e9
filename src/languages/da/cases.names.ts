import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Den franske præsident mødte statsministeren i Danmark.', date: '2025-06-12', mentions: ['franske præsident Q3052772 nominal', 'franske Q142 adjective', 'statsministeren i Danmark Q5015 nominal', 'Danmark Q35'] },
  { text: 'Den polske udenrigsminister rejste til Berlin.', date: '2025-06-12', mentions: ['polske udenrigsminister Q58085 nominal', 'polske Q36 adjective', 'Berlin Q64'] },
];
