import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: 'Socjaldemokraci zdobyli [34,5 proc.|#34.5 %] głosów w niedzielnych wyborach w [Szwecji|Q34 LOC country]. Frekwencja wyniosła [81,2 proc.|#81.2 %] Partia ma [118|#118] mandatów.',
    claims: [
      'measure votes.share 34.5 %',
      'measure turnout 81.2 % owner=Q34',
      'count seats 118',
    ],
  },
  {
    text: 'Trzęsienie ziemi o magnitudzie [6,4|#6.4] nawiedziło we [wtorek|@2026-03-10] północ [Chile|Q298 LOC country]; zginęło co najmniej [12|#>=12] osób, a [140|#140] zostało rannych.',
    claims: [
      'measure magnitude 6.4 @2026-03-10 place=Q298',
      'event earthquake @2026-03-10 place=Q298',
      'count casualties.killed >=12 @2026-03-10 place=Q298',
      'count casualties.injured 140 @2026-03-10 place=Q298',
    ],
  },
  {
    text: 'Zysk netto [Volkswagena|Q246 ORG company] spadł w [trzecim kwartale|@2025-Q3] o [7 proc.|#7 %], do [640 mln euro|#<=640000000 EUR]. Przychody wzrosły do [78,5 mld euro|#<=78500000000 EUR]. Koncern zamierza zlikwidować [4000|#4000] miejsc pracy do [końca 2027 roku|@2027 END].',
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
      'measure revenue 78500000000 EUR (up) @2025-Q3 owner=Q246',
      'count layoffs 4000 @2027 owner=Q246 planned',
    ],
  },
  {
    text: '[Liberałowie|LIB ORG party] zdobyli [194|#194] z [460|#460] mandatów.',
    claims: [
      'count seats 194 owner=LIB',
    ],
  },
  {
    text: '[Ukraina|Q212 LOC country] otrzymała od [Norwegii|Q20 LOC country] [300 mln euro|#300000000 EUR] pomocy.',
    claims: [
      'measure aid 300000000 EUR agent=Q20 patient=Q212',
    ],
  },
];
