import type { Wording } from './wording.js';

/** How much: bounds, ranges and currencies that the country told of decides. */
export const amounts: readonly Wording[] = [
  {
    claims: ['aid <=80000000 USD planned agent=World Bank'],
    texts: {
      en: 'The World Bank has pledged up to $80 million in aid for the dam.',
      es: 'El Banco Mundial prometió hasta 80 millones de dólares de ayuda.',
      pt: 'O Banco Mundial prometeu até 80 milhões de dólares em ajuda.',
      it: 'La Banca mondiale ha promesso fino a 80 milioni di dollari di aiuti.',
      de: 'Die Weltbank hat bis zu 80 Millionen Dollar Hilfe zugesagt.',
      nl: 'De Wereldbank heeft tot 80 miljoen dollar steun toegezegd.',
      pl: 'Bank Światowy obiecał do 80 mln dolarów pomocy.',
      ru: 'Всемирный банк пообещал до 80 млн долларов помощи.',
      uk: 'Світовий банк пообіцяв до 80 млн доларів допомоги.',
      tr: 'Dünya Bankası 80 milyon dolara kadar yardım sözü verdi.',
      zh: '世界银行承诺提供最多8000万美元援助。',
      ar: 'وتعهد البنك الدولي بتقديم مساعدات تصل إلى 80 مليون دولار.',
    },
  },
  {
    claims: ['layoffs <=900 @2028 planned'],
    texts: {
      en: 'The company will cut up to 900 jobs by 2028.',
      de: 'Das Unternehmen will bis 2028 bis zu 900 Stellen streichen.',
      fr: 'L\'entreprise supprimera jusqu\'à 900 postes d\'ici 2028.',
      es: 'La compañía recortará hasta 900 empleos antes de 2028.',
      pt: 'A empresa vai cortar até 900 vagas até 2028.',
      it: 'L\'azienda taglierà fino a 900 posti di lavoro entro il 2028.',
      ru: 'До конца 2028 года компания сократит до 900 рабочих мест.',
      uk: 'До кінця 2028 року компанія скоротить до 900 робочих місць.',
      ro: 'Compania va concedia până la 900 de angajați până la sfârșitul lui 2028.',
      tr: 'Şirket 2028\'e kadar 900\'e varan çalışanı işten çıkaracak.',
      ar: 'وستسرح الشركة ما يصل إلى 900 موظف بحلول نهاية عام 2028.',
    },
  },
  {
    claims: ['duration <=3 wk hypothetical'],
    texts: {
      en: 'The strike could last up to three weeks.',
      es: 'La huelga podría durar hasta tres semanas.',
      de: 'Der Streik könnte bis zu drei Wochen dauern.',
      pl: 'Strajk może potrwać nawet trzy tygodnie.',
      ru: 'Забастовка может продлиться до трёх недель.',
      uk: 'Страйк може тривати до трьох тижнів.',
      ro: 'Greva ar putea dura până la trei săptămâni.',
      tr: 'Grev üç haftaya kadar sürebilir.',
      zh: '罢工可能持续长达三周。',
      ar: 'وقد يستمر الإضراب ما يصل إلى ثلاثة أسابيع.',
    },
  },
  {
    claims: ['casualties.missing <=9 @2026-03-10'],
    texts: {
      en: 'Up to nine hikers were still missing on Tuesday.',
      es: 'Añadió que hasta nueve excursionistas seguían desaparecidos el martes.',
      fr: 'Jusqu\'à neuf randonneurs étaient toujours portés disparus mardi.',
    },
  },
  {
    claims: ['gdp.growth 4..4.5 % @2027 forecast owner=Ghana ← World Bank'],
    texts: {
      en: 'The World Bank expects growth of between 4 and 4.5 percent for Ghana in 2027.',
      es: 'El Banco Mundial prevé para Ghana un crecimiento de entre el 4 y el 4,5 % en 2027.',
      pt: 'O Banco Mundial prevê para o Gana um crescimento entre 4 e 4,5% em 2027.',
      fr: 'La Banque mondiale prévoit pour le Ghana une croissance de 4 à 4,5 % en 2027.',
      nl: 'De Wereldbank voorspelt voor Ghana een groei van 4 tot 4,5 procent in 2027.',
      pl: 'Bank Światowy prognozuje dla Ghany wzrost gospodarczy od 4 do 4,5 proc. w 2027 roku.',
      ru: 'Всемирный банк прогнозирует рост экономики Ганы от 4 до 4,5% в 2027 году.',
      uk: 'Світовий банк прогнозує зростання економіки Гани від 4 до 4,5% у 2027 році.',
      ar: 'ويتوقع البنك الدولي أن يتراوح نمو اقتصاد غانا بين 4 و4.5 في المئة في عام 2027.',
    },
  },
  {
    claims: ['damage 1100000000..1400000000 USD'],
    texts: {
      es: 'Los daños se calculan entre 1.100 y 1.400 millones de dólares.',
      pt: 'Os danos são estimados entre 1.100 e 1.400 milhões de dólares.',
      en: 'The damage is estimated at between 1.1 and 1.4 billion dollars.',
    },
  },
  {
    claims: ['wage 8000 EGP up from 7000 @2026-07 planned owner=Egypt'],
    texts: {
      en: 'Egypt is raising wages. In July the minimum wage in Egypt will go up from 7,000 to 8,000 pounds.',
      nl: 'Egypte verhoogt de lonen. In juli gaat het minimumloon in Egypte van 7000 naar 8000 pond.',
    },
  },
  {
    claims: ['speed <=140 km/h'],
    texts: {
      en: 'The new trains run at up to 140 km/h.',
      de: 'Die neuen Züge fahren bis zu 140 km/h.',
      es: 'Los nuevos trenes circulan a hasta 140 km/h.',
      fr: 'Les nouveaux trains roulent jusqu\'à 140 km/h.',
      it: 'I nuovi treni viaggiano fino a 140 km/h.',
      ro: 'Noile trenuri circulă cu până la 140 km/h.',
    },
  },
  {
    claims: ['price 27.4 EUR @2026-03-12'],
    texts: {
      en: 'Kelvo is paying €27.40 a share for the brewer.',
      de: 'Kelvo bietet 27,40 Euro je Aktie für die Brauerei.',
      nl: 'Kelvo biedt 27,40 euro per aandeel voor de brouwer.',
    },
  },
  {
    claims: ['share 38 %'],
    texts: {
      en: 'Locusts have hit 38 percent of the pastures.',
      de: 'Heuschrecken haben 38 Prozent der Weiden befallen.',
      fr: 'Les criquets ont touché 38 % des pâturages.',
      it: 'Le locuste hanno colpito il 38% dei pascoli.',
    },
  },
  {
    claims: ['production 3000000 t up @2025 owner=Africa'],
    texts: {
      en: 'Six African countries raised their cocoa production to 3 million tonnes in 2025.',
      fr: 'Six pays africains ont porté leur production de cacao à 3 millions de tonnes en 2025.',
      es: 'Seis países africanos elevaron su producción de cacao a 3 millones de toneladas en 2025.',
      de: 'Sechs afrikanische Länder steigerten ihre Kakaoproduktion 2025 auf 3 Millionen Tonnen.',
    },
  },
  {
    claims: ['score @2026-03-08 party=Real Betis'],
    texts: {
      en: 'Real Betis won 2-1 on Sunday.',
      es: 'El Real Betis ganó 2-1 el domingo.',
      it: 'Il Real Betis ha vinto 2-1 domenica.',
      pt: 'O Real Betis venceu por 2-1 no domingo.',
      nl: 'Real Betis won zondag met 2-1.',
    },
  },
  {
    claims: ['gdp.growth 5.1 % up from 4.8 @2025-Q4 owner=Ghana', 'gdp.growth 4.8 % @2024-Q4 owner=Ghana'].sort(),
    texts: {
      en: 'Ghana\'s economy grew by 5.1 percent in the fourth quarter of 2025, compared with 4.8 percent a year earlier.',
      de: 'Im vierten Quartal 2025 ist Ghanas Wirtschaft um 5,1 Prozent gewachsen, nach 4,8 Prozent ein Jahr zuvor.',
      es: 'La economía de Ghana creció un 5,1 % en el cuarto trimestre de 2025, frente al 4,8 % de un año antes.',
      nl: 'De economie van Ghana groeide in het vierde kwartaal van 2025 met 5,1 procent, tegen 4,8 procent een jaar eerder.',
      ru: 'Экономика Ганы выросла в четвёртом квартале 2025 года на 5,1% против 4,8% годом ранее.',
    },
  },
  {
    claims: ['jobs ~6200'],
    texts: {
      en: 'The brewer employs about 6,200 people.',
      it: 'Il birrificio dà lavoro a circa 6.200 persone.',
      ru: 'На заводе работает около 6200 человек.',
      uk: 'На заводі працює близько 6200 людей.',
      es: 'La cervecera emplea a unas 6.200 personas.',
      pt: 'A cervejeira emprega cerca de 6.200 pessoas.',
    },
  },
  {
    claims: [],
    texts: {
      en: 'Residents can ring hotline 112 or take tram 28.',
      de: 'Anwohner können die Hotline 112 anrufen oder die Tramlinie 28 nehmen.',
      fr: 'Les habitants peuvent prendre la ligne 28.',
      es: 'Los vecinos pueden tomar la línea 28.',
    },
  },
];
