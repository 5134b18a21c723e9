import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Schodek stoupl na 245 miliard eur.', quantities: [['245 miliard eur', 'currency', 245000000000, 'EUR']] },
  { text: 'Plán stojí 1,2 milionu korun.', quantities: [['1,2 milionu korun', 'currency', 1200000, 'CZK']] },
  { text: 'Barel stojí 82,5 dolaru.', quantities: [['82,5 dolaru', 'currency', 82.5, 'USD']] },
  { text: 'V přístavu bylo třicet jedna lodí.', quantities: [['třicet jedna', 'number', 31]] },
  { text: 'Byl to třetí pokus.', quantities: [['třetí', 'ordinal', 3]] },
  { text: 'Je to 3. výhra v řadě.', quantities: [['3.', 'ordinal', 3]] },
  { text: 'Nájem klesl o 4,5 procenta.', quantities: [['4,5 procenta', 'percentage', 4.5, '%']] },
  { text: 'Podpora vzrostla o dva procentní body.', quantities: [['dva procentní body', 'percentage', 2, 'pp']] },
  { text: 'Více než 300 domů shořelo.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Nejméně dvanáct zvířat uhynulo.', quantities: [['dvanáct', 'number', [12, null], null, '>=']] },
  { text: 'Tisíce fanoušků zpívaly.', quantities: [['Tisíce', 'number', [2000, 9999], null, 'range']] },
  { text: 'Několik milionů lidí uprchlo.', quantities: [['Několik milionů', 'number', [2000000, 9999000], null, 'range']] },
  { text: 'Úsek měří 16-17 km.', quantities: [['16-17 km', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'Věž měří 320 metrů.', quantities: [['320 metrů', 'dimension', 320, 'm']] },
  { text: 'Sklidili 3 tuny rýže.', quantities: [['3 tuny', 'dimension', 3, 't']] },
  { text: 'Bude 38 stupňů Celsia.', quantities: [['38 stupňů Celsia', 'temperature', 38, '°C']] },
  { text: 'Verze 2.4.1 je venku.', quantities: [] },
  { text: 'Volejte +420601234567 v případě potřeby.', quantities: [] },
  { text: 'Zápas skončil 3:1.', quantities: [] },
  { text: 'Server je 10.0.0.1.', quantities: [] },
  { text: 'Síť 5G přichází.', quantities: [] },
  { text: 'Třetina domů a čtvrt milionu korun.', quantities: [['Třetina', 'number', 0.333333333333333], ['čtvrt milionu korun', 'currency', 250000, 'CZK']] },
];
