import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: 'Social-democrații au obținut [34,5%|#34.5 %] din voturi la alegerile de [duminică|@2026-03-08] din [Suedia|Q34 LOC country]. Prezența la vot a fost de [81,2%|#81.2 %]. Partidul obține [118|#118] mandate.',
    claims: [
      'measure votes.share 34.5 % @2026-03-08',
      'event election @2026-03-08 place=Q34',
      'measure turnout 81.2 % owner=Q34',
      'count seats 118',
    ],
  },
  {
    text: 'Un cutremur cu magnitudinea [6,4|#6.4] a lovit [marți|@2026-03-10] nordul statului [Chile|Q298 LOC country], cel puțin [12|#>=12] persoane au murit și [140|#140] au fost rănite, a anunțat [Ministerul de Interne|Ministerul_de_Interne ORG].',
    claims: [
      'measure magnitude 6.4 @2026-03-10 place=Q298 «Ministerul de Interne»',
      'event earthquake @2026-03-10 place=Q298 «Ministerul de Interne»',
      'count casualties.killed >=12 @2026-03-10 place=Q298 «Ministerul de Interne»',
      'count casualties.injured 140 @2026-03-10 place=Q298 «Ministerul de Interne»',
    ],
  },
  {
    text: 'Profitul net al [Volkswagen|Q246 ORG company] a scăzut cu [7%|#7 %], la [640 de milioane de euro|#640000000 EUR], în al [treilea trimestru|@2025-Q3]. Veniturile au crescut la [78,5 miliarde de euro|#78500000000 EUR]. Grupul vrea să desființeze [4.000|#4000] de locuri de muncă până la [sfârșitul lui 2027|@2027 END].',
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
      'measure revenue 78500000000 EUR (up) @2025-Q3 owner=Q246',
      'count layoffs 4000 @2027 owner=Q246 planned',
    ],
  },
  {
    text: 'Exporturile [Germaniei|Q183 LOC country] către [China|Q148 LOC country] au scăzut [anul trecut|@2025] cu [5%|#5 %], la [97 de miliarde de euro|#97000000000 EUR].',
    claims: [
      'measure trade.exports 97000000000 EUR (down by 5 %) @2025 agent=Q183 patient=Q148',
    ],
  },
  {
    text: 'Aproximativ [20.000|#~20000] de oameni au participat [sâmbătă|@2026-03-07] la un protest la [Belgrad|Q3711 LOC capital], a anunțat poliția.',
    claims: [
      'count participants ~20000 @2026-03-07 place=Q3711 «poliția»',
      'event protest @2026-03-07 place=Q3711 «poliția»',
    ],
  },
  {
    text: '[Franța|Q142 LOC country] este cel mai important partener comercial al [Germaniei|Q183 LOC country].',
    claims: [
      'rank trade.partner 1 ranked=Q142 owner=Q183',
    ],
  },
  {
    text: '„Vom investi [3 miliarde de euro|#3000000000 EUR] în [Polonia|Q36 LOC country]”, a declarat [luni|@2026-03-09] directorul general [Jan Nowak|Jan_Nowak PER].',
    claims: [
      'measure investment 3000000000 EUR @2026-03-09 agent=Q36 «Jan Nowak» planned',
    ],
  },
  {
    text: '[România|Q218 LOC country] va trimite [Republicii Moldova|Q217 LOC country] un ajutor umanitar de [20 de milioane de euro|#20000000 EUR], a anunțat premierul [Ion Rusu|Ion_Rusu PER].',
    claims: [
      'measure aid 20000000 EUR agent=Q218 patient=Q217 «Ion Rusu» planned',
    ],
  },
  {
    text: 'Rata șomajului în [Spania|Q29 LOC country] a coborât la [10,4%|#10.4 %] în [ianuarie|@2026-01].',
    claims: [
      'measure unemployment 10.4 % (down) @2026-01 owner=Q29',
    ],
  },
  {
    text: 'Cartea are [320|#320] de pagini.',
    claims: [],
  },
  {
    text: 'Cel puțin [șapte|#>=7] persoane au murit [luni|@2026-03-09] după ce un microbuz s-a ciocnit cu un camion lângă [Bacău|Q168642 LOC city], a anunțat [ISU|ISU ORG]. Bilanțul anterior era de [cinci|#5] morți.',
    claims: [
      'count casualties.killed >=7 (up from 5) @2026-03-09 place=Q168642 «ISU»',
      'event accident @2026-03-09 place=Q168642 «ISU»',
    ],
  },
  {
    text: 'În [trimestrul al patrulea|@2025-Q4], economia [României|Q218 LOC country] s-a contractat cu [1,9%|#1.9 %], față de estimarea anterioară de [1,7%|#1.7 %].',
    claims: [
      'measure gdp.growth (down by 1.9 %) @2025-Q4 owner=Q218',
    ],
  },
  {
    text: '[Liberalii|LIB ORG party] au obținut [123|#123] din [331|#331] de mandate.',
    claims: [
      'count seats 123 owner=LIB',
    ],
  },
];
