import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Underskuddet steg til 245 milliarder euro.', quantities: [['245 milliarder euro', 'currency', 245000000000, 'EUR']] },
  { text: 'Planen koster 1,2 millioner kroner.', quantities: [['1,2 millioner kroner', 'currency', 1200000, 'NOK']] },
  { text: 'Fatet koster 82,5 dollar.', quantities: [['82,5 dollar', 'currency', 82.5, 'USD']] },
  { text: 'Prisen er 5 kroner og 20 øre.', quantities: [['5 kroner og 20 øre', 'currency', 5.2, 'NOK']] },
  { text: 'Det lå trettien båter i havnen.', quantities: [['trettien', 'number', 31]] },
  { text: 'Det var det tredje forsøket.', quantities: [['tredje', 'ordinal', 3]] },
  { text: 'Leien falt med 4,5 prosent.', quantities: [['4,5 prosent', 'percentage', 4.5, '%']] },
  { text: 'Støtten økte med to prosentpoeng.', quantities: [['to prosentpoeng', 'percentage', 2, 'pp']] },
  { text: 'Mer enn 300 hus brant.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Minst tolv dyr døde.', quantities: [['tolv', 'number', [12, null], null, '>=']] },
  { text: 'Flere millioner mennesker flyktet.', quantities: [['Flere millioner', 'number', [2000000, 9999000], null, 'range']] },
  { text: 'Strekningen er 16-17 km.', quantities: [['16-17 km', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'Tårnet er 320 meter høyt.', quantities: [['320 meter', 'dimension', 320, 'm']] },
  { text: 'Toget kjører 250 km/t.', quantities: [['250 km/t', 'dimension', 250, 'km/h']] },
  { text: 'De høstet 3 tonn ris.', quantities: [['3 tonn', 'dimension', 3, 't']] },
  { text: 'Det blir 38 grader Celsius.', quantities: [['38 grader Celsius', 'temperature', 38, '°C']] },
  { text: 'Versjon 2.4.1 er ute.', quantities: [] },
  { text: 'Ring +4791234567 ved behov.', quantities: [] },
  { text: 'Kampen endte 3:1.', quantities: [] },
  { text: 'Serveren er 10.0.0.1.', quantities: [] },
  { text: '5G-nettet kommer.', quantities: [] },
  { text: 'Tapet var halvannen million kroner.', quantities: [['halvannen million kroner', 'currency', 1.5e6, 'NOK']] },
];
