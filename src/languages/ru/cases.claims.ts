import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: 'Социал-демократы получили [34,5%|#34.5 %] голосов на воскресных выборах в [Швеции|Q34 LOC country]. Явка составила [81,2%|#81.2 %]. Партия получит [118|#118] мандатов.',
    claims: [
      'measure votes.share 34.5 %',
      'measure turnout 81.2 % owner=Q34',
      'count seats 118',
    ],
  },
  {
    text: 'Во [вторник|@2026-03-10] на севере [Чили|Q298 LOC country] произошло землетрясение магнитудой [6,4|#6.4], погибли не менее [12|#>=12] человек, ещё [140|#140] пострадали, сообщило министерство внутренних дел.',
    claims: [
      'measure magnitude 6.4 @2026-03-10 place=Q298 «министерство»',
      'event earthquake @2026-03-10 place=Q298 «министерство»',
      'count casualties.killed >=12 @2026-03-10 place=Q298 «министерство»',
      'count casualties.injured 140 @2026-03-10 place=Q298 «министерство»',
    ],
  },
  {
    text: 'Чистая прибыль [Volkswagen|Q246 ORG company] снизилась в [третьем квартале|@2025-Q3] на [7%|#7 %], до [640 млн евро|#<=640000000 EUR]. Выручка выросла до [78,5 млрд евро|#<=78500000000 EUR]. Концерн планирует сократить [4000|#4000] рабочих мест до [конца 2027 года|@2027 END].',
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
      'measure revenue 78500000000 EUR (up) @2025-Q3 owner=Q246',
      'count layoffs 4000 @2027 owner=Q246 planned',
    ],
  },
  {
    text: '[Либералы|LIB ORG party] получили [324|#324] из [450|#450] мандатов. Экспорт [Норвегии|Q20 LOC country] в [2025 году|@2025] составил [228,1 млрд долларов|#228100000000 USD], снизившись на [6,9%|#6.9 %].',
    claims: [
      'count seats 324 owner=LIB',
      'measure trade.exports 228100000000 USD (down by 6.9 %) @2025 agent=Q20',
    ],
  },
  {
    text: 'В [Лагосе|Q8673 LOC city] сгорели [23|#23] дома, пострадали [14|#14] человек.',
    claims: [
      'count casualties.injured 14 place=Q8673',
    ],
  },
  {
    text: '[Молдавия|Q217 LOC country] получила от [Норвегии|Q20 LOC country] [20 млн евро|#20000000 EUR] помощи.',
    claims: [
      'measure aid 20000000 EUR agent=Q20 patient=Q217',
    ],
  },
];
