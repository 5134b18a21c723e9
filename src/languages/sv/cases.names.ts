import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Den ryske presidenten talade med Tysklands förbundskansler.', date: '2025-06-12', mentions: ['ryske presidenten Q7747 nominal', 'ryske Q159 adjective', 'Tysklands förbundskansler Q566257 nominal', 'Tysklands Q183'] },
  { text: 'USA:s utrikesminister reste till Stockholm.', date: '2025-06-12', mentions: ['USA:s utrikesminister Q324546 nominal', 'USA Q30 acronym', 'Stockholm Q1754'] },
];
