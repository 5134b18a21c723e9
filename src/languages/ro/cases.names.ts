import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Președintele Rusiei a discutat cu premierul Ungariei.', date: '2025-03-03', mentions: ['Președintele Rusiei Q7747 nominal', 'Rusiei Q159', 'premierul Ungariei Q57641 nominal', 'Ungariei Q28'] },
  { text: 'Liderul de la Beijing a sosit la Moscova.', date: '2025-03-03', mentions: ['Liderul de la Beijing Q15031 nominal', 'Beijing Q956', 'Moscova Q649'] },
  { text: 'Organizației Mondiale a Sănătății i s-au cerut date.', mentions: ['Organizației Mondiale a Sănătății Q7817'] },
  { text: 'SUA și UE au semnat acordul cu NATO.', mentions: ['SUA Q30 acronym', 'UE Q458 acronym', 'NATO Q7184 acronym'] },
  { text: 'Relațiile ruso-chineze sunt bune.', mentions: ['ruso Q159 adjective', 'chineze Q148 adjective'] },
  { text: 'Ucraina și Republica Moldova vor adera.', mentions: ['Ucraina Q212', 'Republica Moldova Q217'] },
  { text: 'Chinezii cumpără mai mult gaz rusesc.', mentions: ['Chinezii Q148 adjective', 'rusesc Q159 adjective'] },
  { text: 'Volodimir Zelenski a vorbit la București.', mentions: ['Volodimir Zelenski Q3874799', 'București Q19660'] },
  { text: 'Ora Beijingului este înaintea orei Moscovei.', mentions: ['Beijingului Q956', 'Moscovei Q649'] },
  { text: 'Copiii se joacă afară în fiecare seară.', mentions: [] },
];
