import type { Wording } from './wording.js';

/** Markets: indices, crude oil and cryptocurrencies, which are themselves what is measured; records and other levels that are reached. Published on 12 March 2026, a Thursday. */
export const markets: readonly Wording[] = [
  {
    claims: ['stock-index 24310 up 1.3% @2026-03-12 owner=DAX'],
    texts: {
      en: 'The DAX rose 1.3 percent to 24,310 points.',
      de: 'Der Dax legte um 1,3 Prozent auf 24.310 Punkte zu.',
      nl: 'De DAX steeg met 1,3 procent naar 24.310 punten.',
      fr: 'Le DAX a gagné 1,3 % à 24 310 points.',
      es: 'El DAX subió un 1,3 %, hasta los 24.310 puntos.',
      it: 'Il DAX è salito dell\'1,3% a 24.310 punti.',
      pt: 'O DAX subiu 1,3%, para 24.310 pontos.',
      ro: 'Indicele DAX a urcat cu 1,3%, la 24.310 puncte.',
      pl: 'DAX wzrósł o 1,3 proc. do 24 310 punktów.',
      ru: 'Индекс DAX вырос на 1,3% до 24 310 пунктов.',
      uk: 'Індекс DAX зріс на 1,3% до 24 310 пунктів.',
      tr: 'DAX endeksi yüzde 1,3 artarak 24.310 puana çıktı.',
      zh: '德国DAX指数上涨1.3%，报24310点。',
      ar: 'ارتفع مؤشر داكس 1.3 في المئة إلى 24,310 نقاط.',
    },
  },
  {
    claims: ['price 61.35 USD down 2.4% @2026-03-12 owner=Brent crude'],
    texts: {
      en: 'Brent crude fell 2.4 percent to $61.35 a barrel.',
      de: 'Der Preis der Nordseesorte Brent fiel um 2,4 Prozent auf 61,35 Dollar je Barrel.',
      fr: 'Le baril de Brent a reculé de 2,4 % à 61,35 dollars le baril.',
      pl: 'Cena ropy Brent spadła o 2,4 proc. do 61,35 dolara za baryłkę.',
      ru: 'Нефть Brent подешевела на 2,4% до 61,35 доллара за баррель.',
      uk: 'Ціна нафти Brent знизилася на 2,4% до 61,35 долара за барель.',
      zh: '布伦特原油下跌2.4%，至每桶61.35美元。',
      ar: 'تراجع خام برنت 2.4 في المئة إلى 61.35 دولارا للبرميل.',
    },
  },
  {
    claims: ['stock-index 9102 down 48 @2026-03-12 owner=FTSE 100'],
    texts: { en: 'The FTSE 100 lost 48 points to close at 9,102.' },
  },
  {
    // The points tell the change again.
    claims: ['stock-index 7114.3 down 251.4 @2026-03-12 owner=Dow Jones'],
    texts: { en: 'The Dow Jones Industrial Average fell by 3.4 percent, or 251.4 points, to end the day at 7,114.3.' },
  },
  {
    claims: ['stock-index down 416 @2026-03-12 owner=Dow Jones'],
    texts: { es: 'El Dow Jones descendió más de 416 puntos.' },
  },
  {
    claims: ['price 71200 USD down 3% @2026-03-12 owner=Bitcoin'],
    texts: { en: 'Bitcoin traded at $71,200, down 3 percent.' },
  },
  {
    // The level of a record, and not a change by as much.
    claims: ['trade.exports 23000000000 EUR up @2025 agent=Norway'],
    texts: {
      en: 'Norway\'s exports rose to a record high of 23 billion euros in 2025.',
      de: 'Norwegens Exporte stiegen 2025 auf einen Rekordwert von 23 Milliarden Euro.',
      es: 'Las exportaciones de Noruega subieron en 2025 a un récord de 23.000 millones de euros.',
      pt: 'As exportações da Noruega subiram em 2025 para o valor recorde de 23 mil milhões de euros.',
      ro: 'Exporturile Norvegiei au crescut în 2025 la nivelul record de 23 de miliarde de euro.',
      ru: 'Экспорт Норвегии вырос в 2025 году до рекордного уровня в 23 млрд евро.',
      uk: 'Експорт Норвегії зріс у 2025 році до рекордного рівня у 23 млрд євро.',
      nl: 'De export van Noorwegen steeg in 2025 naar een recordhoogte van 23 miljard euro.',
      pl: 'Eksport Norwegii wzrósł w 2025 roku do rekordowego poziomu 23 mld euro.',
    },
  },
  {
    claims: ['unemployment 9.1 % up @2025 owner=Norway'],
    texts: { en: 'Unemployment in Norway climbed to a peak of 9.1 percent in 2025.', it: 'Nel 2025 la disoccupazione in Norvegia è salita al massimo storico del 9,1%.' },
  },
  {
    claims: ['stock-index 15210 @2026-03-10 owner=Ibex 35'],
    texts: { es: 'El Ibex 35 cerró el martes en 15.210 puntos.', en: 'The Ibex 35 closed on Tuesday at 15,210 points.', it: 'L\'Ibex 35 ha chiuso martedì a 15.210 punti.' },
  },
  {
    // The verb of level tells what it is, whatever moved before.
    claims: ['stock-index 15210 @2026-03-10 owner=Ibex 35'],
    texts: { es: 'El Ibex 35 cerró el martes en 15.210 puntos tras abrir a la baja.' },
  },
];
