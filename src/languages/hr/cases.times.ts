import { timeCase, type TimeCase } from '../../match/times/case.js';

/** Sentences and their times, read on Wednesday, 4 February 2026; those without are no times. */
export const timeCases: readonly TimeCase[] = [
  timeCase('Sporazum je potpisan 3. srpnja 2024.', '3. srpnja 2024', '2024-07-03'),
  timeCase('U ponedjeljak je burza pala.', 'ponedjeljak', '2026-02-02'),
  timeCase('Trgovina je porasla prošle godine.', 'prošle godine', '2025'),
  timeCase('Ministar putuje sljedeći mjesec.', 'sljedeći mjesec', '2026-03'),
  timeCase('Jučer je padala kiša.', 'Jučer', '2026-02-03'),
  timeCase('Izabrana je 2019. godine.', '2019. godine', '2019'),
  timeCase('Sve se promijenilo u ožujku 2023.', 'ožujku 2023', '2023-03'),
  timeCase('Tvrtka je osnovana prije tri godine.', 'prije tri godine', '2023'),
  timeCase('Vlak polazi u 16:30.', '16:30', 'T16:30'),
  timeCase('U 21. stoljeću grad je narastao.', '21. stoljeću', '20'),
  timeCase('Radi svaki dan.', 'svaki dan', 'P1D'),
  timeCase('Sada suđenje traje.', 'Sada', 'PRESENT_REF'),
  timeCase('Nedavno je tvornica zatvorena.', 'Nedavno', 'PAST_REF'),
  timeCase('Radovi će trajati tri tjedna.', 'tri tjedna', 'P3W'),
  timeCase('Vratit će se za dva tjedna.', 'za dva tjedna', '2026-02-18'),
  timeCase('Stigao je 16.11.2025.', '16.11.2025', '2025-11-16'),
  timeCase('Prošli tjedan bio je štrajk.', 'Prošli tjedan', '2026-W05'),
  timeCase('Ujutro je pao snijeg.', 'Ujutro', 'TMO'),
  timeCase('Čekali su mjesecima.', 'mjesecima', 'PXM'),
  timeCase('Dobar dan, rekao je predsjednik.'),
  timeCase('Došlo je dvadeset ljudi.'),
  timeCase('Kuća je stajala 2000 eura.'),
  timeCase('Pobijedili su 3:1.'),
];
