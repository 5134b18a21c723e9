import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: 'Соціал-демократи отримали [34,5%|#34.5 %] голосів на виборах у [Швеції|Q34 LOC country] в [неділю|@2026-03-08]. Явка становила [81,2%|#81.2 %]. Партія здобула [118|#118] мандатів.',
    claims: [
      'measure votes.share 34.5 % @2026-03-08',
      'event election @2026-03-08 place=Q34',
      'measure turnout 81.2 % owner=Q34',
      'count seats 118',
    ],
  },
  {
    text: 'Чистий прибуток [Volkswagen|Q246 ORG company] у [третьому кварталі|@2025-Q3] знизився на [7%|#7 %], до [640 млн євро|#<=640000000 EUR]. Виручка зросла до [78,5 млрд євро|#<=78500000000 EUR].',
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
      'measure revenue 78500000000 EUR (up) @2025-Q3 owner=Q246',
    ],
  },
  {
    text: '[Ліберали|LIB ORG party] отримали [254|#254] із [450|#450] мандатів.',
    claims: [
      'count seats 254 owner=LIB',
    ],
  },
  {
    text: '[Україна|Q212 LOC country] отримає від [Норвегії|Q20 LOC country] [2 млрд євро|#2000000000 EUR] військової допомоги.',
    claims: [
      'measure aid.military 2000000000 EUR agent=Q20 patient=Q212 planned',
    ],
  },
];
