import type { Wording } from './wording.js';

/** Things that news counts beside people: what is sold, permitted, seized, and households that the supply does not reach; and numbers that are compared with a bare number. Published on 12 March 2026, a Thursday. */
export const countedThings: readonly Wording[] = [
  {
    claims: ['sales 12900000 up 3% @2025 owner=Japan'],
    texts: {
      en: 'Car sales in Japan rose 3 percent to 12.9 million in 2025.',
      de: 'Die Autoverkäufe in Japan stiegen 2025 um 3 Prozent auf 12,9 Millionen.',
      fr: 'Les ventes de voitures au Japon ont progressé de 3 % à 12,9 millions en 2025.',
      es: 'Las ventas de coches en Japón subieron un 3 % hasta los 12,9 millones en 2025.',
      it: 'Le vendite di auto in Giappone sono salite del 3% a 12,9 milioni nel 2025.',
      pt: 'As vendas de carros no Japão subiram 3% para 12,9 milhões em 2025.',
      ro: 'Vânzările de mașini din Japonia au crescut cu 3% la 12,9 milioane în 2025.',
    },
  },
  {
    claims: ['sales 586000 @2025 owner=Toyota'],
    texts: {
      en: 'Toyota sold 586,000 vehicles in 2025.',
      de: 'Toyota verkaufte 2025 rund um den Globus 586.000 Fahrzeuge.',
      nl: 'Toyota verkocht in 2025 586.000 auto\'s.',
      fr: 'Toyota a écoulé 586 000 véhicules en 2025.',
      es: 'Toyota vendió 586.000 vehículos en 2025.',
      it: 'Toyota ha venduto 586.000 vetture nel 2025.',
      pt: 'A Toyota vendeu 586 mil veículos em 2025.',
      ro: 'Toyota a vândut 586.000 de vehicule în 2025.',
      pl: 'Toyota sprzedała w 2025 roku 586 tys. pojazdów.',
      ru: 'Toyota продала в 2025 году 586 тысяч машин.',
      uk: 'Toyota продала у 2025 році 586 тисяч машин.',
    },
  },
  {
    claims: ['permits 2310 down 14% @2026-01 owner=Denmark'],
    texts: {
      en: 'Building permits in Denmark fell 14 percent to 2,310 in January.',
      de: 'Die Zahl der Baugenehmigungen in Dänemark sank im Januar um 14 Prozent auf 2310.',
      fr: 'Le nombre de permis de construire au Danemark a reculé de 14 % à 2 310 en janvier.',
      es: 'Los visados de obra nueva en Dinamarca cayeron un 14 % hasta los 2.310 en enero.',
      it: 'I permessi di costruire in Danimarca sono calati del 14% a 2.310 a gennaio.',
      pt: 'As licenças de construção na Dinamarca caíram 14% para 2310 em janeiro.',
      ro: 'Numărul autorizațiilor de construire din Danemarca a scăzut cu 14% la 2.310 în ianuarie.',
    },
  },
  {
    claims: ['seized 1.3 t @2026-03-10 place=Antwerpen'],
    texts: {
      en: 'Police in Antwerp seized 1.3 tonnes of cocaine on Tuesday.',
      de: 'Die Polizei in Antwerpen hat am Dienstag 1,3 Tonnen Kokain beschlagnahmt.',
      nl: 'De politie in Antwerpen heeft dinsdag 1,3 ton cocaïne in beslag genomen.',
      fr: 'La police a saisi 1,3 tonne de cocaïne à Anvers mardi.',
      es: 'La policía incautó 1,3 toneladas de cocaína en Amberes el martes.',
      it: 'La polizia ha sequestrato martedì 1,3 tonnellate di cocaina ad Anversa.',
      pt: 'A polícia apreendeu 1,3 toneladas de cocaína em Antuérpia na terça-feira.',
      ro: 'Poliția a confiscat marți 1,3 tone de cocaină la Anvers.',
    },
  },
  {
    claims: ['energy.supply >40000 place=Galicia'],
    texts: {
      en: 'More than 40,000 homes were left without power in Galicia.',
      fr: 'Plus de 40 000 foyers sont privés d\'électricité en Galice.',
      es: 'Más de 40.000 hogares se quedaron sin luz en Galicia.',
      it: 'Più di 40.000 famiglie sono rimaste senza corrente in Galizia.',
      pt: 'Mais de 40 mil casas ficaram sem luz na Galiza.',
    },
  },
  {
    claims: ['migration 3400 @2025-02 place=Italy', 'migration ~1900 down from 3400 @2026-02 place=Italy'],
    texts: {
      en: 'Some 1,900 migrants reached Italy by sea in February, down from 3,400 a year earlier.',
      fr: 'Quelque 1 900 migrants sont arrivés en Italie en février, contre 3 400 un an plus tôt.',
      es: 'Unos 1.900 migrantes llegaron a Italia en febrero, frente a los 3.400 de un año antes.',
      it: 'Circa 1.900 migranti sono arrivati in Italia a febbraio, contro i 3.400 di un anno prima.',
      pt: 'Cerca de 1.900 migrantes chegaram à Itália em fevereiro, contra 3.400 um ano antes.',
      ro: 'Circa 1.900 de migranți au ajuns în Italia în februarie, față de 3.400 cu un an în urmă.',
    },
  },
  {
    claims: ['casualties.killed 26400 down 12% @2025 place=Mexico'],
    texts: {
      en: 'Homicides in Mexico dropped 12 percent last year to 26,400.',
      it: 'Gli omicidi in Messico sono diminuiti del 12% a 26.400 l\'anno scorso.',
      ro: 'Numărul omuciderilor din Mexic a scăzut cu 12% anul trecut, la 26.400.',
    },
  },
];
