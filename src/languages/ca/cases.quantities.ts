import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: "El dèficit va pujar a 245.000 milions d'euros.", quantities: [["245.000 milions d'euros", 'currency', 245000000000, 'EUR']] },
  { text: "El pla costa 1,2 milions d'euros.", quantities: [["1,2 milions d'euros", 'currency', 1200000, 'EUR']] },
  { text: 'El barril costa 82,5 dòlars.', quantities: [['82,5 dòlars', 'currency', 82.5, 'USD']] },
  { text: 'Al port hi havia trenta-un vaixells.', quantities: [['trenta-un', 'number', 31]] },
  { text: 'Va ser el tercer intent.', quantities: [['tercer', 'ordinal', 3]] },
  { text: 'El lloguer va baixar un 4,5 per cent.', quantities: [['4,5 per cent', 'percentage', 4.5, '%']] },
  { text: 'El suport va pujar dos punts percentuals.', quantities: [['dos punts percentuals', 'percentage', 2, 'pp']] },
  { text: 'Més de 300 cases van cremar.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Almenys dotze animals van morir.', quantities: [['dotze', 'number', [12, null], null, '>=']] },
  { text: "Milers d'aficionats van cantar.", quantities: [['Milers', 'number', [2000, 9999], null, 'range']] },
  { text: 'Diversos milions de persones van fugir.', quantities: [['Diversos milions', 'number', [2000000, 9999000], null, 'range']] },
  { text: 'El tram fa 16-17 km.', quantities: [['16-17 km', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'La torre fa 320 metres.', quantities: [['320 metres', 'dimension', 320, 'm']] },
  { text: "Van collir 3 tones d'arròs.", quantities: [['3 tones', 'dimension', 3, 't']] },
  { text: 'Farà 38 graus Celsius.', quantities: [['38 graus Celsius', 'temperature', 38, '°C']] },
  { text: 'La versió 2.4.1 ja és aquí.', quantities: [] },
  { text: 'Truqueu al +34612345678 si cal.', quantities: [] },
  { text: 'El partit va acabar 3:1.', quantities: [] },
  { text: 'El servidor és 10.0.0.1.', quantities: [] },
  { text: 'La xarxa 5G arriba.', quantities: [] },
  { text: 'La baixada va ser d’un quart de punt.', quantities: [['un quart de punt', 'percentage', 0.25, 'pp']] },
];
