import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Primanjkljaj je narasel na 245 milijard evrov.', quantities: [['245 milijard evrov', 'currency', 245000000000, 'EUR']] },
  { text: 'Načrt stane 1,2 milijona evrov.', quantities: [['1,2 milijona evrov', 'currency', 1200000, 'EUR']] },
  { text: 'Sod stane 82,5 dolarja.', quantities: [['82,5 dolarja', 'currency', 82.5, 'USD']] },
  { text: 'V pristanišču je bilo enaintrideset ladij.', quantities: [['enaintrideset', 'number', 31]] },
  { text: 'To je bil tretji poskus.', quantities: [['tretji', 'ordinal', 3]] },
  { text: 'Najemnina je padla za 4,5 odstotka.', quantities: [['4,5 odstotka', 'percentage', 4.5, '%']] },
  { text: 'Podpora je zrasla za dve odstotni točki.', quantities: [['dve odstotni točki', 'percentage', 2, 'pp']] },
  { text: 'Več kot 300 hiš je zgorelo.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Najmanj dvanajst živali je poginilo.', quantities: [['dvanajst', 'number', [12, null], null, '>=']] },
  { text: 'Tisoče navijačev je pelo.', quantities: [['Tisoče', 'number', [2000, 9999], null, 'range']] },
  { text: 'Nekaj milijonov ljudi je zbežalo.', quantities: [['Nekaj milijonov', 'number', [2000000, 9999000], null, 'range']] },
  { text: 'Odsek meri 16-17 km.', quantities: [['16-17 km', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'Stolp meri 320 metrov.', quantities: [['320 metrov', 'dimension', 320, 'm']] },
  { text: 'Pobrali so 3 tone riža.', quantities: [['3 tone', 'dimension', 3, 't']] },
  { text: 'Bo 38 stopinj Celzija.', quantities: [['38 stopinj Celzija', 'temperature', 38, '°C']] },
  { text: 'Različica 2.4.1 je zunaj.', quantities: [] },
  { text: 'Pokličite +38640123456 po potrebi.', quantities: [] },
  { text: 'Tekma se je končala 3:1.', quantities: [] },
  { text: 'Strežnik je 10.0.0.1.', quantities: [] },
  { text: 'Omrežje 5G prihaja.', quantities: [] },
  { text: 'Pričakujejo 1,3-odstotno rast in dve tretjini glasov.', quantities: [['1,3-odstotno', 'percentage', 1.3, '%'], ['dve tretjini', 'number', 0.666666666666667]] },
];
