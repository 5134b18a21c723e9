import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Venäjän presidentti tapasi Ruotsin pääministerin.', date: '2025-06-12', mentions: ['Venäjän presidentti Q7747 nominal', 'Venäjän Q159', 'Ruotsin pääministerin Q1780398 nominal', 'Ruotsin Q34'] },
  { text: 'Oman kodin osto on kallista.', mentions: [] },
];
