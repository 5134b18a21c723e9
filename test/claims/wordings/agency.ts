import type { Wording } from './wording.js';

/** Nominalisations, parted verbs, idioms and headline style of agency reports, and the claims that they give. Published on 12 March 2026, a Thursday. */
export const agencyWordings: readonly Wording[] = [
  {
    claims: ['debt 3100000000000 EUR up @2025 owner=Italy'],
    texts: {
      de: 'Italiens Schuldenberg wuchs bis Ende 2025 auf 3,1 Billionen Euro an.',
    },
  },
  {
    claims: ['unemployment 3070000 @2026-02 owner=Germany'],
    texts: {
      de: 'Im Februar waren in Deutschland 3,07 Millionen Menschen ohne Job gemeldet.',
    },
  },
  {
    claims: ['migration ~1100000 @2025 place=Germany'],
    texts: {
      de: 'Nach Deutschland wanderten 2025 rund 1,1 Millionen Menschen ein.',
    },
  },
  {
    claims: ['casualties.displaced >40000 place=Indonesia'],
    texts: {
      de: 'Mehr als 40.000 Bewohner mussten wegen des Vulkanausbruchs in Indonesien ihre Häuser verlassen.',
    },
  },
  {
    claims: ['rescued 87 place=Lampedusa'],
    texts: {
      de: 'Die Küstenwache zog vor Lampedusa 87 Migranten aus dem Wasser.',
    },
  },
  {
    claims: ['resignation @2026-03-10 owner=Estonia'],
    texts: {
      de: 'Der Verteidigungsminister Estlands hat am Dienstag seinen Hut genommen.',
    },
  },
  {
    claims: ['investment 2400000000 USD planned agent=Toyota'],
    texts: {
      en: 'Toyota will pour 2.4 billion dollars into a battery plant in North Carolina.',
    },
  },
  {
    claims: ['aid 40000000 USD @2026-03-09 agent=Japan patient=Kenya'],
    texts: {
      en: 'Japan handed Kenya 40 million dollars in drought relief on Monday.',
    },
  },
  {
    claims: ['debt 44000000000 USD owner=Argentina'],
    texts: {
      en: 'Argentina owes the fund 44 billion dollars.',
    },
  },
  {
    claims: ['revenue 81000000000 USD owner=Microsoft'],
    texts: {
      en: 'Microsoft took in $81 billion in the quarter ended December 31.',
    },
  },
  {
    claims: ['accident @2026-03-07 place=Peru', 'casualties.injured 17 @2026-03-07 place=Peru', 'casualties.killed >=24 @2026-03-07 place=Peru'],
    texts: {
      en: 'A bus plunged into a ravine in Peru on Saturday, leaving at least 24 people dead and 17 hurt.',
    },
  },
  {
    claims: ['rescued 61 place=Crete'],
    texts: {
      en: 'Coastguards plucked 61 people from the sea off Crete.',
    },
  },
  {
    claims: ['arrests 32 @2026-03-07 place=Paris'],
    texts: {
      en: 'Police in Paris took 32 people into custody on Saturday.',
    },
  },
  {
    claims: ['layoffs 1200 owner=Ericsson'],
    texts: {
      en: 'Ericsson is axing 1,200 positions in Sweden.',
    },
  },
  {
    claims: ['jobs 250000 planned owner=Amazon'],
    texts: {
      en: 'Amazon is set to hire 250,000 people for the holiday season.',
    },
  },
  {
    claims: ['agreement @2026-03-06 party=Chile party=Peru', 'agreement.value 3000000000 USD @2026-03-06 party=Chile party=Peru'],
    texts: {
      en: 'Chile and Peru inked a deal worth $3 billion on Friday.',
    },
  },
  {
    claims: ['election @2026-03-24 planned place=Denmark'],
    texts: {
      en: 'Voters in Denmark head to the polls on March 24.',
    },
  },
  {
    claims: ['resignation @2026-03-10 owner=Ghana'],
    texts: {
      en: 'The finance minister of Ghana stepped down on Tuesday.',
    },
  },
  {
    claims: ['appointment @2026-03-09 agent=Maria Lund'],
    texts: {
      en: 'Maria Lund was named chief executive of Volvo on Monday.',
    },
  },
  {
    claims: ['attack @2026-03-11 agent=Israel place=Beirut'],
    texts: {
      en: 'Israeli warplanes struck Beirut on Wednesday.',
    },
  },
  {
    claims: ['explosion @2026-03-09 place=Mogadishu'],
    texts: {
      en: 'A car bomb went off outside a hotel in Mogadishu on Monday.',
    },
  },
  {
    claims: ['wage 24500 UYU @2026-07 planned owner=Uruguay'],
    texts: {
      es: 'El salario mínimo de Uruguay pasará a 24.500 pesos en julio.',
    },
  },
  {
    claims: ['resignation @2026-03-10 owner=Costa Rica'],
    texts: {
      es: 'El ministro de Hacienda de Costa Rica dimitió el martes.',
    },
  },
  {
    claims: ['investment 1200000000 EUR planned agent=Stellantis'],
    texts: {
      fr: 'Stellantis va injecter 1,2 milliard d\'euros dans son usine de Kénitra.',
    },
  },
  {
    claims: ['casualties.displaced 80000 place=Congo - Kinshasa'],
    texts: {
      fr: 'Les combats dans l\'est de la RDC ont jeté sur les routes 80.000 civils.',
    },
  },
  {
    claims: ['meeting @2026-03-11 party=Olaf Brandt party=Giorgia Meloni place=Rome'],
    texts: {
      fr: 'Olaf Brandt et Giorgia Meloni se sont retrouvés mercredi à Rome.',
    },
  },
  {
    claims: ['election @2026-04-26 planned place=Mali'],
    texts: {
      fr: 'Les Maliens sont appelés aux urnes le 26 avril.',
    },
  },
  {
    claims: ['resignation @2026-03-10 owner=Nepal'],
    texts: {
      fr: 'Le Premier ministre népalais a jeté l\'éponge mardi.',
    },
  },
  {
    claims: ['energy.supply 23000000000 m3 @2025 agent=Algeria patient=Italy'],
    texts: {
      it: 'L\'Algeria ha fornito all\'Italia 23 miliardi di metri cubi di gaz nel 2025.',
    },
  },
  {
    claims: ['resignation @2026-03-10 owner=Greece'],
    texts: {
      it: 'Il ministro della Difesa greco ha rassegnato martedì le dimissioni.',
    },
  },
  {
    claims: ['profit 1500000000 EUR down 5% @2026-Q1 owner=ING'],
    texts: {
      nl: 'ING hield in het eerste kwartaal 1,5 miljard euro over, 5 procent minder.',
    },
  },
  {
    claims: ['participants 40000 @2026-03-07 place=Brussels', 'protest @2026-03-07 place=Brussels'],
    texts: {
      nl: 'In Brussel gingen zaterdag 40.000 mensen de straat op.',
    },
  },
  {
    claims: ['share 0.2 owner=Netherlands'],
    texts: {
      nl: 'Een op de vijf Nederlanders werkt deeltijd.',
    },
  },
  {
    claims: ['meeting @2026-03-10 party=Recep Tayyip Erdoğan party=Ursula von der Leyen place=Ankara'],
    texts: {
      nl: 'De Turkse president Recep Tayyip Erdogan sprak dinsdag in Ankara met Ursula von der Leyen.',
    },
  },
  {
    claims: ['agreement @2026-03-06 party=Sweden party=Canada'],
    texts: {
      nl: 'Zweden en Canada zetten vrijdag hun handtekening onder een defensieakkoord.',
    },
  },
  {
    claims: ['election @2026-04-12 planned place=Hungary'],
    texts: {
      nl: 'Hongarije gaat op 12 april naar de stembus.',
    },
  },
  {
    claims: ['resignation @2026-03-10 owner=Latvia'],
    texts: {
      nl: 'De Letse minister van Defensie is dinsdag opgestapt.',
    },
  },
  {
    claims: ['appointment @2026-05-01 planned agent=Eva de Wit'],
    texts: {
      nl: 'Eva de Wit wordt per 1 mei topvrouw van KPN.',
    },
  },
  {
    claims: ['attack @2026-03-11 agent=Russia place=Kharkiv'],
    texts: {
      nl: 'Rusland bestookte woensdag de stad Charkov met drones.',
    },
  },
  {
    claims: ['participants ~30000 @2026-03-07 place=Maputo', 'protest @2026-03-07 place=Maputo'],
    texts: {
      pt: 'Cerca de 30 mil manifestantes saíram às ruas de Maputo no sábado.',
    },
  },
  {
    claims: ['layoffs 580 planned owner=Bosch'],
    texts: {
      pt: 'A Bosch vai dispensar 580 funcionários em Braga.',
    },
  },
  {
    claims: ['sanction @2026-03-09 agent=United Kingdom patient=Russia'],
    texts: {
      pt: 'O Reino Unido sancionou na segunda-feira 14 empresas russas.',
    },
  },
  {
    claims: ['votes.share 54.6 % @2026-03-08'],
    texts: {
      de: 'In der Schweiz haben sich am Sonntag 54,6 Prozent der Stimmenden für die Renteninitiative ausgesprochen.',
      es: 'Los suizos dieron el domingo el sí a la iniciativa de pensiones con un 54,6 % de apoyo.',
      fr: 'Les Suisses ont dit oui dimanche à 54,6 % à l\'initiative sur les retraites.',
      it: 'Gli svizzeri hanno detto sì domenica con il 54,6% all\'iniziativa sulle pensioni.',
      nl: 'De Zwitsers zeiden zondag met 54,6 procent ja tegen het pensioeninitiatief.',
      pt: 'Os suíços disseram sim no domingo, com 54,6%, à iniciativa sobre as pensões.',
    },
  },
  {
    claims: ['accident @2026-03-07 place=Tunisia', 'casualties.killed 22 @2026-03-07 place=Tunisia', 'rescued 41 @2026-03-07 place=Tunisia'],
    texts: {
      de: 'Vor der Küste Tunesiens ist am Samstag ein Flüchtlingsboot gekentert; 22 Insassen ertranken, 41 wurden an Land gebracht.',
      en: 'A migrant boat went down off Tunisia on Saturday; 22 of those aboard drowned and 41 were brought ashore.',
      es: 'Una patera zozobró el sábado frente a Túnez; 22 ocupantes murieron ahogados y 41 fueron llevados a tierra.',
      fr: 'Une embarcation de migrants a sombré samedi au large de la Tunisie : 22 passagers se sont noyés et 41 ont été ramenés à terre.',
      it: 'Un barchino è affondato sabato al largo della Tunisia: 22 i morti, 41 le persone portate a riva.',
      nl: 'Voor de kust van Tunesië is zaterdag een migrantenboot vergaan; 22 opvarenden verdronken, 41 werden aan wal gebracht.',
      pt: 'Um barco com migrantes naufragou no sábado ao largo da Tunísia: 22 ocupantes afogaram-se e 41 foram trazidos para terra.',
    },
  },
  {
    claims: ['accident @2026-03-09 place=Prague'],
    texts: {
      de: 'Zwei Züge sind am Montag bei Prag frontal zusammengeprallt.',
      fr: 'Deux trains se sont percutés lundi près de Prague.',
      it: 'Due treni si sono scontrati lunedì vicino a Praga.',
      pt: 'Dois comboios embateram de frente na segunda-feira perto de Praga.',
    },
  },
  {
    claims: ['trial @2026-03-11 place=Milan'],
    texts: {
      en: 'A Milan court on Wednesday cleared the former head of Eni of bribery charges.',
    },
  },
  {
    claims: ['votes.share 11.9 % owner=Greens'],
    texts: {
      en: 'The Greens came fourth with 11.9 percent.',
    },
  },
  {
    claims: ['earthquake @2026-03-09 place=Iceland', 'magnitude 4.8 @2026-03-09 place=Iceland'],
    texts: {
      es: 'Un temblor de 4,8 grados se sintió el lunes en Islandia.',
    },
  },
  {
    claims: ['election @2026-06-03 planned place=Netherlands'],
    texts: {
      es: 'El Gobierno neerlandés cayó el martes; habrá elecciones anticipadas el 3 de junio.',
      it: 'Il governo olandese è caduto martedì; si vota il 3 giugno.',
      pt: 'O governo neerlandês caiu na terça-feira; há eleições antecipadas a 3 de junho.',
    },
  },
  {
    claims: ['migration 380000 @2026 planned place=Canada'],
    texts: {
      fr: 'Le Canada compte accueillir 380.000 immigrants en 2026.',
    },
  },
  {
    claims: ['production 890000 t @2025 owner=Zambia'],
    texts: {
      it: 'Le miniere dello Zambia hanno estratto 890.000 tonnellate di rame nel 2025.',
      pt: 'As minas da Zâmbia extraíram 890 mil toneladas de cobre em 2025.',
    },
  },
  {
    claims: ['layoffs 1400 owner=Rivian'],
    texts: {
      nl: 'Autobouwer Rivian zet 1400 medewerkers aan de kant.',
    },
  },
  {
    claims: ['gdp.growth 4.7 % @2026 forecast owner=Egypt ← Fitch'],
    texts: {
      pt: 'A Fitch antecipa que o PIB do Egito suba 4,7% este ano.',
    },
  },
  {
    claims: ['arrests 4 @2026-03-09 place=Faro'],
    texts: {
      pt: 'A Polícia Judiciária apanhou na segunda-feira em Faro quatro suspeitos de tráfico.',
    },
  },
];
