import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Alijäämä kasvoi 245 miljardiin euroon.', quantities: [['245 miljardiin euroon', 'currency', 245000000000, 'EUR']] },
  { text: 'Suunnitelma maksaa 1,2 miljoonaa euroa.', quantities: [['1,2 miljoonaa euroa', 'currency', 1200000, 'EUR']] },
  { text: 'Tynnyri maksaa 82,5 dollaria.', quantities: [['82,5 dollaria', 'currency', 82.5, 'USD']] },
  { text: 'Satamassa oli kolmekymmentäyksi venettä.', quantities: [['kolmekymmentäyksi', 'number', 31]] },
  { text: 'Se oli kolmas yritys.', quantities: [['kolmas', 'ordinal', 3]] },
  { text: 'Vuokra laski 4,5 prosenttia.', quantities: [['4,5 prosenttia', 'percentage', 4.5, '%']] },
  { text: 'Kannatus nousi kaksi prosenttiyksikköä.', quantities: [['kaksi prosenttiyksikköä', 'percentage', 2, 'pp']] },
  { text: 'Yli 300 taloa paloi.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Ainakin kaksitoista eläintä kuoli.', quantities: [['kaksitoista', 'number', [12, null], null, '>=']] },
  { text: 'Noin 15 000 vierasta tuli.', quantities: [['15 000', 'number', 15000, null, '~']] },
  { text: 'Muutama miljoona ihmistä pakeni.', quantities: [['Muutama miljoona', 'number', [2000000, 9999000], null, 'range']] },
  { text: 'Matka on 16-17 km.', quantities: [['16-17 km', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'Torni on 320 metriä korkea.', quantities: [['320 metriä', 'dimension', 320, 'm']] },
  { text: 'He korjasivat 3 tonnia riisiä.', quantities: [['3 tonnia', 'dimension', 3, 't']] },
  { text: 'Pelto on 5 hehtaaria.', quantities: [['5 hehtaaria', 'dimension', 5, 'ha']] },
  { text: 'Versio 2.4.1 on julki.', quantities: [] },
  { text: 'Soita +358401234567 tarvittaessa.', quantities: [] },
  { text: 'Ottelu päättyi 3:1.', quantities: [] },
  { text: 'Palvelin on 10.0.0.1.', quantities: [] },
  { text: 'Verkko 5G tulee.', quantities: [] },
  { text: 'Parikymmentä loukkaantui, ja kolmannes lähti.', quantities: [['Parikymmentä', 'number', 20], ['kolmannes', 'number', 0.333333333333333]] },
  { text: 'Luvassa on 5-prosenttinen kasvu.', quantities: [['5-prosenttinen', 'percentage', 5, '%']] },
];
