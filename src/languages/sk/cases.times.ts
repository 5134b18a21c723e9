import { timeCase, type TimeCase } from '../../match/times/case.js';

/** Sentences and their times, read on Wednesday, 4 February 2026; those without are no times. */
export const timeCases: readonly TimeCase[] = [
  timeCase('Dohodu podpísali 3. júla 2024.', '3. júla 2024', '2024-07-03'),
  timeCase('V pondelok burza klesla.', 'pondelok', '2026-02-02'),
  timeCase('Obchod vzrástol v minulom roku.', 'minulom roku', '2025'),
  timeCase('Minister pôjde budúci mesiac.', 'budúci mesiac', '2026-03'),
  timeCase('Včera pršalo.', 'Včera', '2026-02-03'),
  timeCase('Zajtra ráno sa stretnú.', 'Zajtra ráno', '2026-02-05TMO'),
  timeCase('Zvolili ju v roku 2019.', 'roku 2019', '2019'),
  timeCase('Všetko sa zmenilo v marci 2023.', 'marci 2023', '2023-03'),
  timeCase('Firma vznikla pred tromi rokmi.', 'pred tromi rokmi', '2023'),
  timeCase('Vlak odchádza o 16:30.', '16:30', 'T16:30'),
  timeCase('V 21. storočí mesto vyrástlo.', '21. storočí', '20'),
  timeCase('Pracuje každý deň.', 'každý deň', 'P1D'),
  timeCase('Teraz súd pokračuje.', 'Teraz', 'PRESENT_REF'),
  timeCase('Nedávno továreň zatvorili.', 'Nedávno', 'PAST_REF'),
  timeCase('Oprava potrvá tri týždne.', 'tri týždne', 'P3W'),
  timeCase('Vráti sa o dva týždne.', 'o dva týždne', '2026-02-18'),
  timeCase('Prišiel 16. 11. 2025.', '16. 11. 2025', '2025-11-16'),
  timeCase('Minulý týždeň bol štrajk.', 'Minulý týždeň', '2026-W05'),
  timeCase('Tento týždeň sú školy zatvorené.', 'Tento týždeň', '2026-W06'),
  timeCase('Dobrý deň, povedal prezident.'),
  timeCase('Prišlo dvadsať ľudí.'),
  timeCase('Dom stál 2000 eur.'),
  timeCase('Vyhrali 3:1.'),
];
