import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: 'Les sociaux-démocrates ont obtenu [34,5 %|#34.5 %] des voix aux élections de [dimanche|@2026-03-08] en [Suède|Q34 LOC country]. Le taux de participation a atteint [81,2 %|#81.2 %]. Le parti remporte [118|#118] sièges.',
    claims: [
      'measure votes.share 34.5 % @2026-03-08',
      'event election @2026-03-08 place=Q34',
      'measure turnout 81.2 % owner=Q34',
      'count seats 118',
    ],
  },
  {
    text: "Un séisme de magnitude [6,4|#6.4] a frappé [mardi|@2026-03-10] le nord du [Chili|Q298 LOC country], tuant au moins [12|#>=12] personnes et en blessant [140|#140], a annoncé le ministère de l'Intérieur.",
    claims: [
      "measure magnitude 6.4 @2026-03-10 place=Q298 «ministère de l'Intérieur»",
      "event earthquake @2026-03-10 place=Q298 «ministère de l'Intérieur»",
      "count casualties.killed >=12 @2026-03-10 place=Q298 «ministère de l'Intérieur»",
      "count casualties.injured 140 @2026-03-10 place=Q298 «ministère de l'Intérieur»",
    ],
  },
  {
    text: "Le bénéfice net de [Volkswagen|Q246 ORG company] a reculé de [7 %|#7 %], à [640 millions d'euros|#640000000 EUR], au [troisième trimestre|@2025-Q3]. Le chiffre d'affaires a progressé à [78,5 milliards d'euros|#78500000000 EUR]. Le groupe veut supprimer [4.000|#4000] postes d'ici à [fin 2027|@2027 END].",
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
      'measure revenue 78500000000 EUR (up) @2025-Q3 owner=Q246',
      'count layoffs 4000 @2027 owner=Q246 planned',
    ],
  },
  {
    text: "Les exportations [allemandes|Q183 LOC country adjective] vers la [Chine|Q148 LOC country] ont baissé de [5 %|#5 %] l'[an dernier|@2025], à [97 milliards d'euros|#97000000000 EUR].",
    claims: [
      'measure trade.exports 97000000000 EUR (down by 5 %) @2025 agent=Q183 patient=Q148',
    ],
  },
  {
    text: "La [France|Q142 LOC country] est le [premier|#1 ordinal] partenaire commercial de l'[Allemagne|Q183 LOC country].",
    claims: [
      'rank trade.partner 1 ranked=Q142 owner=Q183',
    ],
  },
  {
    text: "Le PIB [français|Q142 LOC country adjective] a augmenté de [0,2 %|#0.2 %] au [quatrième trimestre|@2025-Q4], après une hausse de [0,5 %|#0.5 %]. Celui de l'[Italie|Q38 LOC country] : le PIB s'est contracté de [0,1 %|#0.1 %].",
    claims: [
      'measure gdp.growth 0.2 % @2025-Q4 owner=Q142',
      'measure gdp.growth 0.5 % owner=Q142',
      'measure gdp.growth (down by 0.1 %) owner=Q38',
    ],
  },
  {
    text: "Le séisme a fait au moins [46|#>=46] morts [samedi|@2026-03-07] au [Pérou|Q419 LOC country]. Un précédent bilan faisait état de [29|#29] morts. L'épicentre a été localisé à une profondeur de [28 kilomètres|#28 km].",
    claims: [
      'count casualties.killed >=46 (up from 29) @2026-03-07 place=Q419',
      'event earthquake @2026-03-07 place=Q419',
      'measure distance 28 km @2026-03-07 place=Q419',
    ],
  },
  {
    text: "Les [Libéraux|LIB ORG party] ont obtenu [143|#143] sièges sur [577|#577]. La [Norvège|Q20 LOC country] accordera un prêt de [9 milliards d'euros|#9000000000 EUR] à la [Pologne|Q36 LOC country], a déclaré [lundi|@2026-03-09] [Jonas Store|Q5 PER politician].",
    claims: [
      'count seats 143 owner=LIB',
      'measure loan 9000000000 EUR @2026-03-09 agent=Q20 patient=Q36 «Q5» planned',
    ],
  },
];
