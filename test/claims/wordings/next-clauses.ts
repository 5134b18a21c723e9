import type { Wording } from './wording.js';

/** What the next clause tells of: its own figures, askers and owners, and who has the better rank. Published on 12 March 2026, a Thursday. */
export const nextClauses: readonly Wording[] = [
  {
    claims: ['trade.exports 2 ranked=Vietnam'],
    texts: {
      en: 'Vietnam is the second-largest coffee exporter in the world after Brazil.',
      de: 'Vietnam ist nach Brasilien der zweitgrößte Kaffeeexporteur der Welt.',
      nl: 'Vietnam is na Brazilië de op een na grootste koffie-exporteur ter wereld.',
      fr: 'Le Vietnam est le deuxième plus grand exportateur de café au monde après le Brésil.',
      it: 'Il Vietnam è il secondo esportatore di caffè al mondo dopo il Brasile.',
      es: 'Vietnam es el segundo mayor exportador de café del mundo después de Brasil.',
      pt: 'O Vietname é o segundo maior exportador de café do mundo, depois do Brasil.',
      ro: 'Vietnamul este al doilea cel mai mare exportator de cafea din lume, după Brazilia.',
      pl: 'Wietnam jest drugim po Brazylii największym eksporterem kawy na świecie.',
      ru: 'Вьетнам — второй по величине экспортёр кофе в мире после Бразилии.',
      uk: 'В’єтнам є другим найбільшим експортером кави у світі після Бразилії.',
      tr: 'Vietnam, Brezilya’dan sonra dünyanın ikinci büyük kahve ihracatçısı.',
      zh: '越南是仅次于巴西的世界第二大咖啡出口国。',
      ar: 'فيتنام ثاني أكبر مصدر للبن في العالم بعد البرازيل.',
    },
  },
  {
    claims: ['aid 12000000 EUR agent=Cuba', 'wage up 5% demanded owner=Cuba ← “…”'],
    texts: {
      en: 'Cuba has released 12 million euros for emergency aid, while the unions demanded 5 percent more pay.',
    },
  },
  {
    claims: ['revenue 75000000000 USD up 9% owner=Apple', 'revenue down 4% owner=Apple'],
    texts: {
      en: 'Apple’s sales rose 9 percent to 75 billion dollars, while sales in Asia fell 4 percent.',
      de: 'Apples Umsatz stieg um 9 Prozent auf 75 Milliarden Dollar, während der Umsatz in Asien um 4 Prozent sank.',
      nl: 'De omzet van Apple steeg met 9 procent tot 75 miljard dollar, terwijl de omzet in Azië met 4 procent daalde.',
      fr: 'Le chiffre d’affaires d’Apple a progressé de 9 % à 75 milliards de dollars, tandis que les ventes en Asie ont reculé de 4 %.',
      es: 'Los ingresos de Apple subieron un 9 % hasta 75.000 millones de dólares, mientras que las ventas en Asia cayeron un 4 %.',
    },
  },
  {
    claims: ['layoffs 2300 owner=BASF'],
    texts: { de: 'BASF baute 2.300 Stellen ab.', nl: 'BASF schrapte 2.300 banen.' },
  },
  {
    claims: ['votes.share 23.8 % owner=Social Democratic Party of Germany', 'votes.share 36.2 % owner=Christian Democratic Union'],
    texts: { de: 'Die CDU wurde mit 36,2 Prozent der Stimmen stärkste Kraft. Die SPD kam auf 23,8 Prozent.' },
  },
  {
    claims: ['interest-rate 2 % owner=European Central Bank'],
    texts: { de: 'Die Europäische Zentralbank tagte in Frankfurt. Sie hatte ihren Leitzins zuletzt bei 2,0 Prozent belassen.', en: 'The European Central Bank met in Frankfurt. It had left its key rate at 2 percent.' },
  },
  {
    claims: ['military.spending 3.5 % up @2029 planned owner=Germany'],
    texts: { de: 'In Deutschland soll die Verteidigungsquote bis 2029 auf 3,5 Prozent steigen.' },
  },
  {
    claims: ['equipment 62 @2026-03-11 agent=Russia ← Ukraine'],
    texts: { en: 'Ukraine said on Wednesday that Russian forces fired 62 missiles.' },
  },
  {
    claims: ['exchange-rate up 7% @2026 owner=Chile', 'gdp.growth 2.6 % @2025 owner=Chile'],
    texts: { en: 'Chile’s economy grew 2.6 percent last year, and the peso has gained 7 percent this year.' },
  },
  {
    claims: ['tourists 10800000 @2025 place=Spain', 'tourists 98000000 @2026 forecast place=Spain'],
    texts: { en: 'Spain received 10.8 million tourists last year. The government expects 98 million arrivals this year.' },
  },
  {
    claims: ['protest @2026-03-09 place=Ghana'],
    texts: { en: 'Teachers in Ghana began a strike on Monday.' },
  },
];
