import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'El presidente ruso llegó a Pekín.', date: '2025-03-03', mentions: ['presidente ruso Q7747 nominal', 'ruso Q159 adjective', 'Pekín Q956'] },
  { text: 'La OTAN y la ONU se reunieron en Ginebra.', mentions: ['OTAN Q7184 acronym', 'ONU Q1065 acronym', 'Ginebra Q71'] },
  { text: 'Estados Unidos y China negocian.', mentions: ['Estados Unidos Q30', 'China Q148'] },
  { text: 'Los ucranianos resisten.', mentions: ['ucranianos Q212 adjective'] },
  { text: 'El banco central de Suecia espera.', mentions: ['banco central de Suecia - nominal', 'Suecia Q34'] },
  { text: 'Hoy hace mucho calor.', mentions: [] },
];
