import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'De Russische president sprak met Xi Jinping.', date: '2025-03-03', mentions: ['Russische president Q7747 nominal', 'Russische Q159 adjective', 'Xi Jinping Q15031'] },
  { text: 'De VS en de NAVO steunen Oekraïne.', mentions: ['VS Q30 acronym', 'NAVO Q7184 acronym', 'Oekraïne Q212'] },
  { text: 'Vandaag regent het.', mentions: [] },
];
