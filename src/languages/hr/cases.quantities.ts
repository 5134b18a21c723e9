import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Manjak je narastao na 245 milijardi eura.', quantities: [['245 milijardi eura', 'currency', 245000000000, 'EUR']] },
  { text: 'Plan stoji 1,2 milijuna eura.', quantities: [['1,2 milijuna eura', 'currency', 1200000, 'EUR']] },
  { text: 'Barel stoji 82,5 dolara.', quantities: [['82,5 dolara', 'currency', 82.5, 'USD']] },
  { text: 'U luci je bio trideset i jedan brod.', quantities: [['trideset i jedan', 'number', 31]] },
  { text: 'Bio je to treći pokušaj.', quantities: [['treći', 'ordinal', 3]] },
  { text: 'Najam je pao za 4,5 posto.', quantities: [['4,5 posto', 'percentage', 4.5, '%']] },
  { text: 'Potpora je porasla za dva postotna boda.', quantities: [['dva postotna boda', 'percentage', 2, 'pp']] },
  { text: 'Više od 300 kuća je izgorjelo.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Najmanje dvanaest životinja je uginulo.', quantities: [['dvanaest', 'number', [12, null], null, '>=']] },
  { text: 'Tisuće navijača su pjevale.', quantities: [['Tisuće', 'number', [2000, 9999], null, 'range']] },
  { text: 'Nekoliko milijuna ljudi je pobjeglo.', quantities: [['Nekoliko milijuna', 'number', [2000000, 9999000], null, 'range']] },
  { text: 'Dionica ima 16-17 km.', quantities: [['16-17 km', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'Toranj ima 320 metara.', quantities: [['320 metara', 'dimension', 320, 'm']] },
  { text: 'Ubrali su 3 tone riže.', quantities: [['3 tone', 'dimension', 3, 't']] },
  { text: 'Bit će 38 stupnjeva Celzija.', quantities: [['38 stupnjeva Celzija', 'temperature', 38, '°C']] },
  { text: 'Verzija 2.4.1 je vani.', quantities: [] },
  { text: 'Nazovite +385911234567 po potrebi.', quantities: [] },
  { text: 'Utakmica je završila 3:1.', quantities: [] },
  { text: 'Poslužitelj je 10.0.0.1.', quantities: [] },
  { text: 'Mreža 5G dolazi.', quantities: [] },
  { text: 'Ozlijeđeno je petnaestak ljudi, a četvrt milijuna eura je nestalo.', quantities: [['petnaestak', 'number', 15], ['četvrt milijuna eura', 'currency', 250000, 'EUR']] },
  { text: 'Očekuje se 3,5-postotni rast.', quantities: [['3,5-postotni', 'percentage', 3.5, '%']] },
];
