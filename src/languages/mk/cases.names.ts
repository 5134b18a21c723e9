import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Турскиот претседател го прими премиерот на Грција.', date: '2025-06-12', mentions: ['Турскиот претседател Q39259 nominal', 'Турскиот Q43 adjective', 'премиерот на Грција Q552751 nominal', 'Грција Q41'] },
];
