import type { Wording } from './wording.js';

/** Lists of figures beside lists of names, deposits, campaigns, dearer goods, and sums that are promised where people are in need. Published on 12 March 2026, a Thursday. */
export const listedFigures: readonly Wording[] = [
  {
    claims: ['deposits 198000000 EUR down 12% owner=Commerzbank'],
    texts: {
      de: 'Die Einlagen der Commerzbank sanken um 12 Prozent auf 198 Millionen Euro.',
    },
  },
  {
    claims: ['deposits 198000000 EUR down 12% owner=BNP Paribas'],
    texts: {
      fr: "Les dépôts de la BNP Paribas ont reculé de 12 % à 198 millions d'euros.",
    },
  },
  {
    claims: ['launch @2026-03-16 planned place=Kenya'],
    texts: {
      en: 'A polio vaccination campaign starts on Monday in Kenya.',
      de: 'Am Montag beginnt in Kenia eine Impfkampagne.',
      fr: 'Une campagne de vaccination débutera lundi au Kenya.',
      tr: "Kenya'da pazartesi günü aşı kampanyası başlıyor.",
    },
  },
  {
    claims: ['price up 14% @2026-01 owner=Kenya'],
    texts: {
      en: 'Bread was 14 percent more expensive in Kenya in January than a year earlier.',
      es: 'El pan se encareció un 14 % en Kenia en enero.',
    },
  },
  {
    claims: ['budget 6000000000 KES owner=Kenya'],
    texts: {
      en: 'The government of Kenya is providing 6 billion shillings.',
    },
  },
  {
    claims: ['unemployment 10.4 % @2026-01 owner=Spain', 'unemployment 6.2 % @2026-01 owner=Portugal'],
    texts: {
      en: 'Unemployment in Spain and Portugal stood at 10.4 and 6.2 percent in January.',
      de: 'Die Arbeitslosigkeit lag im Januar in Spanien und Portugal bei 10,4 beziehungsweise 6,2 Prozent.',
      it: 'A gennaio la disoccupazione in Spagna e Portogallo era rispettivamente al 10,4 e al 6,2 per cento.',
      fr: "Le chômage en Espagne et au Portugal s'établissait en janvier à 10,4 % et 6,2 % respectivement.",
      zh: '1月西班牙和葡萄牙的失业率分别为10.4%和6.2%。',
      tr: "Ocakta İspanya ve Portekiz'de işsizlik sırasıyla yüzde 10,4 ve yüzde 6,2 oldu.",
      ru: 'В январе безработица в Испании и Португалии составила 10,4 и 6,2 процента соответственно.',
    },
  },
  {
    claims: ['trade.exports 2000000000 USD patient=India', 'trade.exports 3000000000 USD patient=China'],
    texts: {
      en: 'Exports to China and India came to 3 and 2 billion dollars respectively.',
    },
  },
  {
    claims: ['aid 45000000 EUR planned agent=European Union', 'casualties.killed 40 @2026-03-09 place=Chad', 'disaster @2026-03-09 place=Chad'],
    texts: {
      en: 'The flood in Chad killed 40 people on Monday. The European Union has promised 45 million euros. Norway offered 3 million.',
      de: 'Bei der Flut im Tschad kamen am Montag 40 Menschen ums Leben. Die Europäische Union versprach 45 Millionen Euro.',
      pl: 'W powodzi w Czadzie zginęło w poniedziałek 40 osób. Unia Europejska obiecała 45 mln euro.',
    },
  },
  {
    claims: ['deposits 198000000 EUR down 12% owner=Ericsson Bank'],
    texts: {
      en: 'Customer deposits at Ericsson Bank fell by 12 percent to 198 million euros.',
    },
  },
  {
    claims: ['profit 300000000 EUR down @2025 owner=Ericsson'],
    texts: {
      es: 'El beneficio de Ericsson se redujo a la mitad el año pasado, hasta 300 millones de euros.',
    },
  },
];
