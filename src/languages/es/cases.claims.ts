import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: 'Los socialdemócratas obtuvieron el [34,5 %|#34.5 %] de los votos en las elecciones del [domingo|@2026-03-08] en [Suecia|Q34 LOC country]. La participación fue del [81,2 %|#81.2 %]. El partido logra [118|#118] escaños.',
    claims: [
      'measure votes.share 34.5 % @2026-03-08',
      'event election @2026-03-08 place=Q34',
      'measure turnout 81.2 % owner=Q34',
      'count seats 118',
    ],
  },
  {
    text: 'Un terremoto de magnitud [6,4|#6.4] sacudió [el martes|@2026-03-10] el norte de [Chile|Q298 LOC country] y causó al menos [12|#>=12] muertos y [140|#140] heridos, informó el [Ministerio del Interior|Ministerio_del_Interior ORG].',
    claims: [
      'measure magnitude 6.4 @2026-03-10 place=Q298 «Ministerio del Interior»',
      'count casualties.killed >=12 @2026-03-10 place=Q298 «Ministerio del Interior»',
      'count casualties.injured 140 @2026-03-10 place=Q298 «Ministerio del Interior»',
      'event earthquake @2026-03-10 place=Q298 «Ministerio del Interior»',
    ],
  },
  {
    text: 'El beneficio neto de [Volkswagen|Q246 ORG company] cayó un [7 %|#7 %], hasta [640 millones de euros|#<=640000000 EUR], en [el tercer trimestre|@2025-Q3]. Los ingresos aumentaron hasta [78.500 millones de euros|#<=78500000000 EUR]. El grupo planea recortar [4.000|#4000] puestos de trabajo para [finales de 2027|@2027 END].',
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
      'measure revenue 78500000000 EUR (up) @2025-Q3 owner=Q246',
      'count layoffs 4000 @2027 owner=Q246 planned',
    ],
  },
  {
    text: '[Francia|Q142 LOC country] es el principal socio comercial de [Alemania|Q183 LOC country].',
    claims: [
      'rank trade.partner 1 ranked=Q142 owner=Q183',
    ],
  },
  {
    text: 'La entidad [Sabadell|Q762330 ORG bank] cerrará [120|#120] oficinas y despedirá a [900|#900] empleados. [Quito|Q2900 LOC capital].- Al menos [23|#>=23] personas murieron en la costa de [Ecuador|Q736 LOC country] el [domingo|@2026-03-08].',
    claims: [
      'count layoffs 900 owner=Q762330 planned',
      'count casualties.killed >=23 @2026-03-08 place=Q736',
    ],
  },
  {
    text: 'La tasa de paro en [España|Q29 LOC country] bajó al [9,9 %|#9.9 %], su nivel más bajo desde [2008|@2008].',
    claims: [
      'measure unemployment 9.9 % (down) owner=Q29',
    ],
  },
  {
    text: 'Los [Liberales|LIB ORG party] lograron [137|#137] de los [350|#350] escaños.',
    claims: [
      'count seats 137 owner=LIB',
    ],
  },
  {
    text: 'El [Norges Bank|NB ORG bank] de [Noruega|Q20 LOC country] mantuvo el tipo de interés en el [3,5%|#3.5 %].',
    claims: [
      'measure interest-rate 3.5 % (flat) owner=NB',
    ],
  },
  {
    text: 'Más de [12.000|#>12000] viviendas resultaron dañadas y [5.400|#5400] personas fueron evacuadas en [Veracruz|Q60130 LOC city].',
    claims: [
      'count homes >12000 place=Q60130',
      'count casualties.displaced 5400 place=Q60130',
    ],
  },
];
