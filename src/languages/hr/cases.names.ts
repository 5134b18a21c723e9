import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Hrvatski predsjednik primio je njemačkog kancelara.', date: '2025-06-12', mentions: ['Hrvatski predsjednik - nominal', 'Hrvatski Q224 adjective', 'njemačkog kancelara Q566257 nominal', 'njemačkog Q183 adjective'] },
  { text: 'Cijene rastu u Hrvatskoj i u Njemačkoj.', date: '2025-06-12', mentions: ['Hrvatskoj Q224', 'Njemačkoj Q183'] },
  { text: 'Premijer Poljske stigao je u Zagreb.', date: '2025-06-12', mentions: ['Premijer Poljske Q946 nominal', 'Poljske Q36', 'Zagreb Q1435'] },
];
