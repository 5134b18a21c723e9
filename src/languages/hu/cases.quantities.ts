import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'A hiány 245 milliárd euróra nőtt.', quantities: [['245 milliárd euróra', 'currency', 245000000000, 'EUR']] },
  { text: 'A terv 1,2 millió forintba kerül.', quantities: [['1,2 millió forintba', 'currency', 1200000, 'HUF']] },
  { text: 'A hordó 82,5 dollár.', quantities: [['82,5 dollár', 'currency', 82.5, 'USD']] },
  { text: 'A kikötőben harmincegy hajó volt.', quantities: [['harmincegy', 'number', 31]] },
  { text: 'Ez volt a harmadik kísérlet.', quantities: [['harmadik', 'ordinal', 3]] },
  { text: 'Ez a 3. győzelem sorban.', quantities: [['3.', 'ordinal', 3]] },
  { text: 'A bérleti díj 4,5 százalékkal csökkent.', quantities: [['4,5 százalékkal', 'percentage', 4.5, '%']] },
  { text: 'A támogatás két százalékponttal nőtt.', quantities: [['két százalékponttal', 'percentage', 2, 'pp']] },
  { text: 'Több mint 300 ház égett le.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Legalább tizenkét állat pusztult el.', quantities: [['tizenkét', 'number', [12, null], null, '>=']] },
  { text: 'Több millió ember menekült el.', quantities: [['Több millió', 'number', [2000000, 10000000], null, 'range']] },
  { text: 'A szakasz 16-17 km.', quantities: [['16-17 km', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'A torony 320 méter magas.', quantities: [['320 méter', 'dimension', 320, 'm']] },
  { text: 'A vonat 250 km/h.', quantities: [['250 km/h', 'dimension', 250, 'km/h']] },
  { text: 'A föld 5 hektár.', quantities: [['5 hektár', 'dimension', 5, 'ha']] },
  { text: 'A 2.4.1 verzió megjelent.', quantities: [] },
  { text: 'Hívja a +36201234567 számot.', quantities: [] },
  { text: 'A meccs 3:1 lett.', quantities: [] },
  { text: 'A szerver 10.0.0.1.', quantities: [] },
  { text: 'Az 5G hálózat jön.', quantities: [] },
  { text: 'Tizenöten megsérültek, ketten eltűntek, a házak harmada leégett.', quantities: [['Tizenöten', 'number', 15], ['ketten', 'number', 2], ['harmada', 'number', 0.333333333333333]] },
];
