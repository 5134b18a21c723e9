import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Den tyrkiske presidenten møtte Norges statsminister.', date: '2025-06-12', mentions: ['tyrkiske presidenten Q39259 nominal', 'tyrkiske Q43 adjective', 'Norges statsminister Q467948 nominal', 'Norges Q20'] },
  { text: 'Det regner i dag.', date: '2025-06-12', mentions: [] },
];
