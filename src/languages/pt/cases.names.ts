import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'O presidente russo viajou para Pequim.', date: '2025-03-03', mentions: ['presidente russo Q7747 nominal', 'russo Q159 adjective', 'Pequim Q956'] },
  { text: 'Os EUA e a Rússia conversaram em Genebra.', mentions: ['EUA Q30 acronym', 'Rússia Q159', 'Genebra Q71'] },
  { text: 'A Organização Mundial da Saúde alertou.', mentions: ['Organização Mundial da Saúde Q7817'] },
  { text: 'Hoje choveu muito.', mentions: [] },
];
