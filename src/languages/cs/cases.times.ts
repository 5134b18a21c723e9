import { timeCase, type TimeCase } from '../../match/times/case.js';

/** Sentences and their times, read on Wednesday, 4 February 2026; those without are no times. */
export const timeCases: readonly TimeCase[] = [
  timeCase('Dohoda byla podepsána 3. července 2024.', '3. července 2024', '2024-07-03'),
  timeCase('V pondělí burza klesla.', 'pondělí', '2026-02-02'),
  timeCase('Obchod vzrostl v loňském roce.', 'loňském roce', '2025'),
  timeCase('Ministr pojede příští měsíc.', 'příští měsíc', '2026-03'),
  timeCase('Včera pršelo.', 'Včera', '2026-02-03'),
  timeCase('Zítra ráno se sejdou.', 'Zítra ráno', '2026-02-05TMO'),
  timeCase('Byla zvolena v roce 2019.', 'roce 2019', '2019'),
  timeCase('Vše se změnilo v březnu 2023.', 'březnu 2023', '2023-03'),
  timeCase('Firma vznikla před třemi lety.', 'před třemi lety', '2023'),
  timeCase('Vlak odjíždí v 16:30.', '16:30', 'T16:30'),
  timeCase('Ve 21. století město vyrostlo.', '21. století', '20'),
  timeCase('Pracuje každý den.', 'každý den', 'P1D'),
  timeCase('Nyní soud pokračuje.', 'Nyní', 'PRESENT_REF'),
  timeCase('Nedávno továrnu zavřeli.', 'Nedávno', 'PAST_REF'),
  timeCase('Oprava potrvá tři týdny.', 'tři týdny', 'P3W'),
  timeCase('Vrátí se za dva týdny.', 'za dva týdny', '2026-02-18'),
  timeCase('Přijel 16. 11. 2025.', '16. 11. 2025', '2025-11-16'),
  timeCase('Minulý týden byla stávka.', 'Minulý týden', '2026-W05'),
  timeCase('Tento týden jsou školy zavřené.', 'Tento týden', '2026-W06'),
  timeCase('Dobrý den, řekl prezident.'),
  timeCase('Přišlo dvacet lidí.'),
  timeCase('Dům stál 2000 korun.'),
  timeCase('Vyhráli 3:1.'),
];
