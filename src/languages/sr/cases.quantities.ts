import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Мањак је порастао на 245 милијарди евра.', quantities: [['245 милијарди евра', 'currency', 245000000000, 'EUR']] },
  { text: 'План кошта 1,2 милиона динара.', quantities: [['1,2 милиона динара', 'currency', 1200000, 'RSD']] },
  { text: 'Барел кошта 82,5 долара.', quantities: [['82,5 долара', 'currency', 82.5, 'USD']] },
  { text: 'U luci je bio trideset jedan brod.', quantities: [['trideset jedan', 'number', 31]] },
  { text: 'То је био трећи покушај.', quantities: [['трећи', 'ordinal', 3]] },
  { text: 'Кирија је пала за 4,5 одсто.', quantities: [['4,5 одсто', 'percentage', 4.5, '%']] },
  { text: 'Подршка је порасла за два процентна поена.', quantities: [['два процентна поена', 'percentage', 2, 'pp']] },
  { text: 'Више од 300 кућа је изгорело.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Најмање дванаест животиња је угинуло.', quantities: [['дванаест', 'number', [12, null], null, '>=']] },
  { text: 'Хиљаде навијача су певале.', quantities: [['Хиљаде', 'number', [2000, 9999], null, 'range']] },
  { text: 'Неколико милиона људи је побегло.', quantities: [['Неколико милиона', 'number', [2000000, 9999000], null, 'range']] },
  { text: 'Деоница има 16-17 km.', quantities: [['16-17 km', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'Торањ има 320 метара.', quantities: [['320 метара', 'dimension', 320, 'm']] },
  { text: 'Убрали су 3 тоне пиринча.', quantities: [['3 тоне', 'dimension', 3, 't']] },
  { text: 'Биће 38 степени Целзијуса.', quantities: [['38 степени Целзијуса', 'temperature', 38, '°C']] },
  { text: 'Верзија 2.4.1 је изашла.', quantities: [] },
  { text: 'Позовите +381601234567 по потреби.', quantities: [] },
  { text: 'Утакмица је завршена 3:1.', quantities: [] },
  { text: 'Сервер је 10.0.0.1.', quantities: [] },
  { text: 'Мрежа 5G стиже.', quantities: [] },
  { text: 'Повређено је петнаестак људи, а раст је 5-процентни.', quantities: [['петнаестак', 'number', 15], ['5-процентни', 'percentage', 5, '%']] },
];
