import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: "I socialdemocratici hanno ottenuto il [34,5%|#34.5 %] dei voti alle elezioni di [domenica|@2026-03-08] in [Svezia|Q34 LOC country]. L'affluenza è stata dell'[81,2%|#81.2 %]. Il partito conquista [118|#118] seggi.",
    claims: [
      'measure votes.share 34.5 % @2026-03-08',
      'event election @2026-03-08 place=Q34',
      'measure turnout 81.2 % owner=Q34',
      'count seats 118',
    ],
  },
  {
    text: "Un terremoto di magnitudo [6,4|#6.4] ha colpito [martedì|@2026-03-10] il nord del [Cile|Q298 LOC country], uccidendo almeno [12|#>=12] persone e ferendone [140|#140], ha detto il ministero dell'Interno.",
    claims: [
      "measure magnitude 6.4 @2026-03-10 place=Q298 «ministero dell'Interno»",
      "event earthquake @2026-03-10 place=Q298 «ministero dell'Interno»",
      "count casualties.killed >=12 @2026-03-10 place=Q298 «ministero dell'Interno»",
      "count casualties.injured 140 @2026-03-10 place=Q298 «ministero dell'Interno»",
    ],
  },
  {
    text: "L'utile netto di [Volkswagen|Q246 ORG company] è sceso del [7%|#7 %] a [640 milioni di euro|#640000000 EUR] nel [terzo trimestre|@2025-Q3]. I ricavi sono saliti a [78,5 miliardi di euro|#78500000000 EUR]. Il gruppo prevede di tagliare [4.000|#4000] posti di lavoro entro la [fine del 2027|@2027 END].",
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
      'measure revenue 78500000000 EUR (up) @2025-Q3 owner=Q246',
      'count layoffs 4000 @2027 owner=Q246 planned',
    ],
  },
  {
    text: "Le esportazioni [tedesche|Q183 LOC country adjective] verso la [Cina|Q148 LOC country] sono calate l'[anno scorso|@2025] del [5%|#5 %] a [97 miliardi di euro|#97000000000 EUR].",
    claims: [
      'measure trade.exports 97000000000 EUR (down by 5 %) @2025 agent=Q183 patient=Q148',
    ],
  },
  {
    text: 'Circa [20mila|#~20000] persone hanno partecipato [sabato|@2026-03-07] a [Belgrado|Q3711 LOC capital] a una manifestazione, ha riferito la polizia.',
    claims: [
      'count participants ~20000 @2026-03-07 place=Q3711 «polizia»',
      'event protest @2026-03-07 place=Q3711 «polizia»',
    ],
  },
  {
    text: "La popolazione dell'[India|Q668 LOC country] ha raggiunto [1,43 miliardi|#1430000000] di abitanti l'[anno scorso|@2025].",
    claims: [
      'count population 1430000000 @2025 owner=Q668',
    ],
  },
  {
    text: 'La [Francia|Q142 LOC country] è il principale partner commerciale della [Germania|Q183 LOC country].',
    claims: [
      'rank trade.partner 1 ranked=Q142 owner=Q183',
    ],
  },
  {
    text: "«Investiremo [3 miliardi di euro|#3000000000 EUR] in [Polonia|Q36 LOC country]», ha detto [lunedì|@2026-03-09] l'amministratore delegato [Jan Nowak|Jan_Nowak PER].",
    claims: [
      'measure investment 3000000000 EUR @2026-03-09 agent=Q36 «Jan Nowak» planned',
    ],
  },
  {
    text: "[Putin|Q7747 PER politician] e [Xi|Q15031 PER politician] hanno parlato al telefono per [oltre un'ora|@PT1H MORE_THAN] [martedì|@2026-03-10], ha riferito il [Cremlino|Cremlino ORG].",
    claims: [
      'duration duration >1 h @2026-03-10 party=Q7747 party=Q15031 «Cremlino»',
      'event call @2026-03-10 party=Q7747 party=Q15031 «Cremlino»',
    ],
  },
  {
    text: 'Il debito pubblico della [Grecia|Q41 LOC country] è sceso al [148%|#148 %] nel [2025|@2025], secondo le statistiche europee.',
    claims: [
      'measure debt 148 % (down) @2025 owner=Q41 «statistiche europee»',
    ],
  },
  {
    text: 'Il libro ha [320|#320] pagine e [dodici|#12] capitoli.',
    claims: [],
  },
  {
    text: '[Enel|Q651222 ORG enterprise] ha chiuso il [primo semestre|@2025-H1] con un utile netto di [1,2 miliardi di euro|#1200000000 EUR], in calo del [20%|#20 %]. I ricavi sono scesi a [7 miliardi|#7000000000].',
    claims: [
      'measure profit 1200000000 EUR (down by 20 %) @2025-H1 owner=Q651222',
      'measure revenue 7000000000 EUR (down) @2025-H1 owner=Q651222',
    ],
  },
  {
    text: "Le esportazioni dell'[Italia|Q38 LOC country] sono calate del [2%|#2 %]. Le esportazioni verso la [Germania|Q183 LOC country] sono aumentate del [3,2%|#3.2 %] a [71,4 miliardi di euro|#71400000000 EUR], mentre quelle verso gli [Stati Uniti|Q30 LOC country] sono scese.",
    claims: [
      'measure trade.exports (down by 2 %) agent=Q38',
      'measure trade.exports 71400000000 EUR (up by 3.2 %) agent=Q38 patient=Q183',
    ],
  },
  {
    text: 'I [Liberali|LIB ORG party] hanno ottenuto [119|#119] seggi su [400|#400].',
    claims: [
      'count seats 119 owner=LIB',
    ],
  },
];
