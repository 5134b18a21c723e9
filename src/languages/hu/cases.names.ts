import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'A magyar miniszterelnök Brüsszelben tárgyalt az ukrán elnökkel.', date: '2024-05-01', mentions: ['magyar miniszterelnök Q57641 nominal', 'magyar Q28 adjective', 'Brüsszelben Q239', 'ukrán elnökkel Q3874799 nominal', 'ukrán Q212 adjective'] },
  { text: 'Németország kancellárja és Oroszország elnöke beszélt.', date: '2025-06-12', mentions: ['Németország kancellárja Q566257 nominal', 'Németország Q183', 'Oroszország elnöke Q7747 nominal', 'Oroszország Q159'] },
  { text: 'A lengyel külügyminiszter Budapesten járt.', date: '2025-06-12', mentions: ['lengyel külügyminiszter Q58085 nominal', 'lengyel Q36 adjective', 'Budapesten Q1781'] },
];
