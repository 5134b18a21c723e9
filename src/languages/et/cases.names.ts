import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Venemaa president kohtus Poola peaministriga.', date: '2025-06-12', mentions: ['Venemaa president Q7747 nominal', 'Venemaa Q159', 'Poola peaministriga Q946 nominal', 'Poola Q36'] },
];
