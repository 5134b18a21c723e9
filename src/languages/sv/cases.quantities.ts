import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Underskottet steg till 245 miljarder euro.', quantities: [['245 miljarder euro', 'currency', 245000000000, 'EUR']] },
  { text: 'Planen kostar 1,2 miljoner kronor.', quantities: [['1,2 miljoner kronor', 'currency', 1200000, 'SEK']] },
  { text: 'Fatet kostar 82,5 dollar.', quantities: [['82,5 dollar', 'currency', 82.5, 'USD']] },
  { text: 'Där låg trettioen båtar i hamnen.', quantities: [['trettioen', 'number', 31]] },
  { text: 'Det var det tredje försöket.', quantities: [['tredje', 'ordinal', 3]] },
  { text: 'Det är den 3:e segern i rad.', quantities: [['3:e', 'ordinal', 3]] },
  { text: 'Hyran sjönk med 4,5 procent.', quantities: [['4,5 procent', 'percentage', 4.5, '%']] },
  { text: 'Stödet ökade med två procentenheter.', quantities: [['två procentenheter', 'percentage', 2, 'pp']] },
  { text: 'Mer än 300 hus brann.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Minst tolv djur dog.', quantities: [['tolv', 'number', [12, null], null, '>=']] },
  { text: 'Tusentals fans sjöng.', quantities: [['Tusentals', 'number', [2000, 9999], null, 'range']] },
  { text: 'Flera miljoner människor flydde.', quantities: [['Flera miljoner', 'number', [2000000, 9999000], null, 'range']] },
  { text: 'Sträckan är 16-17 km.', quantities: [['16-17 km', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'Tornet är 320 meter högt.', quantities: [['320 meter', 'dimension', 320, 'm']] },
  { text: 'Tåget kör 250 km/h.', quantities: [['250 km/h', 'dimension', 250, 'km/h']] },
  { text: 'Det blir 38 grader Celsius.', quantities: [['38 grader Celsius', 'temperature', 38, '°C']] },
  { text: 'En 52-årig kvinna skadades.', quantities: [['52-årig', 'age', 52, 'a']] },
  { text: 'Version 2.4.1 är ute.', quantities: [] },
  { text: 'Ring +46701234567 vid behov.', quantities: [] },
  { text: 'Matchen slutade 3:1.', quantities: [] },
  { text: 'Servern är 10.0.0.1.', quantities: [] },
  { text: '5G-nätet kommer.', quantities: [] },
  { text: 'En av fem bilar var röd.', quantities: [['En av fem', 'number', 0.2]] },
  { text: 'Hon fick tre tjugofemtedelar.', quantities: [['tre tjugofemtedelar', 'number', 0.12]] },
];
