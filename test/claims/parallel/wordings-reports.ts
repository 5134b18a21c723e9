import type { Fact } from './fact.js';

/** Weather, flight, meetings, pledges and demands, and who says so: one fact at a time, in the languages that tell it so. */
export const reportWordings: readonly Fact[] = [
  {
    claims: ['temperature 38.4 @2026-03-10 *'],
    texts: {
      en: 'In Seville the thermometer climbed to 38.4 degrees on Tuesday.',
      de: 'In Sevilla stieg das Thermometer am Dienstag auf 38,4 Grad.',
      fr: 'À Séville, le thermomètre a grimpé mardi à 38,4 degrés.',
      es: 'En Sevilla el termómetro subió el martes a 38,4 grados.',
      it: 'A Siviglia martedì il termometro è salito a 38,4 gradi.',
      pt: 'Em Sevilha, o termómetro subiu na terça-feira aos 38,4 graus.',
      nl: 'In Sevilla steeg het kwik dinsdag tot 38,4 graden.',
      pl: 'W Sewilli we wtorek termometr pokazał 38,4 stopnia.',
      ru: 'В Севилье во вторник термометр поднялся до 38,4 градуса.',
      tr: "Sevilla'da salı günü termometreler 38,4 dereceyi gösterdi.",
    },
  },
  {
    claims: ['share 62 % Q114'],
    texts: {
      en: 'In Kenya, 62 percent of the refugees are women.',
      de: '62 Prozent der Flüchtlinge in Kenia sind Frauen.',
      fr: 'Au Kenya, 62 % des réfugiés sont des femmes.',
      es: 'En Kenia, el 62 % de los refugiados son mujeres.',
      it: 'In Kenya il 62% dei profughi sono donne.',
      pt: 'No Quénia, 62% dos refugiados são mulheres.',
      ro: 'În Kenya, 62% dintre refugiați sunt femei.',
      nl: 'In Kenia is 62 procent van de vluchtelingen vrouw.',
      pl: 'W Kenii 62 proc. uchodźców to kobiety.',
      ru: 'В Кении 62% беженцев — женщины.',
      uk: 'У Кенії 62% біженців — жінки.',
    },
  },
  {
    claims: ['migration 4200 Q967 Q1037'],
    texts: {
      en: '4,200 people have fled from Burundi to Rwanda.',
      de: '4200 Menschen sind aus Burundi nach Ruanda geflohen.',
      fr: '4 200 personnes ont fui le Burundi vers le Rwanda.',
      es: 'Unas 4.200 personas han huido de Burundi a Ruanda.',
      it: '4.200 persone sono fuggite dal Burundi in Ruanda.',
      pt: '4.200 pessoas fugiram do Burundi para o Ruanda.',
      ro: '4.200 de oameni au fugit din Burundi în Rwanda.',
      nl: '4200 mensen zijn van Burundi naar Rwanda gevlucht.',
      pl: 'Z Burundi do Rwandy uciekło 4200 osób.',
    },
  },
  {
    claims: ['meeting @2026-03-10 Q3052772 Q567 Q90'],
    texts: {
      en: 'French President Emmanuel Macron received Angela Merkel in Paris on Tuesday.',
      de: 'Der französische Präsident Emmanuel Macron empfing am Dienstag in Paris Angela Merkel.',
      fr: "Emmanuel Macron s'est entretenu mardi à Paris avec Angela Merkel.",
      es: 'Emmanuel Macron recibió el martes en París a Angela Merkel.',
      it: 'Emmanuel Macron ha ricevuto martedì a Parigi Angela Merkel.',
      pt: 'Emmanuel Macron recebeu na terça-feira, em Paris, Angela Merkel.',
      ro: 'Emmanuel Macron a primit-o marți, la Paris, pe Angela Merkel.',
      nl: 'Emmanuel Macron ontving dinsdag in Parijs Angela Merkel.',
      ar: 'استقبل إيمانويل ماكرون الثلاثاء في باريس أنغيلا ميركل.',
    },
  },
  {
    claims: ['visit @2026-04 Q3052772 Q3870 planned'],
    texts: {
      en: 'Emmanuel Macron will travel to Nairobi next month.',
      de: 'Im kommenden Monat reist Emmanuel Macron nach Nairobi.',
      fr: 'Emmanuel Macron se rendra à Nairobi le mois prochain.',
      es: 'Emmanuel Macron viajará a Nairobi el próximo mes.',
      it: 'Il mese prossimo Emmanuel Macron andrà a Nairobi.',
      pt: 'Emmanuel Macron viajará a Nairobi no próximo mês.',
      ro: 'Luna viitoare, Emmanuel Macron va merge la Nairobi.',
      nl: 'Volgende maand reist Emmanuel Macron naar Nairobi.',
      pl: 'W przyszłym miesiącu Emmanuel Macron pojedzie do Nairobi.',
      ru: 'В следующем месяце Эммануэль Макрон отправится в Найроби.',
      uk: 'Наступного місяця Еммануель Макрон поїде до Найробі.',
      ar: 'يتوجه إيمانويل ماكرون الشهر المقبل إلى نيروبي.',
    },
  },
  {
    // The truce is what they talked about, and was not agreed on that day.
    claims: ['call @2026-03-10 Q3052772 Q567'],
    texts: {
      en: 'Emmanuel Macron and Angela Merkel discussed the truce in a phone call on Tuesday.',
      de: 'Emmanuel Macron und Angela Merkel sprachen am Dienstag in einem Telefonat über die Waffenruhe.',
      es: 'Emmanuel Macron y Angela Merkel hablaron el martes de la tregua en una llamada telefónica.',
      it: 'Emmanuel Macron e Angela Merkel hanno parlato martedì della tregua in una conversazione telefonica.',
    },
  },
  {
    claims: ['arrests 12 @2026-03-10 * «_»'],
    texts: {
      en: 'In Turku the police, spokeswoman Ida Holm said, arrested 12 people on Tuesday.',
      fr: 'La porte-parole de la police, Ida Holm, a déclaré que 12 personnes avaient été arrêtées mardi à Turku.',
      es: 'Doce personas fueron detenidas en Turku el martes, dijo la portavoz de la policía, Ida Holm.',
      it: 'La portavoce della polizia, Ida Holm, ha detto che martedì a Turku sono state arrestate 12 persone.',
      pt: 'A porta-voz da polícia, Ida Holm, disse que 12 pessoas foram detidas na terça-feira em Turku.',
      ro: 'Purtătoarea de cuvânt a poliției, Ida Holm, a declarat că 12 persoane au fost arestate marți la Turku.',
    },
  },
  {
    // What the figure tells is not told again as a denied event.
    claims: ['arrests 60 negated * «_»'],
    texts: {
      en: 'Ida Holm denied that 60 people had been arrested in Turku.',
      de: 'Ida Holm bestritt, dass in Turku 60 Menschen festgenommen worden seien.',
      fr: "Ida Holm a démenti l'arrestation de 60 personnes à Turku.",
      es: 'Ida Holm negó que hubieran sido detenidas 60 personas en Turku.',
      it: "Ida Holm ha smentito l'arresto di 60 persone a Turku.",
      pt: 'Ida Holm desmentiu que 60 pessoas tenham sido detidas em Turku.',
      nl: 'Ida Holm ontkende dat in Turku 60 mensen zijn gearresteerd.',
      pl: 'Ida Holm zaprzeczyła, jakoby w Turku aresztowano 60 osób.',
    },
  },
  {
    claims: ['budget 30000000 EUR @2027 Q33 demanded «_»'],
    texts: {
      en: 'The association Aquila demands that the Finnish government spend 30 million euros on rail safety in 2027.',
      fr: "L'association Aquila exige que le gouvernement finlandais consacre 30 millions d'euros à la sécurité ferroviaire en 2027.",
      es: 'La asociación Aquila exige que el Gobierno finlandés destine 30 millones de euros a la seguridad ferroviaria en 2027.',
      it: "L'associazione Aquila chiede che nel 2027 il governo finlandese destini 30 milioni di euro alla sicurezza ferroviaria.",
      pt: 'A associação Aquila exige que o Governo finlandês gaste 30 milhões de euros na segurança ferroviária em 2027.',
      nl: 'De vereniging Aquila eist dat de Finse regering in 2027 30 miljoen euro aan veiligheid besteedt.',
      pl: 'Stowarzyszenie Aquila żąda, by fiński rząd przeznaczył w 2027 roku 30 mln euro na bezpieczeństwo kolei.',
      ru: 'Ассоциация Aquila требует, чтобы финское правительство потратило в 2027 году 30 млн евро на безопасность железных дорог.',
    },
  },
  {
    // A pledge to a capital is one to its country, and the pronoun is the person's who was told of before.
    claims: ['aid 45000000 EUR planned Q142 Q3894', '?visit', '?meeting'],
    texts: {
      en: 'Emmanuel Macron arrived in Nairobi on Monday. He pledged Kampala 45 million euros in aid.',
      de: 'Emmanuel Macron traf am Montag in Nairobi ein. Er sagte Kampala 45 Millionen Euro Hilfe zu.',
      fr: "Emmanuel Macron est arrivé lundi à Nairobi. Il a promis à Kampala 45 millions d'euros d'aide.",
      es: 'Emmanuel Macron llegó el lunes a Nairobi. Prometió a Kampala 45 millones de euros en ayuda.',
    },
  },
  {
    claims: ['aid 7000000 USD demanded Q114 Q1036 «Q7164»', '?agreement'],
    texts: {
      en: 'Kenya and Uganda signed a treaty in Nairobi on Monday. The World Bank is appealing to donors for 7 million dollars for the two countries.',
      de: 'Kenia und Uganda haben am Montag in Nairobi einen Vertrag geschlossen. Die Weltbank bittet die Geber um 7 Millionen Dollar für beide Länder.',
    },
  },
  {
    // The number names a ward, and counts no patients.
    claims: [],
    texts: {
      en: 'In ward 12 of the hospital in Kampala, patients were waiting for a doctor.',
      de: 'Auf Station 12 des Krankenhauses in Kampala warteten Patienten.',
      fr: "Dans la salle 12 de l'hôpital de Kampala, des patients attendaient.",
      es: 'En la sala 12 del hospital de Kampala esperaban pacientes.',
      it: "Nella sala 12 dell'ospedale di Kampala i pazienti aspettavano.",
      pt: 'Na sala 12 do hospital de Kampala esperavam doentes.',
      nl: 'Op zaal 12 van het ziekenhuis in Kampala wachtten patiënten.',
      tr: "Kampala'daki hastanenin 12 numaralı koğuşunda hastalar bekliyordu.",
    },
  },
];
