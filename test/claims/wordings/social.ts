import type { Wording } from './wording.js';

/** Pensions and who draws them, contributions, compensation, fleets, savings, people aboard. Published on 12 March 2026, a Thursday. */
export const social: readonly Wording[] = [
  {
    claims: ['retirement-age 67 a up @2031 planned owner=Norway'],
    texts: {
      en: 'Norway will raise the retirement age to 67 in 2031.',
      de: 'Norwegen wird das Rentenalter 2031 auf 67 Jahre anheben.',
      fr: 'La Norvège va relever l\'âge de la retraite à 67 ans en 2031.',
      es: 'Noruega elevará la edad de jubilación a 67 años en 2031.',
      it: 'La Norvegia alzerà l\'età pensionabile a 67 anni nel 2031.',
      pt: 'A Noruega vai aumentar a idade da reforma para 67 anos em 2031.',
      ro: 'Norvegia va ridica vârsta de pensionare la 67 de ani în 2031.',
      nl: 'Noorwegen verhoogt de pensioenleeftijd in 2031 tot 67 jaar.',
      pl: 'Norwegia podniesie wiek emerytalny do 67 lat w 2031 roku.',
      ru: 'Норвегия повысит пенсионный возраст до 67 лет в 2031 году.',
      uk: 'Норвегія підвищить пенсійний вік до 67 років у 2031 році.',
      tr: 'Norveç emeklilik yaşını 2031\'de 67\'ye çıkaracak.',
      zh: '挪威将在2031年把退休年龄提高到67岁。',
      ar: 'سترفع النرويج سن التقاعد إلى 67 عاما في 2031.',
    },
  },
  {
    claims: ['pension 1350 EUR up 3.1% @2026-07 planned owner=Portugal'],
    texts: {
      en: 'Pensions in Portugal will rise by 3.1 percent to 1,350 euros in July 2026.',
      de: 'Die Renten in Portugal steigen im Juli 2026 um 3,1 Prozent auf 1350 Euro.',
      nl: 'De pensioenen in Portugal stijgen in juli 2026 met 3,1 procent naar 1350 euro.',
      fr: 'Les pensions au Portugal vont augmenter de 3,1 % à 1 350 euros en juillet 2026.',
    },
  },
  {
    claims: ['compensation 30000 EUR planned patient=Lufthansa'],
    texts: {
      en: 'Lufthansa will pay 30,000 euros in compensation.',
      de: 'Lufthansa wird 30.000 Euro Entschädigung zahlen.',
      fr: 'Lufthansa va verser 30 000 euros d\'indemnisation.',
      es: 'Lufthansa pagará 30.000 euros de indemnización.',
      ru: 'Lufthansa выплатит 30 000 евро компенсации.',
    },
  },
  {
    claims: ['fleet 23 owner=Finnair'],
    texts: {
      en: 'Finnair operates a fleet of 23 aircraft.',
      de: 'Finnair betreibt eine Flotte von 23 Maschinen.',
      fr: 'Finnair exploite une flotte de 23 appareils.',
      it: 'Finnair gestisce una flotta di 23 aerei.',
      es: 'Finnair opera una flota de 23 aviones.',
    },
  },
  {
    claims: ['passengers 287'],
    texts: {
      en: 'There were 287 people aboard.',
      de: 'An Bord waren 287 Menschen.',
      fr: 'Il y avait 287 personnes à bord.',
    },
  },
  {
    claims: ['protest @2026-03-25 planned agent=CGT'],
    texts: {
      en: 'The CGT union has called a general strike for March 25.',
    },
  },
  {
    // The revenue is the state's, whichever body is named before.
    claims: ['revenue 432000000000 RUB down 47% @2026-02 owner=Russia'],
    texts: { en: 'Russian oil and gas revenue slumped 47 percent in February to 432 billion roubles.', de: 'Russlands Einnahmen sanken im Februar um 47 Prozent auf 432 Milliarden Rubel.' },
  },
  {
    claims: ['poll.share 58 % owner=Portugal ← “…”'],
    texts: { en: 'According to a poll, 58 percent of the Portuguese reject the reform.' },
  },
];
