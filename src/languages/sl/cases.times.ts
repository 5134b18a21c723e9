import { timeCase, type TimeCase } from '../../match/times/case.js';

/** Sentences and their times, read on Wednesday, 4 February 2026; those without are no times. */
export const timeCases: readonly TimeCase[] = [
  timeCase('Sporazum je bil podpisan 3. julija 2024.', '3. julija 2024', '2024-07-03'),
  timeCase('V ponedeljek je borza padla.', 'ponedeljek', '2026-02-02'),
  timeCase('Trgovina je zrasla lansko leto.', 'lansko leto', '2025'),
  timeCase('Minister potuje naslednji mesec.', 'naslednji mesec', '2026-03'),
  timeCase('Včeraj je deževalo.', 'Včeraj', '2026-02-03'),
  timeCase('Izvoljena je bila leta 2019.', 'leta 2019', '2019'),
  timeCase('Vse se je spremenilo marca 2023.', 'marca 2023', '2023-03'),
  timeCase('Podjetje je nastalo pred tremi leti.', 'pred tremi leti', '2023'),
  timeCase('Vlak odpelje ob 16:30.', '16:30', 'T16:30'),
  timeCase('V 21. stoletju je mesto zraslo.', '21. stoletju', '20'),
  timeCase('Dela vsak dan.', 'vsak dan', 'P1D'),
  timeCase('Zdaj sojenje poteka.', 'Zdaj', 'PRESENT_REF'),
  timeCase('Pred kratkim so tovarno zaprli.', 'Pred kratkim', 'PAST_REF'),
  timeCase('Dela bodo trajala tri tedne.', 'tri tedne', 'P3W'),
  timeCase('Vrne se čez dva tedna.', 'čez dva tedna', '2026-02-18'),
  timeCase('Prispel je 16. 11. 2025.', '16. 11. 2025', '2025-11-16'),
  timeCase('Prejšnji teden je bila stavka.', 'Prejšnji teden', '2026-W05'),
  timeCase('Ta teden so šole zaprte.', 'Ta teden', '2026-W06'),
  timeCase('Dober dan, je rekel predsednik.'),
  timeCase('Prišlo je dvajset ljudi.'),
  timeCase('Hiša je stala 2000 evrov.'),
  timeCase('Zmagali so 3:1.'),
];
