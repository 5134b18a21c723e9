import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Underskuddet steg til 245 milliarder euro.', quantities: [['245 milliarder euro', 'currency', 245000000000, 'EUR']] },
  { text: 'Planen koster 1,2 millioner kroner.', quantities: [['1,2 millioner kroner', 'currency', 1200000, 'DKK']] },
  { text: 'Tønden koster 82,5 dollar.', quantities: [['82,5 dollar', 'currency', 82.5, 'USD']] },
  { text: 'Der lå enogtredive både i havnen.', quantities: [['enogtredive', 'number', 31]] },
  { text: 'Det var det tredje forsøg.', quantities: [['tredje', 'ordinal', 3]] },
  { text: 'Det er den 3. sejr i træk.', quantities: [['3.', 'ordinal', 3]] },
  { text: 'Lejen faldt med 4,5 procent.', quantities: [['4,5 procent', 'percentage', 4.5, '%']] },
  { text: 'Støtten steg med to procentpoint.', quantities: [['to procentpoint', 'percentage', 2, 'pp']] },
  { text: 'Mere end 300 huse brændte.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Mindst tolv dyr døde.', quantities: [['tolv', 'number', [12, null], null, '>=']] },
  { text: 'Flere millioner mennesker flygtede.', quantities: [['Flere millioner', 'number', [2000000, 9999000], null, 'range']] },
  { text: 'Strækningen er 16-17 km.', quantities: [['16-17 km', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'Tårnet er 320 meter højt.', quantities: [['320 meter', 'dimension', 320, 'm']] },
  { text: 'De høstede 3 ton ris.', quantities: [['3 ton', 'dimension', 3, 't']] },
  { text: 'Det bliver 38 grader Celsius.', quantities: [['38 grader Celsius', 'temperature', 38, '°C']] },
  { text: 'Version 2.4.1 er ude.', quantities: [] },
  { text: 'Ring +4520123456 ved behov.', quantities: [] },
  { text: 'Kampen endte 3:1.', quantities: [] },
  { text: 'Serveren er 10.0.0.1.', quantities: [] },
  { text: '5G-nettet kommer.', quantities: [] },
];
