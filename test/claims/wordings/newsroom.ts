import type { Wording } from './wording.js';

/** What newsrooms of western Europe tell every day, each in its own words. Published on 12 March 2026, a Thursday. */
export const newsroomWordings: readonly Wording[] = [
  {
    claims: ['price down 0.03EUR @2026-W12 forecast'],
    texts: {
      es: 'La gasolina bajará tres céntimos la próxima semana.',
      pt: 'A gasolina deve descer três cêntimos na próxima semana.',
    },
  },
  {
    claims: ['investment 500000000 EUR agent=Volkswagen'],
    texts: {
      pt: 'A Volkswagen investiu 500 milhões de euros.',
      es: 'Volkswagen invirtió 500 millones de euros.',
    },
  },
  {
    claims: ['production 62000 t @2024'],
    texts: {
      fr: 'Les pêcheurs ont débarqué 62 000 tonnes de poissons en 2024.',
      es: 'La flota pesquera capturó 62.000 toneladas de pescado en 2024.',
      pt: 'A frota pesqueira descarregou 62 mil toneladas de pescado em 2024.',
      it: 'I pescherecci hanno sbarcato 62 mila tonnellate di pesce nel 2024.',
      nl: 'De garnalenvissers vingen in 2024 62.000 ton garnalen.',
    },
  },
  {
    claims: ['casualties.killed 1 place=Lyon', 'casualties.missing 20 place=Lyon'],
    texts: {
      fr: 'La tempête a fait un mort et 20 disparus à Lyon.',
      es: 'El temporal dejó un muerto y 20 desaparecidos en Lyon.',
      it: 'Il maltempo ha provocato un morto e 20 dispersi a Lione.',
      pt: 'O temporal fez um morto e 20 desaparecidos em Lyon.',
      nl: 'Het noodweer maakte één dode en 20 vermisten in Lyon.',
    },
  },
  {
    claims: ['unemployment 310000 up 2.1%'],
    texts: {
      fr: 'Le nombre de demandeurs d’emploi a augmenté de 2,1 %, à 310 000.',
      pt: 'O desemprego registado subiu 2,1%, para 310 mil inscritos.',
      nl: 'Het aantal werkzoekenden steeg met 2,1 procent tot 310.000.',
    },
  },
  {
    claims: ['temperature up 2.1°C @2026-01'],
    texts: {
      nl: 'De gemiddelde temperatuur lag in januari 2,1 graden hoger dan normaal.',
    },
  },
  {
    claims: ['casualties.killed 18200 down 24% @2025 place=Mexico'],
    texts: {
      en: 'Homicides in Mexico fell 24 percent in 2025 to 18,200.',
      de: 'Die Zahl der Morde in Mexiko ging 2025 um 24 Prozent auf 18.200 zurück.',
      tr: 'Meksika\'da cinayet sayısı 2025\'te yüzde 24 düşerek 18.200\'e indi.',
      ro: 'Omorurile din Mexic au scăzut în 2025 cu 24%, la 18.200.',
    },
  },
  {
    claims: ['tourists 1400000 down 0.333333333333333'],
    texts: {
      fr: 'Le nombre de visiteurs du parc a reculé d’un tiers, à 1,4 million.',
      es: 'El número de visitantes del parque cayó un tercio, hasta 1,4 millones.',
      it: 'Il numero di visitatori del parco è calato di un terzo, a 1,4 milioni.',
      pt: 'O número de visitantes do parque caiu um terço, para 1,4 milhões.',
      nl: 'Het aantal bezoekers van het park daalde met een derde tot 1,4 miljoen.',
    },
  },
  {
    claims: ['rescued 6'],
    texts: {
      fr: 'Les secouristes ont extrait six survivants des décombres.',
      es: 'Los equipos de rescate sacaron con vida a seis personas de los escombros.',
      it: 'I soccorritori hanno estratto vive sei persone dalle macerie.',
      nl: 'Reddingswerkers haalden zes mensen levend onder het puin vandaan.',
    },
  },
  {
    claims: ['production 2100000 t down @2025 owner=Kenya'],
    texts: {
      de: 'In Kenia ist die Maisernte 2025 auf 2,1 Millionen Tonnen eingebrochen.',
      tr: 'Kenya\'da mısır hasadı 2025\'te 2,1 milyon tona geriledi.',
    },
  },
  {
    claims: ['loss 6800000000 UAH @2025'],
    texts: {
      ru: 'Потери компаний в 2025 году составили 6,8 млрд гривен.',
      uk: 'Втрати компаній у 2025 році становили 6,8 млрд гривень.',
    },
  },
  {
    claims: ['trade.partner 5 ranked=India owner=Brazil'],
    texts: {
      de: 'Indien ist der fünftgrößte Handelspartner Brasiliens.',
      nl: 'India is de op vier na grootste handelspartner van Brazilië.',
    },
  },
  {
    claims: ['trade.imports 13000000 t @2025 agent=Egypt'],
    texts: {
      de: 'Ägypten hat 2025 13 Millionen Tonnen Weizen eingeführt.',
    },
  },
  {
    claims: ['revenue 2840000000 EUR @2025-Q2 owner=Siemens'],
    texts: {
      de: 'Siemens hat im zweiten Quartal 2025 2,84 Mrd. Euro umgesetzt.',
    },
  },
  {
    claims: ['agreement.value 60000000000 USD party=Shell party=BP'],
    texts: {
      de: 'Shell hat 60 Mrd. Dollar für BP geboten.',
      nl: 'Shell heeft 60 miljard dollar geboden voor BP.',
      pl: 'Shell zaoferował 60 mld dolarów za BP.',
      ru: 'Компания Shell предложила за BP 60 млрд долларов.',
      tr: 'Shell, BP için 60 milyar dolar teklif etti.',
      uk: 'Shell запропонувала за BP 60 млрд доларів.',
    },
  },
  {
    claims: ['production 78 @2025-10 owner=Airbus'],
    texts: {
      de: 'Airbus lieferte im Oktober 78 Flugzeuge aus.',
      en: 'Airbus delivered in October 78 aircraft.',
      fr: 'Airbus a livré en octobre 78 avions.',
      es: 'Airbus entregó en octubre 78 aviones.',
      nl: 'Airbus leverde in oktober 78 vliegtuigen af.',
      tr: 'Airbus ekimde 78 uçak teslim etti.',
    },
  },
  {
    claims: ['layoffs 2600 planned owner=BASF'],
    texts: {
      de: 'BASF will weltweit 2.600 Stellen streichen, davon 700 in Ungarn.',
      nl: 'BASF wil wereldwijd 2.600 banen schrappen, waarvan 700 in Hongarije.',
      en: 'BASF plans to cut 2,600 jobs worldwide, 700 of them in Hungary.',
    },
  },
  {
    claims: ['profit 97000000 EUR up 11% @2025-Q2 owner=Zalando'],
    texts: {
      de: 'Zalando verdiente im zweiten Quartal 2025 97 Millionen Euro, elf Prozent mehr als ein Jahr zuvor.',
      nl: 'Zalando verdiende in het tweede kwartaal van 2025 97 miljoen euro, 11 procent meer dan een jaar eerder.',
    },
  },
  {
    claims: ['visit @2026-03-17 planned agent=Emmanuel Macron place=Algeria'],
    texts: {
      de: 'Frankreichs Präsident Emmanuel Macron reist am Dienstag nach Algerien.',
      en: 'France\'s President Emmanuel Macron will travel to Algeria on Tuesday.',
      pl: 'Prezydent Francji Emmanuel Macron we wtorek poleci do Algierii.',
      tr: 'Fransa Cumhurbaşkanı Emmanuel Macron salı günü Cezayir\'e gidecek.',
    },
  },
  {
    claims: ['seized 430 kg'],
    texts: {
      de: 'In dem Container wurden 430 Kilogramm Kokain gefunden.',
      nl: 'In de container is 430 kilo cocaïne aangetroffen.',
      pl: 'W kontenerze znaleziono 430 kilogramów kokainy.',
      tr: 'Konteynerde 430 kilogram kokain bulundu.',
    },
  },
  {
    claims: ['investment 7300000000 EUR planned agent=Samsung patient=Hungary'],
    texts: {
      pl: 'Samsung zbuduje na Węgrzech fabrykę za 7,3 mld euro.',
      tr: 'Samsung Macaristan\'a 7,3 milyar avroluk fabrika kuracak.',
      nl: 'Samsung wil in Hongarije een fabriek van 7,3 miljard euro bouwen.',
    },
  },
  {
    claims: ['loan 750000000 USD agent=World Bank patient=Kenya'],
    texts: {
      nl: 'De Wereldbank leent Kenia 750 miljoen dollar.',
    },
  },
  {
    claims: ['unemployment 8.4 % down from 8.6'],
    texts: {
      tr: 'İşsizlik oranı yüzde 8,6\'dan 8,4\'e geriledi.',
      de: 'Die Arbeitslosenquote sank auf 8,4 Prozent, von zuvor 8,6 Prozent.',
    },
  },
  {
    claims: ['reserves 82 % owner=Poland'],
    texts: {
      de: 'Die Gasspeicher in Polen sind zu 82 Prozent gefüllt.',
      nl: 'De gasvoorraden in Polen zijn voor 82 procent gevuld.',
      pl: 'Magazyny gazu w Polsce są zapełnione w 82 proc.',
      tr: 'Polonya\'daki gaz depolarının doluluk oranı yüzde 82.',
    },
  },
  {
    claims: ['layoffs 4500 owner=Philips'],
    texts: {
      nl: 'Bij Philips zijn 4500 banen verdwenen.',
    },
  },
  {
    claims: ['disaster @2026-03-08 place=Tirana'],
    texts: {
      de: 'Der Damm bei Tirana brach am Sonntag.',
      nl: 'De dam bij Tirana bezweek zondag.',
      pl: 'Tama koło Tirany pękła w niedzielę.',
    },
  },
  {
    claims: ['turnout 52 %'],
    texts: {
      de: 'Die Wahlbeteiligung lag bei 52 Prozent, das schlechteste Ergebnis seit 1990.',
      nl: 'De opkomst bedroeg 52 procent, het slechtste resultaat sinds 1990.',
      pl: 'Frekwencja wyniosła 52 proc., to najgorszy wynik od 1990 roku.',
    },
  },
];
