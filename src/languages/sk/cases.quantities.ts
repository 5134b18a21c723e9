import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Schodok stúpol na 245 miliárd eur.', quantities: [['245 miliárd eur', 'currency', 245000000000, 'EUR']] },
  { text: 'Plán stojí 1,2 milióna eur.', quantities: [['1,2 milióna eur', 'currency', 1200000, 'EUR']] },
  { text: 'Barel stojí 82,5 dolára.', quantities: [['82,5 dolára', 'currency', 82.5, 'USD']] },
  { text: 'V prístave bolo tridsaťjeden lodí.', quantities: [['tridsaťjeden', 'number', 31]] },
  { text: 'Bol to tretí pokus.', quantities: [['tretí', 'ordinal', 3]] },
  { text: 'Nájom klesol o 4,5 percenta.', quantities: [['4,5 percenta', 'percentage', 4.5, '%']] },
  { text: 'Podpora vzrástla o dva percentuálne body.', quantities: [['dva percentuálne body', 'percentage', 2, 'pp']] },
  { text: 'Viac ako 300 domov zhorelo.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Najmenej dvanásť zvierat uhynulo.', quantities: [['dvanásť', 'number', [12, null], null, '>=']] },
  { text: 'Tisíce fanúšikov spievali.', quantities: [['Tisíce', 'number', [2000, 9999], null, 'range']] },
  { text: 'Niekoľko miliónov ľudí utieklo.', quantities: [['Niekoľko miliónov', 'number', [2000000, 9999000], null, 'range']] },
  { text: 'Úsek meria 16-17 km.', quantities: [['16-17 km', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'Veža meria 320 metrov.', quantities: [['320 metrov', 'dimension', 320, 'm']] },
  { text: 'Zobrali 3 tony ryže.', quantities: [['3 tony', 'dimension', 3, 't']] },
  { text: 'Bude 38 stupňov Celzia.', quantities: [['38 stupňov Celzia', 'temperature', 38, '°C']] },
  { text: 'Verzia 2.4.1 je vonku.', quantities: [] },
  { text: 'Volajte +421901234567 v prípade potreby.', quantities: [] },
  { text: 'Zápas skončil 3:1.', quantities: [] },
  { text: 'Server je 10.0.0.1.', quantities: [] },
  { text: 'Sieť 5G prichádza.', quantities: [] },
  { text: 'Tretina domov a štvrť milióna eur.', quantities: [['Tretina', 'number', 0.333333333333333], ['štvrť milióna eur', 'currency', 250000, 'EUR']] },
];
