import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: 'Os social-democratas obtiveram [34,5%|#34.5 %] dos votos nas eleições de [domingo|@2026-03-08] na [Suécia|Q34 LOC country]. A participação foi de [81,2%|#81.2 %]. O partido elegeu [118|#118] deputados.',
    claims: [
      'measure votes.share 34.5 % @2026-03-08',
      'event election @2026-03-08 place=Q34',
      'measure turnout 81.2 % owner=Q34',
      'count seats 118',
    ],
  },
  {
    text: 'Um sismo de magnitude [6,4|#6.4] atingiu na [terça-feira|@2026-03-10] o norte do [Chile|Q298 LOC country], matando pelo menos [12|#>=12] pessoas e ferindo [140|#140], informou o [Ministério do Interior|Ministério_do_Interior ORG].',
    claims: [
      'measure magnitude 6.4 @2026-03-10 place=Q298 «Ministério do Interior»',
      'event earthquake @2026-03-10 place=Q298 «Ministério do Interior»',
      'count casualties.killed >=12 @2026-03-10 place=Q298 «Ministério do Interior»',
      'count casualties.injured 140 @2026-03-10 place=Q298 «Ministério do Interior»',
    ],
  },
  {
    text: 'O lucro líquido da [Volkswagen|Q246 ORG company] caiu [7%|#7 %], para [640 milhões de euros|#640000000 EUR], no [terceiro trimestre|@2025-Q3]. As receitas subiram para [78,5 mil milhões de euros|#78500000000 EUR].',
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
      'measure revenue 78500000000 EUR (up) @2025-Q3 owner=Q246',
    ],
  },
  {
    text: 'As exportações de [Portugal|Q45 LOC country] aumentaram [2,4%|#2.4 %] para [82,3 mil milhões de euros|#82300000000 EUR] e as importações subiram [4,1%|#4.1 %] para [112,5 mil milhões de euros|#112500000000 EUR].',
    claims: [
      'measure trade.exports 82300000000 EUR (up by 2.4 %) agent=Q45',
      'measure trade.imports 112500000000 EUR (up by 4.1 %) agent=Q45',
    ],
  },
  {
    text: '[Ana Reis|AR PER politician] tem [44%|#44 %] das intenções de voto, contra [32%|#32 %] de [Rui Matos|RM PER politician], segundo uma sondagem.',
    claims: [
      'measure poll.share 44 % owner=AR «sondagem»',
      'measure poll.share 32 % owner=RM «sondagem»',
    ],
  },
  {
    text: 'Os [Liberais|LIB ORG party] elegeram [80|#80] dos [230|#230] deputados.',
    claims: [
      'count seats 80 owner=LIB',
    ],
  },
];
