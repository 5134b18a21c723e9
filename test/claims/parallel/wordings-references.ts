import type { Fact } from './fact.js';

/** What only the words before make plain: whose year, whose pounds, who both sides are, and numbers that count nothing. */
export const referenceWordings: readonly Fact[] = [
  {
    claims: ['trade.exports 640000 t @2025-01/2025-07 Q783'],
    texts: {
      en: 'Honduras exported 640,000 tonnes of bananas in the first seven months of the year.',
      de: 'In den ersten sieben Monaten hat Honduras 640.000 Tonnen Bananen exportiert.',
      nl: 'In de eerste zeven maanden exporteerde Honduras 640.000 ton bananen.',
      fr: "Le Honduras a exporté 640 000 tonnes de bananes au cours des sept premiers mois de l'année.",
      it: "Nei primi sette mesi dell'anno l'Honduras ha esportato 640.000 tonnellate di banane.",
      es: 'Honduras exportó 640.000 toneladas de plátanos en los siete primeros meses del año.',
      pt: 'As Honduras exportaram 640 mil toneladas de bananas nos primeiros sete meses do ano.',
      ro: 'Honduras a exportat 640.000 de tone de banane în primele șapte luni ale anului.',
      pl: 'Honduras wyeksportował w pierwszych siedmiu miesiącach roku 640 tys. ton bananów.',
      ru: 'За первые семь месяцев года Гондурас экспортировал 640 тыс. тонн бананов.',
      uk: 'За перші сім місяців року Гондурас експортував 640 тис. тонн бананів.',
      tr: 'Honduras yılın ilk yedi ayında 640 bin ton muz ihraç etti.',
    },
  },
  {
    claims: ['trade.exports 90000 t @2026-01/2026-02 Q783'],
    texts: { en: 'Honduras exported 90,000 tonnes of bananas in the first two months of the year.' },
  },
  {
    claims: ['trade.exports 640000 t @2024-01/2024-07 Q783'],
    texts: { en: 'Honduras exported 640,000 tonnes of bananas in the first seven months of 2024.' },
  },
  {
    claims: [],
    texts: {
      en: 'Travellers from flight QR 417 wait in the lounge in Doha.',
      de: 'Reisende von Flug QR 417 warten in Doha.',
      nl: 'Reizigers van vlucht QR 417 wachten in Doha.',
      fr: 'Des passagers du vol QR 417 attendent à Doha.',
      it: 'Passeggeri del volo QR 417 aspettano a Doha.',
      es: 'Pasajeros del vuelo QR 417 esperan en Doha.',
      pt: 'Passageiros do voo QR 417 esperam em Doha.',
      ro: 'Pasageri ai zborului QR 417 așteaptă la Doha.',
      pl: 'Pasażerowie lotu QR 417 czekają w Dosze.',
      ru: 'Пассажиры рейса QR 417 ждут в Дохе.',
      uk: 'Пасажири рейсу QR 417 чекають у Досі.',
      ar: 'مسافرو الرحلة QR 417 ينتظرون في الدوحة.',
    },
  },
  {
    claims: ['?exchange-rate', 'wage 90000 LBP Q822'],
    texts: {
      en: 'The dollar was worth 1,507 Lebanese pounds. The minimum wage in Lebanon is 90,000 pounds.',
    },
  },
  {
    claims: ['agreement @2026-03-10 Q794 Q796', 'distance 8 Q794 Q796 planned'],
    texts: {
      en: 'Iran and Iraq signed an agreement on Tuesday. Both sides will pull their troops back 8 kilometres from the border.',
      fr: "L'Iran et l'Irak ont signé mardi un accord. Les deux camps vont retirer leurs troupes à 8 kilomètres de la frontière.",
      pt: 'O Irão e o Iraque assinaram na terça-feira um acordo. Os dois lados vão recuar as suas tropas 8 quilómetros da fronteira.',
      ru: 'Иран и Ирак подписали во вторник соглашение. Обе стороны намерены отвести войска на 8 километров от границы.',
      uk: 'Іран та Ірак підписали у вівторок угоду. Обидві сторони мають намір відвести війська на 8 кілометрів від кордону.',
    },
  },
  {
    claims: ['wage 720 EUR @2026-09 Q218 «Q18538164» planned'],
    texts: {
      en: 'The minimum wage in Romania will go up to 720 euros in September, Ilie Bolojan added.',
      fr: 'Le salaire minimum en Roumanie passera à 720 euros en septembre, a ajouté Ilie Bolojan.',
      pt: 'O salário mínimo na Roménia vai subir para 720 euros em setembro, acrescentou Ilie Bolojan.',
    },
  },
  {
    claims: ['agreement @2026-03-10 Q794 Q796', 'talks @2026-03-24 Q794 Q796 Q334 planned'],
    texts: {
      en: 'Iran and Iraq signed an agreement on Tuesday. Talks between the two sides are planned for March 24 in Singapore.',
      de: 'Iran und der Irak haben am Dienstag ein Abkommen unterzeichnet. Die Gespräche beider Seiten sind für den 24. März in Singapur geplant.',
      fr: "L'Iran et l'Irak ont signé mardi un accord. Des pourparlers entre les deux parties sont prévus le 24 mars à Singapour.",
      it: 'Iran e Iraq hanno firmato martedì un accordo. I colloqui bilaterali sono in programma il 24 marzo a Singapore.',
      es: 'Irán e Irak firmaron el martes un acuerdo. Las conversaciones bilaterales están previstas para el 24 de marzo en Singapur.',
      ru: 'Иран и Ирак подписали во вторник соглашение. Переговоры сторон запланированы на 24 марта в Сингапуре.',
    },
  },
  {
    claims: ['profit 2000000000 EUR Q81230 «Q81230»', 'revenue 80000000000 EUR @2026 Q81230 «Q81230» forecast'],
    texts: { en: 'Siemens posted a profit of 2 billion euros, Siemens said. Analysts at Barclays expect orders to grow. The group forecasts revenue of 80 billion euros for 2026.' },
  },
  {
    // The host of talks is not one of the two sides that were told of with it.
    claims: ['agreement @2026-03-10 Q43 Q159', 'talks @2026-04 Q39259 planned'],
    texts: { en: 'Türkiye and Russia signed an agreement on Tuesday. Recep Tayyip Erdoğan offered to host talks between the parties in Istanbul in April.' },
  },
  {
    // The law's wage is the country's; what unions ask of a company is the company's.
    claims: ['inflation 2.4 % @2026-02 Q45', 'profit 20000000 EUR Q81230', 'wage 1050 EUR Q45 demanded'],
    texts: { en: 'Inflation in Portugal was 2.4 percent in February. Siemens made a profit of 20 million euros. The unions demand a minimum wage of 1,050 euros.' },
  },
  {
    claims: ['inflation 2.4 % @2026-02 Q45', 'profit 20000000 EUR Q81230', 'wage 1050 EUR Q45 «_» demanded'],
    texts: { de: 'Die Inflation in Portugal lag im Februar bei 2,4 Prozent. Siemens machte einen Gewinn von 20 Millionen Euro. Die Gewerkschaften fordern, den Mindestlohn auf 1050 Euro anzuheben.' },
  },
  {
    claims: ['inflation 2.4 % @2026-02 Q45', 'profit 20000000 EUR Q81230', 'wage 1050 EUR Q81230 demanded'],
    texts: { en: 'Inflation in Portugal was 2.4 percent in February. Siemens made a profit of 20 million euros. The unions demand wages of 1,050 euros.' },
  },
];
