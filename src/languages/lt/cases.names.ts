import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Rusijos prezidentas susitiko su Lenkijos premjeru.', date: '2025-06-12', mentions: ['Rusijos prezidentas Q7747 nominal', 'Rusijos Q159', 'Lenkijos premjeru Q946 nominal', 'Lenkijos Q36'] },
  { text: 'Šiandien lyja.', date: '2025-06-12', mentions: [] },
];
