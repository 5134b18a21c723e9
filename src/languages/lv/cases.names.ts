import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Krievijas prezidents tikās ar Polijas premjeru.', date: '2025-06-12', mentions: ['Krievijas prezidents Q7747 nominal', 'Krievijas Q159', 'Polijas premjeru Q946 nominal', 'Polijas Q36'] },
];
