import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Српски председник је примио немачког канцелара.', date: '2025-06-12', mentions: ['Српски председник Q222031 nominal', 'Српски Q403 adjective', 'немачког канцелара Q566257 nominal', 'немачког Q183 adjective'] },
  { text: 'Predsednik Francuske stigao je u Beograd.', date: '2025-06-12', mentions: ['Predsednik Francuske Q3052772 nominal', 'Francuske Q142', 'Beograd Q3711'] },
  { text: 'Немачка је одложила гласање.', mentions: ['Немачка Q183'] },
  { text: 'Мали број људи је дошао.', mentions: [] },
  { text: 'Того дана нико није дошао.', mentions: [] },
];
