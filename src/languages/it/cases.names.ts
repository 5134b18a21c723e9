import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Il presidente cinese è arrivato a Mosca.', date: '2025-03-03', mentions: ['presidente cinese Q15031 nominal', 'cinese Q148 adjective', 'Mosca Q649'] },
  { text: 'L\'Italia e la Cina firmano un accordo con l\'Unione europea.', mentions: ['Italia Q38', 'Cina Q148', 'Unione europea Q458'] },
  { text: 'I rapporti russo-cinesi restano saldi.', mentions: ['russo Q159 adjective', 'cinesi Q148 adjective'] },
  { text: 'Il premier ungherese ha incontrato la Nato.', date: '2025-03-03', mentions: ['premier ungherese Q57641 nominal', 'ungherese Q28 adjective', 'Nato Q7184 acronym'] },
  { text: 'Secondo l\'Onu e l\'Oms i casi calano.', mentions: ['Onu Q1065 acronym', 'Oms Q7817 acronym'] },
  { text: 'Vladimir Putin ha parlato; Xi ha risposto dalla Cina.', mentions: ['Vladimir Putin Q7747', 'Xi Q15031', 'Cina Q148'] },
  { text: 'Il vertice si terrà a Ginevra e a Pechino.', mentions: ['Ginevra Q71', 'Pechino Q956'] },
  { text: 'Gli statunitensi temono i dazi.', mentions: ['statunitensi Q30 adjective'] },
  { text: 'Il pane costa meno di dieci euro al chilo.', mentions: [] },
  { text: 'Ieri ha piovuto tutto il giorno.', mentions: [] },
];
