import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: '昨年の輸出額は約2兆4500億円だった。', quantities: [['2兆4500億円', 'currency', 2450000000000, 'JPY', '~']] },
  { text: '失業率は2.6％で、前月より0.1ポイント低下した。', quantities: [['2.6％', 'percentage', 2.6, '%'], ['0.1ポイント', 'percentage', 0.1, 'pp']] },
  { text: '台風で住宅三百二十棟が壊れた。', quantities: [['三百二十', 'number', 320]] },
  { text: '工場では従業員1万2000人が働く。', quantities: [['1万2000', 'number', 12000]] },
  { text: '時速300キロメートルで走る列車が公開された。', quantities: [['時速300キロメートル', 'dimension', 300, 'km/h']] },
  { text: '回答者の3分の2が賛成した。', quantities: [['3分の2', 'number', 0.666666666666667]] },
  { text: '参加者は五百人以上に上った。', quantities: [['五百', 'number', [500, null], null, '>=']] },
  { text: 'この絵は250万ドルで落札された。', quantities: [['250万ドル', 'currency', 2500000, 'USD']] },
  { text: '気温は摂氏38度を記録した。', quantities: [['摂氏38度', 'temperature', 38, '°C']] },
  { text: '米を20キログラム買った。', quantities: [['20キログラム', 'dimension', 20, 'kg']] },
  { text: '半数を超える議席を得た。', quantities: [] },
  { text: '打率は3割2分5厘だった。', quantities: [['3割2分5厘', 'percentage', 32.5, '%']] },
  { text: '58歳の男性が逮捕された。', quantities: [['58歳', 'age', 58, 'a']] },
  { text: '彼は第3位でゴールした。', quantities: [['第3位', 'ordinal', 3]] },
  { text: '面積は約4万平方キロメートルである。', quantities: [['4万平方キロメートル', 'dimension', 40000, 'km2', '~']] },
  { text: '利率を0.25％引き上げる。', quantities: [['0.25％', 'percentage', 0.25, '%']] },
  { text: '株価は一時、3万9000円を上回った。', quantities: [['3万9000円', 'currency', 39000, 'JPY']] },
  { text: '一般の人も参加できる。', quantities: [] },
  { text: '九州と四国で雨が降った。', quantities: [] },
  { text: '東京と京都を結ぶ列車が止まった。', quantities: [] },
  { text: '10の6乗は百万です。', quantities: [['10の6乗', 'number', 1000000], ['百万', 'number', 1000000]] },
  { text: '2の-2乗です。', quantities: [['2の-2乗', 'number', 0.25]] },
  { text: '売上高は23億円から27億5000万円に増えた。', quantities: [['23億円', 'currency', 2300000000, 'JPY'], ['27億5000万円', 'currency', 2750000000, 'JPY']] },
];
