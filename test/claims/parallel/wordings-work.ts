import type { Fact } from './fact.js';

/** Strikes and their length, the outlook for a whole year and the price of a currency, one fact at a time. */
export const workWordings: readonly Fact[] = [
  {
    claims: ['participants 1800 @2026-03-10 Q2079', '?protest'],
    texts: {
      en: 'On Tuesday 1,800 employees walked out in Leipzig.',
      de: 'In Leipzig haben am Dienstag 1800 Beschäftigte die Arbeit niedergelegt.',
      fr: 'Mardi, 1 800 salariés ont cessé le travail à Leipzig.',
      es: 'El martes 1.800 trabajadores fueron a la huelga en Leipzig.',
      it: 'Martedì a Lipsia hanno scioperato 1.800 dipendenti.',
      pt: 'Na terça-feira, 1.800 trabalhadores fizeram greve em Leipzig.',
      nl: 'In Leipzig legden dinsdag 1800 werknemers het werk neer.',
      pl: 'We wtorek w Lipsku zastrajkowało 1800 pracowników.',
      ru: 'Во вторник в Лейпциге бастовали 1800 работников.',
      uk: 'У вівторок у Лейпцигу страйкували 1800 працівників.',
      ro: 'Marți, 1.800 de angajați au intrat în grevă la Leipzig.',
      tr: "Leipzig'de salı günü 1800 çalışan greve gitti.",
      zh: '星期二莱比锡有1800名员工罢工。',
    },
  },
  {
    claims: ['duration 48 h @2026-03-10 Q2079', 'participants 1800 @2026-03-10 Q2079', '?protest'],
    texts: {
      en: 'On Tuesday 1,800 employees in Leipzig went on strike for 48 hours.',
      es: 'El martes 1.800 trabajadores fueron a la huelga en Leipzig durante 48 horas.',
      fr: 'Mardi, 1 800 salariés ont cessé le travail à Leipzig pendant 48 heures.',
      pt: 'Na terça-feira, 1.800 trabalhadores fizeram greve em Leipzig durante 48 horas.',
      ru: 'Во вторник в Лейпциге 48 часов бастовали 1800 работников.',
    },
  },
  {
    claims: ['revenue 7000000000 EUR @2026 _ «_» forecast'],
    texts: {
      de: 'Für das Gesamtjahr erwartet Adidas einen Umsatz von 7 Milliarden Euro.',
      fr: "Pour l'ensemble de l'année, Adidas table sur un chiffre d'affaires de 7 milliards d'euros.",
      es: 'Para el conjunto del año, Adidas prevé unas ventas de 7.000 millones de euros.',
      pt: 'Para o conjunto do ano, a Adidas prevê vendas de 7 mil milhões de euros.',
      ru: 'По итогам года Adidas ожидает выручку в размере 7 млрд евро.',
    },
  },
  {
    claims: ['exchange-rate 4.31 PLN @2026-03-11 Q36'],
    texts: {
      de: 'In Polen kostete der Euro am Mittwoch 4,31 Zloty.',
      it: "Mercoledì in Polonia l'euro era scambiato a 4,31 zloty.",
      pt: 'Na Polónia, o euro era negociado na quarta-feira a 4,31 zlótis.',
      ro: 'În Polonia, euro se tranzacționa miercuri la 4,31 zloți.',
    },
  },
];
