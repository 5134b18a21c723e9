import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Puudujääk kasvas 245 miljardi euroni.', quantities: [['245 miljardi euroni', 'currency', 245000000000, 'EUR']] },
  { text: 'Kava maksab 1,2 miljonit eurot.', quantities: [['1,2 miljonit eurot', 'currency', 1200000, 'EUR']] },
  { text: 'Barrel maksab 82,5 dollarit.', quantities: [['82,5 dollarit', 'currency', 82.5, 'USD']] },
  { text: 'Sadamas oli kolmkümmend üks laeva.', quantities: [['kolmkümmend üks', 'number', 31]] },
  { text: 'See oli kolmas katse.', quantities: [['kolmas', 'ordinal', 3]] },
  { text: 'See on 3. võit järjest.', quantities: [['3.', 'ordinal', 3]] },
  { text: 'Üür langes 4,5 protsenti.', quantities: [['4,5 protsenti', 'percentage', 4.5, '%']] },
  { text: 'Toetus kasvas kaks protsendipunkti.', quantities: [['kaks protsendipunkti', 'percentage', 2, 'pp']] },
  { text: 'Üle 300 maja põles.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Vähemalt kaksteist looma suri.', quantities: [['kaksteist', 'number', [12, null], null, '>=']] },
  { text: 'Tuhanded fännid laulsid.', quantities: [['Tuhanded', 'number', [2000, 9999], null, 'range']] },
  { text: 'Mitu miljonit inimest põgenes.', quantities: [['Mitu miljonit', 'number', [2000000, 9999000], null, 'range']] },
  { text: 'Lõik on 16-17 km.', quantities: [['16-17 km', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'Torn on 320 meetrit kõrge.', quantities: [['320 meetrit', 'dimension', 320, 'm']] },
  { text: 'Põld on 5 hektarit.', quantities: [['5 hektarit', 'dimension', 5, 'ha']] },
  { text: 'Versioon 2.4.1 on väljas.', quantities: [] },
  { text: 'Helista +37251234567 vajadusel.', quantities: [] },
  { text: 'Mäng lõppes 3:1.', quantities: [] },
  { text: 'Server on 10.0.0.1.', quantities: [] },
  { text: 'Võrk 5G tuleb.', quantities: [] },
  { text: 'Hukkus üle kahekümne inimese.', quantities: [['kahekümne', 'number', [20, null], null, '>']] },
];
