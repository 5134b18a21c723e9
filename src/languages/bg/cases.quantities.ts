import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'Дефицитът е 245 милиарда евро.', quantities: [['245 милиарда евро', 'currency', 245000000000, 'EUR']] },
  { text: 'Планът струва 1,2 милиона лева.', quantities: [['1,2 милиона лева', 'currency', 1200000, 'BGN']] },
  { text: 'Барелът струва 82,5 долара.', quantities: [['82,5 долара', 'currency', 82.5, 'USD']] },
  { text: 'В пристанището имаше тридесет и една лодки.', quantities: [['тридесет и една', 'number', 31]] },
  { text: 'Това беше третият опит.', quantities: [['третият', 'ordinal', 3]] },
  { text: 'Наемът падна с 4,5 процента.', quantities: [['4,5 процента', 'percentage', 4.5, '%']] },
  { text: 'Подкрепата се повиши с два процентни пункта.', quantities: [['два процентни пункта', 'percentage', 2, 'pp']] },
  { text: 'Над 300 къщи изгоряха.', quantities: [['300', 'number', [300, null], null, '>']] },
  { text: 'Най-малко дванадесет животни умряха.', quantities: [['дванадесет', 'number', [12, null], null, '>=']] },
  { text: 'Хиляди фенове пяха.', quantities: [['Хиляди', 'number', [2000, 9999], null, 'range']] },
  { text: 'Няколко милиона души избягаха.', quantities: [['Няколко милиона', 'number', [2000000, 9999000], null, 'range']] },
  { text: 'Участъкът е 16-17 км.', quantities: [['16-17 км', 'dimension', [16, 17], 'km', 'range']] },
  { text: 'Кулата е 320 метра.', quantities: [['320 метра', 'dimension', 320, 'm']] },
  { text: 'Събраха 3 тона ориз.', quantities: [['3 тона', 'dimension', 3, 't']] },
  { text: 'Ще бъде 38 градуса по Целзий.', quantities: [['38 градуса по Целзий', 'temperature', 38, '°C']] },
  { text: 'Версия 2.4.1 излезе.', quantities: [] },
  { text: 'Обадете се на +359881234567 при нужда.', quantities: [] },
  { text: 'Мачът завърши 3:1.', quantities: [] },
  { text: 'Сървърът е 10.0.0.1.', quantities: [] },
  { text: 'Мрежата 5G идва.', quantities: [] },
  { text: 'Две трети от жителите дължат четвърт милион лева.', quantities: [['Две трети', 'number', 0.666666666666667], ['четвърт милион лева', 'currency', 250000, 'BGN']] },
];
