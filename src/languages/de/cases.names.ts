import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'Der russische Präsident Wladimir Putin traf Chinas Staatschef.', date: '2025-03-03', mentions: ['russische Q159 adjective', 'Wladimir Putin Q7747', 'Chinas Staatschef Q15031 nominal', 'Chinas Q148'] },
  { text: 'Der chinesische Staatschef reiste nach Moskau.', date: '2025-03-03', mentions: ['chinesische Staatschef Q15031 nominal', 'chinesische Q148 adjective', 'Moskau Q649'] },
  { text: 'Die chinesisch-russischen Beziehungen wachsen.', mentions: ['chinesisch Q148 adjective', 'russischen Q159 adjective'] },
  { text: 'In den Vereinten Nationen stimmte Russland dagegen.', mentions: ['Vereinten Nationen Q1065', 'Russland Q159'] },
  { text: 'Im Rahmen von SOZ und BRICSeinigten sie sich.', mentions: ['SOZ Q485207 acronym', 'BRICS Q243630 acronym'] },
  { text: 'Die Nato und die USA warnen.', mentions: ['Nato Q7184 acronym', 'USA Q30 acronym'] },
  { text: 'Putins Sprecher widersprach.', mentions: ['Putins Q7747'] },
  { text: 'Die Ukrainer und die Polen verhandeln.', mentions: ['Ukrainer Q212 adjective', 'Polen Q36'] },
  { text: 'Bundeskanzler Friedrich Merz sprach in Berlin.', mentions: ['Friedrich Merz Q566257', 'Berlin Q64'] },
  { text: 'Die türkische Notenbank wartet ab.', mentions: ['türkische Notenbank - nominal', 'türkische Q43 adjective'] },
  { text: 'Am Abend war die Straße leer.', mentions: [] },
  { text: 'Am Morgen regnete es stark.', mentions: [] },
];
