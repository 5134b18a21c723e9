import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Le président chinois est arrivé à Moscou.', date: '2025-03-03', mentions: ['président chinois Q15031 nominal', 'chinois Q148 adjective', 'Moscou Q649'] },
  { text: 'L\'Otan et l\'Union européenne soutiennent l\'Ukraine.', mentions: ['Otan Q7184 acronym', 'Union européenne Q458', 'Ukraine Q212'] },
  { text: 'Vladimir Poutine a reçu Emmanuel Macron.', mentions: ['Vladimir Poutine Q7747', 'Emmanuel Macron Q3052772'] },
  { text: 'Les relations franco-allemandes restent bonnes.', mentions: ['franco Q142 adjective', 'allemandes Q183 adjective'] },
  { text: 'Il fait beau ce matin.', mentions: [] },
];
