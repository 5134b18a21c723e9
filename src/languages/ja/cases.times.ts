import { timeCase, type TimeCase } from '../../match/times/case.js';

/** Sentences and their times, read on Wednesday, 4 February 2026; those without are no times. */
export const timeCases: readonly TimeCase[] = [
  timeCase('協定は2024年7月3日に署名された。', '2024年7月3日', '2024-07-03'),
  timeCase('選挙は来月行われる。', '来月', '2026-03'),
  timeCase('会社は一九九八年に設立された。', '一九九八年', '1998'),
  timeCase('会議は来週の水曜日午前9時に始まる。', '来週の水曜日午前9時', '2026-02-11T09:00'),
  timeCase('昨日の夕方、火災が発生した。', '昨日の夕方', '2026-02-03TEV'),
  timeCase('三日前に帰国した。', '三日前', '2026-02-01'),
  timeCase('令和6年度の予算が成立した。', '令和6年度', '2024'),
  timeCase('昨年末に工場が閉鎖された。', '昨年末', '2025'),
  timeCase('2019年以降、売り上げは減っている。', '2019年以降', '2019'),
  timeCase('15日、首相が会見した。', '15日', '2026-01-15'),
  timeCase('20世紀初頭の建物が残る。', '20世紀初頭', '19'),
  timeCase('交渉は3時間半続いた。', '3時間半', 'PT3.5H'),
  timeCase('第3四半期の利益は増えた。', '第3四半期', '2025-Q3'),
  timeCase('5月3日から5日まで開催する。', '5月3日', '2026-05-03', '5日', '2026-05-05'),
  timeCase('今年4月に着任した。', '今年4月', '2026-04'),
  timeCase('２週間後に結果が出る。', '２週間後', '2026-02-18'),
  timeCase('彼は日本代表に選ばれた。'),
  timeCase('自分の意見を述べた。'),
];
