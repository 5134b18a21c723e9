import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: 'De sociaaldemocraten kregen [zondag|@2026-03-08] bij de verkiezingen in [Zweden|Q34 LOC country] [34,5 procent|#34.5 %] van de stemmen. De opkomst bedroeg [81,2 procent|#81.2 %]. De partij krijgt [118|#118] zetels.',
    claims: [
      'measure votes.share 34.5 % @2026-03-08',
      'event election @2026-03-08 place=Q34',
      'measure turnout 81.2 % owner=Q34',
      'count seats 118',
    ],
  },
  {
    text: 'Een aardbeving met een kracht van [6,4|#6.4] heeft [dinsdag|@2026-03-10] het noorden van [Chili|Q298 LOC country] getroffen; zeker [12|#12] mensen kwamen om en [140|#140] raakten gewond.',
    claims: [
      'measure magnitude 6.4 @2026-03-10 place=Q298',
      'event earthquake @2026-03-10 place=Q298',
      'count casualties.killed 12 @2026-03-10 place=Q298',
      'count casualties.injured 140 @2026-03-10 place=Q298',
    ],
  },
  {
    text: 'De nettowinst van [Volkswagen|Q246 ORG company] daalde in het [derde kwartaal|@2025-Q3] met [7 procent|#7 %] tot [640 miljoen euro|#<=640000000 EUR]. De omzet steeg naar [78,5 miljard euro|#78500000000 EUR]. Het concern wil voor [eind 2027|@2027 END] [4000|#4000] banen schrappen.',
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
      'measure revenue 78500000000 EUR (up) @2025-Q3 owner=Q246',
      'count layoffs 4000 @2027 owner=Q246 planned',
    ],
  },
  { text: 'Daar reed een trein tegen een auto; de bestuurder ([34|#34]) overleed.', claims: [] },
  {
    text: '[Oekraïne|Q212 LOC country] krijgt [300 miljoen euro|#300000000 EUR] steun van [Nederland|Q55 LOC country]. De economie van [Nederland|Q55 LOC country] kromp in het [vierde kwartaal|@2025-Q4] met [0,1 procent|#0.1 %]; een eerdere raming ging uit van [0,1 procent|#0.1 %] groei.',
    claims: [
      'measure aid 300000000 EUR agent=Q55 patient=Q212',
      'measure gdp.growth (down by 0.1 %) @2025-Q4 owner=Q55',
    ],
  },
  {
    text: 'De [Liberalen|LIB ORG party] haalden [26|#26] van de [150|#150] zetels.',
    claims: [
      'count seats 26 owner=LIB',
    ],
  },
];
