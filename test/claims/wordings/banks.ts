import type { Wording } from './wording.js';

/** What companies and banks tell of themselves. Published on 12 March 2026, a Thursday. */
export const bankWordings: readonly Wording[] = [
  {
    claims: ['deposits 198000000000 EUR down 12% owner=Commerzbank'],
    texts: {
      en: 'Deposits at Commerzbank fell by 12 percent to 198 billion euros.',
      de: 'Die Einlagen der Commerzbank sanken um 12 Prozent auf 198 Milliarden Euro.',
      nl: 'De spaartegoeden bij Commerzbank daalden met 12 procent tot 198 miljard euro.',
      fr: 'Les dépôts de Commerzbank ont reculé de 12 % à 198 milliards d’euros.',
      es: 'Los depósitos de Commerzbank cayeron un 12 % hasta los 198.000 millones de euros.',
      it: 'I depositi di Commerzbank sono calati del 12% a 198 miliardi di euro.',
      pt: 'Os depósitos do Commerzbank caíram 12% para 198 mil milhões de euros.',
      ro: 'Depozitele Commerzbank au scăzut cu 12% la 198 de miliarde de euro.',
      tr: 'Commerzbank’ın mevduatı yüzde 12 azalarak 198 milyar avroya geriledi.',
      pl: 'Depozyty Commerzbanku spadły o 12 proc. do 198 mld euro.',
      ru: 'Депозиты Commerzbank снизились на 12% до 198 млрд евро.',
      uk: 'Депозити Commerzbank зменшилися на 12% до 198 млрд євро.',
    },
  },
  {
    claims: ['deposits 198000000000 EUR down 12%'],
    texts: {
      zh: '银行业存款减少12%，降至1980亿欧元。',
      ar: 'تراجعت ودائع البنوك بنسبة 12 بالمئة إلى 198 مليار يورو.',
    },
  },
  {
    claims: ['revenue 1150000000 EUR up 12% @2025-Q3 owner=Siemens ← Siemens'],
    texts: {
      en: 'According to Siemens, revenue in the third quarter of 2025 rose 12 percent to 1.15 billion euros.',
      de: 'Nach Angaben von Siemens stieg der Umsatz im dritten Quartal 2025 um 12 Prozent auf 1,15 Milliarden Euro.',
      tr: 'Siemens’e göre gelir 2025’in üçüncü çeyreğinde yüzde 12 artarak 1,15 milyar avroya çıktı.',
    },
  },
];
