import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Президент України зустрівся з Путіним у Женеві.', date: '2025-03-03', mentions: ['Президент України Q3874799 nominal', 'України Q212', 'Путіним Q7747', 'Женеві Q71'] },
  { text: 'Росія і Китай поглибили співпрацю.', mentions: ['Росія Q159', 'Китай Q148'] },
  { text: 'Російські війська обстріляли Одесу.', mentions: ['Російські Q159 adjective', 'Одесу Q1874'] },
  { text: 'Сьогодні йде дощ.', mentions: [] },
];
